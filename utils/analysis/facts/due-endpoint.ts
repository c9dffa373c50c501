/** Reads one end of a due time at a position of the text: 2024年10月8日（星期二）17:00前, 年底, 下周三, 国庆节前, 今日. */
import { type DayNumber, partsOf, weekdayOf } from '../calendar/day';
import type { Festival } from '../calendar/work-calendar';
import { readNumeral } from '../text/numerals';
import { readClock } from './due-clock';
import {
  type DayWords,
  type DueContext,
  dayBeforeFestival,
  lastDayOf,
  lastDayOfMonths,
  readYear,
  weekdayMeant,
} from './due-day';
import * as patterns from './due-time-patterns';

/** One end of a due time. */
export interface DueEndpoint {
  readonly end: number;
  /** Undefined if it cannot be known, null if there is no such day. */
  readonly day: DayNumber | null | undefined;
  readonly time: string | null;
  readonly words: DayWords;
  /** What the words name: a day of a month, only a date (15日), a longer stretch, a year, a weekday, a near day. */
  readonly kind: 'day' | 'date' | 'stretch' | 'year' | 'weekday' | 'festival' | 'near';
  /** 前, 止, 下班前… follows. */
  readonly terminated: boolean;
  readonly notes: readonly string[];
}

type Core = Pick<DueEndpoint, 'end' | 'day' | 'words' | 'kind'> & {
  readonly notes?: readonly string[];
  /** 年内: no 前 is needed. */
  readonly isWithin?: boolean;
};

/** The endpoint at `at`; `inherited` gives the year and month of a window's first end. */
export function readEndpoint(
  text: string,
  at: number,
  context: DueContext,
  inherited: DayWords = {},
): DueEndpoint | undefined {
  const core = readCore(text, at, context, inherited);
  if (!core) return undefined;
  const notes = [...(core.notes ?? [])];
  let { end } = core;
  const weekday = '（(星周'.includes(text.charAt(end)) ? run(patterns.WEEKDAY_NOTE, text, end) : undefined;
  if (weekday) {
    end += weekday[0].length;
    const named = readWeekday(weekday.groups?.weekday ?? weekday.groups?.bareWeekday);
    if (typeof core.day === 'number' && weekdayOf(core.day) !== named) notes.push('weekday-mismatch');
  }
  if (core.day === null) notes.push('impossible-date');
  const tail = core.kind === 'festival' ? readTail(text, end, true) : readTailBehindInset(text, end);
  return {
    end: tail.end,
    day: core.day,
    time: tail.time,
    words: core.words,
    kind: core.kind,
    terminated: core.kind === 'festival' || core.isWithin === true || tail.terminated,
    notes,
  };
}

