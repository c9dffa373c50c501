/** Finds the due times of a unit and tells them from dates that set none. */
import { type DayNumber, partsOf } from '../calendar/day';
import { setsDueTime, windowSetsDueTime } from './due-date-acceptance';
import { type DueContext, PAST_DAYS_KEPT } from './due-day';
import { baseBefore, isUnderCondition, readDuration } from './due-durations';
import { type DueEndpoint, readEndpoint, run } from './due-endpoint';
import { type DueReading, type DueTime, dueTimeOf, type FoundDueTime } from './due-reading';
import { readEvery, readNextPeriod, readRegime } from './due-recurrence';
import * as patterns from './due-time-patterns';
import { AT_ONCE, DATED, DURATION, EVERY, FROM_NOW, formsAt, NEXT_PERIOD, REGIME } from './due-time-starts';

/** The last date, due time or not: 当日 and 次日 behind it may mean that day; null where it recurs or is not known. */
interface LastDated {
  readonly day: DayNumber | null;
}

const NUMERAL_CHARACTERS = new Set('0123456789〇○零一二三四五六七八九十两廿卅百');

/**
 * The due times of a unit's text (digits folded to half width), in order; `start` is the unit's offset.
 * `isQuoted` tells positions inside 《》 and 〔〕, where dates belong to titles.
 */
export function findDueTimes(
  unit: string,
  start: number,
  context: DueContext,
  isQuoted: (at: number) => boolean,
): readonly DueTime[] {
  const found: DueTime[] = [];
  let last: LastDated | undefined;
  for (let at = 0; at < unit.length; at++) {
    const forms = formsAt(unit, at);
    if (forms === 0 || isInsideNumeral(unit, at)) continue;
    const reading = readAt(unit, at, forms, context, last);
    if (!reading) continue;
    last = { day: reading.due?.day ?? reading.named ?? null };
    if (reading.due && !isQuoted(start + at)) {
      const { due } = reading;
      const free = Math.max(due.start ?? at, (found.at(-1)?.end ?? start) - start);
      const { day, time, base, every, statedWorkingDays, atOnce, notes } = due;
      const end = start + due.end;
      found.push({ start: start + free, end, day, time, base, every, statedWorkingDays, atOnce, notes });
    }
    at = Math.max(reading.end - 1, at);
  }
  return found;
}

function isInsideNumeral(unit: string, at: number): boolean {
  if (at === 0 || !NUMERAL_CHARACTERS.has(unit.charAt(at))) return false;
  const before = unit.charAt(at - 1);
  if (before === '.') return !DATE_OF_ITEM.test(unit.slice(at, at + 6));
  return NUMERAL_CHARACTERS.has(before);
}

/** A date right behind the number of an item: 5.2024年3月底前, 2.10月底前. */
const DATE_OF_ITEM = /^(?:(?:19|20)\d{2}年|\d{1,2}月)/;

function readAt(
  unit: string,
  at: number,
  forms: number,
  context: DueContext,
  last: LastDated | undefined,
): DueReading | undefined {
  return (
    (forms & FROM_NOW ? readFromNow(unit, at, context) : undefined) ??
    (forms & EVERY ? readEvery(unit, at) : undefined) ??
    (forms & NEXT_PERIOD ? readNextPeriod(unit, at) : undefined) ??
    (forms & REGIME ? readRegime(unit, at) : undefined) ??
    (forms & DURATION ? readDuration(unit, at, context) : undefined) ??
    (forms & DATED ? readDated(unit, at, context, last) : undefined) ??
    (forms & AT_ONCE ? readAtOnce(unit, at, context) : undefined)
  );
}

/** 即日起至10月15日 */
function readFromNow(unit: string, at: number, context: DueContext): DueReading | undefined {
  const now = run(patterns.FROM_NOW, unit, at);
  if (!now) return undefined;
  const endpoint = readEndpoint(unit, at + now[0].length, context);
  if (!endpoint) return undefined;
  return { end: endpoint.end, due: dated(endpoint) };
}

/** A date, a stretch or a window of dates. */
function readDated(unit: string, at: number, context: DueContext, last: LastDated | undefined): DueReading | undefined {
  const until = run(patterns.UNTIL, unit, at)?.[0].length ?? 0;
  const first = readEndpoint(unit, at + until, context);
  if (!first) return undefined;
  const window = until === 0 ? readWindow(unit, at, first, context) : undefined;
  if (window) return window;
  const before = unit.slice(Math.max(0, at - 24), at);
  const after = unit.slice(first.end, first.end + 40);
  if (first.kind === 'near') return readNear(unit.slice(at, first.end), before, after, first, context, last);
  const canBeListed = !first.terminated && first.words.month !== undefined && first.kind !== 'year';
  const isListed = canBeListed && isBeforeTerminatedDate(unit, first, context);
  const endpoint = isListed ? { ...first, terminated: true } : first;
  if (!setsDueTime(endpoint, until > 0, before, isListed ? '' : after, context))
    return { end: first.end, named: first.day };
  return { end: first.end, due: dated(first) };
}

