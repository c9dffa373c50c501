/** Cuts out of a text the passages that a report points at, so that the panel can show them without the text. */
import { z } from 'zod/mini';
import { type Report, type Span, spanSchema } from '../analysis/schema';

/** `quote` is what stands at the span; `before` and `after` are the rest of its sentence, shortened with … where long. */
export const passageSchema = z.extend(spanSchema, { before: z.string(), quote: z.string(), after: z.string() });
export type Passage = z.infer<typeof passageSchema>;

/** The passages behind deadlines, materials, measures and exemptions, each once. */
export function passagesOf(report: Report, text: string): Passage[] {
  const spans = [
    ...report.deadlines,
    ...report.materials.flatMap(({ mentions }) => mentions),
    ...Object.values(report.measures).flatMap(({ evidence }) => evidence),
    ...report.exempted,
  ];
  const unique = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...unique.values()].map((span) => passageAt(text, span));
}

/** Longest context on each side, in characters. */
const CONTEXT_LENGTH = 48;
const SENTENCE_END = /[。；！？\n]/;

function passageAt(text: string, { start, end }: Span): Passage {
  const before = text.slice(0, start).slice(-CONTEXT_LENGTH - 1);
  const after = text.slice(end, end + CONTEXT_LENGTH + 1);
  const quote = text.slice(start, end);
  return { start, end, before: endOf(before), quote, after: SENTENCE_END.test(quote.slice(-1)) ? '' : startOf(after) };
}

function endOf(before: string): string {
  const sentence = before.split(SENTENCE_END).at(-1)?.trimStart() ?? '';
  return sentence.length > CONTEXT_LENGTH ? `…${sentence.slice(-CONTEXT_LENGTH)}` : sentence;
}

function startOf(after: string): string {
  const end = SENTENCE_END.exec(after);
  if (end) return after.slice(0, end.index + 1).trimEnd();
  return after.length > CONTEXT_LENGTH ? `${after.slice(0, CONTEXT_LENGTH)}…` : after;
}
