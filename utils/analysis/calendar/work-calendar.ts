/** Working days by a calendar that is handed in; a year it does not cover is unknown, never guessed. */
import { type DayNumber, partsOf, startOfYear, weekdayOf } from './day';

/** Festivals that documents name as due times (春节前…). */
export type Festival = '元旦' | '春节' | '元宵节' | '清明节' | '劳动节' | '端午节' | '中秋节' | '国庆节';

/** An official calendar of working days and festivals. */
export interface WorkCalendar {
  /** A flag per day of the year, 1 for a working day; undefined where the official list of that year is not known. */
  workdaysOf(year: number): Uint8Array | undefined;
  /** The day of the festival itself (春节: 正月初一); undefined where it is not known. */
  festival(name: Festival, year: number): DayNumber | undefined;
}

/**
 * Working days after `from` up to and including `to`; 0 where `to` is not after `from`.
 * Undefined if a year in between is not covered.
 */
export function countWorkingDays(calendar: WorkCalendar, from: DayNumber, to: DayNumber): number | undefined {
  let count = 0;
  for (let day = from + 1; day <= to; ) {
    const { year } = partsOf(day);
    const workdays = calendar.workdaysOf(year);
    if (!workdays) return undefined;
    const newYear = startOfYear(year);
    const last = Math.min(to, newYear + workdays.length - 1);
    for (; day <= last; day++) count += workdays[day - newYear] ?? 0;
  }
  return count;
}

/** The `count`th working day after `from`; undefined if a year on the way is not covered. */
export function addWorkingDays(calendar: WorkCalendar, from: DayNumber, count: number): DayNumber | undefined {
  let day = from;
  for (let left = count; left > 0; ) {
    day++;
    const { year } = partsOf(day);
    const workdays = calendar.workdaysOf(year);
    if (!workdays) return undefined;
    left -= workdays[day - startOfYear(year)] ?? 0;
  }
  return day;
}

/** What the calendar makes of a day: worked or free, and whether that is as its weekday would have it. */
export type DayKind = 'workday' | 'make-up-workday' | 'holiday' | 'weekend';

/**
 * The kind of a day; undefined where its year is not covered. A holiday lasts as long as people are off:
 * a weekend that adjoins a free weekday belongs to it.
 */
export function dayKind(calendar: WorkCalendar, day: DayNumber): DayKind | undefined {
  const works = isWorkday(calendar, day);
  if (works === undefined) return undefined;
  if (works) return weekdayOf(day) > 5 ? 'make-up-workday' : 'workday';
  return isHolidaySide(calendar, day, -1) || isHolidaySide(calendar, day, 1) ? 'holiday' : 'weekend';
}

/** Whether the free days from `day` on in one direction hold a weekday. */
function isHolidaySide(calendar: WorkCalendar, day: DayNumber, step: 1 | -1): boolean {
  for (let at = day; isWorkday(calendar, at) === false; at += step) if (weekdayOf(at) <= 5) return true;
  return false;
}

function isWorkday(calendar: WorkCalendar, day: DayNumber): boolean | undefined {
  const { year } = partsOf(day);
  const workdays = calendar.workdaysOf(year);
  return workdays && workdays[day - startOfYear(year)] === 1;
}
