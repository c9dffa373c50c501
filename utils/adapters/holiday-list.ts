/** Lays imported years of holidays and make-up workdays over another calendar. */
import { dayFromString, partsOf, startOfYear, weekdayOf } from '../analysis/calendar/day';
import type { HolidayList } from '../analysis/calendar/holiday-list';
import type { WorkCalendar } from '../analysis/calendar/work-calendar';

/**
 * The calendar with imported years laid over it. A year with a list of its own is known from the lists alone
 * (a later list for the same year replaces an earlier one; days that a neighbour's list names count too);
 * all other years stay as they are.
 */
export function withHolidayLists(calendar: WorkCalendar, lists: readonly HolidayList[]): WorkCalendar {
  const byYear = new Map(lists.map((list) => [list.year, list]));
  const known = new Map([...byYear.keys()].map((year) => [year, workdaysOf(year, byYear)]));
  return {
    workdaysOf: (year) => known.get(year) ?? calendar.workdaysOf(year),
    festival: (name, year) => calendar.festival(name, year),
  };
}

function workdaysOf(year: number, byYear: ReadonlyMap<number, HolidayList>): Uint8Array {
  const start = startOfYear(year);
  const flags = Uint8Array.from({ length: startOfYear(year + 1) - start }, (_, i) =>
    weekdayOf(start + i) <= 5 ? 1 : 0,
  );
  const mark = (days: readonly string[], flag: 0 | 1) => {
    for (const day of days) {
      const number = dayFromString(day);
      if (partsOf(number).year === year) flags[number - start] = flag;
    }
  };
  for (const neighbour of [year - 1, year + 1, year]) {
    const list = byYear.get(neighbour);
    if (!list) continue;
    mark(list.holidays, 0);
    mark(list.workdays, 1);
  }
  return flags;
}
