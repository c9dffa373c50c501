/** Fits a logistic regression with an L2 penalty by Newton's method: no randomness, the same result every time. */
/** A feature and its value, mostly 0–1. */
export type Feature = readonly [name: string, value: number];

/** A labelled example; `weight` says how much it counts. */
export interface TrainingExample {
  readonly features: readonly Feature[];
  /** 0–1; between them where readers disagreed. */
  readonly label: number;
  readonly weight: number;
}

const MOST_STEPS = 40;
const SMALLEST_STEP = 1e-9;

/** Weights by feature name, three decimals. `penaltyOf` says how strongly a feature's weight is shrunk. */
export function fitLogistic(
  examples: readonly TrainingExample[],
  penaltyOf: (feature: string) => number,
): Record<string, number> {
  const names = [...new Set(examples.flatMap(({ features }) => features.map(([name]) => name)))].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features }) => features.map(([name, value]) => [index.get(name) ?? 0, value] as const));
  const penalties = Float64Array.from(names, (name) => penaltyOf(name));
  const weights = new Float64Array(names.length);
  for (let step = 0; step < MOST_STEPS; step++) {
    const change = newtonStep(rows, examples, weights, penalties);
    for (let j = 0; j < weights.length; j++) weights[j] = at(weights, j) - at(change, j);
    if (change.every((part) => Math.abs(part) < SMALLEST_STEP)) break;
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round(at(weights, i) * 1000) / 1000]));
}

function newtonStep(
  rows: readonly (readonly (readonly [number, number])[])[],
  examples: readonly TrainingExample[],
  weights: Float64Array,
  penalties: Float64Array,
): Float64Array {
  const size = weights.length;
  const gradient = Float64Array.from(weights, (weight, j) => weight * at(penalties, j));
  const curvature = Array.from({ length: size }, (_, j) => {
    const row = new Float64Array(size);
    row[j] = at(penalties, j);
    return row;
  });
  rows.forEach((row, i) => {
    const example = examples[i];
    if (!example) return;
    const sum = row.reduce((total, [j, value]) => total + at(weights, j) * value, 0);
    const probability = 1 / (1 + Math.exp(-sum));
    const error = (probability - example.label) * example.weight;
    const bend = probability * (1 - probability) * example.weight;
    for (const [j, value] of row) {
      gradient[j] = at(gradient, j) + error * value;
      const line = curvature[j];
      if (line) for (const [k, other] of row) line[k] = at(line, k) + bend * value * other;
    }
  });
  return solve(curvature, gradient);
}

/** Solves a symmetric positive definite system by Cholesky's decomposition. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const lower = matrix.map(() => new Float64Array(size));
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = cell(matrix, i, j);
      for (let k = 0; k < j; k++) sum -= cell(lower, i, k) * cell(lower, j, k);
      const row = lower[i];
      if (row) row[j] = i === j ? Math.sqrt(sum) : sum / cell(lower, j, j);
    }
  const half = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = at(right, i);
    for (let k = 0; k < i; k++) sum -= cell(lower, i, k) * at(half, k);
    half[i] = sum / cell(lower, i, i);
  }
  const result = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    let sum = at(half, i);
    for (let k = i + 1; k < size; k++) sum -= cell(lower, k, i) * at(result, k);
    result[i] = sum / cell(lower, i, i);
  }
  return result;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

function cell(matrix: readonly Float64Array[], row: number, column: number): number {
  return matrix[row]?.[column] ?? 0;
}
