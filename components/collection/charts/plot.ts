/** Observable Plot as the drawings use it; only this file knows the package. */
import { type PlotOptions, plot, text } from '@observablehq/plot';
import type { Look } from './content';
import type { RowLayout } from './row-layout';
import { patterns } from './svg-parts';

export { barX, barY, cell, ruleY, text } from '@observablehq/plot';

/** The drawing that the options describe, in the type and the colours of `look`. */
export function plotted({ em, palette }: Look, options: PlotOptions & { readonly height: number }): SVGSVGElement {
  const drawn = plot({ className: 'picture-plot', ...options });
  if (!(drawn instanceof SVGSVGElement)) throw new Error('a drawing was wrapped');
  // Names of the package’s own parts; the drawing as a whole has its summary.
  for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  drawn.setAttribute('font-size', String(em));
  drawn.setAttribute('fill', palette.ink);
  drawn.prepend(patterns(palette));
  return drawn;
}

/** Room for rows of bars one below the other: each is a facet of `fy`, from 0. */
export function rowsFrame({ em, width }: Look, layout: RowLayout, rows: number, barHeight: number) {
  const pitch = layout.head + (barHeight + (layout.isBeside ? 0.6 : 0.8)) * em;
  return {
    width,
    height: Math.ceil(rows * pitch),
    marginLeft: layout.marginLeft,
    marginRight: layout.marginRight,
    marginTop: 0,
    fy: {
      type: 'band' as const,
      domain: Array.from({ length: rows }, (_, row) => row),
      axis: null,
      paddingInner: (layout.isBeside ? 0.6 : 0.8) / (pitch / em),
      paddingOuter: 0,
    },
  };
}

/** Titles and notes of the rows; beside the bars they stand at their middle or on their foot. */
export function rowTexts(layout: RowLayout, { em, palette }: Look, line: 'middle' | 'bottom' = 'middle') {
  const { isBeside, texts, titleY, noteY, marginRight } = layout;
  const data = texts.map((one, row) => ({ ...one, row }));
  const [left, right] = line === 'middle' ? (['left', 'right'] as const) : (['bottom-left', 'bottom-right'] as const);
  if (isBeside)
    return [
      text(data, { fy: 'row', text: 'title', frameAnchor: left, textAnchor: 'end', dx: -0.7 * em }),
      text(data, {
        fy: 'row',
        text: 'note',
        frameAnchor: right,
        textAnchor: 'end',
        dx: marginRight,
        fill: palette.muted,
      }),
    ];
  const isUnder = noteY !== titleY;
  return [
    text(data, { fy: 'row', text: 'title', frameAnchor: 'top-left', lineAnchor: 'bottom', dy: titleY }),
    text(data, {
      fy: 'row',
      text: 'note',
      lineAnchor: 'bottom',
      dy: noteY,
      fill: palette.muted,
      ...(isUnder ? { frameAnchor: 'top-left' } : { frameAnchor: 'top-right', dx: marginRight - 1 }),
    }),
  ];
}

/** Where text under the last row stands. */
export function foot(em: number) {
  return { facetAnchor: 'bottom', frameAnchor: 'bottom', lineAnchor: 'top', dy: 0.5 * em } as const;
}
