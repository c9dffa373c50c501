/** Days of the week. */

/** 0 for Sunday to 6 for Saturday, of a `YYYY-MM-DD` day. */
export function weekdayOfDay(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
