/** Reads whole numbers as documents write them: 15, １５, 十五, 二〇二四, 两, 半. */

/** Pattern source of a numeral (no capture group). */
export const NUMERAL = '(?:[0-9０-９]+|[〇○零一二三四五六七八九十两廿卅百]+)';

const DIGITS = new Map<string, number>([
  ...[...'〇一二三四五六七八九'].map((c, i) => [c, i] as const),
  ...[...'0123456789'].map((c, i) => [c, i] as const),
  ...[...'０１２３４５６７８９'].map((c, i) => [c, i] as const),
  ['○', 0],
  ['零', 0],
  ['两', 2],
]);

/** The number, or undefined if the text is no numeral. 二〇二四 is read digit by digit, 二十四 by place value. */
export function readNumeral(text: string): number | undefined {
  if (!text) return undefined;
  return /[十百廿卅]/.test(text) ? readPlaceValues(text) : readDigits(text);
}

function readDigits(text: string): number | undefined {
  let value = 0;
  for (const char of text) {
    const digit = DIGITS.get(char);
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

function readPlaceValues(text: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  for (const char of text) {
    const unit = char === '百' ? 100 : char === '十' ? 10 : char === '廿' ? 20 : char === '卅' ? 30 : undefined;
    if (unit === undefined) {
      digit = DIGITS.get(char);
      if (digit === undefined) return undefined;
    } else if (char === '廿' || char === '卅') {
      total += unit;
      digit = undefined;
    } else {
      total += (digit ?? 1) * unit;
      digit = undefined;
    }
  }
  return total + (digit ?? 0);
}
