/**
 * doccano’s JSONL for sequence labelling: `label: [[start, end, category]]`, or `entities` as its newer
 * versions have them in projects with relations. Both count in code points. Samples that are not what they were collected as can be given as `NOT:category`.
 */
import { z } from 'zod/mini';
import type { MaskedContent } from '../masking';
import type { CollectionContent } from '../schema';
import { exportedTexts } from './anchoring';
import { carriedOf } from './carried';
import { parseChecked } from './checked-json';
import { fromPoint } from './code-points';
import {
  carriedSchema,
  type ForeignSpan,
  type ImportContext,
  type Imported,
  Importing,
  importedJudgement,
} from './imports';
import { type Lines, withoutMark } from './lines';
import { type OutcomeChoice, readTag, tagOf } from './outcomes';
import { problemOf } from './problems';

/** What passages are written as; of one project only one of them is read by doccano. */
export type DoccanoShape = 'label' | 'entities';

/** A line for each text; `wenzhen` is kept by doccano as a document’s metadata and has the UTF-16 offsets. */
export function* writeDoccano(
  content: CollectionContent | MaskedContent,
  choice: OutcomeChoice,
  shape: DoccanoShape = 'label',
): Generator<string> {
  for (const exported of exportedTexts(content)) {
    const tagged = exported.samples.flatMap(({ sample, at }) => {
      const tag = tagOf(sample, choice);
      return tag === undefined ? [] : [{ sample, label: [at.startPoint, at.endPoint, tag] as const }];
    });
    if (!tagged.length && !exported.isWhole) continue;
    const { text, document } = exported;
    const line = {
      text,
      ...passagesIn(
        shape,
        tagged.map(({ label }) => label),
      ),
      title: document.head.title,
      url: document.url,
      wenzhen: carriedOf(
        content,
        exported,
        tagged.map(({ sample }) => sample),
      ),
    };
    yield `${JSON.stringify(line)}\n`;
  }
}

function passagesIn(shape: DoccanoShape, triples: readonly (readonly [number, number, string])[]): object {
  if (shape === 'label') return { label: triples };
  const entities = triples.map(([start_offset, end_offset, label], i) => ({
    id: i + 1,
    label,
    start_offset,
    end_offset,
  }));
  return { entities, relations: [] };
}

const tripleSchema = z.tuple([z.number(), z.number(), z.string()]);
const entitySchema = z.object({ start_offset: z.number(), end_offset: z.number(), label: z.string() });
const lineSchema = z.object({
  text: z.string(),
  label: z.optional(z.array(tripleSchema)),
  labels: z.optional(z.array(tripleSchema)),
  entities: z.optional(z.array(entitySchema)),
  title: z.optional(z.nullable(z.string())),
  url: z.optional(z.nullable(z.string())),
  wenzhen: z.optional(z.unknown()),
});

/** Lines of doccano or of our own; a label is a judgement only where the context says whose. */
export async function readDoccano(lines: Lines, context: ImportContext): Promise<Imported> {
  const importing = new Importing(context);
  let line = 0;
  for await (const raw of lines) {
    line++;
    const json = parseChecked(withoutMark(raw).trim() || 'null');
    if (!json.ok) importing.report({ line, field: '', code: json.code });
    if (!json.ok || json.value === null) continue;
    const { success, data, error } = lineSchema.safeParse(json.value);
    if (!success) {
      importing.report(problemOf(line, json.value, error));
      continue;
    }
    const { text, title = null, url = null } = data;
    const triples = data.entities?.map((entity) => [entity.start_offset, entity.end_offset, entity.label] as const);
    const field = data.entities ? 'entities' : data.label ? 'label' : 'labels';
    const carried = carriedSchema.safeParse(data.wenzhen).data;
    const annotator = (isNegative: boolean) =>
      context.annotator ?? (isNegative && !carried ? context.collectedBy : null);
    const spans: readonly ForeignSpan[] = (triples ?? data.label ?? data.labels ?? []).map(([from, to, tag], place) => {
      const { category, label } = readTag(tag);
      const judgements = importedJudgement(annotator(label === 'no'), { label, at: context.at });
      const [start, end] = [fromPoint(text, from) ?? -1, fromPoint(text, to) ?? -1];
      return { field: `${field}.${place}`, start, end, category, judgements };
    });
    await importing.add({ line, text, title, url, spans, carried });
  }
  return importing.done();
}
