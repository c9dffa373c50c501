/** Finds the due times of a unit and tells them from dates that set none. */
import type { DayNumber } from '../calendar/day';
import type { Deadline, Every } from '../schema';
import { readNumeral } from '../text/numerals';
import { isReported, setsDueTime } from './due-date-acceptance';
import { type DueContext, dayAfterDuration } from './due-day';
import { type DueEndpoint, readEndpoint, run } from './due-endpoint';
import * as patterns from './due-time-patterns';
import { AT_ONCE, DATED, DURATION, EVERY, FROM_NOW, formsAt, NEXT_PERIOD, REGIME } from './due-time-starts';

/** A due time as the text states it, before anybody asks what for. */
export interface DueTime {
  readonly start: number;
  readonly end: number;
  /** The last day; null for recurring ones, for impossible dates and where it cannot be known. */
  readonly day: DayNumber | null;
  /** The first day of a window, where known. */
  readonly from: DayNumber | null;
  readonly time: string | null;
  readonly base: Deadline['base'];
  readonly every: Every | null;
  /** Working days that the text itself states (3个工作日内). */
  readonly statedWorkingDays: number | null;
  /** 立即, 连夜…: a due time only where a task follows. */
  readonly atOnce: boolean;
  readonly notes: readonly string[];
}

type Found = Omit<DueTime, 'start'> & { readonly start?: number };

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
  for (let at = 0; at < unit.length; at++) {
    const forms = formsAt(unit, at);
    if (forms === 0 || isInsideNumeral(unit, at)) continue;
    const reading = readAt(unit, at, forms, context);
    if (!reading) continue;
    if (reading.due && !isQuoted(start + at)) {
      const { start: from = at, ...due } = reading.due;
      found.push({ ...due, start: start + from, end: start + due.end });
    }
    at = Math.max(reading.end - 1, at);
  }
  return found;
}

function isInsideNumeral(unit: string, at: number): boolean {
  return (
    at > 0 && NUMERAL_CHARACTERS.has(unit.charAt(at)) && /[0-9〇○零一二三四五六七八九十百.]/.test(unit.charAt(at - 1))
  );
}

/** What stands at a position: a due time, or (with `due` undefined) a date that sets none and is passed over. */
interface Reading {
  readonly end: number;
  readonly due?: Found | undefined;
}

function readAt(unit: string, at: number, forms: number, context: DueContext): Reading | undefined {
  return (
    (forms & FROM_NOW ? readFromNow(unit, at, context) : undefined) ??
    (forms & EVERY ? readEvery(unit, at) : undefined) ??
    (forms & NEXT_PERIOD ? readNextPeriod(unit, at) : undefined) ??
    (forms & REGIME ? readRegime(unit, at) : undefined) ??
    (forms & DURATION ? readDuration(unit, at, context) : undefined) ??
    (forms & DATED ? readDated(unit, at, context) : undefined) ??
    (forms & AT_ONCE ? readAtOnce(unit, at, context) : undefined)
  );
}

const NOTHING_MORE = {
  from: null,
  time: null,
  every: null,
  statedWorkingDays: null,
  atOnce: false,
  notes: [],
} as const;

/** 即日起至10月15日 */
function readFromNow(unit: string, at: number, context: DueContext): Reading | undefined {
  const now = run(patterns.FROM_NOW, unit, at);
  if (!now) return undefined;
  const endpoint = readEndpoint(unit, at + now[0].length, context);
  if (!endpoint) return undefined;
  const due = { ...NOTHING_MORE, ...windowEnd(endpoint), from: context.issued ?? null };
  return { end: endpoint.end, due };
}

const PERIODS: Readonly<Record<string, Every>> = {
  工作日: 'day',
  日: 'day',
  天: 'day',
  周: 'week',
  星期: 'week',
  旬: 'ten-days',
  半月: 'half-month',
  月: 'month',
  季度: 'quarter',
  季: 'quarter',
  半年: 'half-year',
  年度: 'year',
  年: 'year',
};
/** What turns a bare 每月, 每周 into a return that falls due. */
const RETURN_AFTER =
  /^[^，。；：]{0,10}?(?:报送|上报|填报|报告|报至|报我|报县|报镇|报市|报区|报省|报备|汇报|反馈|调度|通报|汇总|提交|上传|报一次|研判|会商)/;

