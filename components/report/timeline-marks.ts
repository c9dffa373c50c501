/** Turns deadlines into the marks of the timeline: one for each due day, one for each rhythm of returns. */
import type { Deadline, Every, Report } from '../../utils/analysis/schema';
import { type DayNumber, dateOf, dayNumber, monthOf, weekdayOf } from './days';

/** A deadline with the pieces of material that are due by it. */
export interface DueItem {
  readonly deadline: Deadline;
  readonly materials: readonly string[];
}

/** All that is due on one day; `verdict` is the gravest of them. */
export interface DayMark {
  readonly kind: 'day';
  readonly key: string;
  readonly day: DayNumber;
  readonly verdict: Deadline['verdict'];
  readonly items: readonly DueItem[];
}

/** All returns of one rhythm. */
export interface LaneMark {
  readonly kind: 'lane';
  readonly key: string;
  readonly every: Every;
  readonly items: readonly DueItem[];
}

export type TimelineMark = DayMark | LaneMark;

/** Gravest first. */
const VERDICTS = ['past', 'too-short', 'unclear', 'enough', 'not-judged'] as const;
/** Most frequent first. */
const RHYTHMS = [
  'day',
  'week',
  'ten-days',
  'two-weeks',
  'half-month',
  'month',
  'quarter',
  'half-year',
  'year',
  'other',
] as const;

/** Something is due too soon, or was due before the issue. */
export function isUrgent(mark: TimelineMark): boolean {
  return mark.kind === 'day' && (mark.verdict === 'too-short' || mark.verdict === 'past');
}

/** All deadlines in the order of the text, with what is due by them. */
export function dueItemsOf({ deadlines, materials }: Pick<Report, 'deadlines' | 'materials'>): readonly DueItem[] {
  return deadlines.map((deadline, index) => ({
    deadline,
    materials: [...new Set(materials.filter((material) => material.deadline === index).map(({ what }) => what))],
  }));
}

/** The marks for due days, by day. */
export function dayMarksOf(items: readonly DueItem[]): readonly DayMark[] {
  const days = [...new Set(items.flatMap(({ deadline }) => deadline.due ?? []))].sort();
  return days.map((day) => {
    const due = items.filter(({ deadline }) => deadline.due === day);
    const verdict = VERDICTS.find((one) => due.some(({ deadline }) => deadline.verdict === one)) ?? 'not-judged';
    return { kind: 'day', key: day, day: dayNumber(day), verdict, items: due };
  });
}

/** The marks for recurring returns, by rhythm. */
export function laneMarksOf(items: readonly DueItem[]): readonly LaneMark[] {
  return RHYTHMS.map((every): LaneMark => {
    const due = items.filter(({ deadline }) => deadline.due === null && deadline.every === every);
    return { kind: 'lane', key: every, every, items: due };
  }).filter((lane) => lane.items.length > 0);
}

/** Whether a return of this rhythm falls on a day; without a day of its own it falls on the end of its week or month. */
export function isReturnDay(every: Every, day: DayNumber, start: DayNumber): boolean {
  if (day <= start) return false;
  const isMonthEnd = dateOf(day + 1) === 1;
  switch (every) {
    case 'day':
      return true;
    case 'week':
      return weekdayOf(day) === FRIDAY;
    case 'two-weeks':
      return weekdayOf(day) === FRIDAY && day - start > 7 && Math.floor((day - start - 1) / 7) % 2 === 1;
    case 'ten-days':
      return isMonthEnd || dateOf(day) === 10 || dateOf(day) === 20;
    case 'half-month':
      return isMonthEnd || dateOf(day) === 15;
    case 'month':
      return isMonthEnd;
    case 'quarter':
      return isMonthEnd && monthOf(day) % 3 === 0;
    case 'half-year':
      return isMonthEnd && monthOf(day) % 6 === 0;
    case 'year':
      return isMonthEnd && monthOf(day) === 12;
    case 'other':
      return false;
  }
}

const FRIDAY = 5;
