/** What the pictures of a collection are drawn from: counts by time, by level, by rule. */
import { describe, expect, test } from 'vitest';
import type { RowLabel, SampleRow } from '../../utils/collection/rows';
import { agreementOf, MOST_MONTHS, shareOfNo, tallied } from '../../utils/collection/tallies';
import { sampleRow } from '../components/collection/sample-rows';

const rowsOf = (month: string, category: string, count: number): readonly SampleRow[] =>
  Array.from({ length: count }, () => sampleRow({ month, category }));
const ruleRows = (rule: string, label: RowLabel, count: number): readonly SampleRow[] =>
  Array.from({ length: count }, () => sampleRow({ rule, label, category: rule }));

test('without rows there is nothing to count', () => {
  expect(tallied([])).toEqual({
    total: 0,
    times: { unit: 'month', periods: [], categories: [] },
    levels: [],
    rules: [],
  });
});

describe('by time', () => {
  test('months between the first and the last are listed even where they have no rows', () => {
    const rows = [...rowsOf('2023-11', 'a', 2), ...rowsOf('2024-02', 'a', 1), ...rowsOf('2024-02', 'b', 4)];
    expect(tallied(rows).times).toEqual({
      unit: 'month',
      periods: ['2023-11', '2023-12', '2024-01', '2024-02'],
      categories: [
        { category: 'b', counts: [0, 0, 0, 4], unknown: 0, total: 4 },
        { category: 'a', counts: [2, 0, 0, 1], unknown: 0, total: 3 },
      ],
    });
  });

  test('rows without a month are apart and belong to the total', () => {
    const { times } = tallied([...rowsOf('2024-02', 'a', 1), ...rowsOf('', 'a', 3)]);
    expect(times).toEqual({
      unit: 'month',
      periods: ['2024-02'],
      categories: [{ category: 'a', counts: [1], unknown: 3, total: 4 }],
    });
  });

  test('where no month is known there are no periods', () => {
    const { times } = tallied(rowsOf('', 'a', 3));
    expect(times.periods).toEqual([]);
    expect(times.categories).toEqual([{ category: 'a', counts: [], unknown: 3, total: 3 }]);
  });

  test('as many months as are allowed stay months, one more makes years', () => {
    const within = tallied([...rowsOf('2021-01', 'a', 1), ...rowsOf('2023-12', 'a', 1)]).times;
    expect([within.unit, within.periods.length]).toEqual(['month', MOST_MONTHS]);
    const beyond = tallied([
      ...rowsOf('2021-01', 'a', 1),
      ...rowsOf('2021-09', 'a', 1),
      ...rowsOf('2024-01', 'a', 1),
    ]).times;
    expect(beyond.unit).toBe('year');
    expect(beyond.periods).toEqual(['2021', '2022', '2023', '2024']);
    expect(beyond.categories[0]?.counts).toEqual([2, 0, 0, 1]);
  });

  test('a date that is far off does not bring all the years between', () => {
    const { times } = tallied([...rowsOf('0202-03', 'a', 1), ...rowsOf('2024-01', 'a', 2)]);
    expect(times.periods).toEqual(['0202', '2024']);
    expect(times.categories[0]?.counts).toEqual([1, 2]);
  });

  test('each row is counted once, whatever its category and month', () => {
    const rows = ['2020-02', '2024-01', '', '2024-01'].flatMap((month) =>
      ['a', '', 'b'].flatMap((one) => rowsOf(month, one, 2)),
    );
    const { total, times } = tallied(rows);
    expect(times.categories.reduce((sum, one) => sum + one.total, 0)).toBe(total);
    for (const one of times.categories)
      expect(one.counts.reduce((sum, count) => sum + count, 0) + one.unknown).toBe(one.total);
  });
});

test('levels go from the centre down, and the unknown one is last', () => {
  const rows = (['', 'county', 'central', 'county', 'school'] as const).map((level) => sampleRow({ level }));
  expect(tallied(rows).levels).toEqual([
    { level: 'central', count: 1 },
    { level: 'county', count: 2 },
    { level: 'school', count: 1 },
    { level: '', count: 1 },
  ]);
});

describe('by rule', () => {
  test('one rule has its labels counted, and what is open was not said', () => {
    const rows = [
      ...ruleRows('a', 'yes', 3),
      ...ruleRows('a', 'no', 2),
      ...ruleRows('a', 'unsure', 1),
      ...ruleRows('a', 'conflict', 4),
      ...ruleRows('a', 'open', 5),
    ];
    const [rule, ...others] = tallied(rows).rules;
    expect(others).toEqual([]);
    expect(rule).toEqual({
      rule: 'a',
      labels: { yes: 3, no: 2, unsure: 1, conflict: 4, open: 5 },
      said: 10,
      moved: 0,
    });
    expect(rule && shareOfNo(rule)).toBe(0.2);
  });

  test('the rule with the larger share of no is first, not the one with more of them', () => {
    const rows = [
      ...ruleRows('often', 'no', 5),
      ...ruleRows('often', 'yes', 15),
      ...ruleRows('mostly', 'no', 2),
      ...ruleRows('mostly', 'yes', 1),
      ...ruleRows('never', 'open', 9),
    ];
    expect(tallied(rows).rules.map(({ rule }) => rule)).toEqual(['mostly', 'often', 'never']);
  });

  test('selections belong to no rule', () => {
    expect(tallied([sampleRow({ rule: '', label: 'no' })]).rules).toEqual([]);
  });

  test('a yes that was put into another category is counted apart as well', () => {
    const rows = [sampleRow({ label: 'yes', category: 'b', collectedAs: 'a' }), ...ruleRows('a', 'yes', 1)];
    expect(tallied(rows).rules).toMatchObject([{ rule: 'a', labels: { yes: 2 }, moved: 1 }]);
  });
});

test('two annotators agree in the cells of the diagonal', () => {
  expect(agreementOf([])).toEqual({ same: 0, total: 0 });
  expect(
    agreementOf([
      [5, 1],
      [2, 3],
    ]),
  ).toEqual({ same: 8, total: 11 });
});

test('a hundred thousand rows are counted at once', () => {
  const rows = Array.from({ length: 100_000 }, (_, place) =>
    sampleRow({ month: `20${10 + (place % 15)}-0${1 + (place % 9)}`, category: `c${place % 13}` }),
  );
  const begin = performance.now();
  expect(tallied(rows).total).toBe(100_000);
  expect(performance.now() - begin).toBeLessThan(1000);
});
