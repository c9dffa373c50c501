/** The agreement matrix of two annotators: which label of one met which label of the other. */
import { expectTwoAnnotators, type Ratings } from './ratings';

export interface AgreementMatrix {
  readonly labels: readonly string[];
  /** `counts[i][j]`: items to which the first annotator gave `labels[i]` and the second `labels[j]`. */
  readonly counts: readonly (readonly number[])[];
  /** Items that lack one of the two ratings, or both. */
  readonly incomplete: number;
  /** Items with both ratings, of which at least one is not in `labels`. */
  readonly outside: number;
}

/**
 * Rows and columns are in the order of `labels`; every item is in one cell, in `incomplete` or in `outside`.
 * Throws a `RangeError` for a label listed twice and for more than two annotators.
 *
 * Source: J. Cohen, A Coefficient of Agreement for Nominal Scales, Educational and Psychological Measurement 20 (1960)
 * 37–46 ("agreement matrix").
 */
export function agreementMatrix(ratings: Ratings, labels: readonly string[]): AgreementMatrix {
  expectTwoAnnotators(ratings);
  const placeOf = new Map(labels.map((label, place) => [label, place]));
  if (placeOf.size < labels.length) throw new RangeError('a label is listed twice');
  const counts = labels.map(() => new Array<number>(labels.length).fill(0));
  let incomplete = 0;
  let outside = 0;
  for (const [first, second] of ratings) {
    if (first === undefined || second === undefined) {
      incomplete += 1;
      continue;
    }
    const row = counts[placeOf.get(first) ?? -1];
    const column = placeOf.get(second);
    if (row === undefined || column === undefined) outside += 1;
    else row[column] = (row[column] ?? 0) + 1;
  }
  return { labels, counts, incomplete, outside };
}
