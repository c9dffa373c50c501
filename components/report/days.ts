/** The little arithmetic with calendar days that the timeline needs. */

/** How a day counts by the official calendar; `make-up` is a weekend day that is worked, `unknown` a year without a list. */
export type DayKind = 'work' | 'weekend' | 'holiday' | 'make-up' | 'unknown';

/** A day as the number of days since 1970-01-01. */
export type DayNumber = number;

const MS_PER_DAY = 86_400_000;

/** The number of a `YYYY-MM-DD` day. */
export function dayNumber(day: string): DayNumber {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/** `YYYY-MM-DD` */
export function dayString(day: DayNumber): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The date within its month, 1–31. */
export function dateOf(day: DayNumber): number {
  return Number(dayString(day).slice(8));
}

/** 1–12. */
export function monthOf(day: DayNumber): number {
  return Number(dayString(day).slice(5, 7));
}
