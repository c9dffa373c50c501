/** Changes to samples: each gives a new sample and leaves a line in its history. */
import type { Change, Judgement, Label, Sample } from './schema';

/** What is changed; what is not given stays. */
export interface SampleEdit {
  /** The annotator's own word; null takes it back. */
  readonly label?: Label | null;
  /** What it is in the annotator's view; null: what it was collected as. */
  readonly category?: string | null;
  readonly note?: string;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  /** The decision where annotators differ; null takes it back. */
  readonly settled?: { readonly label: Label; readonly category: string | null; readonly note: string } | null;
}

/** A corrected category or a note without a label counts as `yes`, or keeps the label given before. */
export function edited(sample: Sample, edit: SampleEdit, by: string, at: string): Sample {
  const own = judgementBy(sample, by);
  const judgement = judged(own, edit, by, at);
  const tags = editedTags(sample.tags, edit);
  const settled = edit.settled === undefined ? sample.settled : edit.settled && { ...edit.settled, annotator: by, at };
  const changes: Change[] = [];
  const note = (field: Change['field'], from: string | null | undefined, to: string | null | undefined) => {
    if ((from ?? null) !== (to ?? null)) changes.push({ at, by, field, from: from ?? null, to: to ?? null });
  };
  note('label', own?.label, judgement?.label);
  note('category', own?.category, judgement?.category);
  note('note', own?.note || null, judgement?.note || null);
  note('tags', sample.tags.join(' ') || null, tags.join(' ') || null);
  note('settled', sample.settled?.label, settled?.label);
  if (settled?.category !== sample.settled?.category && changes.at(-1)?.field !== 'settled')
    note('settled', sample.settled?.category, settled?.category);
  if (changes.length === 0) return sample;
  const others = sample.judgements.filter(({ annotator }) => annotator !== by);
  return {
    ...sample,
    tags,
    settled,
    judgements: judgement ? [...others, judgement] : others,
    history: [...sample.history, ...changes],
  };
}

export function judgementBy(sample: Pick<Sample, 'judgements'>, annotator: string): Judgement | undefined {
  return sample.judgements.find((one) => one.annotator === annotator);
}

function judged(own: Judgement | undefined, edit: SampleEdit, by: string, at: string): Judgement | undefined {
  if (edit.label === null) return undefined;
  if (edit.label === undefined && edit.category === undefined && edit.note === undefined) return own;
  return {
    annotator: by,
    label: edit.label ?? own?.label ?? 'yes',
    category: edit.category === undefined ? (own?.category ?? null) : edit.category,
    note: edit.note ?? own?.note ?? '',
    at,
  };
}

function editedTags(tags: readonly string[], { addTags = [], removeTags = [] }: SampleEdit): string[] {
  const added = addTags.filter((tag) => !tags.includes(tag));
  return [...tags, ...new Set(added)].filter((tag) => !removeTags.includes(tag));
}
