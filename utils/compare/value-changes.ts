/** Compares two values of the same: which way a date, limit, share, count or frequency moved, and whether that asks more. */
import type { DueContext } from '../analysis/facts/due-day';
import type { Span } from '../analysis/schema';
import { type Frame, framesOf } from './frames';
import { WHOLE_LEVEL } from './masking';
import { type DateQuantity, daysBetween, type Quantity } from './quantities';
import { senseOfFrequency, senseOfNumber } from './sense';

/** `changed`: other, but the words do not say which of the two asks more. */
export type Direction = 'tightened' | 'loosened' | 'changed';

/** A change before it is put into the words of the documents. */
export interface FoundChange {
  readonly kind: 'date' | 'share' | 'count' | 'frequency' | 'modality';
  readonly direction: Direction;
  readonly upper: Span;
  readonly draft: Span;
}

/** Dates further apart are of different campaigns or plans. */
const MOST_DAYS_APART = 5 * 366;

/** What the draft made of a value; undefined where it is the same, or where the two cannot be compared. */
export function changeOf(from: Frame, to: Frame, context: DueContext): FoundChange | undefined {
  const [a, b] = [from.quantity, to.quantity];
  const change = (kind: FoundChange['kind'], rise: number, stricter: 'more' | 'less' | 'open') =>
    rise === 0 ? undefined : { kind, direction: directionOf(rise, stricter), upper: a, draft: b };
  if (a.kind === 'date' && b.kind === 'date') {
    const later = a.isDue && b.isDue ? daysBetween(a, b, context) : undefined;
    return later === undefined || Math.abs(later) > MOST_DAYS_APART ? undefined : change('date', later, 'less');
  }
  if (a.kind === 'limit' && b.kind === 'limit') {
    const longer = daysOfLimit(b) - daysOfLimit(a);
    const isSame = a.unit !== b.unit && Math.abs(longer) <= UNSURE_SHARE * daysOfLimit(a);
    return change('date', isSame ? 0 : longer, 'less');
  }
  if (a.kind === 'frequency' && b.kind === 'frequency') return frequencyChange(from, to, a.pace, b.pace);
  if ((a.kind !== 'share' && a.kind !== 'count') || a.kind !== b.kind) return undefined;
  return numberChange(from, to, a, b);
}

const DAYS_OF: Readonly<Record<string, number>> = { 小时: 1 / 24, 周: 7, 星期: 7, 礼拜: 7, 月: 30, 季度: 91, 年: 365 };
const DAYS_OF_WORKING_DAY = 7 / 5;
/** 一个月 and 30日 are the same; so are, to be sure, 10个工作日 and 两周. */
const UNSURE_SHARE = 0.1;

function daysOfLimit({ count, unit }: Extract<Quantity, { kind: 'limit' }>): number {
  return count * (unit.startsWith('工作') ? DAYS_OF_WORKING_DAY : (DAYS_OF[unit] ?? 1));
}

/** 每季度2次 and 每月1次 are compared as times a year. */
function frequencyChange(from: Frame, to: Frame, pace: number, newPace: number): FoundChange | undefined {
  if (pace === newPace) return undefined;
  const rise = newPace * (timesBeside(to) ?? 1) - pace * (timesBeside(from) ?? 1);
  if (rise === 0) return undefined;
  const stricter = senseOfFrequency(to.before + to.after);
  return { kind: 'frequency', direction: directionOf(rise, stricter), upper: from.quantity, draft: to.quantity };
}

/** How many are asked for each period, where the clause has one such number. */
function timesBeside(frame: Frame): number | undefined {
  const counts = besides(frame).flatMap(({ quantity }) => (quantity.kind === 'count' ? quantity.low : []));
  return counts.length === 1 ? counts[0] : undefined;
}

function besides({ sentence, clause }: Frame): readonly Frame[] {
  return framesOf(sentence).filter((other) => other.clause === clause);
}

type NumberQuantity = Extract<Quantity, { low: number }>;

function numberChange(from: Frame, to: Frame, a: NumberQuantity, b: NumberQuantity): FoundChange | undefined {
  const [low, high] = [b.low - a.low, b.high - a.high];
  if ((low === 0 && high === 0) || paceOf(from) !== paceOf(to)) return undefined;
  const [then, now] = [from, to].map(({ before, after }) => senseOfNumber(before, after, a.unit));
  if (!then || !now || then.form !== now.form) return undefined;
  const stricter = then.stricter === now.stricter && low * high >= 0 ? now.stricter : 'open';
  if (stricter === 'open' && (a.kind === 'count' || then.stricter !== now.stricter)) return undefined;
  const direction = directionOf(low || high, stricter);
  const isPart = a.kind === 'count' && (low || high) < 0 && isTotal(from, stricter);
  return { kind: a.kind, direction: isPart ? 'changed' : direction, upper: a, draft: b };
}

/** More by a later date, or less by an earlier one, is another stage: neither can be called stricter. */
export function isOtherStage(from: Frame, to: Frame, { kind, direction }: FoundChange, context: DueContext): boolean {
  if (kind !== 'share' && kind !== 'count') return false;
  const [then, now] = [dateBefore(from), dateBefore(to)];
  const later = then && now ? (daysBetween(then, now, context) ?? 0) : 0;
  return (later > 0 && direction === 'tightened') || (later < 0 && direction === 'loosened');
}

/** The last date named in the sentence before a number. */
function dateBefore({ quantity: { start }, sentence }: Frame) {
  return sentence.quantities.findLast((each): each is DateQuantity => each.kind === 'date' && each.start < start);
}

/** Of these a level has its part. */
const TOTAL = /事故|死亡|伤亡|案件|投诉|人数|起数|总量|总数|总额|用地|排放|规模/;

/** A lower number at the lower level may be its part of a total, unless each unit has to reach or keep it. */
function isTotal(frame: Frame, stricter: 'more' | 'less' | 'open'): boolean {
  if (paceOf(frame) !== undefined || /[每各均]/.test(frame.before + frame.after)) return false;
  return stricter === 'more' || TOTAL.test(frame.before) || WHOLE_LEVEL.test(frame.sentence.unit.text);
}

/** The pace of the clause: its numbers are compared where that is the same; else the pace itself is. */
function paceOf(frame: Frame): number | undefined {
  const paces = besides(frame).flatMap(({ quantity }) => (quantity.kind === 'frequency' ? quantity.pace : []));
  return paces[0];
}

function directionOf(rise: number, stricter: 'more' | 'less' | 'open'): Direction {
  if (stricter === 'open') return 'changed';
  return rise > 0 === (stricter === 'more') ? 'tightened' : 'loosened';
}

/** Equal values have equal keys. */
export function valueKey(quantity: Quantity): string {
  if (quantity.kind === 'date') return String(quantity.day ?? JSON.stringify(quantity.words));
  if (quantity.kind === 'limit') return `${quantity.count}${quantity.unit}`;
  return quantity.kind === 'frequency' ? String(quantity.pace) : `${quantity.low}-${quantity.high}`;
}
