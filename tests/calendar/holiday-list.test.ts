/** Imported holiday lists: what is accepted, what is said of the rest, and the calendar that they make. */
import { describe, expect, it } from 'vitest';
import { withHolidayLists } from '../../utils/adapters/holiday-list';
import { officialCalendar } from '../../utils/adapters/official-calendar';
import { dayFromString } from '../../utils/analysis/calendar/day';
import { type HolidayList, parseHolidayList } from '../../utils/analysis/calendar/holiday-list';
import { countWorkingDays, dayKind } from '../../utils/analysis/calendar/work-calendar';

const LIST: HolidayList = {
  year: 2027,
  source: '国务院办公厅关于2027年部分节假日安排的通知',
  holidays: ['2027-01-01', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'],
  workdays: ['2027-02-13', '2027-01-30'],
};

const problemOf = (list: object) => {
  const parsed = parseHolidayList(JSON.stringify({ ...LIST, ...list }));
  return parsed.ok ? undefined : [parsed.problem, parsed.detail];
};

describe('a holiday list', () => {
  it('is read from JSON', () => {
    expect(parseHolidayList(JSON.stringify(LIST))).toEqual({ ok: true, list: LIST });
  });

  it('is refused with a code and the place where it is wrong', () => {
    expect(parseHolidayList('{')).toMatchObject({ ok: false, problem: 'not-json' });
    expect(parseHolidayList('[]')).toMatchObject({ ok: false, problem: 'wrong-shape' });
    expect(problemOf({ year: '2027' })).toEqual(['wrong-shape', 'year']);
    expect(problemOf({ holidays: [] })).toEqual(['wrong-shape', 'holidays']);
    expect(problemOf({ holidays: ['2027-02-30'] })).toEqual(['wrong-shape', 'holidays.0']);
    expect(problemOf({ workdays: ['2027-2-6'] })).toEqual(['wrong-shape', 'workdays.0']);
    expect(problemOf({ holidays: ['2026-10-01'] })).toEqual(['day-of-another-year', '2026-10-01']);
    expect(problemOf({ holidays: ['2027-01-01', '2027-01-01'] })).toEqual(['day-given-twice', '2027-01-01']);
    expect(problemOf({ workdays: ['2027-02-05'] })).toEqual(['day-given-twice', '2027-02-05']);
    expect(problemOf({ workdays: ['2027-03-01'] })).toEqual(['workday-on-a-weekday', '2027-03-01']);
  });

  it('may name days of the neighbouring years that the notice covers', () => {
    expect(problemOf({ holidays: ['2026-12-31', '2027-01-01'] })).toBeUndefined();
  });
});

describe('a calendar with imported years', () => {
  const calendar = withHolidayLists(officialCalendar, [LIST]);
  const count = (from: string, to: string) => countWorkingDays(calendar, dayFromString(from), dayFromString(to));

  it('knows the imported year and leaves the others as they were', () => {
    expect(officialCalendar.workdaysOf(2027)).toBeUndefined();
    expect(count('2027-02-04', '2027-02-14')).toBe(2);
    expect(count('2026-12-31', '2027-01-08')).toBe(5);
    expect(calendar.workdaysOf(2024)).toBe(officialCalendar.workdaysOf(2024));
    expect(calendar.workdaysOf(2028)).toBeUndefined();
    expect(calendar.festival('春节', 2027)).toBe(dayFromString('2027-02-06'));
  });

  it('tells imported holidays and make-up workdays from plain weekends', () => {
    const kind = (day: string) => dayKind(calendar, dayFromString(day));
    expect(kind('2027-02-05')).toBe('holiday');
    expect(kind('2027-02-06')).toBe('holiday');
    expect(kind('2027-02-13')).toBe('make-up-workday');
    expect(kind('2027-03-06')).toBe('weekend');
    expect(kind('2027-03-08')).toBe('workday');
  });

  it('takes the later of two lists for a year, and days that a neighbour names', () => {
    const later = { ...LIST, holidays: ['2027-12-31'], workdays: [] };
    const next: HolidayList = { year: 2028, source: '', holidays: ['2027-12-30', '2028-01-03'], workdays: [] };
    const both = withHolidayLists(officialCalendar, [LIST, later, next]);
    const kind = (day: string) => dayKind(both, dayFromString(day));
    expect(kind('2027-02-09')).toBe('workday');
    expect(kind('2027-12-30')).toBe('holiday');
    expect(kind('2028-01-03')).toBe('holiday');
  });
});
