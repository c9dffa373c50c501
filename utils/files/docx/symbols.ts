/** Characters for signs that Word stores as positions in a symbol font (`w:sym`). */

/** Boxes, ticks, bullets and arrows of the fonts that forms use; keys are the font and the position in it. */
const SIGNS: Readonly<Record<string, string>> = {
  'wingdings 52': '✓',
  'wingdings 6c': '●',
  'wingdings 6d': '○',
  'wingdings 6e': '■',
  'wingdings 6f': '□',
  'wingdings 70': '□',
  'wingdings 71': '□',
  'wingdings 72': '□',
  'wingdings 75': '◆',
  'wingdings a1': '○',
  'wingdings a8': '□',
  'wingdings d8': '➢',
  'wingdings e0': '→',
  'wingdings fb': '×',
  'wingdings fc': '✓',
  'wingdings fd': '☒',
  'wingdings fe': '☑',
  'wingdings 2 50': '✓',
  'wingdings 2 51': '☒',
  'wingdings 2 52': '☑',
  'wingdings 2 53': '☒',
  'wingdings 2 54': '☒',
  'wingdings 2 a3': '□',
  'symbol b7': '•',
  'symbol b4': '×',
  'symbol b3': '≥',
  'symbol a3': '≤',
  'symbol b1': '±',
  'symbol d7': '·',
};
const UNKNOWN = '\ufffd';

/** One UTF-16 unit for a sign; U+FFFD where nobody can tell what the font draws there. */
export function symbolFor(font: string | undefined, position: string | undefined): string {
  const code = /^[0-9a-f]{1,4}$/i.test(position ?? '') ? Number.parseInt(position ?? '', 16) : 0;
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const sign = SIGNS[`${font?.toLowerCase()} ${(code & 0xff).toString(16)}`];
  if (sign !== undefined && (isPrivate || code <= 0xff)) return sign;
  return isPrivate || code < 0x20 || (code >= 0xd800 && code <= 0xdfff) ? UNKNOWN : String.fromCharCode(code);
}
