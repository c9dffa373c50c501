/** Finds the due times of an English unit and tells them from dates that set none. */
import { type DueContext, dayAfterDuration } from '../facts/due-day';
import { type DueReading, type DueTime, type FoundDueTime, NOTHING_MORE } from '../facts/due-reading';
import type { Deadline, Every } from '../schema';
import { type EnglishEndpoint, matchAt, readEndpoint } from './due-endpoint';
import * as words from './due-words';

/** What the reader of due times needs to know of a unit beside its text. */
export interface TimedSentence {
  readonly text: string;
  /** Something is handed in or returned: only then does a rhythm fall due. */
  readonly handsIn: boolean;
  /** It tells of what has happened; its dates set no due time. */
  readonly isReported: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * The due times of a unit in order, offsets within the unit. "Before 31 March" is read with that day, as 3月31日前 is,
 * so that doubt never makes a time shorter.
 */
export function findEnglishDueTimes(sentence: TimedSentence, context: DueContext): readonly DueTime[] {
  if (sentence.isReported) return [];
  const { text } = sentence;
  const found: DueTime[] = [];
  const leads = new RegExp(words.LEAD.source, words.LEAD.flags);
  for (let lead = leads.exec(text); lead; lead = leads.exec(text)) {
    const at = lead.index;
    const reading = readBehind(lead[0], lead.groups ?? {}, sentence, at, context);
    if (!reading) continue;
    if (reading.due) found.push({ ...reading.due, start: at });
    leads.lastIndex = Math.max(reading.end, leads.lastIndex);
  }
  return found;
}

function readBehind(
  lead: string,
  groups: Groups,
  sentence: TimedSentence,
  at: number,
  context: DueContext,
): DueReading | undefined {
  const { text, handsIn } = sentence;
  const behind = at + lead.length;
  if (groups.from) return readWindow(text, behind, context);
  if (groups.point) return readPoint(lead, text, at, context);
  if (groups.deadline) return readDay(text, behind, context);
  if (groups.within)
    return readDuration(text, behind, context, isUnderCondition(text, at)) ?? readWithin(text, behind, context);
  if (groups.every) return readEvery(text, at, handsIn);
  if (groups.regime) {
    const every = REGIMES[groups.regime.toLowerCase().replace('-', '')] ?? 'other';
    return { end: behind, due: handsIn && !NO_RETURN.test(text.slice(behind)) ? recurring(behind, every) : undefined };
  }
  if (groups.of) return readDayOfRound(text, behind, context);
  if (groups.today)
    return {
      end: behind,
      due: { ...NOTHING_MORE, end: behind, day: context.issued ?? null, base: 'absolute', statedWorkingDays: 0 },
    };
  return readAtOnce(text, at, behind, groups.event, context);
}

/** What holds or is open until a day, or is counted up to it, falls due on no day. */
const STANDING_BEFORE =
  /\b(?:valid|effective|in\s+force|open|closed|remains?|stays?|keep|kept|extend(?:ed)?|suspend(?:ed)?|postponed?|continues?|lasts?|not)\b[^,;]{0,24}$/i;
/** Enters into force, is held: no task. */
const EFFECT_BEFORE = /\b(?:take|takes|come|comes|enter|enters)\s+(?:in)?(?:to)?\s*(?:effect|force)\b[^,;]{0,16}$/i;

function readPoint(lead: string, text: string, at: number, context: DueContext): DueReading | undefined {
  const behind = at + lead.length;
  const before = text.slice(Math.max(0, at - 48), at);
  const isUntil = /^(?:until|till)/i.test(lead);
  const setsNone = EFFECT_BEFORE.test(before) || (isUntil && STANDING_BEFORE.test(before));
  const isLimit = /later\s+than$|^before|^prior/i.test(lead);
  const duration = isLimit ? readDuration(text, behind, context, isUnderCondition(text, at)) : undefined;
  if (duration) return duration;
  const reading = readDay(text, behind, context);
  return reading && setsNone ? { end: reading.end } : reading;
}

/** A point in time, unless it comes round every month. */
function readDay(text: string, at: number, context: DueContext): DueReading | undefined {
  const endpoint = readEndpoint(text, at, context);
  const bare = endpoint ?? readBareRound(text, at);
  if (!bare) return undefined;
  const round = readRound(text, bare.end);
  if (round) return round;
  return endpoint && { end: endpoint.end, due: dated(endpoint) };
}

function dated({ end, day, time, notes }: EnglishEndpoint): FoundDueTime {
  return { ...NOTHING_MORE, end, day: day ?? null, time, base: 'absolute', notes };
}

/** "By the 10th day of each month", "by the last working day of each month". */
const BARE_ROUND =
  /\s*(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)|first|last|second|third)(?:\s+(?:working\s+)?(?:day|week|Monday|Friday))?/iy;

