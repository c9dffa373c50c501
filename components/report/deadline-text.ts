/** Deadlines in words: when something is due, and the reckoning behind the verdict. */
import type { Deadline, Report } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import { type DayKind, dayNumber, dayString, weekdayOf } from './days';

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

/** Working days there are and days off among them, working days needed, the verdict. */
export function reckoningOf(
  deadline: Deadline,
  start: string | null,
  kindOf: (day: string) => DayKind,
  { timeline }: Words,
): string {
  const { workingDays, needed, task, due, notes } = deadline;
  const handDowns = deadline.handDowns ?? 0;
  const daysOff = start === null || due === null ? 0 : countDaysOff(start, due, kindOf);
  return [
    ...(workingDays === null ? [] : [timeline.workingDays(workingDays)]),
    ...(workingDays === null || daysOff === 0 ? [] : [timeline.daysOff(daysOff)]),
    ...(needed === null || task === null ? [] : [timeline.needed(timeline.tasks[task], needed - handDowns)]),
    ...(needed === null || handDowns === 0 ? [] : [timeline.handDowns(handDowns)]),
    ...(notes.includes('calendar-unknown') ? [timeline.calendarUnknown] : []),
    ...(notes.includes('impossible-date') ? [timeline.impossibleDate] : []),
    ...(notes.includes('weekday-mismatch') ? [timeline.weekdayMismatch] : []),
    timeline.verdicts[deadline.verdict],
  ].join(timeline.separator);
}

/** Days off after the start up to the due day. */
function countDaysOff(start: string, due: string, kindOf: (day: string) => DayKind): number {
  let count = 0;
  for (let day = dayNumber(start) + 1; day <= dayNumber(due); day++) {
    const kind = kindOf(dayString(day));
    if (kind === 'weekend' || kind === 'holiday') count++;
  }
  return count;
}
