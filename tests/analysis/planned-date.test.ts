/** Dates of issue as drafters type them. */
import { expect, test } from 'vitest';
import { readPlannedDate } from '../../utils/analysis/facts/planned-date';

test.each([
  ['拟于10月8日印发', '2026-10-08'],
  ['2026年10月8日', '2026-10-08'],
  ['二〇二六年十月八日', '2026-10-08'],
  ['计划 １０ 月 ８ 日 前后印发', '2026-10-08'],
  ['2026-10-8', '2026-10-08'],
  ['2026/10/08', '2026-10-08'],
  ['1月5日', '2027-01-05'],
])('%s is %s', (typed, day) => {
  expect(readPlannedDate(typed, '2026-09-28')).toBe(day);
});

test.each(['', '下周', '13月40日', '2026-02-30', '十月', '2月30日'])('“%s” is no date', (typed) => {
  expect(readPlannedDate(typed, '2026-09-28')).toBeUndefined();
});
