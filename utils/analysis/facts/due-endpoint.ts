/** Reads one end of a due time at a position of the text: 2024年10月8日（星期二）17:00前, 年底, 下周三, 国庆节前, 今日. */
import { type DayNumber, partsOf, weekdayOf } from '../calendar/day';
import type { Festival } from '../calendar/work-calendar';
import { readNumeral } from '../text/numerals';
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

type Core = Pick<DueEndpoint, 'end' | 'day' | 'words' | 'kind'> & { readonly notes?: readonly string[] };

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
  const weekday = run(patterns.WEEKDAY_NOTE, text, end);
  if (weekday) {
    end += weekday[0].length;
    if (typeof core.day === 'number' && weekdayOf(core.day) !== readWeekday(weekday.groups?.weekday))
      notes.push('weekday-mismatch');
  }
  const clock = run(patterns.CLOCK, text, end);
  if (clock) end += clock[0].length;
  else end += run(patterns.DAY_PART, text, end)?.[0].length ?? 0;
  if (core.day === null) notes.push('impossible-date');
  const terminator = core.kind === 'festival' ? undefined : run(patterns.TERMINATOR, text, end);
  return {
    end: end + (terminator?.[0].length ?? 0),
    day: core.day,
    time: clock ? readClock(clock.groups) : null,
    words: core.words,
    kind: core.kind,
    terminated: core.kind === 'festival' || terminator !== undefined,
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

function readCore(text: string, at: number, context: DueContext, inherited: DayWords): Core | undefined {
  return (
    readNumericDay(text, at, context) ??
    readFestival(text, at, context) ??
    readDay(text, at, context, inherited) ??
    readStretch(text, at, context, inherited) ??
    readWholeYear(text, at, context) ??
    readWeekdayName(text, at, context) ??
    readNearDay(text, at, context)
  );
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
  const named = groups.year;
  if (groups.yearEnd && !named) return undefined;
  const lastMonth = lastMonthOf(groups);
  const year = readYear(named, context) ?? inherited.year;
  const day = lastDayOfMonths(year, lastMonth, context);
  return { end: at + match[0].length, day, words: { year, month: lastMonth }, kind: 'stretch' };
}

function lastMonthOf(groups: Readonly<Record<string, string | undefined>>): number {
  if (groups.half) return groups.half === '上' ? 6 : 12;
  if (groups.quarter) return (readNumeral(groups.quarter) ?? 4) * 3;
  return (groups.yearEnd ?? groups.bareYearEnd) === '中' ? 6 : 12;
}

function readWholeYear(text: string, at: number, context: DueContext): Core | undefined {
  const match = run(patterns.YEAR_FORM, text, at);
  if (!match) return undefined;
  const year = readYear(match.groups?.year, context);
  const words = { year, month: 12 };
  return { end: at + match[0].length, day: lastDayOf(words, context), words, kind: 'year' };
}

function readFestival(text: string, at: number, context: DueContext): Core | undefined {
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
  if (name === '元旦' || name === '春节' || name === '劳动节') return name;
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

const DAYS_AHEAD: Readonly<Record<string, number>> = {
  明日: 1,
  明天: 1,
  明晚: 1,
  次日: 1,
  翌日: 1,
  第二天: 1,
  后天: 2,
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

/** `HH:MM`; null where the words give no hour (下班前). */
function readClock(groups: Readonly<Record<string, string | undefined>> | undefined): string | null {
  const hour = readNumeral(groups?.hour ?? '');
  if (hour === undefined || hour > 24) return null;
  const minute = groups?.halfHour ? 30 : (readNumeral(groups?.minute ?? groups?.minuteWord ?? '') ?? 0);
  const isAfternoon = /^(?:下午|晚|傍晚|夜间)/.test(groups?.dayPart ?? '');
  const hour24 = isAfternoon && hour < 12 ? hour + 12 : hour;
  return `${String(hour24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
