/** How often findings said to be so sure are right, in documents that neither rules nor calibration were fitted on. */
import { calibrate } from '../../utils/rules/learned/calibration';
import { fitCalibration, untuned } from '../../utils/training/calibration-fit';
import { labelledFindings } from '../../utils/training/labelled-findings';
import { foldOf } from '../../utils/training/split';

const FOLDS = 5;
/** Lower ends of the bins of confidence. */
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** A bin of findings: how many, how sure they were said to be, and what share of them was right (both 0–1). */
export interface ReliabilityBin {
  readonly from: number;
  readonly count: number;
  readonly sure: number;
  readonly right: number;
}

/** Cross-fitted by document: each finding is judged by a calibration that its document had no part in. */
export function reliability(): readonly ReliabilityBin[] {
  const findings = untuned(labelledFindings());
  const rows = Array.from({ length: FOLDS }, (_, fold) => {
    const calibration = fitCalibration(findings.filter(({ id }) => foldOf(id, FOLDS) !== fold));
    return findings
      .filter(({ id, part }) => part === 'held-out' && foldOf(id, FOLDS) === fold)
      .map(({ category, confidence, label }) => ({ sure: calibrate(calibration, category, confidence), label }));
  }).flat();
  return BINS.map((from, i) => {
    const bin = rows.filter(({ sure }) => sure >= from && sure < (BINS[i + 1] ?? 2));
    const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length;
    return {
      from,
      count: bin.length,
      sure: mean(bin.map(({ sure }) => sure)),
      right: mean(bin.map(({ label }) => label)),
    };
  }).filter(({ count }) => count > 0);
}
