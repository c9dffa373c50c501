/** Parts of a drawing that are made by hand: nodes, the looks of fills, the key. */
import type { Look } from './content';
import type { Palette } from './palette';
import { textWidth } from './text-room';

type Attributes = Readonly<Record<string, string | number>>;

/** An element of SVG; text among the children is only ever text. */
export function svgNode<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  children: readonly (Node | string)[] = [],
): SVGElementTagNameMap[Name] {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  node.append(...children);
  return node;
}

/** How a part is filled; each differs from the others in pattern or in lightness, not in hue alone. */
export type Fill = 'solid' | 'full' | 'pale' | 'hatched' | 'dotted' | 'hollow';

/** `opacity` is that of the fill alone. */
export interface FillLook {
  readonly fill: string;
  readonly stroke: string;
  readonly opacity: number;
}

/** Patterns are to be put into the drawing by `patterns`. */
export function fillLook(fill: Fill, { blue, red, ochre, muted, paper }: Palette): FillLook {
  const looks: Readonly<Record<Fill, FillLook>> = {
    solid: { fill: red, stroke: red, opacity: 1 },
    full: { fill: blue, stroke: 'none', opacity: 1 },
    pale: { fill: blue, stroke: blue, opacity: 0.25 },
    hatched: { fill: 'url(#picture-hatched)', stroke: ochre, opacity: 1 },
    dotted: { fill: 'url(#picture-dotted)', stroke: muted, opacity: 1 },
    hollow: { fill: paper, stroke: blue, opacity: 1 },
  };
  return looks[fill];
}

/** The patterns that fills refer to. */
export function patterns({ ochre, muted, paper }: Palette): SVGDefsElement {
  const tile = (id: string, size: number, angle: number, figure: SVGElement) =>
    svgNode(
      'pattern',
      { id, width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${angle})` },
      [svgNode('rect', { width: size, height: size, fill: paper }), figure],
    );
  return svgNode('defs', {}, [
    tile('picture-hatched', 5, 45, svgNode('rect', { width: 2, height: 5, fill: ochre })),
    tile('picture-dotted', 4, 0, svgNode('circle', { cx: 2, cy: 2, r: 0.9, fill: muted })),
  ]);
}

export interface KeyEntry {
  readonly fill: Fill;
  readonly name: string;
}

/** The key, in as many lines as it needs, and its height; it begins at the top left. */
export function drawKey(entries: readonly KeyEntry[], { width, em, palette }: Look) {
  const line = 1.7 * em;
  const node = svgNode('g', { 'text-anchor': 'start' });
  let x = 1;
  let y = 0;
  for (const { fill, name } of entries) {
    const room = (1.5 + textWidth(name)) * em;
    if (x > 1 && x + room > width) {
      x = 1;
      y += line;
    }
    const { fill: inside, stroke, opacity } = fillLook(fill, palette);
    const box = { x, y: y + 0.2 * em, width: em, height: em, fill: inside, stroke, 'fill-opacity': opacity };
    node.append(
      svgNode('rect', box),
      svgNode('text', { x: x + 1.4 * em, y: y + 1.05 * em, fill: palette.ink }, [name]),
    );
    x += room + 1.2 * em;
  }
  return { node, height: entries.length === 0 ? 0 : y + line };
}
