/** Reads a document for comparison: its sentences with what is needed to set them beside those of another. */
import { termIndexOf } from '../analysis/analyse';
import type { WorkCalendar } from '../analysis/calendar/work-calendar';
import { type DocumentFacts, readDocument, type UnitFacts } from '../analysis/facts/document-facts';
import type { Report, Span } from '../analysis/schema';
import type { JudgingRule } from '../analysis/steps/findings';
import { markerOf } from '../analysis/text/outline';
import { contentKey } from './content';
import { maskSentence } from './masking';
import { type Quantity, readQuantities } from './quantities';

/** A text with the report of `analyse` on it. */
export interface ComparedDocument {
  readonly text: string;
  readonly report: Report;
}

/** A unit of the body as comparison sees it. */
export interface Sentence extends Span {
  /** Its place among the sentences of the body. */
  readonly index: number;
  readonly unit: UnitFacts;
  /** Where its words begin, behind the number of an item. */
  readonly opening: number;
  /** Characters, letters and digits alone: equal keys are equal sentences. */
  readonly key: string;
  /** Its words with one sign for each quantity and each level of administration. */
  readonly masked: string;
  /** As many as `masked` has signs for them, in order; offsets are those of the document. */
  readonly quantities: readonly Quantity[];
  /** The heading that it stands under, evened out. */
  readonly heading: string;
}

/** A document ready for comparison. */
export interface ReadDocument {
  /** The text as it was given; all spans are of it. */
  readonly text: string;
  readonly report: Report;
  readonly facts: DocumentFacts;
  readonly sentences: readonly Sentence[];
}

const NO_RULES: readonly JudgingRule[] = [];
/** Days come from the report, which was made with a calendar. */
const NO_CALENDAR: WorkCalendar = { workdaysOf: () => undefined, festival: () => undefined };

/** The sentences of a document's body, attachments included, head and signature left out. */
export function readCompared({ text, report }: ComparedDocument): ReadDocument {
  const { title, issuedOn } = report.document;
  const source = { text, ...(title !== null && { title }), ...(issuedOn !== null && { issuedOn }) };
  const facts = readDocument(source, NO_CALENDAR, termIndexOf(NO_RULES));
  const context = { issued: facts.countedFrom, calendar: NO_CALENDAR };
  const sentences: Sentence[] = [];
  let next = 0;
  for (const unit of facts.units) {
    if (!unit.isBody) continue;
    while ((report.deadlines[next]?.end ?? Number.POSITIVE_INFINITY) <= unit.start) next++;
    const opening = unit.start + (markerOf(facts.text, unit)?.length ?? 0);
    const words = facts.text.slice(opening, unit.end);
    const quantities = readQuantities(words, opening, report.deadlines, next, context);
    sentences.push({
      index: sentences.length,
      unit,
      start: unit.start,
      end: unit.end,
      opening,
      key: contentKey(words),
      masked: maskSentence(words, opening, quantities),
      quantities,
      heading: contentKey(unit.place.heading),
    });
  }
  return { text, report, facts, sentences };
}

/** The sentence that holds a span, if any does. */
export function sentenceAt(sentences: readonly Sentence[], { start }: Span): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence && sentence.end <= start) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= start ? found : undefined;
}
