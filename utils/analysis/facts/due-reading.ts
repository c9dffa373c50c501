/** What the readers of due times give back. */
import type { DayNumber } from '../calendar/day';
import type { Deadline, Every } from '../schema';

/** A due time as the text states it, before anybody asks what for. */
export interface DueTime {
  readonly start: number;
  readonly end: number;
  /** The last day; null for recurring ones, for impossible dates and where it cannot be known. */
  readonly day: DayNumber | null;
  readonly time: string | null;
  readonly base: Deadline['base'];
  readonly every: Every | null;
  /** Working days that the text itself states (3个工作日内). */
  readonly statedWorkingDays: number | null;
  /** 立即, 连夜…: a due time only where a task follows. */
  readonly atOnce: boolean;
  readonly notes: readonly string[];
}

/** A due time that begins where it was looked for, unless it says otherwise. */
export type FoundDueTime = Omit<DueTime, 'start'> & { readonly start?: number | undefined };

/** What stands at a position: a due time, or (with `due` undefined) words that set none and are passed over. */
export interface DueReading {
  readonly end: number;
  readonly due?: FoundDueTime | undefined;
  /** The day that the words name without setting a due time; 当天 behind them means that day. */
  readonly named?: DayNumber | null | undefined;
}

/** A due time with the fields that most forms leave empty; all of them are made with the same fields in one order. */
export function dueTimeOf(given: Pick<FoundDueTime, 'end' | 'day' | 'base'> & Partial<FoundDueTime>): FoundDueTime {
  return {
    start: given.start,
    end: given.end,
    day: given.day,
    time: given.time ?? null,
    base: given.base,
    every: given.every ?? null,
    statedWorkingDays: given.statedWorkingDays ?? null,
    atOnce: given.atOnce ?? false,
    notes: given.notes ?? NOTHING_MORE.notes,
  };
}

/** The fields of a due time that most forms leave empty. */
export const NOTHING_MORE = {
  time: null,
  every: null,
  statedWorkingDays: null,
  atOnce: false,
  notes: [],
} as const;