function readEvery(unit: string, at: number): Reading | undefined {
  const match = run(patterns.EVERY_FORM, unit, at);
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const core = at + match[0].length;
  const hasPoint = /(?:[日号底末初旬]|周.)$/.test(match[0].slice(1)) && !/^每(?:个?工作)?日$/.test(match[0]);
  const clock = run(patterns.CLOCK, unit, core) ?? run(patterns.DAY_PART, unit, core);
  const tail = core + (clock?.[0].length ?? 0);
  const terminator = run(patterns.TERMINATOR, unit, tail);
  const end = tail + (terminator?.[0].length ?? 0);
  const every = periodOf(groups.count, groups.unit);
  const isReturn = hasPoint || terminator !== undefined || RETURN_AFTER.test(unit.slice(end, end + 24));
  return { end, due: isReturn ? recurring(end, every) : undefined };
}

function periodOf(count: string | undefined, unit: string | undefined): Every {
  const period = PERIODS[unit ?? ''] ?? 'other';
  if (!count) return period;
  if (count === '半') return period === 'month' ? 'half-month' : period === 'year' ? 'half-year' : 'other';
  const times = readNumeral(count);
  if (times === 1) return period;
  if (times === 2 && period === 'week') return 'two-weeks';
  if (times === 10 && period === 'day') return 'ten-days';
  if (times === 3 && period === 'month') return 'quarter';
  if (times === 6 && period === 'month') return 'half-year';
  return 'other';
}

function readNextPeriod(unit: string, at: number): Reading | undefined {
  const match = run(patterns.NEXT_PERIOD_FORM, unit, at);
  if (!match) return undefined;
  const core = at + match[0].length;
  const end = core + (run(patterns.TERMINATOR, unit, core)?.[0].length ?? 0);
  return { end, due: recurring(end, PERIODS[match.groups?.next ?? match.groups?.after ?? ''] ?? 'other') };
}

