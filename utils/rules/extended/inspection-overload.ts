/** 督检考过频: inspection, assessment, ranking and public criticism of the burdened units as the lever. */
import { isForbidden } from '../../analysis/facts/negation';
import { matchesOf } from '../../analysis/text/matches';
import { defineRule, type Judged, REGULATION, type Words } from '../define-rule';
import { isItemHeading } from '../lexicons/clause-pattern';
import { BOARD_LEVERS, BOARD_TERMS } from '../lexicons/inspection-boards';
import { LEVERS, type LeverKind } from '../lexicons/inspection-levers';
import { SCORE_LEVERS } from '../lexicons/inspection-scores';
import { INSPECTION_TERMS } from '../lexicons/inspection-terms';
import { clear, hit } from './inspection-overload-examples';

const ALL_LEVERS = [...LEVERS, ...SCORE_LEVERS, ...BOARD_LEVERS];

export const inspectionOverload = defineRule({
  id: 'inspection-overload',
  title: { zh: '督检考过频', en: 'Inspection overload' },
  why: {
    zh: '靠检查、考核、排名、通报推动工作，基层的精力可能转向迎检和争分数，而不是解决问题。',
    en: 'Work is driven by inspection, assessment, ranking and criticism, which can turn effort to inspections and scores instead of problems.',
  },
  advice: {
    zh: '控制督查考核的数量和频次，能合并的合并；不搞月度、季度排名；结果多听群众评价。',
    en: 'Control the number and frequency of inspections and merge them; no monthly or quarterly ranking; give more weight to what residents say.',
  },
  basis: [
    {
      source: REGULATION,
      clause: { zh: '参见“督查检查考核”部分', en: 'see the part on inspection and assessment' },
      text: {
        zh: '督查检查考核按年度计划和备案进行，面向县级以下的要合并；不搞月度、季度排名，不以排名变相考核。',
        en: 'Inspections and assessments follow a filed yearly plan and are merged for county level and below; no monthly or quarterly ranking, no ranking as hidden assessment.',
      },
    },
  ],
  exception: {
    zh: '对市场主体和公众的执法检查、抽检；法律要求的审计；已列入年度督查检查考核计划的事项。',
    en: 'Law enforcement towards firms and the public; audits that a law requires; inspections in the filed yearly plan.',
  },
  terms: {
    inspectionLever: [...INSPECTION_TERMS, ...BOARD_TERMS],
  },
  patterns: ALL_LEVERS.map(({ pattern }) => pattern),
  judge(unit, document, open): Judged | undefined {
    if (!unit.plays('inspectionLever')) return undefined;
    if (isItemHeading(unit, document) || unit.text.length <= SHORTEST_DEMAND) return undefined;
    const text = unit.untitled;
    for (const place of open) {
      const lever = ALL_LEVERS[place];
      if (!lever || lever.unless?.test(text)) continue;
      const { kind, confidence, pattern, except } = lever;
      for (const match of matchesOf(pattern, text)) {
        const end = match.index + match[0].length;
        if (unit.audience === 'public' && !UNITS.test(unit.text)) return undefined;
        if (isForbidden(text, match.index) || isNoLever(clauseAt(text, match.index, end), except)) continue;
        return {
          start: unit.start,
          end: unit.end,
          confidence,
          severity: kind === 'rank' || /每[日天周]/.test(text) ? 'medium' : 'low',
          verdict: 'finding',
          message: MESSAGES[kind],
          evidence: [{ start: unit.start + match.index, end: unit.start + end, role: kind }],
          deadline: null,
        };
      }
    }
    return undefined;
  },
  examples: { hit, clear },
});

/** A unit of no more characters only names what follows. */
const SHORTEST_DEMAND = 10;
const UNITS =
  /高校|学校|院校|医疗机构|各地|地区|省份|城市|市县|部门|管理局|乡镇|街道|社区|科室|窗口|政府|党委|干部|党员|公务员|学院|支部|各单位|班组|各村/;

const MESSAGES: Readonly<Record<LeverKind, Words>> = {
  rank: {
    zh: '用排名、末位、评比推动下级工作，可能成为变相考核。',
    en: 'Ranking or contests drive the work of lower units, perhaps as a hidden assessment.',
  },
  appraisal: {
    zh: '把这项工作与考核、评优挂钩，可能增加迎检和凑材料的负担。',
    en: 'The work is tied to appraisal and ratings, which may add work for the assessment itself.',
  },
  shame: {
    zh: '用通报、点名、约谈、表态推动下级工作，可能加重基层压力。',
    en: 'Public criticism, summons or statements before others drive the work of lower units.',
  },
  inspection: {
    zh: '要求对下级开展督查、检查或考核，请核对是否已列入年度计划、能否合并。',
    en: 'Inspection or assessment of lower units is ordered; please check whether it is in the yearly plan and can be merged.',
  },
};

/** The clause says that nothing is tied to it, or that no subordinate unit is looked at. */
function isNoLever(clause: string, except: RegExp): boolean {
  return NOT_TIED.test(clause) || except.test(clause);
}

const NOT_TIED =
  /不(?:与|和|同|作为|纳入|计入|列入|打分|排名|排序|通报|考核|评比|扣分|单独)|(?:不派|不搞|不设|不组织|无需|取消)[^，,。；]{0,10}(?:督查|检查|考核|评比|排名|通报|暗访)|督导主体|对[^，,。；]{0,8}主体/;

/** The clause around a passage. */
function clauseAt(text: string, start: number, end: number): string {
  const from = Math.max(...[...'，,。；;：'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const to = text.slice(end).search(/[，,。；;]/);
  return text.slice(from, to < 0 ? undefined : end + to);
}
