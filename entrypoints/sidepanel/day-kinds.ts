/** What kind of day a day is, told from an official calendar of working days. */
import type { DayKind } from '../../components/report/days';
import { dayFromString } from '../../utils/analysis/calendar/day';
import { dayKind, type WorkCalendar } from '../../utils/analysis/calendar/work-calendar';

const KINDS = { workday: 'work', 'make-up-workday': 'make-up', holiday: 'holiday', weekend: 'weekend' } as const;

/** Tells the kinds of `YYYY-MM-DD` days by a calendar. */
export function dayKindsIn(calendar: WorkCalendar): (day: string) => DayKind {
  return (day) => {
    const kind = dayKind(calendar, dayFromString(day));
    return kind === undefined ? 'unknown' : KINDS[kind];
  };
}
