/** Deadlines in words: when something is due, and the reckoning behind the verdict. */
import type { Deadline, Report } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import { type DayKind, dayNumber, weekdayOf } from './days';

/**
 * When it is due, short: a day with its time, a rhythm, or the document's own words.
 * Days bear their year unless it is that of the `start`, a `YYYY-MM-DD` day.
 */
export function dueText({ due, dueTime, every, quote }: Deadline, start: string | null, { timeline }: Words): string {
  if (due !== null) {
    const day = timeline.shortDay(due, start === null || !due.startsWith(start.slice(0, 4)));
    return dueTime === null ? day : `${day} ${dueTime}`;
  }
  return every === null ? quote : timeline.every[every];
}

/** The day of issue that due times count from. */
export function startOf({ document }: Report): string | null {
  return document.distributedOn ?? document.issuedOn;
}

/** A day with its weekday and its kind. */
export function dayText(day: string, kindOf: (day: string) => DayKind, { timeline, date }: Words): string {
  const kind = timeline.kinds[kindOf(day)];
  return timeline.dayWithKind(date.day(day), timeline.weekday(weekdayOf(dayNumber(day))), kind);
}

/** The verdict with the reckoning behind it: the analysis' own sentence, or working days there are and working days needed. */
export function reckoningOf(deadline: Deadline, { timeline }: Words): string {
  const { workingDays, needed, reasoning, notes } = deadline;
  const counts = [
    ...(workingDays === null ? [] : [timeline.workingDays(workingDays)]),
    ...(needed === null ? [] : [timeline.needed(needed)]),
    ...(notes.includes('calendar-unknown') ? [timeline.calendarUnknown] : []),
  ];
  return [
    ...(reasoning === null ? counts : [reasoning]),
    ...(notes.includes('impossible-date') ? [timeline.impossibleDate] : []),
    ...(notes.includes('weekday-mismatch') ? [timeline.weekdayMismatch] : []),
    timeline.verdicts[deadline.verdict],
  ].join(timeline.separator);
}
