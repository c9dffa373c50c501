/** A collection as rows of a table: what is filtered, counted and searched, held in memory. */
import type { Level, Severity } from '../analysis/schema';
import { decisionOn } from './decision';
import type { Judgement, KeptDocument, Label, Sample } from './schema';

/** Where labelling stands: decided, at odds, or not begun. */
export const ROW_LABELS = ['yes', 'no', 'unsure', 'conflict', 'open'] as const;
export type RowLabel = (typeof ROW_LABELS)[number];

/** A sample without its surroundings, which are read when it is looked at. */
export type SampleCore = Omit<Sample, 'prefix' | 'suffix' | 'history'>;

export interface SampleRow {
  readonly sample: SampleCore;
  readonly id: string;
  readonly quote: string;
  /** What it counts as; the empty string where nobody has said. */
  readonly category: string;
  readonly label: RowLabel;
  /** The rule that found it; the empty string for a selection. */
  readonly rule: string;
  readonly severity: Severity | '';
  readonly title: string;
  /** The host of its document's address, or the empty string. */
  readonly site: string;
  readonly level: Level | '';
  /** `YYYY-MM` of the document's date of issue, or the empty string. */
  readonly month: string;
}

export function rowOf(sample: SampleCore, document: KeptDocument | undefined): SampleRow {
  const decision = decisionOn(sample);
  return {
    sample,
    id: sample.id,
    quote: sample.quote,
    category: (decision.kind === 'decided' ? decision.category : sample.category) ?? '',
    label: decision.kind === 'decided' ? decision.label : decision.kind,
    rule: sample.found?.rule ?? '',
    severity: sample.found?.severity ?? '',
    title: document?.head.title ?? '',
    site: hostOf(document?.url ?? null),
    level: document?.head.level ?? '',
    month: document?.head.issuedOn?.slice(0, 7) ?? '',
  };
}

/** The word of one annotator on a row. */
export function labelBy({ sample }: SampleRow, annotator: string): Label | undefined {
  return sample.judgements.find((one: Judgement) => one.annotator === annotator)?.label;
}

/** What was collected at once stands in the order of its document. */
export function newestFirst({ sample: a }: SampleRow, { sample: b }: SampleRow): number {
  if (a.collectedAt !== b.collectedAt) return a.collectedAt < b.collectedAt ? 1 : -1;
  if (a.documentHash !== b.documentHash) return a.documentHash < b.documentHash ? -1 : 1;
  return a.start - b.start;
}

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).host : '';
}
