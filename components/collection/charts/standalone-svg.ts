/** A picture as a file of its own: white ground, light colours, everything written out, nothing referred to. */
import type { PictureContent } from './content';
import { PRINT } from './palette';
import { svgNode } from './svg-parts';
import { wrapped } from './text-room';

/** In pixels, whatever the page's own size. */
const WIDTH = 720;
const EM = 13;
const EDGE = 20;
const FONTS = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** A picture in SVG; sizes in pixels. */
export interface StandaloneSvg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** Undefined where there is nothing to draw. */
export function standaloneSvg({ title, note, summary, draw }: PictureContent): StandaloneSvg | undefined {
  const drawing = draw?.({ width: WIDTH, em: EM, palette: PRINT });
  if (!drawing) return undefined;
  const titles = wrapped(title, WIDTH / (1.3 * EM));
  const notes = wrapped(note, WIDTH / EM);
  const lines = [
    ...titles.map((text) => ({ text, size: 1.3 * EM, weight: 600, fill: PRINT.ink })),
    ...notes.map((text) => ({ text, size: EM, weight: 400, fill: PRINT.muted })),
  ];
  let y = EDGE;
  const texts = lines.map(({ text, size, weight, fill }) => {
    y += 1.5 * size;
    const place = { x: EDGE, y: y - 0.4 * size, fill, 'font-size': size, 'font-weight': weight };
    return svgNode('text', { ...place, 'text-anchor': 'start' }, [text]);
  });
  const top = y + EM;
  const width = WIDTH + 2 * EDGE;
  const height = Math.ceil(top + Number(drawing.getAttribute('height')) + EDGE);
  const svg = svgNode(
    'svg',
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      fill: PRINT.ink,
      'font-family': FONTS,
      'font-size': EM,
      'text-anchor': 'middle',
    },
    [
      svgNode('title', {}, [title]),
      svgNode('desc', {}, [summary]),
      svgNode('rect', { width, height, fill: PRINT.paper }),
      ...texts,
      svgNode('g', { transform: `translate(${EDGE},${top})` }, [...drawing.childNodes]),
    ],
  );
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const node of svg.querySelectorAll('[class]')) node.removeAttribute('class');
  return { text: writtenOut(svg), width, height };
}

/** Without characters that XML does not know. */
function writtenOut(svg: SVGSVGElement): string {
  const text = new XMLSerializer().serializeToString(svg);
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}