/** Most dates that a list is followed for. */
const MOST_LISTED = 5;

/** 3月31日、6月23日和11月24日前: the 前 behind the last date belongs to each. */
function isBeforeTerminatedDate(unit: string, first: DueEndpoint, context: DueContext): boolean {
  let endpoint: DueEndpoint | undefined = first;
  for (let listed = 0; endpoint && listed < MOST_LISTED; listed++) {
    const link = run(patterns.LIST_LINK, unit, endpoint.end);
    endpoint = link && readEndpoint(unit, endpoint.end + link[0].length, context, endpoint.words);
    if (endpoint?.terminated) return endpoint.kind === 'day' || endpoint.kind === 'date' || endpoint.kind === 'stretch';
  }
  return false;
}

/** 当日 and its like behind a date or an event mean that day, not the day of issue. */
function readNear(
  words: string,
  before: string,
  after: string,
  endpoint: DueEndpoint,
  context: DueContext,
  last: LastDated | undefined,
): DueReading {
  const { end } = endpoint;
  const isAnaphoric = /^(?:当|次|翌|第)/.test(words);
  const event = isAnaphoric ? baseBefore(before) : undefined;
  if (isAnaphoric && last && (!event || event[0] === 'phase'))
    return readThatDay(before, after, endpoint, context, last);
  if (!setsDueTime(endpoint, false, before, after, context))
    return { end, named: isAnaphoric && !event ? null : endpoint.day };
  const [base, length] = event ?? (['absolute', 0] as const);
  return { end, due: dated(endpoint, base, end - words.length - length) };
}

/** The day named last, or the one after it (次日); none where that day is over or recurs. */
function readThatDay(
  before: string,
  after: string,
  endpoint: DueEndpoint,
  context: DueContext,
  { day }: LastDated,
): DueReading {
  const { end } = endpoint;
  const { issued } = context;
  if (day === null || issued === undefined || day < issued || typeof endpoint.day !== 'number') return { end };
  const that = { ...endpoint, day: day + endpoint.day - issued };
  if (!setsDueTime(that, false, before, after, context)) return { end };
  return { end, due: dated(that) };
}

function readWindow(unit: string, at: number, first: DueEndpoint, context: DueContext): DueReading | undefined {
  if (first.kind === 'near' || first.kind === 'festival' || first.terminated) return undefined;
  const link = run(patterns.RANGE_LINK, unit, first.end);
  const read = (inherited: DueEndpoint['words']) =>
    link && readEndpoint(unit, first.end + link[0].length, context, inherited);
  const near = read(first.words);
  if (!near) return undefined;
  const second = near.day !== null && isBefore(near, first) ? nextAfter(near, first, read, context) : near;
  const { end } = second;
  const isOver = typeof second.day === 'number' && context.issued !== undefined && second.day < context.issued;
  if (isOver && (!second.terminated || isBefore(second, { day: context.issued - PAST_DAYS_KEPT }))) return { end };
  if (first.kind === 'weekday' && /^(?:周|星期|礼拜)/.test(unit.slice(at, at + 2))) return { end };
  const before = unit.slice(Math.max(0, at - 24), at);
  if (!windowSetsDueTime(before, unit.slice(end, end + 32))) return { end };
  return { end, due: dated(second) };
}

function isBefore(one: Pick<DueEndpoint, 'day'>, other: Pick<DueEndpoint, 'day'>): boolean {
  return typeof one.day === 'number' && typeof other.day === 'number' && one.day < other.day;
}

/** The second end of a window that passes the turn of the year or week: 12月20日至1月10日, 下周一至周五. */
function nextAfter(
  second: DueEndpoint,
  first: DueEndpoint,
  read: (inherited: DueEndpoint['words']) => DueEndpoint | undefined,
  { issued }: DueContext,
): DueEndpoint {
  if (second.kind === 'weekday' && typeof second.day === 'number') return { ...second, day: second.day + 7 };
  const { month = 0 } = first.words;
  if (month <= (second.words.month ?? 0)) return second;
  const year = first.words.year ?? (typeof first.day === 'number' ? partsOf(first.day).year : undefined);
  if (year === undefined || issued === undefined) return second;
  const later = read({ ...first.words, year: year + 1 });
  return later && !isBefore(later, first) ? later : second;
}

function dated(
  { end, day, time, notes }: DueEndpoint,
  base: FoundDueTime['base'] = 'absolute',
  start?: number,
): FoundDueTime {
  return dueTimeOf({ start, end, day: day ?? null, time, base, notes });
}

function readAtOnce(unit: string, at: number, { issued }: DueContext): DueReading | undefined {
  const match = run(patterns.AT_ONCE_FORM, unit, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const base = isUnderCondition(unit, at) ? 'phase' : 'issue';
  return { end, due: dueTimeOf({ end, day: issued ?? null, base, atOnce: true }) };
}
