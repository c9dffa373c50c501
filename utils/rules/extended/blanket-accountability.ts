/** 问责泛化: units or cadres threatened with discipline for slow or weak work in general terms. */
import type { UnitFacts } from '../../analysis/facts/document-facts';
import { isForbidden } from '../../analysis/facts/negation';
import { defineRule, type Judged, REGULATION, type Words } from '../define-rule';
import { isItemHeading } from '../lexicons/clause-pattern';
import {
  BLAME_IDIOM,
  CONDITION,
  HOLDER_SANCTION,
  OFFICE_HOLDER,
  PENALTY_TERMS,
  SOFT_SANCTION,
  YEAR_LOST,
} from '../lexicons/office-sanctions';
import {
  ALL_FOR_ONE,
  CAREER_THREAT,
  EVERYDAY_SLACK,
  NO_EXCUSE_THREAT,
  SETTLED_THREAT,
  THREAT_TERMS,
} from '../lexicons/office-threats';
import { clear, hit } from './blanket-accountability-examples';

const VETO = /(?:实行|执行|严格|纳入|落实|坚持|予以|给予|直接|[，,])[^，,。；;]{0,16}一票否决|一票否决(?!权)/;
/** A threat in itself. */
const THREAT =
  /(?:严肃|严格|从严|从重|坚决|一律|终身|倒查|依[纪法规]依[纪法规]|依法依纪依规|通报|逐级|层层|双向|实行)[^，,。；;]{0,4}(?:问责|追责)|(?:严格|严肃|强化)责任追究|问责追责|追责问责|(?:作|作出|做|提交)[^，,。；;]{0,8}(?:检讨|书面检查)|一律[^，,。；;]{0,4}(?:停职|免职|撤职|调离)|(?:给予|予以|进行)[^，,。；;]{0,16}诫勉|先停职|就地免职|[绝决]不(?:姑息|手软|迁就)|严惩不贷|是问|不换思想就换人|移[交送]纪(?:检|委)|(?:责任|一律|严格)倒查|倒查[^，,。；;]{0,4}责任|严肃追究|追究[^，,。；;]{0,16}(?:主要|分管|领导|连带)[^，,。；;]{0,6}责任|从[严重快][^，,。；;]?从[严重快][^，,。；;]{0,4}(?:处理|问责|追究|处置)|一律[^，,。；;]{0,10}(?:从严|从重)|(?:停职|免职)(?:检查|反省|处理)|依纪[^，,。；;]{0,4}(?:组织处理|处分)/;
/** A threat where slow or weak work is what it is for. */
const PENALTY =
  /(?:予以|进行|给予|要|将|依规|依纪|依法)[^，,。；;]{0,12}(?:问责|追责|处分|组织处理)|追究(?![^，,。；;]{0,8}(?:法律|刑事|违约)责任)[^，,。；;]{0,16}(?:责任|人员|问责)|(?:坚决|严肃|迅速|从严|从快|从重)[^，,。；;]{0,6}(?:查处|处理|惩处)|责任追究/;
const SLACK =
  /不力|不实|敷衍|推诿|扯皮|不作为|慢作为|懈怠|怠慢|失职|失责|履职不|履责不|不落实|落实不|不到位|[未不]履行|不当履行|漏报|瞒报|迟报|谎报|拖延|拖沓|拖拉|作风漂浮|影响[^，,。；;]{0,10}(?:成绩|进度|考核|大局)|把关不严|不担当|擅离职守|不服从|进展缓慢|滞后|不重视|重视不够|责任落实情况|未按(?:要求|时)|不按时|完不成|未完成|不及时|走过场|应付|走形式|贻误|延误|缓慢|达不到|未达标|脱岗|虚报|失控|反弹|不配合|不积极|不认真|隐瞒|漏排|弄虚作假|(?:落|靠)后的|顶风|屡教不改|造成(?:不良|恶劣|较大|重大)[^，,。；;]{0,6}(?:影响|后果)/;
/** Threats in themselves, in the order in which they are tried. */
const THREATS = [THREAT, YEAR_LOST, BLAME_IDIOM, NO_EXCUSE_THREAT, ALL_FOR_ONE, SETTLED_THREAT];
/** Threats where slack work stands beside them. */
const WITH_SLACK = [PENALTY, SOFT_SANCTION, CAREER_THREAT];
/** Patterns that `judge` tries only where their words occur. */
const GUARDED = [VETO, ...THREATS, CONDITION, HOLDER_SANCTION, SLACK, EVERYDAY_SLACK, ...WITH_SLACK];

