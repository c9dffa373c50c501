/** Reads the quantities of a sentence that a target can be set by: dates, time limits, shares, counts, frequencies. */
import { addMonths, type DayNumber, dayFromString } from '../analysis/calendar/day';
import { type DayWords, type DueContext, lastDayOf } from '../analysis/facts/due-day';
import { type DueEndpoint, readEndpoint, run } from '../analysis/facts/due-endpoint';
import * as patterns from '../analysis/facts/due-time-patterns';
import type { Deadline, Span } from '../analysis/schema';
import { readNumeral } from '../analysis/text/numerals';

/** What a quantity says; offsets are those of the document. */
export type Quantity = Span &
  (
    | { readonly kind: 'date'; readonly day: DayNumber | undefined; readonly words: DayWords; readonly isDue: boolean }
    | { readonly kind: 'limit'; readonly count: number; readonly unit: string }
    /** The pace in times a year. */
    | { readonly kind: 'frequency'; readonly pace: number }
    | { readonly kind: 'share' | 'count'; readonly low: number; readonly high: number; readonly unit: string }
  );

/** A date, or a stretch up to its last day. */
export type DateQuantity = Extract<Quantity, { kind: 'date' }>;

/** Times a year that the periods make; a day counts as a working day. */
const PACES: Readonly<Record<string, number>> = {
  工作日: 250,
  日: 250,
  天: 250,
  早: 250,
  晚: 250,
  周: 52,
  星期: 52,
  旬: 36,
  半月: 24,
  月: 12,
  季度: 4,
  季: 4,
  学期: 2,
  半年: 2,
  年度: 1,
  年: 1,
};
const PERIODIC =
  /按(?<unit>年度|半年|季度|季|半月|月|旬|周|日)(?=[^，。；]{0,6}?(?:报|调度|通报|汇总|反馈|更新|公布|公示|开展|召开|检查|考核|评|统计|排名|研判))/y;
const MEASURE_WORDS =
  '人次|次|个工作日|工作日|个月|个百分点|百分点|平方公里|平方米|立方米|公里|小时|课时|学时|分钟|万元|亿元|元|个|件|份|篇|场|名|人|户|家|所|座|处|项|条|批|台|套|辆|亩|天|日|年|门|支|部|张|堂|轮|起|宗|例|吨|株|间|栋|米|千瓦|期|倍|分';
const PLAIN = '(?:[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?|[〇○零一二三四五六七八九十两廿卅百]+)';
const DASH = '(?:[-－–—~～]{1,2}|[至到])';
const PERCENT_WORD = new RegExp(`百分之(?<low>${PLAIN})(?:${DASH}(?:百分之)?(?<high>${PLAIN}))?`, 'y');
const NUMBER = new RegExp(
  `(?<low>${PLAIN})(?<lowUnit>%|‰)?(?:${DASH}(?<high>${PLAIN}))?(?<scale>[千万亿])?余?(?:(?<share>%|‰)|(?:个?(?=工作日|月)|)(?<unit>${MEASURE_WORDS}))`,
  'y',
);
const STARTS = /[0-9〇○零一二三四五六七八九十两廿卅百半每按年月季上下本今明双日周旬元]/;
const NUMERAL_CHARACTER = /[0-9.〇○零一二三四五六七八九十两廿卅百]/;
/** A date so followed tells when something began, or names a document or a year's plan. */
const NO_DUE_AFTER = /^(?:起|开始|以来|以后|之后|后|度|印发|出台|发布|公布|施行|实施|修订|修正|召开|发生)/;

/** What stands in a title (三年行动方案) is no quantity of the sentence. */
const LONGEST_TITLE = 120;