/** The match of a sticky pattern at a position. */
export function run(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** 1 = Monday … 7 = Sunday. */
export function readWeekday(word: string | undefined): number | undefined {
  if (!word) return undefined;
  return word === '日' || word === '天' ? 7 : readNumeral(word);
}

type Tail = Pick<DueEndpoint, 'end' | 'time' | 'terminated'>;

/** As `readTail`; a short bracket in front of it is passed over where 前 follows. */
function readTailBehindInset(text: string, at: number): Tail {
  const inset = isBracket(text, at) ? run(patterns.INSET, text, at) : undefined;
  const beyond = inset && readTail(text, at + inset[0].length, false);
  return beyond?.terminated ? beyond : readTail(text, at, false);
}

function isBracket(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0xff08 || code === 40;
}

/** Clock time and 前 behind a day; a short bracket between them is passed over. */
function readTail(text: string, at: number, isFestival: boolean): Tail {
  const clock = run(patterns.CLOCK, text, at);
  let end = at + (clock ?? run(patterns.DAY_PART, text, at) ?? [''])[0].length;
  const time = clock ? readClock(clock.groups) : null;
  if (isFestival) return { end, time, terminated: true };
  const insetAfter = clock && isBracket(text, end) ? run(patterns.INSET, text, end) : undefined;
  const terminatorAfter = insetAfter && run(patterns.TERMINATOR, text, end + insetAfter[0].length);
  const terminator = terminatorAfter ?? run(patterns.TERMINATOR, text, end);
  if (insetAfter && terminatorAfter) end += insetAfter[0].length;
  return { end: end + (terminator?.[0].length ?? 0), time, terminated: terminator !== undefined };
}

type CoreReader = (text: string, at: number, context: DueContext, inherited: DayWords) => Core | undefined;

const NUMERALS = '0123456789０１２３４５６７８９〇○零一二三四五六七八九';
const YEARS = `${NUMERALS}今明本当后次同`;
/** The readers in the order in which they are tried, each with the characters that its form can begin with. */
const READERS: readonly (readonly [CoreReader, string])[] = [
  [readNumericDay, '2'],
  [readFestival, `${YEARS} \u00a0\u3000“"元春清五劳端中国十节`],
  [readDay, `${YEARS}十两廿卅百下这月`],
  [readStretch, `${YEARS}上下第底末内终中年这季`],
  [readWholeYear, YEARS],
  [readWeekdayName, '本这下个周星礼'],
  [readWeek, '本这下'],
  [readNearDay, '当今明大后次翌隔第'],
];
/** By first character: the readers that may read from it, as bits. */
const readersByFirst = new Uint8Array(65536);
READERS.forEach(([, firsts], reader) => {
  for (const first of firsts)
    readersByFirst[first.charCodeAt(0)] = (readersByFirst[first.charCodeAt(0)] ?? 0) | (1 << reader);
});

function readCore(text: string, at: number, context: DueContext, inherited: DayWords): Core | undefined {
  let left = readersByFirst[text.charCodeAt(at)] ?? 0;
  for (; left !== 0; left &= left - 1) {
    const core = READERS[31 - Math.clz32(left & -left)]?.[0](text, at, context, inherited);
    if (core) return core;
  }
  return undefined;
}

function readNumericDay(text: string, at: number, context: DueContext): Core | undefined {
  const match = run(patterns.NUMERIC_DAY_FORM, text, at);
  if (!match) return undefined;
  const { year, month, date } = match.groups ?? {};
  const words = { year: Number(year), month: Number(month), date: Number(date) };
  return { end: at + match[0].length, day: lastDayOf(words, context), words, kind: 'day' };
}

function readDay(text: string, at: number, context: DueContext, inherited: DayWords): Core | undefined {
  const match = run(patterns.DAY_FORM, text, at);
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const end = at + match[0].length;
  if (groups.bareDate) {
    const date = readNumeral(groups.bareDate);
    if (date === undefined || date > 31) return undefined;
    const words = { ...inherited, part: undefined, date };
    return { end, day: lastDayOf(words, context), words, kind: 'date' };
  }
  const date = readNumeral(groups.date ?? '');
  const part = groups.part ?? groups.bareMonthPart;
  const kind = date === undefined ? 'stretch' : 'day';
  const month = readMonth(groups, context);
  if (groups.month && (month?.month === undefined || month.month > 12)) return undefined;
  const year = readYear(groups.year, context) ?? month?.year ?? inherited.year;
  const words = { year, month: month?.month ?? inherited.month, date, part };
  return { end, day: lastDayOf(words, context), words, kind };
}

function readMonth(groups: Readonly<Record<string, string | undefined>>, { issued }: DueContext): DayWords | undefined {
  if (groups.month) return { month: readNumeral(groups.month) };
  if (issued === undefined) return undefined;
  const { year, month } = partsOf(issued);
  const relative = groups.relativeMonth;
  if (!relative) return groups.bareMonth ? { year, month } : undefined;
  if (relative !== '下' && relative !== '次' && relative !== '下个') return { year, month };
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}

function readStretch(text: string, at: number, context: DueContext, inherited: DayWords): Core | undefined {
  const match = run(patterns.LONG_FORM, text, at);
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const end = at + match[0].length;
  if (groups.whichQuarter || groups.bareQuarter) {
    const words = quarterMeant(groups.whichQuarter, context);
    return { end, day: words && lastDayOf(words, context), words: words ?? {}, kind: 'stretch' };
  }
  const named = groups.year;
  if (groups.yearEnd && !named) return undefined;
  const lastMonth = lastMonthOf(groups);
  const year = readYear(named, context) ?? inherited.year;
  const day = lastDayOfMonths(year, lastMonth, context);
  const isWithin = (groups.yearEnd ?? groups.bareYearEnd) === '内';
  return { end, day, words: { year, month: lastMonth }, kind: 'stretch', isWithin };
}

/** Year and last month of the quarter of the issue day, or of the next one. */
function quarterMeant(which: string | undefined, { issued }: DueContext): DayWords | undefined {
  if (issued === undefined) return undefined;
  const { year, month } = partsOf(issued);
  const last = Math.ceil(month / 3) * 3 + (which?.startsWith('下') ? 3 : 0);
  return last > 12 ? { year: year + 1, month: last - 12 } : { year, month: last };
}

function lastMonthOf(groups: Readonly<Record<string, string | undefined>>): number {
  if (groups.half) return groups.half === '上' ? 6 : 12;
  if (groups.quarter) return (readNumeral(groups.quarter) ?? 4) * 3;
  return (groups.yearEnd ?? groups.bareYearEnd) === '中' ? 6 : 12;
}

function readWholeYear(text: string, at: number, context: DueContext): Core | undefined {
  const match = run(patterns.YEAR_FORM, text, at);
  const year = readYear(match?.groups?.year, context);
  if (!match || year === undefined) return undefined;
  const words = { year, month: 12 };
  return { end: at + match[0].length, day: lastDayOf(words, context), words, kind: 'year' };
}

/** Most characters of a year in front of its 年. */
const LONGEST_YEAR = 6;

function readFestival(text: string, at: number, context: DueContext): Core | undefined {
  const isNumeral = NUMERALS.includes(text.charAt(at)) && text.charAt(at + 1) !== '一';
  if (isNumeral && !text.slice(at, at + LONGEST_YEAR + 1).includes('年')) return undefined;
  const match = run(patterns.FESTIVAL_FORM, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const name = match.groups?.festival;
  if (!name) return { end, day: undefined, words: {}, kind: 'festival', notes: ['unnamed-festival'] };
  const year = readYear(match.groups?.year, context);
  return { end, day: dayBeforeFestival(festivalNamed(name), year, context), words: { year }, kind: 'festival' };
}

function festivalNamed(name: string): Festival {
  if (name === '五一') return '劳动节';
  if (name === '十一') return '国庆节';
  if (name.startsWith('元旦')) return '元旦';
  if (name === '春节' || name === '劳动节') return name;
  const full = name.endsWith('节') ? name : `${name}节`;
  for (const festival of ['元宵节', '清明节', '端午节', '中秋节'] as const) if (full === festival) return festival;
  return '国庆节';
}

function readWeekdayName(text: string, at: number, context: DueContext): Core | undefined {
  const match = run(patterns.WEEKDAY_FORM, text, at);
  const weekday = readWeekday(match?.groups?.weekday);
  if (!match || weekday === undefined) return undefined;
  const day = weekdayMeant(match.groups?.which, weekday, context);
  return { end: at + match[0].length, day, words: {}, kind: 'weekday' };
}

/** A week's last day is its Sunday, as a month's is its last date. */
function readWeek(text: string, at: number, context: DueContext): Core | undefined {
  const match = run(patterns.WEEK_FORM, text, at);
  if (!match) return undefined;
  return {
    end: at + match[0].length,
    day: weekdayMeant(match.groups?.which ?? '本', 7, context),
    words: {},
    kind: 'stretch',
  };
}

const DAYS_AHEAD: Readonly<Record<string, number>> = {
  明日: 1,
  明天: 1,
  明晚: 1,
  明早: 1,
  明晨: 1,
  明午: 1,
  次日: 1,
  次晨: 1,
  隔天: 1,
  翌日: 1,
  第二天: 1,
  后天: 2,
  后日: 2,
  大后天: 3,
};

function readNearDay(text: string, at: number, { issued }: DueContext): Core | undefined {
  const match = run(patterns.NEAR_DAY_FORM, text, at);
  if (!match) return undefined;
  const ahead = DAYS_AHEAD[match[0]] ?? 0;
  return {
    end: at + match[0].length,
    day: issued === undefined ? undefined : issued + ahead,
    words: {},
    kind: 'near',
  };
}
