import { describe, expect, it } from 'vitest';
import { cohenKappa } from '../../../utils/collection/agreement/cohen-kappa';
import { fleissKappa } from '../../../utils/collection/agreement/fleiss-kappa';
import { krippendorffAlpha } from '../../../utils/collection/agreement/krippendorff-alpha';
import { percentAgreement } from '../../../utils/collection/agreement/percent-agreement';
import { pairOfAnnotators, type Ratings } from '../../../utils/collection/agreement/ratings';
import * as published from './published-data';

const allMissing: Ratings = [[undefined, undefined], ['a', undefined], []];
const oneLabel: Ratings = [
  ['a', 'a'],
  ['a', 'a'],
];

describe("Cohen's kappa", () => {
  it('is .492 for table 2b of Cohen (1960)', () => {
    expect(cohenKappa(published.cohen1960)).toBeCloseTo(0.492, 3);
  });

  it('is 0.40 for the 50 proposals of Wikipedia', () => {
    expect(cohenKappa(published.proposals)).toBeCloseTo(0.4, 10);
  });

  it('is 0.7964094 for the abstractors of Gwet (irrCAC)', () => {
    expect(cohenKappa(published.abstractors)).toBeCloseTo(0.7964094, 7);
  });

  it('differs for equal percent agreement with other marginals, as in Wikipedia: 0.130 and 0.259', () => {
    const [even, uneven] = [
      [
        [45, 15],
        [25, 15],
      ],
      [
        [25, 35],
        [5, 35],
      ],
    ].map(published.fromMatrix);
    expect(cohenKappa(even ?? [])).toBeCloseTo(0.1304, 4);
    expect(cohenKappa(uneven ?? [])).toBeCloseTo(0.2593, 4);
  });

  it('leaves out items that lack one of the two ratings', () => {
    expect(cohenKappa([...published.cohen1960, ['0', undefined], [undefined, '1'], []])).toBeCloseTo(0.492, 3);
  });

  it('is undefined without a pair and where both used a single label, 0 where one of them did', () => {
    expect(cohenKappa([])).toBeUndefined();
    expect(cohenKappa(allMissing)).toBeUndefined();
    expect(cohenKappa(oneLabel)).toBeUndefined();
    expect(cohenKappa([...oneLabel, ['a', 'b']])).toBe(0);
  });

  it('is −1 where both use two labels evenly and never agree', () => {
    expect(
      cohenKappa([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ).toBe(-1);
  });

  it('refuses three annotators, of whom two can be chosen', () => {
    const three: Ratings = [
      ['a', 'b', 'a'],
      ['b', 'a', 'b'],
    ];
    expect(() => cohenKappa(three)).toThrow(RangeError);
    expect(cohenKappa(pairOfAnnotators(three, 0, 2))).toBe(1);
  });
});

describe("Fleiss' kappa", () => {
  it('is .430 for the psychiatric diagnoses of Fleiss (1971)', () => {
    expect(fleissKappa(published.fleiss1971)).toBeCloseTo(0.43, 3);
  });

  it('is 0.210 for the worked example of Wikipedia', () => {
    expect(fleissKappa(published.fleissWikipedia)).toBeCloseTo(0.21, 3);
  });

  it('counts each item with its own number of ratings, and leaves out the one rated once', () => {
    // Krippendorff's third table. P_i is 1 but for 1/2, 0 and 1/2 in units 2, 6 and 8: P̄ = 9/11, as irrCAC has it. The
    // shares of the labels 1 to 5 are summed over the units that differ and those of one label. Unit 12, rated once,
    // counts in the P̄_e of irrCAC, whose κ is 0.761 therefore.
    const shares = [1 + 1 / 4 + 3 / 4 + 1, 3 / 4 + 1 + 1 / 4 + 1 / 4 + 1, 1 / 4 + 1 + 1 + 1 / 4, 1 / 4 + 1, 1];
    const expected = shares.reduce((sum, share) => sum + (share / 11) ** 2, 0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(11);
    expect(fleissKappa(published.krippendorffMissing)).toBeCloseTo((9 / 11 - expected) / (1 - expected), 10);
    expect(fleissKappa(published.krippendorffMissing)).toBeCloseTo(0.762, 3);
  });

  it('is undefined without a pair and where a single label was used', () => {
    expect(fleissKappa([])).toBeUndefined();
    expect(fleissKappa(allMissing)).toBeUndefined();
    expect(fleissKappa(oneLabel)).toBeUndefined();
    expect(fleissKappa([...oneLabel, ['b', undefined]])).toBeUndefined();
  });
});

describe("Krippendorff's alpha", () => {
  it('is 0.095 for the binary data of two observers (2011, section A)', () => {
    expect(krippendorffAlpha(published.krippendorffBinary)).toBeCloseTo(0.095, 3);
  });

  it('is 0.692 for the nominal data of two observers (2011, section B)', () => {
    expect(krippendorffAlpha(published.krippendorffNominal)).toBeCloseTo(0.692, 3);
  });

  it('is 0.743 for the data of four observers with missing ratings (2011, section C)', () => {
    expect(krippendorffAlpha(published.krippendorffMissing)).toBeCloseTo(0.743, 3);
  });

  it('is undefined without a pair and where a single label can be paired', () => {
    expect(krippendorffAlpha([])).toBeUndefined();
    expect(krippendorffAlpha(allMissing)).toBeUndefined();
    expect(krippendorffAlpha(oneLabel)).toBeUndefined();
    expect(krippendorffAlpha([...oneLabel, ['b', undefined]])).toBeUndefined();
  });
});

describe('percent agreement', () => {
  it('is 0.7 for the published tables of Cohen (1960) and of the 50 proposals', () => {
    expect(percentAgreement(published.cohen1960)).toBeCloseTo(0.7, 10);
    expect(percentAgreement(published.proposals)).toBeCloseTo(0.7, 10);
  });

  it('is 60 % for the binary data of Krippendorff (2011, section A)', () => {
    expect(percentAgreement(published.krippendorffBinary)).toBeCloseTo(0.6, 10);
  });

  it('is the mean over the pairs of annotators, each over the items that both rated', () => {
    const ratings: Ratings = [
      ['a', 'a', 'b'],
      ['a', 'a', undefined],
      ['b', 'a', undefined],
      ['b', 'b'],
    ];
    // First and second: 3 of 4. First and third: 0 of 1. Second and third: 0 of 1.
    expect(percentAgreement(ratings)).toBeCloseTo(0.25, 10);
  });

  it('does not count a pair of annotators without common items', () => {
    expect(
      percentAgreement([
        ['a', 'a'],
        [undefined, 'b', 'b'],
      ]),
    ).toBe(1);
  });

  it('is undefined without a pair, and 1 where a single label was used', () => {
    expect(percentAgreement([])).toBeUndefined();
    expect(percentAgreement(allMissing)).toBeUndefined();
    expect(percentAgreement(oneLabel)).toBe(1);
  });
});
