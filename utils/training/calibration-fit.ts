/** Fits how sure a finding is from how often findings like it were right. */
import { CATEGORIES, type Category } from '../analysis/schema';
import { type Calibration, calibrate, logOdds } from '../rules/learned/calibration';
import type { LabelledFinding } from './labelled-findings';
import { type Feature, fitLogistic } from './logistic-regression';

/** The precision that a category is to be shown at. */
const PRECISION_GOAL = 0.85;
/** Fewer findings (weighed) say too little for a threshold. */
const FEWEST = 10;
/** Labels of the further documents were made by language-model readers and count half. */
const FURTHER_WEIGHT = 0.5;

/** Categories differ little unless many findings say so; the common line is hardly shrunk. */
const penaltyOf = (feature: string) => (feature.startsWith('category:') ? 3 : 0.1);

/** Of the further documents, 目标空泛 was trained on; their readers did not count working days. */
const HELD_OUT_ONLY: ReadonlySet<Category> = new Set(['vague-goal', 'unrealistic-deadline', 'instant-report']);

/** Findings in documents that their rule was not tuned on. */
export function untuned(findings: readonly LabelledFinding[]): readonly LabelledFinding[] {
  return findings.filter(
    ({ part, category }) => part === 'held-out' || (part === 'further' && !HELD_OUT_ONLY.has(category)),
  );
}

/** The calibration that fits these findings. */
export function fitCalibration(findings: readonly LabelledFinding[]): Calibration {
  const examples = findings.map((finding) => ({
    features: [
      ['bias', 1],
      ['confidence', logOdds(finding.confidence)],
      [`category:${finding.category}`, 1],
    ] as readonly Feature[],
    label: finding.label,
    weight: weightOf(finding),
  }));
  const weights = fitLogistic(examples, penaltyOf);
  const line = { bias: weights.bias ?? 0, slope: weights.confidence ?? 1 };
  const shifts = Object.fromEntries(
    CATEGORIES.map((category) => [category, weights[`category:${category}`] ?? 0]),
  ) as Record<Category, number>;
  const thresholds = Object.fromEntries(
    CATEGORIES.map((category) => {
      const found = findings.filter((finding) => finding.category === category);
      const rows = found.map((finding) => ({
        sure: calibrate({ ...line, shifts }, category, finding.confidence),
        label: finding.label,
        weight: weightOf(finding),
      }));
      return [category, lowestThreshold(rows)];
    }),
  ) as Record<Category, number | null>;
  return { ...line, shifts, thresholds };
}

/** The lowest confidence from which on the precision goal is met; null where it is met nowhere. */
function lowestThreshold(
  rows: readonly { readonly sure: number; readonly label: number; readonly weight: number }[],
): number | null {
  const levels = [...new Set(rows.map(({ sure }) => sure))].sort((a, b) => a - b);
  for (const level of levels) {
    const shown = rows.filter(({ sure }) => sure >= level);
    const total = shown.reduce((sum, { weight }) => sum + weight, 0);
    const right = shown.reduce((sum, { weight, label }) => sum + weight * label, 0);
    if (total >= FEWEST && right / total >= PRECISION_GOAL) return level;
  }
  return null;
}

function weightOf({ part }: LabelledFinding): number {
  return part === 'further' ? FURTHER_WEIGHT : 1;
}
