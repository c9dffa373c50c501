/** How sure a finding is: about this share of findings said to be so sure is right (see `npm run accuracy`). */
import type { Category } from '../../analysis/schema';
import TABLE from './calibration.json';

/** A line over the log-odds of a rule's own confidence, moved by category; made by `npm run calibrate`. */
export interface Calibration {
  readonly bias: number;
  readonly slope: number;
  readonly shifts: Readonly<Record<Category, number>>;
  /** From which confidence on a category reaches the precision goal; null where it does not. */
  readonly thresholds: Readonly<Record<Category, number | null>>;
}

export const CALIBRATION: Calibration = TABLE;

/** The calibrated confidence, 0–1, two decimals, of a rule's own one. */
export function calibrate(
  { bias, slope, shifts }: Omit<Calibration, 'thresholds'>,
  category: Category,
  confidence: number,
): number {
  const odds = bias + slope * logOdds(confidence) + shifts[category];
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}

/** The logarithm of the odds of a confidence; what is said to be impossible or certain counts as nearly so. */
export function logOdds(confidence: number): number {
  const bounded = Math.min(Math.max(confidence, SMALLEST), 1 - SMALLEST);
  return Math.log(bounded / (1 - bounded));
}

const SMALLEST = 0.01;
