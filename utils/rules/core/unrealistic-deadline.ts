/** 时限失当: a due time that leaves too few working days for its task. */
import { describeReasoning, reasonOn } from '../../analysis/facts/deadline-reasoning';
import type { DeadlineFact } from '../../analysis/facts/deadlines';
import type { DocumentFacts, UnitFacts } from '../../analysis/facts/document-facts';
import { TASK_WORDS } from '../../analysis/facts/task-words';
import type { Span } from '../../analysis/schema';
import { DOCUMENT_RULES, defineRule, type Judged, REGULATION, type Words } from '../define-rule';
import { clear, hit } from './unrealistic-deadline-examples';

export const unrealisticDeadline = defineRule({
  id: 'unrealistic-deadline',
  title: { zh: '时限失当', en: 'Unrealistic deadline' },
  why: {
    zh: '从印发到截止的工作日可能不够完成任务，容易逼出应付式的材料和数字。',
    en: 'The working days from issue to due time may not be enough for the task, which invites papers and figures made up to comply.',
  },
  advice: {
    zh: '按任务和下传层级数工作日：推后截止日期，或减少要求；确需当日办理的，写明紧急理由。',
    en: 'Count working days for the task and for each level it passes: move the date or cut the task; where it must be done at once, say why.',
  },
  basis: [
    {
      source: DOCUMENT_RULES,
      clause: { zh: '第十九条（二）（三）', en: 'art. 19(2)(3)' },
      text: {
        zh: '公文提出的措施应当切实可行，内容简洁、表述准确。',
        en: 'Measures in a document are to be realistic and workable, the wording short and exact.',
      },
    },
    {
      source: REGULATION,
      clause: { zh: '第一部分第3条', en: 'part 1, clause 3' },
      text: {
        zh: '发文前开展减负一致性评估；一般不要求下级报送贯彻落实情况。',
        en: 'A burden-consistency review precedes issue; normally no report on implementation is demanded.',
      },
    },
  ],
  exception: {
    zh: '法律或抢险救灾、应急处置本身决定的时限；面向公众或申请人的办理时限。',
    en: 'Time limits set by law or by rescue and emergency work itself; time limits for the public or applicants.',
  },
  terms: {},
  judge: judgeTimes,
  examples: { hit, clear },
});

/** A unit as far as its due times need it, whatever its language. */
export type TimedUnit = Pick<UnitFacts, 'start' | 'end' | 'deadlines' | 'audience'>;

/** What due times are counted from, and by. */
export type Counting = Pick<DocumentFacts, 'countedFrom' | 'calendar'>;

/** The judgement on a unit's due times, from its deadlines alone. */
export function judgeTimes(unit: TimedUnit, document: Counting): Judged | undefined {
  if (unit.deadlines.length === 0 || unit.audience === 'public') return undefined;
  const isDated = unit.deadlines.some((d) => !d.atOnce && d.every === null);
  const candidates = unit.deadlines.filter(
    (d) => (d.verdict === 'past' || d.verdict === 'too-short') && !(d.atOnce && isDated),
  );
  const worst = candidates.reduce<DeadlineFact | undefined>(
    (a, b) => (a && shortage(a) >= shortage(b) ? a : b),
    undefined,
  );
  if (worst) return judgementOn(worst, unit, document, worst.verdict === 'past' ? 'past' : 'too-short');
  const unknown = unit.deadlines.find((d) => d.verdict === 'unclear');
  return unknown && judgementOn(unknown, unit, document, 'unclear');
}

function shortage(deadline: DeadlineFact): number {
  return (deadline.needed ?? 0) - (deadline.workingDays ?? 0);
}

function judgementOn(
  deadline: DeadlineFact,
  { start, end }: Span,
  document: Counting,
  kind: 'past' | 'too-short' | 'unclear',
): Judged {
  const missing = shortage(deadline);
  const confidence = kind === 'past' ? 0.9 : kind === 'unclear' ? 0.5 : missing >= 2 ? 0.85 : 0.7;
  return {
    start,
    end,
    confidence,
    severity: kind === 'past' || confidence >= 0.9 ? 'high' : 'medium',
    verdict: kind === 'unclear' ? 'unclear' : 'finding',
    message: messageOn(deadline, document, kind),
    evidence: [{ start: deadline.start, end: deadline.end, role: 'due' }],
    deadline,
  };
}

function messageOn(deadline: DeadlineFact, document: Counting, kind: 'past' | 'too-short' | 'unclear'): Words {
  const { due, needed, quote } = deadline;
  const task = TASK_WORDS[deadline.task ?? 'material'];
  if (kind === 'past')
    return {
      zh: `截止“${quote}”（${due}）早于印发日期，可能无法办到。`,
      en: `The due time “${quote}” (${due}) lies before the date of issue.`,
    };
  if (kind === 'unclear')
    return {
      zh: `没有找到成文日期，无法计算“${quote}”前有几个工作日；${task.zh}一般需要 ${needed} 个工作日。`,
      en: `No date of issue was found, so the working days before “${quote}” cannot be counted; ${task.en} usually needs ${needed}.`,
    };
  const reasoning = describeReasoning(reasonOn(deadline, document.countedFrom, document.calendar));
  return {
    zh: `${reasoning.zh}。时间可能不够。`,
    en: `${reasoning.en.charAt(0).toUpperCase()}${reasoning.en.slice(1)}: perhaps too little time.`,
  };
}