/** The quantities of `text`, which stands at `start`; deadlines of the report from index `next` on give known days. */
export function readQuantities(
  text: string,
  start: number,
  deadlines: readonly Deadline[],
  next: number,
  context: DueContext,
): readonly Quantity[] {
  const found: Quantity[] = [];
  let deadline = next;
  for (let at = 0; at < text.length; at++) {
    while ((deadlines[deadline]?.end ?? Number.POSITIVE_INFINITY) <= start + at) deadline++;
    if (text.charAt(at) === '《') at += Math.max(0, text.slice(at, at + LONGEST_TITLE).indexOf('》'));
    const known = deadlines[deadline];
    const isKnownHere = known?.start === start + at;
    if (!isKnownHere && !STARTS.test(text.charAt(at))) continue;
    const dated = isKnownHere ? knownDate(known, text, start) : undefined;
    const due = known && known.start <= start + at && known.base === 'absolute' && known.due !== null;
    const quantity =
      dated ?? (isInsideNumeral(text, at) ? undefined : readQuantity(text, at, start, context, due === true));
    if (!quantity) continue;
    found.push(quantity);
    at = quantity.end - start - 1;
  }
  return found;
}

function isInsideNumeral(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === '第') return !/[一二三四1-4]季/.test(text.slice(at, at + 2));
  return at > 0 && NUMERAL_CHARACTER.test(text.charAt(at)) && NUMERAL_CHARACTER.test(before);
}

/** Two ends of a window. */
const WINDOW = /[0-9日号月年][至到～~—–-]/;
/** A stretch that something is in force for, or the day that figures are of. */
const TELLS_SINCE = /(?:自|从|截至)$/;