function readBareRound(text: string, at: number): { readonly end: number } | undefined {
  const match = matchAt(BARE_ROUND, text, at);
  return match && { end: at + match[0].length };
}

function readRound(text: string, at: number): DueReading | undefined {
  const round = matchAt(words.ROUND, text, at);
  if (!round) return undefined;
  const end = at + round[0].length;
  return {
    end,
    due: recurring(end, PERIODS[(round.groups?.every ?? round.groups?.next ?? '').toLowerCase()] ?? 'other'),
  };
}

/** "On the 5th of each month": a day that comes round; a single day that something happens on sets none. */
function readDayOfRound(text: string, at: number, context: DueContext): DueReading | undefined {
  const bare = readBareRound(text, at);
  return (bare && readRound(text, bare.end)) ?? readEndpointOnly(text, at, context);
}

function readEndpointOnly(text: string, at: number, context: DueContext): DueReading | undefined {
  const endpoint = readEndpoint(text, at, context);
  return endpoint && { end: endpoint.end };
}

/** "From 1 to 15 March", "between 11 March and 2 April": due at its end. */
function readWindow(text: string, at: number, context: DueContext): DueReading | undefined {
  const from = at + (/^\s+/.exec(text.slice(at, at + 4))?.[0].length ?? 0);
  const bare = matchAt(words.BARE_DATE, text, from);
  const first = bare ? { end: from + bare[0].length, day: undefined } : readEndpoint(text, from, context);
  if (!first) return undefined;
  const link = matchAt(words.RANGE_LINK, text, first.end);
  const second = link && readEndpoint(text, first.end + link[0].length, context);
  if (!second) return { end: first.end };
  const isYears = /^\s*20\d\d\s*$/.test(text.slice(at, first.end));
  return { end: second.end, due: isYears ? undefined : dated(second) };
}

/** "Within this month", "within 2025". */
function readWithin(text: string, at: number, context: DueContext): DueReading | undefined {
  const endpoint = readEndpoint(text, at, context);
  return endpoint && { end: endpoint.end, due: dated(endpoint) };
}

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  'forty-five': 45,
  sixty: 60,
  ninety: 90,
};
/** The units as the shared arithmetic names them. */
const DURATION_UNITS: Readonly<Record<string, string>> = {
  hour: '小时',
  'working day': '工作日',
  'business day': '工作日',
  'work day': '工作日',
  week: '周',
  month: '月',
  quarter: '季度',
  year: '年',
};
const DAYS_OF_FORTNIGHT = 14;

function readDuration(text: string, at: number, context: DueContext, isConditional: boolean): DueReading | undefined {
  const from = at + (/^\s+/.exec(text.slice(at, at + 4))?.[0].length ?? 0);
  const match = matchAt(words.DURATION, text, from);
  const { half, count = 'a', unit = '' } = match?.groups ?? {};
  if (!match || (!match.groups?.count && !half && !/next|coming|following/i.test(match[0]))) return undefined;
  const stretch = unit.toLowerCase().replace(/\s+/g, ' ');
  const isFortnight = stretch === 'fortnight';
  const number = (half ? 0.5 : (COUNTS[count.toLowerCase()] ?? Number(count))) * (isFortnight ? DAYS_OF_FORTNIGHT : 1);
  const duration = { count: number, unit: DURATION_UNITS[stretch] ?? '天' };
  const core = from + match[0].length;
  const round = readRound(text, core);
  if (round) return round;
  const event = matchAt(words.EVENT, text, core);
  const base = baseOf(event?.groups, isConditional);
  const end = event && base !== 'phase' ? core + event[0].trimEnd().length : core;
  const statedWorkingDays = duration.unit === '工作日' ? Math.ceil(duration.count) : null;
  return {
    end,
    due: { ...NOTHING_MORE, end, day: dayAfterDuration(duration, context) ?? null, base, statedWorkingDays },
  };
}

