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
  ['自从即现今本印下', FROM_NOW, '即现今本印下日在天通发'],
  ['每', EVERY],
  ['次月季半年', NEXT_PERIOD, '月周季后度终结年'],
  [DIGITS, REGIME | DURATION | DATED],
  [NUMERALS, REGIME | DURATION | DATED, `${DIGITS}${NUMERALS}个月日号年天周星礼工自季旬小 \u00a0\u3000`],
  ['日天周旬月季', REGIME, REPORTED],
  ['季', REGIME, '度'],
  ['今明本当后次翌同', DATED, '年月日天晚周星夜个季 '],
  ['这', DATED, '周个星'],
  ['下上', DATED, '月周个半下旬星'],
  ['第', DATED, '一二三四1234'],
  ['月', DATED, '底末初上中下'],
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
  ['到至', DATED, `${DIGITS}${NUMERALS}年月今明本下周第春国元`],
  ['截', DATED, '止'],
  ['立即连马', AT_ONCE, '即刻日夜上'],
];

const byFirst: (readonly { readonly form: number; readonly nexts: ReadonlySet<number> | undefined }[] | undefined)[] =
  new Array(65536);
for (const [firsts, form, nexts] of STARTS) {
  const allowed = nexts === undefined ? undefined : new Set([...nexts].map((next) => next.charCodeAt(0)));
  for (const first of firsts) {
    const code = first.charCodeAt(0);
    byFirst[code] = [...(byFirst[code] ?? []), { form, nexts: allowed }];
  }
}

/** Bits of the forms that can begin at a position; 0 where none can. */
export function formsAt(text: string, at: number): number {
  const starts = byFirst[text.charCodeAt(at)];
  if (starts === undefined) return 0;
  const next = text.charCodeAt(at + 1);
  let forms = 0;
  for (const { form, nexts } of starts) if (nexts === undefined || nexts.has(next)) forms |= form;
  return forms;
}
