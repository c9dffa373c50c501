import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementMatrix } from '../../../utils/collection/agreement/agreement-matrix';
import { pairOfAnnotators } from '../../../utils/collection/agreement/ratings';
import { cohen1960 } from './published-data';

describe('an agreement matrix', () => {
  it('is table 2b of Cohen (1960) for its ratings, the first annotator in the rows', () => {
    expect(agreementMatrix(cohen1960, ['0', '1', '2'])).toEqual({
      labels: ['0', '1', '2'],
      counts: [
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ],
      incomplete: 0,
      outside: 0,
    });
  });

  it('counts missing ratings and labels that are not listed apart', () => {
    const ratings = [
      ['a', 'b'],
      ['a', undefined],
      [undefined, undefined],
      [],
      ['a', 'x'],
      ['x', 'a'],
      ['x', undefined],
    ];
    expect(agreementMatrix(ratings, ['b', 'a'])).toEqual({
      labels: ['b', 'a'],
      counts: [
        [0, 0],
        [1, 0],
      ],
      incomplete: 4,
      outside: 2,
    });
  });

  it('refuses a label listed twice and a third annotator', () => {
    expect(() => agreementMatrix([], ['a', 'a'])).toThrow('twice');
    expect(() => agreementMatrix([['a', 'a', 'a']], ['a'])).toThrow('two annotators');
  });

  it('has every item in one place, and is turned over when the annotators change places', () => {
    const rating = fc.option(fc.constantFrom('甲', '乙', '丙'), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating)), (ratings) => {
        const matrix = agreementMatrix(ratings, ['甲', '乙']);
        const turned = agreementMatrix(pairOfAnnotators(ratings, 1, 0), ['甲', '乙']);
        const inCells = matrix.counts.flat().reduce((sum, count) => sum + count, 0);
        expect(inCells + matrix.incomplete + matrix.outside).toBe(ratings.length);
        expect(turned.counts).toEqual(matrix.counts.map((row, i) => row.map((_, j) => matrix.counts[j]?.[i])));
      }),
    );
  });
});
