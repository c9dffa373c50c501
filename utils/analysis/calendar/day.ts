/** Calendar days as whole numbers (days since 1970-01-01), with the little arithmetic that due times need. */

/** A day as the number of days since 1970-01-01. */
export type DayNumber = number;

const MS_PER_DAY = 86_400_000;

/** The day of a `YYYY-MM-DD` string that is known to be a calendar day. */
export function dayFromString(day: string): DayNumber {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_PER_DAY;
}

/** 1 January of a year. */
export function startOfYear(year: number): DayNumber {
  return Date.UTC(year, 0, 1) / MS_PER_DAY;
}

/** `YYYY-MM-DD` */
export function dayToString(day: DayNumber): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day of year, month (1–12) and date; undefined for an impossible date such as 2月30日. */
export function dayOf(year: number, month: number, date: number): DayNumber | undefined {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  return Date.UTC(year, month - 1, date) / MS_PER_DAY;
}

/** Year, month (1–12) and date of a day. */
export function partsOf(day: DayNumber): { year: number; month: number; date: number } {
  const at = new Date(day * MS_PER_DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The same date `months` later, or that month's last day where the date does not exist. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, date } = partsOf(day);
  const total = year * 12 + (month - 1) + months;
  const toYear = Math.floor(total / 12);
  const toMonth = (total % 12) + 1;
  return Date.UTC(toYear, toMonth - 1, Math.min(date, daysInMonth(toYear, toMonth))) / MS_PER_DAY;
}

/** Whether a `YYYY-MM-DD` text names a day that exists. */
export function isCalendarDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (month < 1 || month > 12 || date < 1) return false;
  return date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
