/** Reads one point in time at a position of an English unit: a date, a weekday, the end of a month, with its clock time. */
import { partsOf, weekdayOf } from '../calendar/day';
import type { Festival } from '../calendar/work-calendar';
import { type DayWords, type DueContext, dayBeforeFestival, lastDayOf, weekdayMeant } from '../facts/due-day';
import * as words from './due-words';

/** A point in time: its last day (null: no such day; undefined: not known). */
export interface EnglishEndpoint {
  readonly end: number;
  readonly day: number | null | undefined;
  readonly time: string | null;
  readonly notes: readonly string[];
  /** Where it names a day without month, for the first end of a window. */
  readonly words: DayWords;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Core = Pick<EnglishEndpoint, 'day' | 'words'> & { readonly weekday?: number };

/** The match of a sticky pattern at a position. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** The point in time that begins at `at`; undefined where none does. A clock time without a day sets none. */
export function readEndpoint(text: string, at: number, context: DueContext): EnglishEndpoint | undefined {
  let end = at + (/^\s+/.exec(text.slice(at, at + 4))?.[0].length ?? 0);
  let time: string | null = null;
  const takeClock = () => {
    const clock = matchAt(words.CLOCK, text, end);
    if (!clock) return false;
    time = readClock(clock.groups ?? {});
    end += clock[0].length;
    return true;
  };
  const isClockFirst = takeClock();
  if (isClockFirst) end += matchAt(words.LINK, text, end)?.[0].length ?? 0;
  let core = readCore(text, end, context);
  if (!core) return undefined;
  end = core.end;
  const notes: string[] = [];
  if (core.weekday !== undefined) {
    const link = end + (matchAt(words.LINK, text, end)?.[0].length ?? 0);
    const date = readCore(text, link, context);
    if (date && date.words.date !== undefined) {
      if (typeof date.day === 'number' && weekdayOf(date.day) !== core.weekday) notes.push('weekday-mismatch');
      core = date;
      end = date.end;
    }
  }
  if (!isClockFirst) {
    const before = end;
    end += matchAt(words.LINK, text, end)?.[0].length ?? 0;
    if (!takeClock()) end = before;
  }
  if (core.day === null) notes.push('impossible-date');
  return { end, day: core.day, time, notes, words: core.words };
}

function readClock(groups: Groups): string | null {
  if (groups.noon) return '12:00';
  if (groups.midnight) return '24:00';
  const hour = Number(groups.hour);
  if (groups.closing || !(hour <= 24)) return null;
  const isAfternoon = groups.half?.toLowerCase() === 'p';
  const shift = isAfternoon && hour < 12 ? 12 : groups.half && !isAfternoon && hour === 12 ? -12 : 0;
  return `${String(hour + shift).padStart(2, '0')}:${groups.minute ?? '00'}`;
}

function readCore(text: string, at: number, context: DueContext): (Core & { readonly end: number }) | undefined {
  const from = at + (matchAt(words.END_OF, text, at)?.[0].length ?? 0);
  for (const [form, pattern] of Object.entries(words.DAY_FORMS)) {
    const match = matchAt(pattern, text, from);
    const core = match && coreOf(form, match.groups ?? {}, context);
    if (core) return { ...core, end: from + match[0].length };
  }
  return undefined;
}

function coreOf(form: string, groups: Groups, context: DueContext): Core | undefined {
  const year = groups.year === undefined ? yearMeant(groups.which, context) : Number(groups.year);
  const date = groups.date === undefined ? undefined : Number(groups.date);
  const last = (read: DayWords): Core => ({ day: lastDayOf(read, context), words: read });
  switch (form) {
    case 'iso':
      return last({ year, month: Number(groups.month), date });
    case 'ordinalWord':
      return last({ year, month: monthNumber(groups.month), date: ORDINALS[groups.word?.toLowerCase() ?? ''] });
    case 'ordinal':
      return last({ ...monthMeant(groups.which, context), date });
    case 'half':
      return last({ year, month: groups.half?.toLowerCase() === 'first' ? 6 : 12 });
    case 'quarter':
      return last({ year, month: 3 * (QUARTERS[groups.quarter?.toLowerCase() ?? ''] ?? 4) });
    case 'stretch':
      return stretchMeant(groups, context);
    case 'yearEnd':
    case 'year':
      return last({ year, month: 12 });
    case 'weekday': {
      const weekday = WEEKDAYS.indexOf(groups.weekday?.slice(0, 3).toLowerCase() ?? '') + 1;
      return {
        day: weekdayMeant(WHICH_WEEK[groups.week ? 'next' : (groups.which?.toLowerCase() ?? '')], weekday, context),
        words: {},
        weekday,
      };
    }
    case 'near':
      return { day: nearDay(groups.near ?? '', context), words: {} };
    case 'festival':
      return { day: dayBeforeFestival(festivalNamed(groups.festival ?? ''), year, context), words: {} };
    default:
      return last({ year, month: monthNumber(groups.month), date, part: PARTS[groups.part?.toLowerCase() ?? ''] });
  }
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const QUARTERS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
};
/** As the Chinese reader names them: the coming one, this week's, next week's; parts of a month. */
const WHICH_WEEK: Readonly<Record<string, string>> = { this: '本', next: '下' };
const PARTS: Readonly<Record<string, string>> = { early: '上旬', mid: '中旬', late: '下旬' };
/** The last day of a month has no number of its own. */
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  tenth: 10,
  fifteenth: 15,
  twentieth: 20,
};
const MONTHS_OF_QUARTER = 3;
const MONTHS_OF_YEAR = 12;
const SUNDAY = 7;

