/** From the words of a due time to a day: missing years and months, parts of months, quarters, festivals. */
import { addMonths, type DayNumber, dayOf, daysInMonth, partsOf, weekdayOf } from '../calendar/day';
import { addWorkingDays, type Festival, type WorkCalendar } from '../calendar/work-calendar';
import { readNumeral } from '../text/numerals';

/** What due times are counted from. */
export interface DueContext {
  /** The day of issue; undefined if unknown. */
  readonly issued: DayNumber | undefined;
  readonly calendar: WorkCalendar;
}

/** A day as far as the text names it. */
export interface DayWords {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly date?: number | undefined;
  readonly part?: string | undefined;
}

/** A date this many days before the issue day is read as that past date, not as next year's. */
export const PAST_DAYS_KEPT = 60;
/** Years that a due time can lie in. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** The year that 今年, 明年 or four digits mean. */
export function readYear(word: string | undefined, context: DueContext): number | undefined {
  if (!word) return undefined;
  const shift = { 今: 0, 本: 0, 当: 0, 同: 0, 明: 1, 次: 1, 后: 2 }[word];
  if (shift === undefined) return readNumeral(word);
  return context.issued === undefined ? undefined : partsOf(context.issued).year + shift;
}

/** The last day that the words allow; undefined if it cannot be known, null if there is no such day. */
export function lastDayOf(words: DayWords, context: Pick<DueContext, 'issued'>): DayNumber | null | undefined {
  const { issued } = context;
  if (words.year !== undefined && (words.year < FIRST_YEAR || words.year > LAST_YEAR)) return undefined;
  if (words.month !== undefined) {
    if (words.year !== undefined) return dayInMonth(words.year, words.month, words);
    if (issued === undefined) return undefined;
    const { year } = partsOf(issued);
    const day = dayInMonth(year, words.month, words);
    return day !== null && day < issued - PAST_DAYS_KEPT ? dayInMonth(year + 1, words.month, words) : day;
  }
  if (issued === undefined) return undefined;
  const { year, month } = partsOf(issued);
  const day = dayInMonth(year, month, words);
  if (day !== null && day >= issued) return day;
  const next = partsOf(addMonths(issued, 1));
  return dayInMonth(next.year, next.month, words);
}

/** The last day of a stretch of months (quarter, half-year, year) in the year named or meant. */
export function lastDayOfMonths(
  year: number | undefined,
  lastMonth: number,
  context: DueContext,
): DayNumber | null | undefined {
  return lastDayOf({ year, month: lastMonth }, context);
}

/** The weekday meant: a bare 周五 is the coming one, 本周五 and 下周五 go by the calendar week of the issue day. */
export function weekdayMeant(which: string | undefined, weekday: number, context: DueContext): DayNumber | undefined {
  const { issued } = context;
  if (issued === undefined) return undefined;
  const monday = issued - weekdayOf(issued) + 1;
  if (which === undefined) return monday + weekday - 1 + (weekday < weekdayOf(issued) ? 7 : 0);
  const weeks = which === '下' ? 1 : which === '下下' ? 2 : 0;
  return monday + weekday - 1 + weeks * 7;
}

/** The day before the festival; undefined if the festival's day is not known. */
export function dayBeforeFestival(
  name: Festival,
  year: number | undefined,
  context: DueContext,
): DayNumber | undefined {
  const { issued, calendar } = context;
  const inYear = (y: number) => {
    const day = calendar.festival(name, y);
    return day === undefined ? undefined : day - 1;
  };
  if (year !== undefined) return inYear(year);
  if (issued === undefined) return undefined;
  const issueYear = partsOf(issued).year;
  const day = inYear(issueYear);
  return day !== undefined && day < issued - PAST_DAYS_KEPT ? inYear(issueYear + 1) : day;
}

/** A length of time: 3个工作日, 一年半 (1.5), 半个月 (0.5). */
export interface Duration {
  readonly count: number;
  readonly unit: string;
}

/** No due time is longer than this many of any unit. */
const MOST_UNITS = 10_000;

/** The last day of a duration that begins on the issue day; undefined if it cannot be known. */
export function dayAfterDuration({ count, unit }: Duration, context: DueContext): DayNumber | undefined {
  const { issued, calendar } = context;
  if (issued === undefined || count > MOST_UNITS) return undefined;
  const whole = Math.floor(count);
  const isHalf = count > whole;
  switch (unit) {
    case '工作日':
    case '工作天':
      return addWorkingDays(calendar, issued, Math.ceil(count));
    case '小时':
      return issued + Math.floor(count / 24);
    case '周':
    case '星期':
    case '礼拜':
      return issued + Math.floor(count * 7);
    case '月':
      return addMonths(issued, whole) + (isHalf ? DAYS_OF_HALF_MONTH : 0);
    case '季度':
      return addMonths(issued, whole * 3);
    case '年':
      return whole > LAST_YEAR - FIRST_YEAR ? undefined : addMonths(issued, Math.round(count * 12));
    default:
      return issued + whole;
  }
}

const DAYS_OF_HALF_MONTH = 15;

function dayInMonth(year: number, month: number, { date, part }: DayWords): DayNumber | null {
  if (month < 1 || month > 12) return null;
  return dayOf(year, month, date ?? lastDateOfPart(part, daysInMonth(year, month))) ?? null;
}

function lastDateOfPart(part: string | undefined, lastDate: number): number {
  if (part === '上旬' || part === '初') return 10;
  if (part === '中旬' || part === '上中旬') return 20;
  return lastDate;
}
