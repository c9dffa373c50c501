/** A linear model over named features: a probability that can be explained feature by feature. */

/** A feature and its value, mostly 0–1. */
export type Feature = readonly [name: string, value: number];

/** Weights by feature; a feature without one counts nothing. */
export interface LinearModel {
  readonly weights: Readonly<Record<string, number>>;
  /** From this probability on, the answer is yes. */
  readonly threshold: number;
}

/** The probability, 0–1. */
export function probabilityOf(features: readonly Feature[], { weights }: LinearModel): number {
  let sum = 0;
  for (const [name, value] of features) sum += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

/** The features that speak most for a yes, strongest first. */
export function strongestOf(features: readonly Feature[], { weights }: LinearModel, count: number): readonly Feature[] {
  return features
    .map(([name, value]) => [name, (weights[name] ?? 0) * value] as const)
    .filter(([name, part]) => part > 0 && name !== 'bias')
    .sort((a, b) => b[1] - a[1])
    .slice(0, count);
}
