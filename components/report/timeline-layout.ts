/** Where everything of the timeline's drawing goes, in pixels. */
import type { Words } from '../../utils/words/words';
import { type DayNumber, dateOf, dayNumber, dayString, monthOf } from './days';
import { type PlacedLabel, placeLabels } from './timeline-labels';
import { type DayMark, isReturnDay, isUrgent, type LaneMark, type TimelineMark } from './timeline-marks';
import { layOutDays, type TimelineScale } from './timeline-scale';

/** Width of the drawing and of one em of its type. */
export interface DrawingSize {
  readonly width: number;
  readonly em: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface LaidOutDay {
  readonly mark: DayMark;
  readonly x: number;
  /** What of the drawing belongs to it, for pointing at. */
  readonly box: Box;
}

export interface LaidOutLane {
  readonly mark: LaneMark;
  readonly box: Box;
  /** Where its ticks stand. */
  readonly ticks: readonly number[];
}

export interface TimelineLayout extends DrawingSize {
  readonly height: number;
  readonly scale: TimelineScale;
  readonly startX: number;
  /** The middle of the marks; the top and the foot of the band of days. */
  readonly marksY: number;
  readonly bandY: number;
  readonly bandEnd: number;
  readonly labels: readonly PlacedLabel[];
  readonly days: readonly LaidOutDay[];
  readonly lanes: readonly LaidOutLane[];
  readonly months: readonly { readonly x: number; readonly text: string }[];
}

/** Room for half a mark on both sides, in em. */
const SIDES = 0.6;
/** Heights in em. */
export const LABEL_ROW = 1.4;
const MARKS = 1.7;
const BAND = 1.8;
const MONTHS = 1.7;
const LANE = 2.2;
const LEAST_HIT = 0.9;
const WIDEST_HIT = 2.6;

/** Without anything due soon two weeks are drawn, with returns four. */
const LEAST_DAYS = { withoutReturns: 13, withReturns: 27 } as const;

/** The key of the label that stands at the day of issue. */
export const START_KEY = 'start';

/** `start` is the day of issue, `YYYY-MM-DD`. */
export function layOutTimeline(
  marks: readonly TimelineMark[],
  start: string,
  { width, em }: DrawingSize,
  words: Words,
): TimelineLayout {
  const first = dayNumber(start);
  const dayMarks = marks.filter((mark) => mark.kind === 'day');
  const laneMarks = marks.filter((mark) => mark.kind === 'lane');
  const scale = layOutDays({
    start: first,
    days: dayMarks.map(({ day }) => day),
    leastDays: laneMarks.length > 0 ? LEAST_DAYS.withReturns : LEAST_DAYS.withoutReturns,
    left: SIDES * em,
    width: width - 2 * SIDES * em,
    em,
  });
  const startX = scale.middleOf(first) ?? 0;
  const xs = dayMarks.map(({ day }) => scale.middleOf(day) ?? 0);
  const labels = placeLabels(
    [
      { key: START_KEY, x: startX, text: words.timeline.issued, isUrgent: true },
      ...dayMarks.map((mark, index) => ({
        key: mark.key,
        x: xs[index] ?? 0,
        text: labelOf(mark, start.slice(0, 4), words),
        isUrgent: isUrgent(mark),
      })),
    ],
    width,
    em,
  );
  const rows = Math.max(0, ...labels.map(({ row }) => row + 1));
  const marksY = (rows * LABEL_ROW + MARKS / 2) * em;
  const bandY = marksY + (MARKS / 2) * em;
  const bandEnd = bandY + BAND * em;
  const lanesY = bandEnd + MONTHS * em;
  return {
    width,
    em,
    height: lanesY + laneMarks.length * LANE * em,
    scale,
    startX,
    marksY,
    bandY,
    bandEnd,
    labels,
    days: dayMarks.map((mark, index) => {
      const x = xs[index] ?? 0;
      const room = Math.min(x - (xs[index - 1] ?? Number.NEGATIVE_INFINITY), (xs[index + 1] ?? Infinity) - x);
      const hit = Math.max(LEAST_HIT * em, Math.min(WIDEST_HIT * em, room));
      const top = rows * LABEL_ROW * em;
      return { mark, x, box: { left: x - hit / 2, top, width: hit, height: bandEnd - top } };
    }),
    lanes: laneMarks.map((mark, index) => ({
      mark,
      box: { left: 0, top: lanesY + index * LANE * em, width, height: LANE * em },
      ticks: ticksOf(mark, first, scale),
    })),
    months: monthsOf(scale, em, words),
  };
}

function labelOf({ key, items }: DayMark, startYear: string, { timeline }: Words): string {
  const day = timeline.shortDay(key, !key.startsWith(startYear));
  return items.length > 1 ? `${day} ×${items.length}` : day;
}

function ticksOf({ every }: LaneMark, start: DayNumber, { cells, near }: TimelineScale): readonly number[] {
  return cells
    .filter(({ day }) => day >= near.from && day <= near.to && isReturnDay(every, day, start))
    .map(({ x, width }) => x + width / 2);
}

/** Least distance between two names of months, in em. */
const MONTH_NAME = 2.6;

/** The first day drawn and each first of a month bear the name of the month, where there is room. */
function monthsOf({ cells, near }: TimelineScale, em: number, { timeline }: Words): TimelineLayout['months'] {
  const turns = cells.filter(({ day }) => day > near.from && day <= near.to && dateOf(day) === 1);
  const first = cells.find(({ day }) => day === near.from);
  const starts =
    first && (turns[0] === undefined || turns[0].x - first.x > MONTH_NAME * em) ? [first, ...turns] : turns;
  const named: { x: number; text: string }[] = [];
  for (const { day, x } of starts) {
    const before = named.at(-1);
    if (before && x - before.x < MONTH_NAME * em) continue;
    const text = monthOf(day) === 1 && before ? dayString(day).slice(0, 4) : timeline.month(monthOf(day));
    named.push({ x, text });
  }
  return named;
}
