/** Draws counts over time as small multiples: a row of upright bars for each entry, all on one scale. */
import type { Look } from './content';
import { barY, foot, plotted, rowsFrame, rowTexts, ruleY, text } from './plot';
import { layRows, type RowText } from './row-layout';
import { fillLook } from './svg-parts';
import { textWidth } from './text-room';

export interface TimeBar {
  readonly period: string;
  readonly count: number;
  readonly tip: string;
}

/** The widest step from one bar to the next, in em. */
const WIDEST = 6;

export interface TimesChart {
  /** `unknown` belongs to no period: it is written, not drawn, so that it does not set the scale. */
  readonly rows: readonly (RowText & { readonly bars: readonly TimeBar[]; readonly unknown: number })[];
  readonly periods: readonly string[];
  /** The heading of what is unknown. */
  readonly unknownName: string;
  readonly count: (count: number) => string;
}

export function drawTimes({ rows, periods, unknownName, count }: TimesChart, look: Look): SVGSVGElement {
  const { em, palette } = look;
  const unknown = rows.some((row) => row.unknown > 0)
    ? rows.map((one, row) => ({ row, text: count(one.unknown) }))
    : [];
  const unknownRoom =
    unknown.length === 0 ? 0 : (1 + Math.max(...[unknownName, ...unknown.map(({ text }) => text)].map(textWidth))) * em;
  const layout = layRows(rows, look.width, em, unknownRoom);
  const bars = rows.flatMap(({ bars }, row) => bars.filter((bar) => bar.count > 0).map((bar) => ({ ...bar, row })));
  const { marginLeft, marginRight, isBeside } = layout;
  // A few periods do not fill the page.
  const widest = isBeside ? WIDEST * em : Number.POSITIVE_INFINITY;
  const step = Math.min((look.width - marginLeft - marginRight) / periods.length, widest);
  const padding = step > 6 ? 0.15 : 0;
  const peaks = rows.flatMap((_, row) => {
    const own = bars.filter((bar) => bar.row === row);
    return own.length === 0 ? [] : [own.reduce((most, bar) => (bar.count > most.count ? bar : most))];
  });
  const frame = rowsFrame(look, layout, rows.length, 3.7);
  return plotted(look, {
    ...frame,
    width: marginLeft + step * periods.length + marginRight,
    height: frame.height + 1.8 * em,
    marginBottom: 1.8 * em,
    x: { type: 'band', domain: periods, axis: null, padding, round: false },
    y: { domain: [0, Math.max(1, ...bars.map((bar) => bar.count))], axis: null, insetTop: layout.head + 1.2 * em },
    marks: [
      ...rowTexts(layout, look, 'bottom'),
      barY(bars, {
        fy: 'row',
        x: 'period',
        y1: 0,
        y2: 'count',
        title: 'tip',
        fill: fillLook('full', palette).fill,
        // Even a single one among thousands is seen.
        insetTop: -0.8,
      }),
      ruleY([0], { stroke: palette.muted, strokeWidth: 0.75 }),
      text(peaks, {
        fy: 'row',
        x: 'period',
        y: 'count',
        dy: -0.65 * em,
        fill: palette.muted,
        text: (bar: TimeBar) => count(bar.count),
      }),
      text(unknown, {
        fy: 'row',
        text: 'text',
        frameAnchor: 'bottom-right',
        lineAnchor: 'bottom',
        dx: unknownRoom,
        fill: palette.muted,
      }),
      text(ticksOf(periods, step / em), {
        ...foot(em),
        x: (tick: string) => tick,
        textAnchor: 'start',
        dx: (-step * (1 - padding)) / 2,
        fill: palette.muted,
      }),
      text(unknown.length > 0 ? [unknownName] : [], {
        ...foot(em),
        frameAnchor: 'bottom-right',
        dx: unknownRoom,
        fill: palette.muted,
      }),
    ],
  });
}

/** As many steps lie between two written periods. */
const STRIDES = [1, 2, 3, 6, 12, 24, 48, 96];

/** The periods that are written out, each from the left edge of its step, which is `step` em wide. */
function ticksOf(periods: readonly string[], step: number): readonly string[] {
  const room = textWidth(periods[0] ?? '') / step;
  const stride = STRIDES.find((one) => one >= room + 0.7 / step) ?? periods.length;
  return periods.filter(
    (_, place) => place % stride === 0 && (place === 0 || place + room <= periods.length + 0.7 / step),
  );
}
