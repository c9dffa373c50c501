/** Draws rows of lying bars that are made of parts, with a key of the parts. */
import type { Look } from './content';
import { barX, foot, plotted, rowsFrame, rowTexts, text } from './plot';
import { layRows, type RowText } from './row-layout';
import { drawKey, type Fill, fillLook, type KeyEntry } from './svg-parts';

/** `from` and `to` on the scale of the chart's `whole`. */
export interface Part {
  readonly fill: Fill;
  readonly from: number;
  readonly to: number;
  readonly tip: string;
}

export interface PartsChart {
  readonly rows: readonly (RowText & { readonly parts: readonly Part[] })[];
  readonly whole: number;
  /** Empty where the parts need none. */
  readonly key: readonly KeyEntry[];
  /** What is written under the bars, evenly from the left to the right edge; none or at least two. */
  readonly ticks: readonly string[];
}

export function drawParts({ rows, whole, key, ticks }: PartsChart, look: Look): SVGSVGElement {
  const { em, palette, width } = look;
  const layout = layRows(rows, width, em);
  const parts = rows.flatMap(({ parts }, row) => parts.map((part) => ({ ...part, row })));
  const keyDrawn = drawKey(key, look);
  const marginTop = keyDrawn.height + (key.length > 0 ? 0.5 * em : 0);
  const marginBottom = (ticks.length > 0 ? 1.8 : 0.2) * em;
  const frame = rowsFrame(look, layout, rows.length, 1.5);
  const svg = plotted(look, {
    ...frame,
    height: frame.height + marginTop + marginBottom,
    marginTop,
    marginBottom,
    x: { domain: [0, whole], axis: null },
    marks: [
      ...rowTexts(layout, look),
      ...[...new Set(parts.map(({ fill }) => fill))].map((fill) => {
        const { opacity, ...colours } = fillLook(fill, palette);
        return barX(
          parts.filter((part) => part.fill === fill),
          {
            fy: 'row',
            x1: 'from',
            x2: 'to',
            title: 'tip',
            fillOpacity: opacity,
            ...colours,
            insetTop: layout.head,
            insetLeft: 0.75,
            insetRight: 0.75,
          },
        );
      }),
      ...ticks.map((tick, place) =>
        text([tick], {
          ...foot(em),
          x: () => (whole * place) / (ticks.length - 1),
          textAnchor: place === 0 ? 'start' : place === ticks.length - 1 ? 'end' : 'middle',
          fill: palette.muted,
        }),
      ),
    ],
  });
  svg.append(keyDrawn.node);
  return svg;
}