export const blanketAccountability = defineRule({
  id: 'blanket-accountability',
  title: { zh: '问责泛化', en: 'Blanket accountability' },
  why: {
    zh: '用笼统的问责推动工作，没有写明谁的什么职责、什么后果，容易让干部先求避责、后求解决问题。',
    en: 'Discipline is threatened in general terms without naming the duty and the consequence, so that staff first avoid blame and only then solve problems.',
  },
  advice: {
    zh: '慎用“一票否决”和问责；先写清职责和标准，再写后果；同时写明容错免责的情形。',
    en: 'Use one-vote vetoes and discipline sparingly; name the duty and its standard before the penalty; say when errors are excused.',
  },
  basis: [
    {
      source: REGULATION,
      clause: { zh: '第一部分第3条', en: 'part 1, clause 3' },
      text: {
        zh: '除专门文件外，一般不对一票否决、责任状等提出具体要求。',
        en: 'Outside special documents there are normally no concrete demands for one-vote vetoes or letters of responsibility.',
      },
    },
    {
      source: REGULATION,
      clause: { zh: '参见“明晰权责”部分', en: 'see the part on rights and duties' },
      text: { zh: '不得随意设置一票否决。', en: 'No arbitrary one-vote veto.' },
    },
  ],
  exception: {
    zh: '依照明确法律条款追究的刑事、行政责任；专门文件规定的一票否决事项。',
    en: 'Liability of offenders under a named law; vetoes laid down in a special document.',
  },
  terms: {
    accountabilityPenalty: [...new Set([...PENALTY_TERMS, ...THREAT_TERMS])],
  },
  patterns: GUARDED,
  judge(unit, document): Judged | undefined {
    if (!unit.plays('accountabilityPenalty')) return undefined;
    if (
      unit.text.length <= (unit.place.isHeading ? SHORTEST_NUMBERED : SHORTEST_DEMAND) ||
      unit.text.endsWith('责任追究') ||
      NOT_A_THREAT.test(unit.text)
    )
      return undefined;
    if (isItemHeading(unit, document) || (/民办学校/.test(unit.text) && !/干部/.test(unit.text))) return undefined;
    if (unit.audience === 'public' && !CADRES.test(unit.text)) return undefined;
    const veto = passage(unit, VETO);
    if (veto) return judgementOn(unit, veto, 'high', 0.9);
    if (OTHERS.test(unit.text) && !OFFICE_SLACK.test(unit.text) && !OFFICE_HOLDER.test(unit.text)) return undefined;
    if (BY_LAW.test(unit.text) && !/严肃(?!处理)|从严|从重/.test(unit.text)) return undefined;
    const threat = firstPassage(unit, THREATS);
    if (threat) return judgementOn(unit, threat, 'low', 0.85);
    const isSlack = unit.holds(SLACK) || unit.holds(EVERYDAY_SLACK);
    const sanction = isSlack || unit.holds(CONDITION) ? passage(unit, HOLDER_SANCTION) : undefined;
    if (sanction) return judgementOn(unit, sanction, 'low', 0.8);
    const penalty = isSlack ? firstPassage(unit, WITH_SLACK) : undefined;
    return penalty && judgementOn(unit, penalty, 'low', 0.75);
  },
  examples: { hit, clear },
});

/** No more characters ask for nothing; a numbered line may have some more. */
const SHORTEST_DEMAND = 9;
const SHORTEST_NUMBERED = 12;
const CADRES = /单位|部门|干部|党员|工作人员|责任人|负责人|领导|书记|校长|各地|政府|学院|违纪|屡教不改/;
const BY_LAW =
  /滥用职权|玩忽职守|徇私舞弊|违法(?!履行)|(?:法|条例|规定)》|本(?:办法|条例|规定|细则)[^。；]{0,80}依法|犯罪|依法给予/;
/** Slackness of those who hold an office, whoever else is named. */
const OFFICE_SLACK = /不力|敷衍|推诿|扯皮|不作为|慢作为|懈怠|怠慢|失职|失责|履职|履责|不担当/;
/** Firms, applicants, learners: their liability is none of staff. */
const OTHERS = /企业|公司|事务所|经营者|申请人|申报|考生|学生|职工|购房|评审|中介|招标人|投标|纳税人|招生/;
const NOT_A_THREAT =
  /骗[取补保贷税]|套取|冒领|假冒|剽窃|作弊|违法违规|科研诚信|免责|容错|免予|不(?:予|再)?(?:追究|追责|问责)|责令(?![^，,。；;]{0,10}(?:检讨|检查|辞职))|受到[^，,。；;]{0,20}(?:处分|检查)|被(?:免去|诫勉|约谈|立案)|执纪问责[，,。；;]?$|首问责任|\d月至(?:今年|去年)?\d+月[^。；]{0,30}要求/;

/** The first passage of a pattern that is not forbidden by what stands before it. */
function passage(unit: UnitFacts, pattern: RegExp): { start: number; end: number } | undefined {
  const match = unit.mayHold(pattern) ? pattern.exec(unit.text) : null;
  if (!match || isForbidden(unit.text, match.index)) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}

/** The passage of the first of some patterns that has one. */
function firstPassage(unit: UnitFacts, patterns: readonly RegExp[]): { start: number; end: number } | undefined {
  for (const pattern of patterns) {
    const found = passage(unit, pattern);
    if (found) return found;
  }
  return undefined;
}

function judgementOn(
  unit: UnitFacts,
  at: { start: number; end: number },
  severity: 'high' | 'low',
  confidence: number,
): Judged {
  return {
    start: unit.start,
    end: unit.end,
    confidence,
    severity,
    verdict: 'finding',
    message: severity === 'high' ? VETO_MESSAGE : THREAT_MESSAGE,
    evidence: [
      { start: unit.start + at.start, end: unit.start + at.end, role: severity === 'high' ? 'veto' : 'threat' },
    ],
    deadline: null,
  };
}

const VETO_MESSAGE: Words = {
  zh: '用“一票否决”推动工作，可能没有上级专门文件的依据，建议核对。',
  en: 'A one-vote veto drives the work; please check whether a special document provides for it.',
};
const THREAT_MESSAGE: Words = {
  zh: '用笼统的问责、处理推动工作，没有写明具体职责、标准和后果，可能让人先求避责。',
  en: 'Discipline is threatened in general terms, without the duty, its standard and the consequence.',
};
