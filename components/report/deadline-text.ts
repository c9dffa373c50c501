/** Deadlines in words: when something is due, and the reckoning behind the verdict. */
import type { Deadline, Report } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import { type DayKind, dayNumber, weekdayOf } from './days';

/** A day, short; with its year unless that is the year of the `start`. Both are `YYYY-MM-DD` days. */
export function shortDay(day: string, start: string | null, { timeline }: Words): string {
  return timeline.shortDay(day, start === null || !day.startsWith(start.slice(0, 4)));
}

/** When it is due: a day with its time, a rhythm, or the document's own words. */
export function dueText({ due, dueTime, every, quote }: Deadline, start: string | null, words: Words): string {
  if (due === null) return every === null ? quote : words.timeline.every[every];
  const day = shortDay(due, start, words);
  return dueTime === null ? day : `${day} ${dueTime}`;
}

/** The day that due times count from: that of issue or of distribution, whichever is later. */
export function startOf({ document }: Report): string | null {
  const days = [document.issuedOn, document.distributedOn].flatMap((day) => day ?? []);
  return days.sort().at(-1) ?? null;
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
