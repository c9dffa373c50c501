/** Tells from two characters which forms of due time can begin at a position, so that few patterns need be tried. */

/** The forms, as bits. */
export const FROM_NOW = 1;
export const EVERY = 2;
export const NEXT_PERIOD = 4;
export const REGIME = 8;
export const DURATION = 16;
export const DATED = 32;
export const AT_ONCE = 64;

const DIGITS = '0123456789';
const NUMERALS = '〇○零一二两三四五六七八九十廿卅百半';
const REPORTED = '一报调通汇例会小总督排研清';

/** First characters, the form, and the characters that may follow (any, where none are given). */
const STARTS: readonly (readonly [firsts: string, form: number, nexts?: string])[] = [
  ['自从即现今本印下发公', FROM_NOW, '即现今本印下日在天通方意办文政公发布告'],
  ['每', EVERY],
  ['次月季半年', NEXT_PERIOD, '月周季后度终结年'],
  [`${DIGITS}${NUMERALS}`, REGIME | DURATION | DATED],
  ['日天周旬月季双', REGIME, `${REPORTED}上填反周月`],
  ['季', REGIME, '度'],
  ['今明本当后次翌同隔', DATED, '年月日天晚周星夜个季早晨午 '],
  ['大', DATED, '后'],
  ['季', DATED, '度末底'],
  ['这', DATED, '周个星'],
  ['下上', DATED, '月周个半下旬星季'],
  ['第', DATED, '一二三四1234'],
  ['月', DATED, '底末初上中下内'],
  ['年', DATED, '底末内终中'],
  ['周', DATED, '一二三四五六日天'],
  ['星礼', DATED, '期拜'],
  ['元', DATED, '旦宵'],
  ['春', DATED, '节'],
  ['清', DATED, '明'],
  ['端', DATED, '午'],
  ['中', DATED, '秋'],
  ['国', DATED, '庆'],
  ['劳', DATED, '动'],
  ['节', DATED, '前之以'],
  ['“', DATED, '五十'],
  ['到至', DATED, `${DIGITS}${NUMERALS}年月今明本下周第春国元季周星`],
  ['截', DATED, '止'],
  ['立即连马火', AT_ONCE, '即刻日夜上马速'],
  ['文见接收', AT_ONCE, '到文通电'],
];

/** For each character, the rows of `STARTS` that begin with it, and those that it may follow in; as bits. */
const rowsByFirst = new Uint32Array(65536);
const rowsByNext = new Uint32Array(65536).fill(
  STARTS.reduce((rows, [, , nexts], row) => (nexts === undefined ? rows | (1 << row) : rows), 0),
);
/** Whether a character begins any form: most do not. */
const canBegin = new Uint8Array(65536);
STARTS.forEach(([firsts, , nexts = ''], row) => {
  for (const first of firsts) {
    addRow(rowsByFirst, first, row);
    canBegin[first.charCodeAt(0)] = 1;
  }
  for (const next of nexts) addRow(rowsByNext, next, row);
});

/** What stands behind a numeral that begins a due time: its unit, a span, a date in figures, a festival (五一, 十一). */
const BEHIND_NUMERAL = tableOf('个月日号年天周星礼工自季旬小半至到~～—–－-./前之以假长放国劳”"');
const IN_NUMERAL = tableOf(`${DIGITS}${NUMERALS} \u00a0\u3000`);

/** Bits of the forms that can begin at a position; 0 where none can. */
export function formsAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (canBegin[first] !== 1) return 0;
  const byFirst = rowsByFirst[first] ?? 0;
  if (IN_NUMERAL[first] === 1 && !isFollowedByUnit(text, at)) return 0;
  let rows = at + 1 < text.length ? byFirst & (rowsByNext[text.charCodeAt(at + 1)] ?? 0) : 0;
  let forms = 0;
  for (; rows !== 0; rows &= rows - 1) forms |= STARTS[31 - Math.clz32(rows & -rows)]?.[1] ?? 0;
  return forms;
}

/** Longer runs of numerals are not followed to their end. */
const LONGEST_NUMERAL = 12;

function isFollowedByUnit(text: string, at: number): boolean {
  let end = at + 1;
  while (end < at + LONGEST_NUMERAL && IN_NUMERAL[text.charCodeAt(end)] === 1) end++;
  return end === at + LONGEST_NUMERAL || BEHIND_NUMERAL[text.charCodeAt(end)] === 1;
}

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (const char of characters) table[char.charCodeAt(0)] = 1;
  return table;
}

function addRow(table: Uint32Array, char: string, row: number): void {
  const code = char.charCodeAt(0);
  table[code] = (table[code] ?? 0) | (1 << row);
}