/** A due time of the report on a day of the calendar. */
function knownDate(
  { start, end, quote, due, base, every, task }: Deadline,
  text: string,
  from: number,
): Quantity | undefined {
  if (due === null || base !== 'absolute' || every !== null || end > from + text.length) return undefined;
  const before = text.slice(Math.max(0, start - from - 2), start - from);
  const isAimedAt = task !== null || !WINDOW.test(quote) || /[（(]$/.test(before);
  const isDue = isAimedAt && !TELLS_SINCE.test(before);
  return { kind: 'date', start, end, day: dayFromString(due), words: {}, isDue };
}

function readQuantity(
  text: string,
  at: number,
  start: number,
  context: DueContext,
  isDue: boolean,
): Quantity | undefined {
  return (
    readFrequency(text, at, start) ??
    readShareInWords(text, at, start) ??
    readLimit(text, at, start) ??
    readDate(text, at, start, context, isDue) ??
    readNumber(text, at, start)
  );
}

/** 每月, 每两周, 每年12月, 按季度, and 周 in the name of a regime (周调度). */
function readFrequency(text: string, at: number, start: number): Quantity | undefined {
  const every = run(patterns.EVERY_FORM, text, at) ?? run(PERIODIC, text, at);
  const regime = every ? undefined : run(patterns.REGIME_FORM, text, at);
  if (regime && at > 0 && !/[，、。；：“（(行实立制照每以到逐]/.test(text.charAt(at - 1))) return undefined;
  const match = every ?? regime;
  const unit = match?.groups?.unit;
  if (!match || !unit) return undefined;
  const word = match.groups?.count;
  const count = word === '半' ? 0.5 : word === '双' ? 2 : word ? readNumeral(word) : 1;
  const pace = PACES[unit];
  if (!count || pace === undefined) return undefined;
  let end = at + (every ? match[0].length : match[0].indexOf(unit) + unit.length);
  if (match.groups?.point !== undefined) {
    end += (run(patterns.CLOCK, text, end) ?? run(patterns.DAY_PART, text, end))?.[0].length ?? 0;
    end += run(patterns.TERMINATOR, text, end)?.[0].length ?? 0;
  }
  return { kind: 'frequency', start: start + at, end: start + end, pace: pace / count };
}

function readShareInWords(text: string, at: number, start: number): Quantity | undefined {
  const match = run(PERCENT_WORD, text, at);
  const low = readDecimal(match?.groups?.low);
  if (!match || low === undefined) return undefined;
  const high = readDecimal(match.groups?.high) ?? low;
  return { kind: 'share', start: start + at, end: start + at + match[0].length, low, high, unit: '%' };
}

/** 15个工作日内, 一个月内; the event that it runs from stays with the words around it. */
function readLimit(text: string, at: number, start: number): Quantity | undefined {
  const match = run(patterns.DURATION_FORM, text, at);
  const groups = match?.groups;
  if (!match || !groups || groups.isBare !== undefined) return undefined;
  if (groups.unit === '年' && /^(?:\d{4}|[〇○零一二三四五六七八九]{4})$/.test(groups.count ?? '')) return undefined;
  if (groups.unit === '月' && !groups.piece && /^\d/.test(groups.count ?? '')) return undefined;
  if (/(?:近|过去|前|上|连续|每|满|第)$/.test(text.slice(0, at))) return undefined;
  const whole = groups.count === '半' ? 0.5 : readNumeral(groups.count ?? '');
  if (whole === undefined) return undefined;
  const count = groups.halfBefore || groups.halfAfter ? whole + 0.5 : whole;
  return { kind: 'limit', start: start + at, end: start + at + match[0].length, count, unit: groups.unit ?? '' };
}

const DATED_KINDS: ReadonlySet<DueEndpoint['kind']> = new Set(['day', 'stretch', 'year']);

/** A date or stretch of the calendar; of a window, its last day. */
function readDate(
  text: string,
  at: number,
  start: number,
  context: DueContext,
  isKnownDue: boolean,
): Quantity | undefined {
  const first = readEndpoint(text, at, context);
  if (!first || !DATED_KINDS.has(first.kind)) return undefined;
  const link = first.terminated ? undefined : run(patterns.RANGE_LINK, text, first.end);
  const second = link && readEndpoint(text, first.end + link[0].length, context, first.words);
  const { day, words, end, terminated, kind } = second ?? first;
  if (words.month === undefined && words.year === undefined) return undefined;
  const before = text.slice(Math.max(0, at - 4), at);
  const isStage = second !== undefined && /[（(]$/.test(before);
  const isAimedAt = terminated || isStage || (/[到至]$/.test(before) && kind !== 'day');
  const isDue = isKnownDue || (isAimedAt && !TELLS_SINCE.test(before) && !NO_DUE_AFTER.test(text.slice(end)));
  return { kind: 'date', start: start + at, end: start + end, day: day ?? undefined, words, isDue };
}

function readNumber(text: string, at: number, start: number): Quantity | undefined {
  const match = run(NUMBER, text, at);
  const groups = match?.groups;
  if (!match || !groups || /[统唯进单同专某另任之逐]/.test(text.charAt(at - 1))) return undefined;
  const low = readDecimal(groups.low);
  if (low === undefined) return undefined;
  const scale = { 千: 1e3, 万: 1e4, 亿: 1e8 }[groups.scale ?? ''] ?? 1;
  const high = readDecimal(groups.high) ?? low;
  const span = { start: start + at, end: start + at + match[0].length };
  if (groups.share) return { kind: 'share', ...span, low, high, unit: groups.share };
  if (groups.lowUnit) return undefined;
  const { unit = '' } = groups;
  if (/百分点/.test(unit)) return { kind: 'share', ...span, low, high, unit: '百分点' };
  return { kind: 'count', ...span, low: low * scale, high: high * scale, unit };
}

function readDecimal(text: string | undefined): number | undefined {
  if (!text) return undefined;
  return /^[0-9]/.test(text) ? Number(text.replaceAll(',', '')) : readNumeral(text);
}

/** Days from one date to another, positive where the second is later; undefined where that cannot be told. */
export function daysBetween(a: DateQuantity, b: DateQuantity, context: DueContext): number | undefined {
  if (a.day !== undefined && b.day !== undefined) return b.day - a.day;
  const year = a.words.year ?? b.words.year ?? SAME_YEAR;
  const [from, to] = [a, b].map(({ day, words }) => day ?? lastDayOf({ ...words, year: words.year ?? year }, context));
  if (typeof from !== 'number' || typeof to !== 'number') return undefined;
  const isYearKnown =
    (a.words.year !== undefined || a.day !== undefined) === (b.words.year !== undefined || b.day !== undefined);
  return isYearKnown || sameYear(from, to) ? to - from : undefined;
}

/** Any year will do where neither date has one; this one has 29 February. */
const SAME_YEAR = 2000;

function sameYear(from: DayNumber, to: DayNumber): boolean {
  return to < addMonths(from, 12) && from < addMonths(to, 12);
}
