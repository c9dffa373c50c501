/** Ties due times to their tasks and judges whether the working days are enough. */
import { type DayNumber, dayToString } from '../calendar/day';
import { countWorkingDays } from '../calendar/work-calendar';
import type { Deadline, Every, Span } from '../schema';
import type { Audience } from './audience';
import type { DueContext } from './due-day';
import { readEndpoint } from './due-endpoint';
import type { DueTime } from './due-reading';
import { findDueTimes } from './due-times';
import { countHandDowns, shownRank } from './hand-downs';
import type { WorkingDaysNeeded } from './profiles';
import { readTask, type TaskReading } from './tasks';

/** A deadline with what rules need beyond the report. */
export interface DeadlineFact extends Omit<Deadline, 'reasoning'> {
  /** Index of its unit. */
  readonly unit: number;
  /** Material (not just names) is to be handed in by it. */
  readonly handsInMaterial: boolean;
  /** 立即, 当天, 连夜…: no day is given for the task at all. */
  readonly atOnce: boolean;
  /** Working days from the issue to the first return of a recurring one that has a start date of its own. */
  readonly workingDaysToFirst: number | null;
}

/** What the judgement of due times rests on, whatever the language they were read from. */
export interface JudgementSetting extends DueContext {
  readonly addresseeRank: number | undefined;
  readonly workingDaysNeeded: WorkingDaysNeeded;
}

/** The same, with what reading them in a Chinese unit needs. */
export interface DeadlineSetting extends JudgementSetting {
  readonly isQuoted: (at: number) => boolean;
}

const placesIn = new WeakMap<readonly DeadlineFact[], ReadonlyMap<DeadlineFact, number>>();

/** The place of a deadline in a list, which is gone through only once; null where it is not there. */
export function placeIn(list: readonly DeadlineFact[], deadline: DeadlineFact): number | null {
  const places = placesIn.get(list) ?? new Map(list.map((each, place) => [each, place]));
  placesIn.set(list, places);
  return places.get(deadline) ?? null;
}

/** Words of rescue and emergency work, whose own times are not judged. */
export const EMERGENCY =
  /险情|灾情|汛情|疫情|突发|事故(?:发生|后|报告)|伤亡|转移避险|抢险|救援|应急响应|应急状态|紧急状态|舆情|重大事项报告|立即报告|第一时间报告/;
const NOON = '12:00';
/** The issuer tells what it does itself, and nobody is asked. */
const OWN_ACT = /(?:^|[，；])我(?:局|委|办|厅|中心|处|院|校|部)(?:已|将|拟|计划|正)/;
const ASKED = /请|各(?:单位|部门|地|县|市|区|镇|乡|村|学校|科室)/;

/** A unit as far as its deadlines need it. */
interface DeadlineUnit {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly audience: Audience;
}

/** What a unit as a whole says to the judgement of each of its due times. */
export interface UnitBurden {
  /** Not judged: asked of the public, set by an emergency, or what the issuer itself does. */
  readonly isFree: boolean;
  /** Rank of the lowest level that the unit names as doing something. */
  readonly shownRank: number | undefined;
}

interface UnitReading extends UnitBurden {
  /** The day that a regime of the unit starts on (自2月6日起). */
  readonly regimeStart: DayNumber | undefined;
}

/** The deadlines of one unit of `text`. */
export function readDeadlines(text: string, unit: DeadlineUnit, setting: DeadlineSetting): readonly DeadlineFact[] {
  const dueTimes = findDueTimes(unit.text, unit.start, setting, setting.isQuoted);
  if (dueTimes.length === 0) return [];
  const reading: UnitReading = {
    isFree: unit.audience === 'public' || EMERGENCY.test(unit.text) || isOwnAct(unit.text),
    shownRank: shownRank(unit.text),
    regimeStart: dueTimes.some(({ every }) => every !== null) ? regimeStartOf(unit.text, setting) : undefined,
  };
  const found: DeadlineFact[] = [];
  const lists = listsOf(text, dueTimes);
  lists.forEach((list, i) => {
    const before = text.slice(lists[i - 1]?.end ?? unit.start, list.start);
    const after = text.slice(list.end, lists[i + 1]?.start ?? unit.end);
    const task = list.atOnce ? readTask('', firstClause(after)) : readTask(before, after);
    if (list.atOnce && !task) return;
    for (const due of list.dueTimes) {
      const place = { unit: unit.index, workingDaysToFirst: workingDaysToFirst(due, reading, setting) };
      found.push(judgeDueTime(due, reading, text.slice(due.start, due.end), task, setting, place));
    }
  });
  return found;
}

function isOwnAct(text: string): boolean {
  return OWN_ACT.test(text) && !ASKED.test(text);
}

/** What stands between due times that share a task: 6月20日、9月20日和12月20日前报送. */
const LISTED = /^(?:、|和|及|与|以及)$/;

/** Due times that share a task. */
interface DueList extends Span {
  readonly dueTimes: readonly DueTime[];
  readonly atOnce: boolean;
}

function listsOf(text: string, dueTimes: readonly DueTime[]): readonly DueList[] {
  const lists: { start: number; end: number; dueTimes: DueTime[]; atOnce: boolean }[] = [];
  for (const due of dueTimes) {
    const before = lists.at(-1);
    if (before && !before.atOnce && !due.atOnce && LISTED.test(text.slice(before.end, due.start))) {
      before.end = due.end;
      before.dueTimes.push(due);
    } else lists.push({ start: due.start, end: due.end, dueTimes: [due], atOnce: due.atOnce });
  }
  return lists;
}

/** Working days, need and verdict of one due time; `quote` is what the text says, `task` what is to be done by it. */
export function judgeDueTime(
  due: DueTime,
  { isFree, shownRank: shown }: UnitBurden,
  quote: string,
  task: TaskReading | undefined,
  setting: JudgementSetting,
  { unit, workingDaysToFirst }: Pick<DeadlineFact, 'unit' | 'workingDaysToFirst'>,
): DeadlineFact {
  const kind = task?.kind ?? null;
  const handDowns = kind === null ? null : countHandDowns(shown, kind, setting.addresseeRank);
  const needed = kind === null || handDowns === null ? null : setting.workingDaysNeeded[kind] + handDowns;
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
    unit,
    handsInMaterial: task?.handsInMaterial ?? false,
    atOnce: due.atOnce,
    workingDaysToFirst,
  };
}

/** Longest time from the start of a regime to its first return, in days. */
const DAYS_TO_FIRST: Partial<Record<Every, number>> = { day: 0, week: 7 };

function regimeStartOf(unitText: string, setting: DeadlineSetting): DayNumber | undefined {
  const start = /(?:自|从)(?=[0-9本今即明])/.exec(unitText);
  return (start && readEndpoint(unitText, start.index + 1, setting)?.day) ?? undefined;
}

/** Working days to the first return of a daily or weekly regime that the unit starts on a day of its own. */
function workingDaysToFirst(due: DueTime, { regimeStart }: UnitReading, setting: DeadlineSetting): number | null {
  const days = due.every === null ? undefined : DAYS_TO_FIRST[due.every];
  if (days === undefined || regimeStart === undefined || setting.issued === undefined) return null;
  return countWorkingDays(setting.calendar, setting.issued, regimeStart + days) ?? null;
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
