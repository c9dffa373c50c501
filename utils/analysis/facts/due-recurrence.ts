/** Reads recurring due times: 每月5日前, 次周一前, 每季度结束后10日内, 周调度. */
import type { Every } from '../schema';
import { readNumeral } from '../text/numerals';
import { run } from './due-endpoint';
import { type DueReading, dueTimeOf, type FoundDueTime } from './due-reading';
import * as patterns from './due-time-patterns';

const PERIODS: Readonly<Record<string, Every>> = {
  工作日: 'day',
  日: 'day',
  天: 'day',
  晚: 'day',
  早: 'day',
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
/** As `RETURN_AFTER`, behind 每年1月: the one who returns it may stand in between. */
const RETURN_IN_MONTH =
  /^[，,]?[^，。；：]{0,20}?(?:报送|上报|填报|报告|报至|报我|报县|报镇|报市|报区|报省|报备|汇报|反馈|提交)/;

/** 每月5日前, 每周五下班前, 每年12月10日前; a bare 每月 only where a return follows. */
export function readEvery(unit: string, at: number): DueReading | undefined {
  const match = run(patterns.EVERY_FORM, unit, at);
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const core = at + match[0].length;
  const clock = run(patterns.CLOCK, unit, core) ?? run(patterns.DAY_PART, unit, core);
  const tail = core + (clock?.[0].length ?? 0);
  const terminator = run(patterns.TERMINATOR, unit, tail);
  const end = tail + (terminator?.[0].length ?? 0);
  const hasPoint = terminator !== undefined || (groups.point !== undefined && groups.month === undefined);
  const after = unit.slice(end, end + 32);
  const isReturn = hasPoint || (groups.month ? RETURN_IN_MONTH : RETURN_AFTER).test(after);
  return { end, due: isReturn ? recurring(end, periodOf(groups.count, groups.unit)) : undefined };
}

/** 次月10日前, 次周一前, 季后15日内 */
export function readNextPeriod(unit: string, at: number): DueReading | undefined {
  const match = run(patterns.NEXT_PERIOD_FORM, unit, at);
  if (!match) return undefined;
  const core = at + match[0].length;
  const end = core + (run(patterns.TERMINATOR, unit, core)?.[0].length ?? 0);
  return { end, due: recurring(end, PERIODS[match.groups?.next ?? match.groups?.after ?? ''] ?? 'other') };
}

/** 日报告, 周调度 as the name of a regime. */
export function readRegime(unit: string, at: number): DueReading | undefined {
  const match = run(patterns.REGIME_FORM, unit, at);
  if (!match || (at > 0 && !/[，、。；：“（(行实立“制照每按以到逐]/.test(unit.charAt(at - 1)))) return undefined;
  const end = at + match[0].length;
  return { end, due: recurring(end, periodOf(match.groups?.count, match.groups?.unit)) };
}

function periodOf(count: string | undefined, unit: string | undefined): Every {
  const period = PERIODS[unit ?? ''] ?? 'other';
  if (!count) return period;
  if (count === '半') return period === 'month' ? 'half-month' : period === 'year' ? 'half-year' : 'other';
  const times = count === '双' ? 2 : readNumeral(count);
  if (times === 1) return period;
  if (times === 2 && period === 'week') return 'two-weeks';
  if (times === 10 && period === 'day') return 'ten-days';
  if (times === 3 && period === 'month') return 'quarter';
  if (times === 6 && period === 'month') return 'half-year';
  return 'other';
}

function recurring(end: number, every: Every): FoundDueTime {
  return dueTimeOf({ end, day: null, base: 'recurring', every });
}
