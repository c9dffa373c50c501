/** Finds telephone numbers, numbers of identity cards and e-mail addresses; numbers of documents, dates, amounts and codes of organisations are none. */
import type { Span } from '../analysis/schema';

interface Numbered extends Span {
  readonly kind: 'phone' | 'id-number' | 'email';
}

const EMAIL = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+/g;

/** Not within a longer number or code, nor an amount or a decimal. */
const BEFORE = '(?<![0-9A-Za-z.,_/])';
const AFTER = String.raw`(?![0-9A-Za-z_]|[.,]\d|\s?(?:[万亿]?元|[万亿]|%|吨|亩|人|户|件|个))`;

const ID_NUMBER = new RegExp(String.raw`${BEFORE}(?:[1-9]\d{16}[\dXx]|[1-9]\d{14})(?![0-9A-Za-z])`, 'g');

/** What says that a number of 15 or 18 digits belongs to an account, a permit or an organisation. */
const OTHER_NUMBER =
  /(?:账号|帐号|账户|卡号|信用代码|注册号|执照|许可证|编号|批号|项目代码|机构代码|合同号|订单)[^\n]{0,8}$/;

const MOBILE = String.raw`(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}`;
const AREA = String.raw`(?:\(0\d{2,3}\)[- ]?|0\d{2,3}[-—–][ ]?|0\d{2,3} {1,2})`;
const LANDLINE = String.raw`${AREA}[2-9]\d{6,7}(?:(?:-|转)\d{1,6})?`;
const PHONE = new RegExp(`${BEFORE}(?:${MOBILE}|${LANDLINE})${AFTER}`, 'g');

/** Numbers that only the word before them tells apart. */
const CALLED =
  /(?:电\s{0,4}话|手\s{0,4}机|传\s{0,4}真|联系方式|座机)(?:号码|号)?[:\s为是(]{0,4}((?:0\d{2,3}[- ]?)?[2-9]\d{6,7})(?![0-9A-Za-z])/g;

/** A further number with the same area code. */
const FURTHER = /^(?:[、,，/;；]|或|和)\s?([2-9]\d{6,7})(?![0-9A-Za-z]|[万亿]?元)/;

/** In the order of their kinds; offsets are UTF-16. Full-width digits count as digits. */
export function findNumbers(text: string): readonly Numbered[] {
  const folded = fold(text);
  const emails = spans(folded, EMAIL).map((span) => ({ kind: 'email' as const, ...span }));
  const ids = spans(folded, ID_NUMBER)
    .filter(
      ({ start, end }) =>
        isIdNumber(folded.slice(start, end)) && !OTHER_NUMBER.test(folded.slice(Math.max(0, start - 20), start)),
    )
    .map((span) => ({ kind: 'id-number' as const, ...span }));
  const phones = spans(folded, PHONE).flatMap((span) => [span, ...further(folded, span.end)]);
  const called = [...folded.matchAll(CALLED)].flatMap(({ 0: whole, 1: digits = '', index }) => {
    const span = { start: index + whole.length - digits.length, end: index + whole.length };
    return [span, ...further(folded, span.end)];
  });
  return [...emails, ...ids, ...[...phones, ...called].map((span) => ({ kind: 'phone' as const, ...span }))];
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const REGIONS = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[123])/;

/** 18 digits with their check digit (GB 11643), or the older 15 without one; both with a region and a day of birth. */
export function isIdNumber(digits: string): boolean {
  const isLong = digits.length === 18;
  if ((!isLong && digits.length !== 15) || !REGIONS.test(digits)) return false;
  const day = isLong ? digits.slice(6, 14) : `19${digits.slice(6, 12)}`;
  const iso = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) && /^(?:18|19|20)/.test(day);
  if (!isLong || !isDay) return isDay;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return '10X98765432'[sum % 11] === digits[17]?.toUpperCase();
}

function further(text: string, at: number): readonly Span[] {
  const [whole, digits] = FURTHER.exec(text.slice(at, at + 16)) ?? [];
  if (whole === undefined || digits === undefined) return [];
  const end = at + whole.length;
  return [{ start: end - digits.length, end }, ...further(text, end)];
}

function spans(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

/** Full-width ASCII as ASCII; the length stays. */
function fold(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000]/g, (c) =>
    c === '\u3000' ? ' ' : String.fromCharCode(c.charCodeAt(0) - 0xfee0),
  );
}