function readRegime(unit: string, at: number): Reading | undefined {
  const match = run(patterns.REGIME_FORM, unit, at);
  if (!match || (at > 0 && !/[，、。；：“（(行立“制照每按以到]/.test(unit.charAt(at - 1)))) return undefined;
  const end = at + match[0].length;
  return { end, due: recurring(end, periodOf(match.groups?.count, match.groups?.unit)) };
}

function recurring(end: number, every: Every): Found {
  return { ...NOTHING_MORE, end, day: null, base: 'recurring', every };
}

const ISSUE_BASE =
  /(?:自|从|在)?(?:本|该)?(?:通知|文件|方案|办法|意见|规定|要点|细则|通报|决定|制度|公告)?(?:印发|下发|发布|发文|公布|出台|实施|施行)(?:之日|之后|后|当日)?(?:起|算起)?(?:的)?[，,]?$/;
const RECEIPT_BASE =
  /(?:自|从|在)?(?:接|收)(?:到)?(?:本|此|该)?(?:通知|文件|来文|文|方案|任务|指令|函件|函)(?:之日|之后|后)?起?(?:的)?[，,]?$/;
const MEETING_BASE = /(?:本次|此次)?(?:会议(?:结束|召开)?|散会|会)(?:之)?后[，,]?(?:的)?$/;
const PHASE_BASE = /(?:自|从|在)?[^，。；、：]{1,18}(?:之日起?|结束后|完成后|后|起)[，,]?(?:的)?$/;
const PAST_BEFORE =
  /(?:近|最近|过去|前|上|连续|每|满|毕业|任职|工作|有效期|有效期为|期限为?|超过|超出|不足|已|成立|入职|注册|取得)$/;
const NO_TASK_AFTER =
  /^(?:的(?!时间)|不得|不能|不准|未|没有|无|有|曾|受过|发生|累计|已|新|入职|毕业|免|禁止|不再|不予|仍|离)/;

/** 3个工作日内, with the event that it is counted from. */
function readDuration(unit: string, at: number, context: DueContext): Reading | undefined {
  const match = run(patterns.DURATION_FORM, unit, at);
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const end = at + match[0].length;
  const before = unit.slice(Math.max(0, at - 32), at);
  if (PAST_BEFORE.test(before) || NO_TASK_AFTER.test(unit.slice(end, end + 4))) return { end };
  const count = groups.count === '半' ? ('half' as const) : readNumeral(groups.count ?? '');
  if (count === undefined) return { end };
  const unitName = groups.unit ?? '';
  const [base, baseLength] = isUnderCondition(unit, at) ? (['phase', 0] as const) : baseOf(before, unitName);
  const due = {
    ...NOTHING_MORE,
    start: at - baseLength,
    end,
    day: dayAfterDuration(count, unitName, context) ?? null,
    base,
    statedWorkingDays: unitName.startsWith('工作') && count !== 'half' ? count : null,
  };
  return { end, due };
}

function baseOf(before: string, unitName: string): [Deadline['base'], number] {
  const bases: readonly (readonly [Deadline['base'], RegExp])[] = [
    ['receipt', RECEIPT_BASE],
    ['issue', ISSUE_BASE],
    ['meeting', MEETING_BASE],
    ['phase', PHASE_BASE],
  ];
  for (const [base, pattern] of bases) {
    const match = pattern.exec(before);
    if (match) return [base, match[0].length];
  }
  const isProcessing = unitName === '小时' && /[一-龥]$/.test(before) && !FREE_BEFORE.test(before);
  return [isProcessing ? 'phase' : 'issue', 0];
}

/** An event that may come again and again: what follows is a time limit for handling it. */
const CONDITION =
  /(?:发现|发生|遇有?|遇到|如有|若|一旦|凡|经[^，]{1,10}(?:核实|认定|鉴定))[^。；]{0,24}$|的[，,][^，。；]{0,16}$/;
/** 数量不符的，…立即…: the time runs from a case, not from the issue. */
function isUnderCondition(unit: string, at: number): boolean {
  const before = unit.slice(0, at);
  return CONDITION.test(before) || /的[，,]/.test(before);
}

const FREE_BEFORE = /(?:于|在|请|须|应|要|必须|务必|力争|确保|将)$/;

/** A date, a stretch or a window of dates. */
function readDated(unit: string, at: number, context: DueContext): Reading | undefined {
  const until = run(patterns.UNTIL, unit, at)?.[0].length ?? 0;
  const first = readEndpoint(unit, at + until, context);
  if (!first) return undefined;
  const window = until === 0 ? readWindow(unit, first, context) : undefined;
  if (window) return window;
  const before = unit.slice(Math.max(0, at - 24), at);
  const after = unit.slice(first.end, first.end + 40);
  if (!setsDueTime(first, until > 0, before, after, context)) return { end: first.end };
  return { end: first.end, due: { ...NOTHING_MORE, ...dated(first) } };
}

function readWindow(unit: string, first: DueEndpoint, context: DueContext): Reading | undefined {
  if (first.kind === 'near' || first.kind === 'festival' || first.terminated) return undefined;
  const link = run(patterns.RANGE_LINK, unit, first.end);
  if (!link) return undefined;
  const second = readEndpoint(unit, first.end + link[0].length, context, first.words);
  if (!second) return undefined;
  const isOver = typeof second.day === 'number' && context.issued !== undefined && second.day < context.issued;
  if (isReported(unit.slice(second.end, second.end + 16)) || (isOver && !second.terminated)) return { end: second.end };
  const due = { ...NOTHING_MORE, ...windowEnd(second), from: first.day ?? null };
  return { end: second.end, due };
}

function windowEnd(endpoint: DueEndpoint) {
  return { ...dated(endpoint), base: 'absolute' as const };
}

function dated({ end, day, time, notes }: DueEndpoint) {
  return { end, day: day ?? null, time, base: 'absolute' as const, notes };
}

function readAtOnce(unit: string, at: number, { issued }: DueContext): Reading | undefined {
  const match = run(patterns.AT_ONCE_FORM, unit, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const base = isUnderCondition(unit, at) ? 'phase' : 'issue';
  return { end, due: { ...NOTHING_MORE, end, day: issued ?? null, base, atOnce: true } };
}
