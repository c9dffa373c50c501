/** Reads due times that run from an event: 3个工作日内, 自本通知印发之日起一个月内, 接到通知后24小时内, 会后当天. */
import type { Deadline } from '../schema';
import { readNumeral } from '../text/numerals';
import { type DueContext, type Duration, dayAfterDuration } from './due-day';
import { run } from './due-endpoint';
import { type DueReading, dueTimeOf } from './due-reading';
import * as patterns from './due-time-patterns';

const PAST_BEFORE =
  /(?:近|最近|过去|前|上|连续|每|满|毕业|离校|任职|工作|有效期|有效期为|期限为?|超过|超出|不足|不超过|不少于|不低于|至少|已|成立|入职|注册|取得|保持|持续|历时|耗时|禁止其|限制其|由|(?:压缩|压减|缩短|缩减|减少|控制|下降|降低|减|降|提速)(?:时间)?[至到在为])$/;
const NO_TASK_AFTER =
  /^(?:的(?!时间)|[，,]?(?:不得|不能|不准|不受理|不再|不予|不计|可)|未|没有|无|有|曾|受过|被|发生|累计|连续|再次|重复|同一|出现|只能|仅|最多|多次|已|新|入职|毕业|离校|转让|改变|放宽|免|禁止|仍|离|高校|内容|核酸|境外|所)/;

/** 3个工作日内, with the event that it is counted from. */
export function readDuration(unit: string, at: number, context: DueContext): DueReading | undefined {
  const match = run(patterns.DURATION_FORM, unit, at);
  const groups = match?.groups;
  if (!match || !groups || isNamedYearOrMonth(groups)) return undefined;
  const end = at + match[0].length;
  const before = unit.slice(Math.max(0, at - 32), at);
  if (PAST_BEFORE.test(before) || NO_TASK_AFTER.test(unit.slice(end, end + 4))) return { end };
  const duration = durationOf(groups);
  if (!duration) return { end };
  const known = baseBefore(before);
  if (groups.isBare !== undefined && !known) return { end };
  const [base, length] = isUnderCondition(unit, at)
    ? (['phase', 0] as const)
    : (known ?? defaultBase(before, duration));
  const due = dueTimeOf({
    start: at - length,
    end,
    day: dayAfterDuration(duration, context) ?? null,
    base,
    statedWorkingDays: duration.unit.startsWith('工作') ? Math.ceil(duration.count) : null,
  });
  return { end, due };
}

/** 2025年内 and 6月内 name a year and a month; 两年内 and 六个月内 are lengths of time. */
function isNamedYearOrMonth({ count = '', unit, piece }: Readonly<Record<string, string | undefined>>): boolean {
  if (unit === '年') return /^(?:\d{4}|[〇○零一二三四五六七八九]{4})$/.test(count);
  return unit === '月' && !piece && /^\d/.test(count);
}

function durationOf(groups: Readonly<Record<string, string | undefined>>): Duration | undefined {
  const unit = groups.unit ?? '';
  if (groups.count === '半') return { count: 0.5, unit };
  const count = readCount(groups.count ?? '');
  if (count === undefined) return undefined;
  return { count: groups.halfBefore || groups.halfAfter ? count + 0.5 : count, unit };
}

/** 两三天: the larger of two neighbouring numbers. */
function readCount(word: string): number | undefined {
  return readNumeral(/^[一二两三四五六七八九]{2}$/.test(word) ? word.slice(1) : word);
}

type Base = readonly [base: Deadline['base'], length: number];

const OWN = '(?:本|该)?(?:通知|文件|方案|办法|意见|规定|要点|细则|通报|决定|制度|公告)?';
const BASES: readonly (readonly [Deadline['base'], RegExp])[] = [
  [
    'receipt',
    /(?:自|从|在)?(?:接|收)(?:到)?(?:本|此|该)?(?:通知书?|文件|来文|文|来函|函件|函|方案|任务|指令|意见|办法|通报|要求|电话|邮件|部署)(?:之日|之后|后|的)?起?(?:的)?[，,]?$/,
  ],
  [
    'issue',
    new RegExp(
      `(?:(?:^|(?<=[^一-龥]|请)|自|从|在|于)${OWN}|本${OWN})(?:印发|下发|发布|发文|公布|出台|实施|施行)(?:之日|之后|后|当日)?(?:起|算起)?(?:的)?[，,]?$|(?:自|从|打)?(?:即日|今日|今天|现在|明日|明天)(?:起|开始|算起)[，,]?$`,
    ),
  ],
  ['meeting', /(?:本次|此次)?(?:会议(?:结束|召开)?|散会|会)(?:之)?后[，,]?(?:的)?$/],
  ['phase', /(?:[^，,。；、：:]{1,18})(?:之日起?|结束后|完成后|后|起)[，,]?(?:的)?$/],
];
/** Where the words of a phase begin: behind the last 自, 从, 应当在… or article number. */
const PHASE_START =
  /^.*(?:(?=自(?!治|查|评|检|主|有|然|愿|己)|从(?!业|事)|[在于](?:收到|接到|受理))|(?:应当?|须|可以?|必须|并|一般|原则上|但)(?=在|于)|第[一二三四五六七八九十百零0-9]{1,6}[条款项]|应当|必须)/;

/** The event named right in front of a time, and the length of its words; undefined where none is named. */
export function baseBefore(before: string): Base | undefined {
  for (const [base, pattern] of BASES) {
    const match = pattern.exec(before);
    if (!match) continue;
    return [base, match[0].length - (base === 'phase' ? (PHASE_START.exec(match[0])?.[0].length ?? 0) : 0)];
  }
  return undefined;
}

function defaultBase(before: string, { unit }: Duration): Base {
  const isProcessing = unit === '小时' && /[一-龥]$/.test(before) && !FREE_BEFORE.test(before);
  return [isProcessing ? 'phase' : 'issue', 0];
}

const FREE_BEFORE = /(?:于|在|请|须|应|要|必须|务必|力争|确保|将)$/;

/** An event that may come again and again: what follows is a time limit for handling it. */
const CONDITION =
  /(?:发现|发生|(?<![不未])出现|遇有?|遇到|如有|若|一旦|凡|经[^，]{1,10}(?:核实|认定|鉴定))[^。；]{0,24}$|的[，,]|接到?[^。；，]{0,10}(?:报告|报警|警情|来电|线索)[^。；，]{0,2}后[，,]?[^。；，]{0,6}$|(?:推送|转来|转办|交办|反映|举报|投诉|申请|预警|诉求)[^。；，]{0,16}[，,][^。；，]{0,6}$/;
/** How far back a condition is looked for. */
const CONDITION_REACH = 160;

/** 数量不符的，…立即…: the time runs from a case, not from the issue. */
export function isUnderCondition(unit: string, at: number): boolean {
  return CONDITION.test(unit.slice(Math.max(0, at - CONDITION_REACH), at));
}
