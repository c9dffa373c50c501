import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohenKappa } from '../../../utils/collection/agreement/cohen-kappa';
import { fleissKappa } from '../../../utils/collection/agreement/fleiss-kappa';
import { krippendorffAlpha } from '../../../utils/collection/agreement/krippendorff-alpha';
import { percentAgreement } from '../../../utils/collection/agreement/percent-agreement';
import { pairOfAnnotators, type Ratings } from '../../../utils/collection/agreement/ratings';

type Measure = (ratings: Ratings) => number | undefined;

const measures: readonly (readonly [string, Measure])[] = [
  ['percent agreement', percentAgreement],
  ["Cohen's kappa", (ratings) => cohenKappa(pairOfAnnotators(ratings, 0, 1))],
  ["Fleiss' kappa", fleissKappa],
  ["Krippendorff's alpha", krippendorffAlpha],
];
const ofAnyNumber = measures.filter(([name]) => name !== "Cohen's kappa");

const label = fc.constantFrom('甲', '乙', '丙', '丁');
const rating = fc.option(label, { nil: undefined, freq: 4 });
const ratingsOf = (annotators: number) =>
  fc.array(fc.array(rating, { minLength: annotators, maxLength: annotators }), { maxLength: 12 });
const anyRatings = fc.integer({ min: 2, max: 5 }).chain(ratingsOf);

function expectSame(one: number | undefined, other: number | undefined): void {
  if (one === undefined || other === undefined) expect(one).toBe(other);
  else expect(one).toBeCloseTo(other, 9);
}

describe.each(measures)('%s', (_, measure) => {
  it('is a number from −1 to 1 or undefined, never NaN', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const value = measure(ratings);
        if (value === undefined) return;
        expect(value).toBeLessThanOrEqual(1);
        expect(value).toBeGreaterThanOrEqual(-1 - 1e-12);
      }),
    );
  });

  it('is exactly 1 where all agree and two labels are in use', () => {
    fc.assert(
      fc.property(fc.array(label), fc.integer({ min: 2, max: 5 }), (labels, annotators) => {
        const ratings = ['甲', '乙', ...labels].map((one) => new Array<string>(annotators).fill(one));
        expect(measure(ratings)).toBe(1);
      }),
    );
  });

  it('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        expectSame(measure([...ratings].reverse()), measure(ratings));
      }),
    );
  });

  it('does not depend on what the labels are called', () => {
    const renamed: Readonly<Record<string, string>> = { 甲: '丁', 乙: 'constructor', 丙: '', 丁: '甲' };
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const other = ratings.map((row) => row.map((one) => (one === undefined ? undefined : renamed[one])));
        expectSame(measure(other), measure(ratings));
      }),
    );
  });

  it('does not change when items without a pair of ratings are added', () => {
    fc.assert(
      fc.property(anyRatings, label, (ratings, single) => {
        expectSame(measure([...ratings, [], [undefined, single]]), measure(ratings));
      }),
    );
  });

  it('is the same for two annotators in either order', () => {
    fc.assert(
      fc.property(ratingsOf(2), (ratings) => {
        expectSame(measure(pairOfAnnotators(ratings, 1, 0)), measure(ratings));
      }),
    );
  });
});

describe.each(ofAnyNumber)('%s of any number of annotators', (_, measure) => {
  it('does not depend on the order of the annotators', () => {
    fc.assert(
      fc.property(ratingsOf(4), fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (ratings, order) => {
        expectSame(measure(ratings.map((row) => order.map((annotator) => row[annotator]))), measure(ratings));
      }),
    );
  });
});

describe('alpha and kappa compared', () => {
  it("give for complete data α = 1 − (1 − 1 / n) (1 − κ) with Fleiss' κ and n ratings", () => {
    const complete = fc
      .integer({ min: 2, max: 5 })
      .chain((annotators) => fc.array(fc.array(label, { minLength: annotators, maxLength: annotators })));
    fc.assert(
      fc.property(complete, (ratings) => {
        const kappa = fleissKappa(ratings);
        const count = ratings.flat().length;
        expectSame(krippendorffAlpha(ratings), kappa === undefined ? kappa : 1 - (1 - 1 / count) * (1 - kappa));
      }),
    );
  });
});
