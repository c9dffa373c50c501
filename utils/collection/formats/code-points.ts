/** Offsets in Unicode code points, as Python counts, beside those in UTF-16 units, as JavaScript does. */

const SURROGATE = /[\uD800-\uDFFF]/;

/** How many code points stand before a UTF-16 offset. */
export function toPoint(text: string, offset: number): number {
  if (!SURROGATE.test(text)) return offset;
  let points = 0;
  for (let at = 0; at < offset; at += width(text, at)) points++;
  return points;
}

/** The UTF-16 offset of a code point; undefined where the text has no such place. */
export function fromPoint(text: string, point: number): number | undefined {
  if (!Number.isInteger(point) || point < 0) return undefined;
  if (!SURROGATE.test(text)) return point <= text.length ? point : undefined;
  let at = 0;
  for (let points = 0; points < point; points++) {
    if (at >= text.length) return undefined;
    at += width(text, at);
  }
  return at;
}

function width(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
