/** Tells where in the XML each unit of a text stands. */

/** Comments, instructions and CDATA, references, line ends, and any other unit. */
const TOKEN = /<!--.*?-->|<\?.*?\?>|<!\[CDATA\[(.*?)\]\]>|&#x([0-9a-f]+);|&#([0-9]+);|&[a-z]+;|\r\n|./gisu;
const CDATA = '<![CDATA[';

/** The positions of the UTF-16 units that an XML parser makes of the content of an element without children. */
export function textPositions(raw: string): readonly number[] {
  const positions: number[] = [];
  for (const { 0: token, 1: cdata, 2: hex, 3: decimal, index } of raw.matchAll(TOKEN)) {
    if (cdata !== undefined) {
      for (const line of cdata.matchAll(/\r\n|./gs)) positions.push(index + CDATA.length + line.index);
    } else if (hex !== undefined || decimal !== undefined) {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      positions.push(index);
      if (code > 0xffff) positions.push(index);
    } else if (token.startsWith('&') || token === '\r\n') positions.push(index);
    else if (!token.startsWith('<')) for (let at = 0; at < token.length; at++) positions.push(index + at);
  }
  return positions;
}

/** Does the position stand within a CDATA section? */
export function isInCdata(raw: string, position: number): boolean {
  return raw.lastIndexOf(CDATA, position - 1) > raw.lastIndexOf(']]>', position - 1);
}
