/** 即发即报: material demanded within seven working days of issue, at once, or before the date of issue. */
import type { DeadlineFact } from '../../analysis/facts/deadlines';
import type { UnitFacts } from '../../analysis/facts/document-facts';
import { defineRule, type Judged, REGULATION, type Words } from '../define-rule';
import { clear, hit } from './instant-report-examples';

/** Material due later than this many working days after issue is ordinary reporting. */
const WORKING_DAYS_OF_INSTANT = 7;

export const instantReport = defineRule({
  id: 'instant-report',
  title: { zh: '即发即报', en: 'Instant report' },
  why: {
    zh: '文件刚下发就要求报送材料，工作还没有开展，报来的多半只能是纸面内容。',
    en: 'Material is demanded as soon as the document is out; before any work is done it can hardly be more than paper.',
  },
  advice: {
    zh: '先让基层把工作做起来，过后只要一次结果；能从已有系统和数据取得的，不再要求报送。',
    en: 'Let units work first and ask once, later, for results; use data already held.',
  },
  basis: [
    {
      source: REGULATION,
      clause: { zh: '第一部分第3条', en: 'part 1, clause 3' },
      text: {
        zh: '一般不对贯彻落实情况提出报告要求，一般不要求下级制定配套文件。',
        en: 'Normally no report on implementation and no supporting document is demanded.',
      },
    },
  ],
  exception: {
    zh: '应急处置、抢险救灾所必需的信息；只报名单、联系人；面向自愿申报者的材料。',
    en: 'Information that an emergency itself needs; names and contacts only; material from those who choose to apply.',
  },
  terms: {},
  judge(unit): Judged | undefined {
    return unit.deadlines.length > 0 && FORBIDS_RETURN.test(unit.text) ? undefined : judgeReturns(unit);
  },
  examples: { hit, clear },
});

/** A unit as far as its returns need it, whatever its language. */
export type ReturningUnit = Pick<UnitFacts, 'start' | 'end' | 'deadlines' | 'audience'>;

/** The judgement on the material that a unit wants, from its deadlines alone. */
export function judgeReturns(unit: ReturningUnit): Judged | undefined {
  if (unit.deadlines.length === 0 || unit.audience === 'public') return undefined;
  const due = unit.deadlines.find((d) => isInstant(d, unit));
  if (due) return judgementOn(due, unit);
  const unknown = unit.deadlines.find((d) => d.handsInMaterial && d.verdict === 'unclear');
  return unknown && { ...judgementOn(unknown, unit), verdict: 'unclear', confidence: 0.5 };
}

const FORBIDS_RETURN =
  /(?:不得|不再|不要求|无需|无须|不必|严禁|禁止|停止|取消)[^，。；]{0,16}(?:报送|上报|填报|提交|报表|材料)/;

function isInstant(deadline: DeadlineFact, unit: ReturningUnit): boolean {
  if (!deadline.handsInMaterial) return false;
  if (deadline.every !== null)
    return deadline.workingDaysToFirst !== null && deadline.workingDaysToFirst <= WORKING_DAYS_OF_INSTANT;
  if (deadline.verdict === 'not-judged') return false;
  if (deadline.atOnce && unit.deadlines.some((d) => !d.atOnce && d.handsInMaterial)) return false;
  return deadline.workingDays !== null && deadline.workingDays <= WORKING_DAYS_OF_INSTANT;
}

function judgementOn(deadline: DeadlineFact, unit: ReturningUnit): Judged {
  const days = deadline.every === null ? (deadline.workingDays ?? 0) : (deadline.workingDaysToFirst ?? 0);
  const confidence = days <= 3 ? 0.9 : 0.8;
  return {
    start: unit.start,
    end: unit.end,
    confidence,
    severity: confidence >= 0.9 ? 'high' : 'medium',
    verdict: 'finding',
    message: messageOn(deadline, days),
    evidence: [{ start: deadline.start, end: deadline.end, role: 'due' }],
    deadline,
  };
}

function messageOn(deadline: DeadlineFact, days: number): Words {
  if (deadline.verdict === 'unclear')
    return {
      zh: `要求在“${deadline.quote}”报送材料，没有找到成文日期，无法判断是否刚下发就要。`,
      en: `Material is due at “${deadline.quote}”; without a date of issue it cannot be told whether it is wanted at once.`,
    };
  if (days < 0)
    return {
      zh: `要求报送材料的时间“${deadline.quote}”早于印发日期。`,
      en: `The time set for the material, “${deadline.quote}”, lies before the date of issue.`,
    };
  return {
    zh: `印发后 ${days} 个工作日内就要求报送材料（“${deadline.quote}”），可能还没有开展工作就要交账。`,
    en: `Material is wanted within ${days} working ${days === 1 ? 'day' : 'days'} of issue (“${deadline.quote}”), perhaps before any work is done.`,
  };
}