function monthNumber(name: string | undefined): number | undefined {
  return name === undefined ? undefined : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isNext(which: string | undefined): boolean {
  return which?.toLowerCase() === 'next';
}

/** The year of issue or the one after it; undefined where the text names neither. */
function yearMeant(which: string | undefined, { issued }: DueContext): number | undefined {
  if (which === undefined || issued === undefined) return undefined;
  return partsOf(issued).year + (isNext(which) ? 1 : 0);
}

/** The month of issue or the one after it; nothing where the text names neither, so that the coming one is meant. */
function monthMeant(which: string | undefined, { issued }: DueContext): DayWords {
  if (which === undefined || issued === undefined) return {};
  return monthsOn(partsOf(issued), isNext(which) ? 1 : 0);
}

function monthsOn({ year, month }: { readonly year: number; readonly month: number }, more: number): DayWords {
  const total = year * MONTHS_OF_YEAR + month - 1 + more;
  return { year: Math.floor(total / MONTHS_OF_YEAR), month: (total % MONTHS_OF_YEAR) + 1 };
}

/** The last day of this or the next week, month, quarter or year; a week's last day is its Sunday. */
function stretchMeant({ which, unit, year }: Groups, context: DueContext): Core | undefined {
  const { issued } = context;
  const next = isNext(which) ? 1 : 0;
  if (unit?.toLowerCase().startsWith('week'))
    return { day: weekdayMeant(next ? '下' : '本', SUNDAY, context), words: {} };
  if (unit?.toLowerCase() === 'year' && year !== undefined) {
    const named = { year: Number(year), month: MONTHS_OF_YEAR };
    return { day: lastDayOf(named, context), words: named };
  }
  if (issued === undefined) return { day: undefined, words: {} };
  const today = partsOf(issued);
  const lastMonth = Math.ceil(today.month / MONTHS_OF_QUARTER) * MONTHS_OF_QUARTER;
  const meant = {
    month: monthsOn(today, next),
    quarter: monthsOn({ ...today, month: lastMonth }, next * MONTHS_OF_QUARTER),
    year: { year: today.year + next, month: MONTHS_OF_YEAR },
  }[unit?.toLowerCase() ?? ''];
  return meant && { day: lastDayOf(meant, context), words: meant };
}

function nearDay(words: string, { issued }: DueContext): number | undefined {
  const isAfterNext = /after/i.test(words);
  const ahead = isAfterNext ? 2 : /today|tonight/i.test(words) ? 0 : 1;
  return issued === undefined ? undefined : issued + ahead;
}

const FESTIVALS: readonly (readonly [RegExp, Festival])[] = [
  [/spring|lunar|chinese/i, '春节'],
  [/new\s+year/i, '元旦'],
  [/lantern/i, '元宵节'],
  [/qingming|tomb/i, '清明节'],
  [/labou?r|may/i, '劳动节'],
  [/dragon/i, '端午节'],
  [/autumn/i, '中秋节'],
];

function festivalNamed(name: string): Festival {
  return FESTIVALS.find(([pattern]) => pattern.test(name))?.[1] ?? '国庆节';
}
