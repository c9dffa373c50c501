/** Kinds of days and counts of working days by the official calendar. */
import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../utils/adapters/official-calendar';
import { dayFromString, dayOf, daysInMonth, dayToString, partsOf, weekdayOf } from '../../utils/analysis/calendar/day';
import { addWorkingDays, countWorkingDays, dayKind } from '../../utils/analysis/calendar/work-calendar';

/** Days off (weekends that adjoin them included) and make-up workdays, counted from the notices by hand. */
const NOTICES: readonly (readonly [year: number, holidays: number, makeUpWorkdays: number])[] = [
  [2018, 29, 7],
  [2019, 28, 6],
  [2020, 30, 6],
  [2021, 31, 7],
  [2022, 32, 7],
  [2023, 28, 7],
  [2024, 30, 8],
  [2025, 28, 5],
  [2026, 33, 6],
];

describe('the official calendar', () => {
  it('tells make-up workdays, holidays and plain weekends apart', () => {
    const kind = (day: string) => dayKind(officialCalendar, dayFromString(day));
    expect(kind('2024-09-29')).toBe('make-up-workday');
    expect(kind('2024-09-28')).toBe('weekend');
    expect(kind('2024-09-30')).toBe('workday');
    expect(kind('2024-10-01')).toBe('holiday');
    expect(kind('2024-10-05')).toBe('holiday');
    expect(kind('2024-10-13')).toBe('weekend');
    expect(kind('2020-01-31')).toBe('holiday');
    expect(kind('2031-01-01')).toBeUndefined();
  });

  it.each(NOTICES)('has as many days of each kind in %i as the notice', (year, holidays, makeUps) => {
    const start = dayFromString(`${year}-01-01`);
    const end = dayFromString(`${year}-12-31`);
    const kinds = Array.from({ length: end - start + 1 }, (_, i) => dayKind(officialCalendar, start + i));
    expect(kinds.filter((kind) => kind === 'holiday')).toHaveLength(holidays);
    expect(kinds.filter((kind) => kind === 'make-up-workday')).toHaveLength(makeUps);
  });

  it('never guesses a year that it does not hold', () => {
    expect(
      countWorkingDays(officialCalendar, dayFromString('2026-12-30'), dayFromString('2027-01-02')),
    ).toBeUndefined();
    expect(addWorkingDays(officialCalendar, dayFromString('2026-12-30'), 2)).toBeUndefined();
    expect(countWorkingDays(officialCalendar, dayFromString('2031-05-02'), dayFromString('2031-05-01'))).toBe(0);
  });
});

describe('days', () => {
  it('are numbered so that strings, parts and weekdays agree over leap days and year ends', () => {
    for (let day = dayFromString('1999-12-25'); day < dayFromString('2030-01-05'); day++) {
      const { year, month, date } = partsOf(day);
      expect(dayOf(year, month, date)).toBe(day);
      expect(dayFromString(dayToString(day))).toBe(day);
      expect(weekdayOf(day + 1)).toBe((weekdayOf(day) % 7) + 1);
      expect(date).toBeLessThanOrEqual(daysInMonth(year, month));
    }
    expect(weekdayOf(dayFromString('2024-09-29'))).toBe(7);
    expect(dayOf(2023, 2, 29)).toBeUndefined();
    expect(dayOf(2024, 2, 29)).toBe(dayFromString('2024-02-29'));
  });
});
