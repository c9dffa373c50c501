/** Working days by a calendar that is handed in; a year it does not cover is unknown, never guessed. */
import { type DayNumber, partsOf } from './day';

/** Festivals that documents name as due times (春节前…). */
export type Festival = '元旦' | '春节' | '元宵节' | '清明节' | '劳动节' | '端午节' | '中秋节' | '国庆节';

/** An official calendar of working days and festivals. */
export interface WorkCalendar {
  /** Whether the official list of holidays and make-up days of this year is known. */
  covers(year: number): boolean;
  /** Meaningful only in a covered year. */
  isWorkday(day: DayNumber): boolean;
  /** The day of the festival itself (春节: 正月初一); undefined where it is not known. */
  festival(name: Festival, year: number): DayNumber | undefined;
}

/**
 * Working days after `from` up to and including `to`; 0 where `to` is not after `from`.
 * Undefined if a year in between is not covered.
 */
export function countWorkingDays(calendar: WorkCalendar, from: DayNumber, to: DayNumber): number | undefined {
  if (to <= from) return 0;
  if (!coversRange(calendar, from + 1, to)) return undefined;
  let count = 0;
  for (let day = from + 1; day <= to; day++) if (calendar.isWorkday(day)) count++;
  return count;
}

/** The `count`th working day after `from`; undefined if a year on the way is not covered. */
export function addWorkingDays(calendar: WorkCalendar, from: DayNumber, count: number): DayNumber | undefined {
  let day = from;
  for (let left = count; left > 0; ) {
    day++;
    if (!calendar.covers(partsOf(day).year)) return undefined;
    if (calendar.isWorkday(day)) left--;
  }
  return day;
}

function coversRange(calendar: WorkCalendar, from: DayNumber, to: DayNumber): boolean {
  for (let year = partsOf(from).year; year <= partsOf(to).year; year++) if (!calendar.covers(year)) return false;
  return true;
}
