/** A linear model over named features: a probability that can be explained feature by feature. */

/** Takes a feature and its value, mostly 0–1. */
export type FeatureSink = (name: string, value: number) => void;

/** Weights by feature; a feature without one counts nothing. */
export interface LinearModel {
  readonly weights: Readonly<Record<string, number>>;
  /** From this probability on, the answer is yes. */
  readonly threshold: number;
}

/** The probability, 0–1, from the features that `read` hands over. */
export function probabilityOf(read: (add: FeatureSink) => void, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  read((name, value) => {
    sum += (weights.get(name) ?? 0) * value;
  });
  return 1 / (1 + Math.exp(-sum));
}
