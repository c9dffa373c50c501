/** The calibration is the one that the labelled documents give, and findings are about as often right as they are sure. */
import { describe, expect, it } from 'vitest';
import { CALIBRATION, calibrate } from '../../utils/rules/learned/calibration';
import { RULES } from '../../utils/rules/registry';
import { reliability } from '../bench/reliability';
import { hasGold } from '../helpers/gold';

const LARGE_BIN = 20;

describe('calibration', () => {
  it('keeps the order of confidences within a category, between 0 and 1', () => {
    for (const { id } of RULES) {
      const all = [0, 0.3, 0.6, 0.9, 1].map((confidence) => calibrate(CALIBRATION, id, confidence));
      expect(all).toEqual(all.toSorted((a, b) => a - b));
      expect(all.every((sure) => sure >= 0 && sure <= 1)).toBe(true);
    }
  });

  it.skipIf(!hasGold)('holds on documents that it was not fitted on', () => {
    const large = reliability().filter(({ count }) => count >= LARGE_BIN);
    expect(large.length).toBeGreaterThan(1);
    for (const { sure, right } of large) expect(Math.abs(sure - right)).toBeLessThan(0.12);
  });

  it.skipIf(!hasGold)('is what `npm run calibrate` writes', async () => {
    const { fitCalibration, untuned } = await import('../../utils/training/calibration-fit');
    const { labelledFindings } = await import('../../utils/training/labelled-findings');
    expect(fitCalibration(untuned(labelledFindings()))).toEqual(CALIBRATION);
  });
});
