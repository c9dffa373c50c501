/** The ratings that all coefficients of agreement read, and their labels as small numbers. */

/**
 * One row an item, one column an annotator: `ratings[item][annotator]` is the label given, `undefined` where none was.
 * A row shorter than others lacks the ratings of the last annotators.
 */
export type Ratings = readonly (readonly (string | undefined)[])[];

/** The ratings of two of the annotators (columns from 0), for what compares exactly two. */
export function pairOfAnnotators(ratings: Ratings, first: number, second: number): Ratings {
  return ratings.map((row) => [row[first], row[second]]);
}

/** How many columns the ratings have: the length of the longest row. */
export function countAnnotators(ratings: Ratings): number {
  return ratings.reduce((most, row) => Math.max(most, row.length), 0);
}

/** Throws if there are more than two columns: choosing two of them is the caller's part (`pairOfAnnotators`). */
export function expectTwoAnnotators(ratings: Ratings): void {
  const annotators = countAnnotators(ratings);
  if (annotators > 2) throw new RangeError(`expected the ratings of two annotators, got ${annotators}`);
}

/** Ratings whose labels are numbers from 0, in the order in which the labels first occur. */
export interface CodedRatings {
  readonly items: readonly (readonly (number | undefined)[])[];
  readonly labelCount: number;
}

export function codeRatings(ratings: Ratings): CodedRatings {
  const codes = new Map<string, number>();
  const codeOf = (label: string): number => {
    const known = codes.get(label);
    if (known !== undefined) return known;
    codes.set(label, codes.size);
    return codes.size - 1;
  };
  const items = ratings.map((row) => row.map((label) => (label === undefined ? undefined : codeOf(label))));
  return { items, labelCount: codes.size };
}

/** How often each label was given to one item; missing ratings are not counted. */
export interface LabelCounts {
  readonly total: number;
  readonly perLabel: ReadonlyMap<number, number>;
}

export function countLabels(codes: readonly (number | undefined)[]): LabelCounts {
  const perLabel = new Map<number, number>();
  let total = 0;
  for (const code of codes) {
    if (code === undefined) continue;
    perLabel.set(code, (perLabel.get(code) ?? 0) + 1);
    total += 1;
  }
  return { total, perLabel };
}
