/** What annotators say, in the shapes that agreement is computed from. */
import type { Ratings } from './agreement/ratings';
import type { LabelledSpan } from './agreement/span-agreement';
import type { SampleRow } from './rows';
import type { Judgement } from './schema';

export interface Annotator {
  readonly name: string;
  readonly labelled: number;
}

/** By what two annotators are compared: the label alone, or the category that they see there. */
export const RATED = ['label', 'category'] as const;
export type Rated = (typeof RATED)[number];

/** Everybody who has labelled something, the most diligent first. */
export function annotatorsOf(rows: readonly SampleRow[]): readonly Annotator[] {
  const counts = new Map<string, number>();
  for (const { sample } of rows)
    for (const { annotator } of sample.judgements) counts.set(annotator, (counts.get(annotator) ?? 0) + 1);
  return [...counts].map(([name, labelled]) => ({ name, labelled })).toSorted((a, b) => b.labelled - a.labelled);
}

/** A row for each sample that any of them has labelled. */
export function ratingsOf(rows: readonly SampleRow[], annotators: readonly string[], rated: Rated): Ratings {
  return rows.flatMap(({ sample }) => {
    const ratings = annotators.map((name) => {
      const judgement = sample.judgements.find(({ annotator }) => annotator === name);
      return judgement && ratingOf(judgement, sample.category, rated);
    });
    return ratings.some((rating) => rating !== undefined) ? [ratings] : [];
  });
}

/** What was said at least once, in order of the alphabet. */
export function labelsIn(ratings: Ratings): readonly string[] {
  const labels = new Set(ratings.flat());
  return [...labels].flatMap((label) => label ?? []).toSorted();
}

/** For each document that both have labelled, the spans that each calls something. */
export function spansOf(
  rows: readonly SampleRow[],
  first: string,
  second: string,
): readonly { readonly first: readonly LabelledSpan[]; readonly second: readonly LabelledSpan[] }[] {
  const documents = new Map<string, SampleRow[]>();
  for (const row of rows) {
    const group = documents.get(row.sample.documentHash);
    if (group) group.push(row);
    else documents.set(row.sample.documentHash, [row]);
  }
  return [...documents.values()].flatMap((group) => {
    const [ofFirst, ofSecond] = [first, second].map((name) => spansBy(group, name));
    return ofFirst && ofSecond ? [{ first: ofFirst, second: ofSecond }] : [];
  });
}

/** Undefined where the annotator has labelled nothing in the document. */
function spansBy(rows: readonly SampleRow[], name: string): readonly LabelledSpan[] | undefined {
  const judged = rows.flatMap(({ sample }) => {
    const judgement = sample.judgements.find(({ annotator }) => annotator === name);
    return judgement ? [{ sample, judgement }] : [];
  });
  if (judged.length === 0) return undefined;
  return judged.flatMap(({ sample: { start, end, category }, judgement }) =>
    judgement.label === 'yes' ? [{ start, end, category: judgement.category ?? category ?? '' }] : [],
  );
}

function ratingOf({ label, category }: Judgement, collectedAs: string | null, rated: Rated): string {
  return rated === 'label' || label !== 'yes' ? label : (category ?? collectedAs ?? label);
}
