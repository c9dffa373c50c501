/** The arithmetic behind a deadline as data, and as a sentence for people. */
import { type DayNumber, dayFromString, dayToString, weekdayOf } from '../calendar/day';
import { type DayKind, dayKind, type WorkCalendar } from '../calendar/work-calendar';
import type { Deadline, TaskKind } from '../schema';
import type { Words } from '../steps/findings';
import { TASK_WORDS } from './task-words';

/** A day with what the calendar makes of it. */
export interface CalendarDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  /** Undefined where the year's official calendar is not known. */
  readonly kind: DayKind | undefined;
}

/** Why a deadline's verdict is what it is; undefined wherever something was not known. */
export interface DeadlineReasoning {
  /** The day that due times are counted from. */
  readonly issued: CalendarDay | undefined;
  readonly due: CalendarDay | undefined;
  readonly dueTime: string | undefined;
  /** Days after the issue day up to and including the due day that belong to public holidays, their weekends included. */
  readonly daysOff: number | undefined;
  /** Other Saturdays and Sundays off among these days. */
  readonly weekendDays: number | undefined;
  /** Saturdays and Sundays among these days that are worked. */
  readonly makeUpWorkdays: number | undefined;
  /** Working days after the issue day up to and including the due day; −1 = due before the issue day. */
  readonly workingDays: number | undefined;
  readonly task: TaskKind | undefined;
  /** Working days that the task alone needs. */
  readonly neededForTask: number | undefined;
  /** One working day more for each. */
  readonly handDowns: number;
  readonly verdict: Deadline['verdict'];
}

/** The reasoning of a deadline; `countedFrom` is the day of issue, undefined if unknown. */
export function reasonOn(
  deadline: Omit<Deadline, 'reasoning'>,
  countedFrom: DayNumber | undefined,
  calendar: WorkCalendar,
): DeadlineReasoning {
  const due = deadline.due === null ? undefined : dayFromString(deadline.due);
  const between = countedFrom === undefined || due === undefined ? undefined : kindsUntil(countedFrom, due, calendar);
  const count = (kind: DayKind) => between?.filter((each) => each === kind).length;
  const handDowns = deadline.handDowns ?? 0;
  return {
    issued: countedFrom === undefined ? undefined : calendarDay(countedFrom, calendar),
    due: due === undefined ? undefined : calendarDay(due, calendar),
    dueTime: deadline.dueTime ?? undefined,
    daysOff: count('holiday'),
    weekendDays: count('weekend'),
    makeUpWorkdays: count('make-up-workday'),
    workingDays: deadline.workingDays ?? undefined,
    task: deadline.task ?? undefined,
    neededForTask: deadline.needed === null ? undefined : deadline.needed - handDowns,
    handDowns,
    verdict: deadline.verdict,
  };
}

/** Longest stretch, in days, whose days are told apart one by one. */
const MOST_DAYS = 3660;

/** The kinds of the days after `from` up to and including `to`; undefined where they are not all known. */
function kindsUntil(from: DayNumber, to: DayNumber, calendar: WorkCalendar): readonly DayKind[] | undefined {
  if (to - from > MOST_DAYS) return undefined;
  const kinds: DayKind[] = [];
  for (let day = from + 1; day <= to; day++) {
    const kind = dayKind(calendar, day);
    if (!kind) return undefined;
    kinds.push(kind);
  }
  return kinds;
}

function calendarDay(day: DayNumber, calendar: WorkCalendar): CalendarDay {
  return { day: dayToString(day), weekday: weekdayOf(day), kind: dayKind(calendar, day) };
}

const WEEKDAYS_ZH = ['一', '二', '三', '四', '五', '六', '日'];
const WEEKDAYS_EN = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const KINDS: Readonly<Record<DayKind, Words>> = {
  workday: { zh: '', en: '' },
  'make-up-workday': { zh: '，调休上班', en: ', make-up workday' },
  holiday: { zh: '，放假', en: ', public holiday' },
  weekend: { zh: '，休息', en: ', day off' },
};

/**
 * 印发 9月29日（周日，调休上班）→ 截止 10月8日（周二）；其间放假 7 天，实有 2 个工作日；任务为…（一般需 3 个工作日）…
 */
export function describeReasoning(reasoning: DeadlineReasoning): Words {
  const parts = [spanWords(reasoning), countWords(reasoning), needWords(reasoning)];
  const said = parts.filter((part) => part !== undefined);
  return { zh: said.map(({ zh }) => zh).join('；'), en: said.map(({ en }) => en).join('; ') };
}

function spanWords({ issued, due, dueTime }: DeadlineReasoning): Words {
  const isSameYear = issued?.day.slice(0, 4) === due?.day.slice(0, 4);
  const from = issued ? dayWords(issued, !isSameYear) : { zh: '日期不明', en: 'on an unknown day' };
  const to = due ? dayWords(due, !isSameYear) : { zh: '日期不明', en: 'unknown' };
  const time = dueTime === undefined ? '' : ` ${dueTime}`;
  return { zh: `印发 ${from.zh}→ 截止 ${to.zh}${time}`, en: `issued ${from.en} → due ${to.en}${time}` };
}

function dayWords({ day, weekday, kind }: CalendarDay, withYear: boolean): Words {
  const [year = '', month = '', date = ''] = day.split('-');
  const note = kind ? KINDS[kind] : { zh: '', en: '' };
  return {
    zh: `${withYear ? `${year}年` : ''}${Number(month)}月${Number(date)}日（周${WEEKDAYS_ZH[weekday - 1]}${note.zh}）`,
    en: `${withYear ? day : day.slice(5)} (${WEEKDAYS_EN[weekday - 1]}${note.en})`,
  };
}

function countWords({ daysOff, workingDays, issued, due }: DeadlineReasoning): Words | undefined {
  if (workingDays === undefined)
    return issued && due
      ? { zh: '该年度放假安排未知，无法计算工作日', en: 'the official calendar of that year is not known' }
      : undefined;
  if (workingDays < 0) return { zh: '截止早于印发', en: 'due before the day of issue' };
  const off = daysOff
    ? { zh: `其间放假 ${daysOff} 天，实有`, en: `${days(daysOff, 'day')} of public holiday in between, leaving` }
    : { zh: '其间有', en: 'in between' };
  return { zh: `${off.zh} ${workingDays} 个工作日`, en: `${off.en} ${days(workingDays, 'working day')}` };
}

function needWords({ neededForTask, handDowns, task }: DeadlineReasoning): Words | undefined {
  if (neededForTask === undefined || task === undefined) return undefined;
  const taskWords = TASK_WORDS[task];
  const more = handDowns
    ? { zh: `，逐级下传 ${handDowns} 级，再加 ${handDowns} 个工作日`, en: `, plus ${handDowns} for handing it down` }
    : { zh: '', en: '' };
  return {
    zh: `任务为${taskWords.zh}（一般需 ${neededForTask} 个工作日）${more.zh}`,
    en: `the task is ${taskWords.en} (usually ${days(neededForTask, 'working day')})${more.en}`,
  };
}

function days(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
