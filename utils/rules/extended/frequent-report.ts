/** 频报频填: written reports, data or progress returns monthly or more often, or the same data for several bodies. */
import type { UnitFacts } from '../../analysis/facts/document-facts';
import { defineRule, type Judged, REGULATION, type Words } from '../define-rule';
import {
  DUPLICATE_TELLINGS,
  RETURN_TELLINGS,
  RETURN_TERMS,
  type ReturnKind,
} from '../lexicons/frequent-report-passages';
import { RHYTHM_DUPLICATES, RHYTHM_TELLINGS } from '../lexicons/return-rhythms';
import { SHAPE_DUPLICATES, SHAPE_TELLINGS } from '../lexicons/return-shapes';
import { findTellings, isLead, type Passage } from '../lexicons/telling-passages';
import { clear, hit } from './frequent-report-examples';

const DUPLICATES = [...DUPLICATE_TELLINGS, ...RHYTHM_DUPLICATES, ...SHAPE_DUPLICATES];
const ALL = [...RETURN_TELLINGS, ...RHYTHM_TELLINGS, ...SHAPE_TELLINGS, ...DUPLICATES];

const isOfDuplicate = (place: number) => place >= ALL.length - DUPLICATES.length;

export const frequentReport = defineRule({
  id: 'frequent-report',
  title: { zh: '频报频填', en: 'Frequent reports' },
  why: {
    zh: '按日、按周、按月反复报送，或同一数据多头填报，基层的时间花在报表上。',
    en: 'Daily, weekly or monthly returns, or the same data for several bodies, take time from the work itself.',
  },
  advice: {
    zh: '合并报送事项，降低频次，部门之间共享数据；已有系统能取得的不再另报。',
    en: 'Merge returns, lower the frequency, share data between departments; ask for nothing that a system already holds.',
  },
  basis: [
    {
      source: REGULATION,
      clause: { zh: '第一部分第3条', en: 'part 1, clause 3' },
      text: {
        zh: '一般不对贯彻落实情况提出报告要求。',
        en: 'Normally no report on implementation is demanded.',
      },
    },
    {
      source: {
        zh: '参见2023年关于防治“指尖上的形式主义”的意见',
        en: 'see the 2023 opinion against “formalism at the fingertips”',
      },
      clause: null,
      text: { zh: '不得要求重复填表报数。', en: 'No duplicate form-filling.' },
    },
  ],
  exception: {
    zh: '应急响应、抢险救灾期间必需的信息；在现场留存、不上报的工作记录。',
    en: 'Information needed during an emergency response; records kept on the spot and not sent up.',
  },
  terms: RETURN_TERMS,
  patterns: ALL.map(({ pattern }) => pattern),
  judge(unit, document, open): Judged | undefined {
    const isPeriodic = unit.plays('frequentPeriod') || unit.plays('frequentRegime');
    if (!isPeriodic && !unit.plays('frequentTwice')) return undefined;
    if (isLead(unit, document.units[unit.index + 1])) return undefined;
    const passage = findTellings(unit, document, ALL, isPeriodic ? open : open.filter(isOfDuplicate))[0];
    if (!passage || EMERGENCY.test(unit.text) || RELIEF.test(unit.text)) return undefined;
    return EMERGENCY_TITLE.test(document.head.title ?? '') ? undefined : judgementOn(passage, unit);
  },
  examples: { hit, clear },
});

const EMERGENCY = /险情|灾情|汛情|水情|雨情|旱情|疫情|响应期间|应急响应|抢险|救灾|突发事件/;
/** Returns are being given up or drawn from a system, or the practice is told as past. */
const RELIEF =
  /改为(?:每?季|每?半年|每?年|由|系统|自动|后台)|不再[^，。；]{0,10}(?:报|填)|自动(?:提取|生成|汇总|采集|抓取)|(?:取消|停止|停用)[^，。；]{0,14}(?:报|表|台账|调度)|(?:报表?|调度|统计)[^，。；]{0,8}(?:取消|停报|停止)|(?:无需|无须|不必|不用|不需)[^，。；]{0,10}(?:报|填)|免(?:于)?报|(?:报表?|台账|调度|统计)[^。；]{0,16}(?:起|一律|全部|予以)(?:停止|取消|停报|停用)|曾要求|\d月(?:份|至(?:今年|去年)?\d+月)?[^，。；]{0,6}要求|与[^，。；]{0,14}重复|(?:建立|实行|形成|坚持|推行)了/;
const EMERGENCY_TITLE = /应急响应|疫情防控|抢险救灾|防汛(?![^，。]{0,6}(?:备汛|准备|检查|演练))|防台/;

const DAILY = /[每逐按隔](?:个?工作)?[日天晚早]|每[两二三23][日天]|^日|一[日天]一|零报告/;
const WEEKLY = /周|星期|旬|每(?:[四五七4-7]|1[05]|十五?)|半个?月/;

function judgementOn(passage: Passage<ReturnKind>, unit: UnitFacts): Judged {
  const pace = DAILY.test(passage.words) ? 'daily' : WEEKLY.test(passage.words) ? 'weekly' : 'monthly';
  const severity = passage.kind === 'twice' ? 'low' : pace === 'daily' ? 'high' : pace === 'weekly' ? 'medium' : 'low';
  return {
    start: unit.start,
    end: unit.end,
    confidence: passage.confidence,
    severity,
    verdict: 'finding',
    message: messageOn(passage),
    evidence: [{ start: passage.start, end: passage.end, role: passage.kind === 'twice' ? 'duplicate' : 'period' }],
    deadline: null,
  };
}

function messageOn({ kind, words }: Passage<ReturnKind>): Words {
  if (kind === 'twice')
    return {
      zh: `“${words}”：同一数据可能要向几处填报。`,
      en: `“${words}”: the same data may have to be filled in for several bodies.`,
    };
  if (kind === 'regime')
    return {
      zh: `“${words}”作为固定制度，可能要求基层每期报送进展和数据。`,
      en: `“${words}” as a standing regime may mean a return of progress and data each time.`,
    };
  return {
    zh: `要求定期报送（“${words}”），频次在每月一次以上。`,
    en: `A periodic return is wanted (“${words}”), monthly or more often.`,
  };
}