function baseOf(event: Groups | undefined, isConditional: boolean): Deadline['base'] {
  if (isConditional || event?.phase) return 'phase';
  if (event?.receipt) return 'receipt';
  if (event?.meeting) return 'meeting';
  return 'issue';
}

/** The receipt or the issue of the document is no such case. */
const ONCE_ONLY =
  /^(?:up)?on\s+(?:the\s+)?(?:receipt|receiving|issue)\b|^after\s+(?:the\s+)?(?:receipt|receiving|issue|publication)\b/i;
/** A case that may come again and again: the time runs from it. */
const CONDITION = /^(?:if|when|whenever|where|once|should|in\s+(?:case|the\s+event)|any|anyone|whoever|upon|after)\b/i;

function isUnderCondition(text: string, at: number): boolean {
  if (ONCE_ONLY.test(text)) return false;
  return (
    CONDITION.test(text.replace(/^[\s(\d.)a-z]{0,5}\)\s*/, '')) ||
    /\b(?:if|when|where|once|after|upon)\b[^,;]{3,80},\s*[^;]{0,80}$/i.test(text.slice(0, at))
  );
}

const PERIODS: Readonly<Record<string, Every>> = {
  'working day': 'day',
  day: 'day',
  week: 'week',
  fortnight: 'two-weeks',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half-year',
  year: 'year',
};
const REGIMES: Readonly<Record<string, Every>> = {
  daily: 'day',
  weekly: 'week',
  biweekly: 'two-weeks',
  fortnightly: 'two-weeks',
  monthly: 'month',
  quarterly: 'quarter',
  halfyearly: 'half-year',
  semiannually: 'half-year',
  annually: 'year',
  yearly: 'year',
};
/** Weekly markets are no returns. */
const NO_RETURN = /^\s+(?:meetings?|markets?|inspections?|visits?|sessions?|classes|wages?|rents?)\b/i;

function readEvery(text: string, at: number, handsIn: boolean): DueReading | undefined {
  const match = matchAt(words.EVERY_FORM, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  return { end, due: handsIn ? recurring(end, everyOf(match.groups ?? {})) : undefined };
}

function everyOf({ unit, weekday, other, count }: Groups): Every {
  const period = weekday ? 'week' : (PERIODS[(unit ?? '').toLowerCase().replace(/\s+/g, ' ')] ?? 'other');
  const times = other ? 2 : count ? (COUNTS[count.toLowerCase()] ?? Number(count)) : 1;
  if (times === 1) return period;
  if (times === 2 && period === 'week') return 'two-weeks';
  if (times === 10 && period === 'day') return 'ten-days';
  if (times === 3 && period === 'month') return 'quarter';
  if (times === 6 && period === 'month') return 'half-year';
  return 'other';
}

function recurring(end: number, every: Every): FoundDueTime {
  return { ...NOTHING_MORE, end, day: null, base: 'recurring', every };
}

function readAtOnce(
  text: string,
  at: number,
  end: number,
  event: string | undefined,
  { issued }: DueContext,
): DueReading {
  const isReceipt =
    event?.toLowerCase() === 'receipt' ||
    /receipt$/i.test(text.slice(at, end)) ||
    /^\w+\s+(?:the\s+)?receipt\b/i.test(text);
  const base = isReceipt ? 'receipt' : isUnderCondition(text, at) ? 'phase' : 'issue';
  return { end, due: { ...NOTHING_MORE, end, day: issued ?? null, base, statedWorkingDays: 0, atOnce: true } };
}
