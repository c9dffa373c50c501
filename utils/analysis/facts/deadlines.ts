/** Ties due times to their tasks and judges whether the working days are enough. */
import { dayToString } from '../calendar/day';
import { countWorkingDays } from '../calendar/work-calendar';
import type { Deadline, Every, TaskKind } from '../schema';
import type { Audience } from './audience';
import type { DueContext } from './due-day';
import { readEndpoint } from './due-endpoint';
import { type DueTime, findDueTimes } from './due-times';
import { countHandDowns } from './hand-downs';
import { readTask, WORKING_DAYS_NEEDED } from './tasks';

/** A deadline with what rules need beyond the report. */
export interface DeadlineFact extends Deadline {
  /** Index of its unit. */
  readonly unit: number;
  /** Material (not just names) is to be handed in by it. */
  readonly handsInMaterial: boolean;
  /** 立即, 当天, 连夜…: no day is given for the task at all. */
  readonly atOnce: boolean;
  /** Working days from the issue to the first return of a recurring one that has a start date of its own. */
  readonly workingDaysToFirst: number | null;
}

/** What the judgement of a unit's due times rests on. */
export interface DeadlineSetting extends DueContext {
  readonly addresseeRank: number | undefined;
  readonly isQuoted: (at: number) => boolean;
}

const EMERGENCY =
  /险情|灾情|汛情|疫情|突发|事故(?:发生|后|报告)|伤亡|转移避险|抢险|救援|应急响应|舆情|重大事项报告|立即报告|第一时间报告/;
const NOON = '12:00';

/** A unit as far as its deadlines need it. */
interface DeadlineUnit {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly audience: Audience;
}

/** The deadlines of one unit of `text`. */
export function readDeadlines(text: string, unit: DeadlineUnit, setting: DeadlineSetting): readonly DeadlineFact[] {
  const dueTimes = findDueTimes(unit.text, unit.start, setting, setting.isQuoted);
  if (dueTimes.length === 0) return [];
  const unitText = unit.text;
  const found: DeadlineFact[] = [];
  dueTimes.forEach((due, i) => {
    const before = text.slice(dueTimes[i - 1]?.end ?? unit.start, due.start);
    const after = text.slice(due.end, dueTimes[i + 1]?.start ?? unit.end);
    const task = due.atOnce ? readTask('', firstClause(after)) : readTask(before, after);
    if (due.atOnce && !task) return;
    const isFree = unit.audience === 'public' || EMERGENCY.test(unitText);
    const first = due.every === null ? null : workingDaysToFirst(due, unitText, setting);
    found.push({
      ...judge(due, unitText, text.slice(due.start, due.end), task, isFree, setting),
      unit: unit.index,
      handsInMaterial: task?.handsInMaterial ?? false,
      atOnce: due.atOnce,
      workingDaysToFirst: first,
    });
  });
  return found;
}

function judge(
  due: DueTime,
  unitText: string,
  quote: string,
  task: { readonly kind: TaskKind } | undefined,
  isFree: boolean,
  setting: DeadlineSetting,
): Deadline {
  const kind = task?.kind ?? null;
  const handDowns = kind === null ? null : countHandDowns(unitText, kind, setting.addresseeRank);
  const needed = kind === null || handDowns === null ? null : WORKING_DAYS_NEEDED[kind] + handDowns;
  const workingDays = workingDaysOf(due, setting);
  const notes = [...due.notes];
  if (workingDays === null && due.day !== null && setting.issued !== undefined) notes.push('calendar-unknown');
  return {
    start: due.start,
    end: due.end,
    quote,
    due: due.day === null ? null : dayToString(due.day),
    dueTime: due.time,
    base: due.base,
    every: due.every,
    workingDays,
    needed,
    task: kind,
    handDowns,
    verdict: verdictOf(due, workingDays, needed, isFree, setting),
    notes,
  };
}

/** Longest time from the start of a regime to its first return, in days. */
const DAYS_TO_FIRST: Partial<Record<Every, number>> = { day: 0, week: 7 };

/** Working days to the first return of a daily or weekly regime that the unit starts on a day of its own (自2月6日起). */
function workingDaysToFirst(due: DueTime, unitText: string, setting: DeadlineSetting): number | null {
  const days = due.every === null ? undefined : DAYS_TO_FIRST[due.every];
  const start = /(?:自|从)(?=[0-9本今即明])/.exec(unitText);
  if (days === undefined || !start || setting.issued === undefined) return null;
  const day = readEndpoint(unitText, start.index + 1, setting)?.day;
  if (typeof day !== 'number') return null;
  return countWorkingDays(setting.calendar, setting.issued, day + days) ?? null;
}

function firstClause(text: string): string {
  return /^[^，,；。]*/.exec(text)?.[0] ?? '';
}

/** Working days after the issue day up to and including the due day; null where they cannot be known. */
function workingDaysOf(due: DueTime, { issued, calendar }: DueContext): number | null {
  if (due.every !== null) return null;
  if (due.day === null || issued === undefined) return due.statedWorkingDays;
  if (due.day < issued) return -1;
  const endsByNoon = due.time !== null && due.time <= NOON;
  return countWorkingDays(calendar, issued, endsByNoon ? due.day - 1 : due.day) ?? null;
}

function verdictOf(
  due: DueTime,
  workingDays: number | null,
  needed: number | null,
  isFree: boolean,
  { issued }: DueContext,
): Deadline['verdict'] {
  if (due.every !== null || due.base === 'phase' || isFree || needed === null) return 'not-judged';
  if (due.day !== null && issued !== undefined && due.day < issued) return 'past';
  if (workingDays !== null) return workingDays < needed ? 'too-short' : 'enough';
  if (due.day === null || issued === undefined) return 'unclear';
  return isEnoughInAnyCalendar(due.day - issued, needed) ? 'enough' : 'unclear';
}

/** Even with the longest public holiday and every weekend off, these calendar days hold the working days needed. */
function isEnoughInAnyCalendar(days: number, needed: number): boolean {
  return days >= Math.ceil(needed / 5) * 7 + 2 * 9;
}
