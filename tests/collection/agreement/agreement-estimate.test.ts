import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { type Coefficient, estimateAgreement } from '../../../utils/collection/agreement/agreement-estimate';
import type { Ratings } from '../../../utils/collection/agreement/ratings';
import { seededRandom } from '../../../utils/collection/agreement/seeded-random';
import * as published from './published-data';

const coefficients: readonly Coefficient[] = ['percent', 'cohen', 'fleiss', 'krippendorff'];

/** Each annotator gives the item's own label four times out of five, else any label; some ratings are missing. */
function simulate(items: number, annotators: number): Ratings {
  const draw = seededRandom(7);
  return Array.from({ length: items }, () => {
    const truth = draw(6);
    return Array.from({ length: annotators }, () => {
      if (draw(20) === 0) return undefined;
      return `label ${draw(5) === 0 ? draw(6) : truth}`;
    });
  });
}

describe('an agreement estimate', () => {
  it.each(coefficients)('has for %s an interval around the value and the same interval for the same seed', (name) => {
    const ratings = simulate(200, 2);
    const estimate = estimateAgreement(name, ratings, { seed: 3 });
    expect(estimate.usableResamples).toBe(1000);
    expect(estimate.interval?.low).toBeLessThan(estimate.value ?? Number.NaN);
    expect(estimate.interval?.high).toBeGreaterThan(estimate.value ?? Number.NaN);
    expect(estimateAgreement(name, ratings, { seed: 3 })).toEqual(estimate);
    expect(estimateAgreement(name, ratings, { seed: 4 }).interval).not.toEqual(estimate.interval);
    expect(estimateAgreement(name, ratings, { seed: 4 }).value).toBe(estimate.value);
  });

  it('comes close to the interval that Gwet (irrCAC) publishes for the abstractors, (0.68, 0.913)', () => {
    const { interval } = estimateAgreement('cohen', published.abstractors, { resamples: 20_000 });
    expect(Math.abs((interval?.low ?? 0) - 0.68)).toBeLessThan(0.02);
    expect(Math.abs((interval?.high ?? 0) - 0.913)).toBeLessThan(0.02);
  });

  it('comes close to the normal interval of a share: 0.7 ± 1.96 · √(0.7 · 0.3 / 200) for Cohen (1960)', () => {
    const { interval } = estimateAgreement('percent', published.cohen1960, { resamples: 20_000 });
    expect(Math.abs((interval?.low ?? 0) - 0.6365)).toBeLessThan(0.01);
    expect(Math.abs((interval?.high ?? 0) - 0.7635)).toBeLessThan(0.01);
  });

  it('is narrower for less confidence', () => {
    const width = (confidence: number) => {
      const { interval } = estimateAgreement('fleiss', published.fleiss1971, { confidence });
      return (interval?.high ?? Number.NaN) - (interval?.low ?? Number.NaN);
    };
    expect(width(0.5)).toBeLessThan(width(0.9));
    expect(width(0.9)).toBeLessThan(width(0.99));
  });

  it('counts the items that can be compared', () => {
    expect(estimateAgreement('krippendorff', published.krippendorffMissing).items).toBe(11);
    expect(
      estimateAgreement('cohen', [
        ['a', 'a'],
        ['b', undefined],
      ]).items,
    ).toBe(1);
  });

  it('has neither value nor interval, but a reason, without a pair and where a single label was used', () => {
    const nothing = { value: undefined, interval: undefined, usableResamples: 0 };
    const oneLabel: Ratings = [
      ['a', 'a'],
      ['a', 'a'],
    ];
    for (const name of coefficients) {
      expect(estimateAgreement(name, [])).toEqual({ ...nothing, absence: 'no-pair', items: 0 });
      expect(estimateAgreement(name, [['a', undefined]])).toEqual({ ...nothing, absence: 'no-pair', items: 0 });
      if (name === 'percent') continue;
      expect(estimateAgreement(name, oneLabel)).toEqual({ ...nothing, absence: 'one-label', items: 2 });
    }
    expect(estimateAgreement('percent', oneLabel)).toMatchObject({ value: 1, interval: { low: 1, high: 1 } });
  });

  it('has no interval for a single item', () => {
    expect(estimateAgreement('fleiss', [['a', 'b']])).toMatchObject({ value: -1, interval: undefined });
  });

  it('leaves out the resamples without a value and says how many remain', () => {
    const { value, interval, usableResamples } = estimateAgreement('krippendorff', [
      ['a', 'a'],
      ['b', 'b'],
    ]);
    expect(value).toBe(1);
    expect(interval).toEqual({ low: 1, high: 1 });
    // Half of the samples of two items are twice the same item.
    expect(usableResamples).toBeGreaterThan(440);
    expect(usableResamples).toBeLessThan(560);
  });

  it('refuses numbers of resamples and confidences that make no sense', () => {
    for (const options of [{ resamples: 0 }, { resamples: 1.5 }, { confidence: 1 }, { confidence: Number.NaN }]) {
      expect(() => estimateAgreement('percent', published.proposals, options)).toThrow(RangeError);
    }
  });

  it.each(coefficients)('takes for %s less than 2 s with 10,000 items and 1000 resamples', (name) => {
    const ratings = simulate(10_000, name === 'cohen' ? 2 : 3);
    const start = performance.now();
    expect(estimateAgreement(name, ratings).interval).toBeDefined();
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('the seeded generator', () => {
  it('draws every number below the limit about equally often', () => {
    const draw = seededRandom(42);
    const counts = new Array<number>(10).fill(0);
    for (let index = 0; index < 100_000; index += 1) {
      const drawn = draw(10);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});
