/** Draws a square table of counts, the stronger the colour the more; cells of the same row and column are framed. */
import type { Look } from './content';
import { cell, plotted, text } from './plot';
import { svgNode } from './svg-parts';
import { fitted, lined, textWidth } from './text-room';

export interface CountsChart {
  /** Of the rows and of the columns. */
  readonly labels: readonly string[];
  readonly counts: readonly (readonly number[])[];
  /** What rows and columns are; each gets a line. */
  readonly headings: readonly string[];
  readonly tip: (row: number, column: number) => string;
  readonly count: (count: number) => string;
}

interface Cell {
  readonly value: number;
  readonly row: number;
  readonly column: number;
}

/** The fill of the fullest cell: ink can still be read on it, in both themes. */
const DARKEST = 0.45;

/** Names of columns that are too narrow for them are turned, in one line; in em. */
const TURNED = 16;
/** Names of rows get at most this share of the width, in two lines. */
const NAME_SHARE = 0.36;

/** Numbers that do not fit are set smaller, down to this many em; then they are only in the table. */
const SMALLEST = 0.6;

export function drawCounts({ labels, counts, headings, tip, count }: CountsChart, look: Look): SVGSVGElement {
  const { em, palette, width } = look;
  const names = labels.map((label) => lined(label, (NAME_SHARE * width) / em, 2));
  const longest = Math.max(0, ...names.flat().map(textWidth)) * em;
  const marginLeft = longest + 0.7 * em;
  const size = Math.min((width - marginLeft - 2) / labels.length, Math.max(6 * em, longest + em));
  const isTurned = longest + 0.5 * em > size;
  const tops = isTurned ? labels.map((label) => [fitted(label, TURNED)]) : names;
  const height = Math.max(2.3 * em, Math.min(size, 3 * em));
  const topRoom = isTurned
    ? Math.max(...tops.flat().map(textWidth))
    : 1.2 * Math.max(...tops.map(({ length }) => length));
  const marginTop = (headings.length * 1.6 + 0.6 + topRoom) * em;
  const cells = counts.flatMap((line, row) => line.map((value, column): Cell => ({ value, row, column })));
  const most = Math.max(1, ...cells.map(({ value }) => value));
  const places = labels.map((_, place) => place);
  const here = (place: number) => place;
  const nameIn = (texts: readonly (readonly string[])[]) => (place: number) => texts[place]?.join('\n') ?? '';
  const typeOf = ({ value }: Cell) => Math.min(em, (size - 2) / textWidth(count(value)));
  const svg = plotted(look, {
    width,
    height: marginTop + height * labels.length + 2,
    marginLeft,
    marginTop,
    marginBottom: 2,
    marginRight: width - marginLeft - size * labels.length,
    x: { type: 'band', domain: places, axis: null, padding: 0 },
    y: { type: 'band', domain: places, axis: null, padding: 0 },
    marks: [
      cell(cells, {
        x: 'column',
        y: 'row',
        fill: palette.blue,
        stroke: palette.line,
        inset: 0.5,
        fillOpacity: ({ value }: Cell) => (DARKEST * value) / most,
        title: ({ row, column }: Cell) => tip(row, column),
      }),
      cell(places, { x: here, y: here, fill: 'none', stroke: palette.ink, strokeWidth: 1.5, inset: 1.5 }),
      text(
        cells.filter((one) => typeOf(one) >= SMALLEST * em),
        { x: 'column', y: 'row', text: ({ value }: Cell) => count(value), fontSize: typeOf },
      ),
      text(places, { y: here, text: nameIn(names), frameAnchor: 'left', textAnchor: 'end', dx: -0.7 * em }),
      text(places, {
        x: here,
        text: nameIn(tops),
        frameAnchor: 'top',
        dy: -0.5 * em,
        ...(isTurned ? { rotate: -90, textAnchor: 'start', lineAnchor: 'middle' } : { lineAnchor: 'bottom' }),
      }),
    ],
  });
  svg.append(
    ...headings.map((heading, line) =>
      svgNode('text', { x: 1, y: (1.1 + line * 1.6) * em, 'text-anchor': 'start', fill: palette.muted }, [
        fitted(heading, width / em),
      ]),
    ),
  );
  return svg;
}
