/** Lays days out on a line: the weeks around the issue day by day, days far off as stops behind a visible break. */
import type { DayNumber } from './days';

/** A day drawn; `x` is its left edge. */
export interface DayCell {
  readonly day: DayNumber;
  readonly x: number;
  readonly width: number;
}

/** Days left out between two cells. */
export interface DayBreak {
  readonly x: number;
  readonly width: number;
  /** How many. */
  readonly days: number;
}

export interface TimelineScale {
  /** In the order of the days; those of the near part have one width and no gap between them. */
  readonly cells: readonly DayCell[];
  readonly breaks: readonly DayBreak[];
  /** First and last day of the near part. */
  readonly near: { readonly from: DayNumber; readonly to: DayNumber };
  readonly dayWidth: number;
  /** The middle of a day; undefined for a day that was left out. */
  middleOf(day: DayNumber): number | undefined;
}

interface TimelineSpace {
  /** The day of issue. */
  readonly start: DayNumber;
  /** Days that must be drawn. */
  readonly days: readonly DayNumber[];
  /** Days that are drawn after the start even where nothing is due, if there is room. */
  readonly leastDays: number;
  /** Where the days begin, how much room they have, and one em of the drawing's type, in pixels. */
  readonly left: number;
  readonly width: number;
  readonly em: number;
}

/** A day is at least this wide, and at most that, in em. */
const NARROWEST_DAY = 0.45;
const WIDEST_DAY = 2.6;
/** A stop with its break, in em; all stops together take at most half of the width. */
const STOP = 3.4;
const STOP_CELL = 0.9;
/** Due days before the issue are drawn day by day up to this many days. */
const NEAR_PAST = 21;

/** As many of the days as fit, nearest first, stand in the near part; every one of the others is a stop. */
export function layOutDays(space: TimelineSpace): TimelineScale {
  const days = [...new Set([space.start, ...space.days])].sort((a, b) => a - b);
  const near = nearPart(space, days);
  const before = days.filter((day) => day < near.from);
  const after = days.filter((day) => day > near.to);
  const count = near.to - near.from + 1;
  const forStops = stopWidth(space, before.length + after.length) * (before.length + after.length);
  const dayWidth = Math.min((space.width - forStops) / count, WIDEST_DAY * space.em);
  const stop =
    after.length + before.length === 0 ? 0 : (space.width - count * dayWidth) / (before.length + after.length);
  const cellWidth = Math.min(STOP_CELL * space.em, stop / 2);

  const cells: DayCell[] = [];
  const breaks: DayBreak[] = [];
  const addBreak = (x: number, from: DayNumber, to: DayNumber) =>
    breaks.push({ x, width: stop - cellWidth, days: to - from - 1 });
  let x = space.left;
  for (const [index, day] of before.entries()) {
    cells.push({ day, x, width: cellWidth });
    addBreak(x + cellWidth, day, before[index + 1] ?? near.from);
    x += stop;
  }
  for (let day = near.from; day <= near.to; day++, x += dayWidth) cells.push({ day, x, width: dayWidth });
  for (const [index, day] of after.entries()) {
    addBreak(x, after[index - 1] ?? near.to, day);
    cells.push({ day, x: x + stop - cellWidth, width: cellWidth });
    x += stop;
  }
  const middles = new Map(cells.map((cell) => [cell.day, cell.x + cell.width / 2]));
  return { cells, breaks, near, dayWidth, middleOf: (day) => middles.get(day) };
}

function nearPart(space: TimelineSpace, days: readonly DayNumber[]): { from: DayNumber; to: DayNumber } {
  const { start } = space;
  const fits = (from: DayNumber, to: DayNumber) => {
    const far = days.filter((day) => day < from || day > to).length;
    return (to - from + 1) * NARROWEST_DAY * space.em + far * stopWidth(space, far) <= space.width;
  };
  let from = start;
  for (const day of days.filter((day) => day < start).reverse())
    if (start - day <= NEAR_PAST && fits(day, start)) from = day;
  let to = start;
  for (const day of days) if (day > start && fits(from, day)) to = day;
  const least = start + space.leastDays;
  if (to < least && fits(from, least)) to = least;
  return { from, to };
}

function stopWidth({ width, em }: TimelineSpace, count: number): number {
  return count === 0 ? 0 : Math.min(STOP * em, width / 2 / count);
}
