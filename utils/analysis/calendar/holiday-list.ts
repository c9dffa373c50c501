/** A year's list of holidays and make-up workdays as a small JSON: its schema, and what may be wrong with one. */
import { z } from 'zod/mini';
import { daySchema } from '../schema';
import { type DayNumber, dayFromString, startOfYear, weekdayOf } from './day';

/**
 * A year's holidays as the State Council's notice gives them. Days of the neighbouring years that the same notice
 * names (a New Year holiday that begins on 31 December) are allowed and belong to their own year's list.
 */
export const holidayListSchema = z.object({
  year: z.int().check(z.gte(1950), z.lte(2199)),
  /** Where the list is from, in words for a reader. */
  source: z.string().check(z.maxLength(500)),
  /** All days off that the notice names, weekends in between included or not. */
  holidays: z.array(daySchema).check(z.minLength(1), z.maxLength(100)),
  /** Saturdays and Sundays that are worked. */
  workdays: z.array(daySchema).check(z.maxLength(60)),
});
export type HolidayList = z.infer<typeof holidayListSchema>;

/** Why a file is no list of holidays. */
export type HolidayListProblem =
  | 'not-json'
  | 'wrong-shape'
  | 'day-of-another-year'
  | 'day-given-twice'
  | 'workday-on-a-weekday';

/** Days of the year before and after that a notice may name, counted from the turn of the year. */
const DAYS_OF_NEIGHBOUR = 31;

/** A list, or the problem with it; `detail` is the day or the path that is wrong, for the one who wrote the file. */
export function parseHolidayList(
  json: string,
):
  | { readonly ok: true; readonly list: HolidayList }
  | { readonly ok: false; readonly problem: HolidayListProblem; readonly detail: string } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { ok: false, problem: 'not-json', detail: error instanceof Error ? error.message : '' };
  }
  const parsed = holidayListSchema.safeParse(value);
  if (!parsed.success)
    return { ok: false, problem: 'wrong-shape', detail: parsed.error.issues[0]?.path.join('.') ?? '' };
  const list = parsed.data;
  const fault = faultOf(list);
  return fault ? { ok: false, ...fault } : { ok: true, list };
}

function faultOf({
  year,
  holidays,
  workdays,
}: HolidayList): { readonly problem: HolidayListProblem; readonly detail: string } | undefined {
  const seen = new Set<string>();
  for (const detail of [...holidays, ...workdays]) {
    if (!isNear(dayFromString(detail), year)) return { problem: 'day-of-another-year', detail };
    if (seen.has(detail)) return { problem: 'day-given-twice', detail };
    seen.add(detail);
  }
  const detail = workdays.find((day) => weekdayOf(dayFromString(day)) <= 5);
  return detail === undefined ? undefined : { problem: 'workday-on-a-weekday', detail };
}

function isNear(day: DayNumber, year: number): boolean {
  return day >= startOfYear(year) - DAYS_OF_NEIGHBOUR && day < startOfYear(year + 1) + DAYS_OF_NEIGHBOUR;
}
