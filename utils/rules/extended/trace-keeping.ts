/** 过度留痕: material whose purpose is to prove that work was done, or work judged by such material. */
import type { UnitFacts } from '../../analysis/facts/document-facts';
import { defineRule, type Judged, REGULATION, type Words } from '../define-rule';
import { LOOSE, PROOF_TELLINGS } from '../lexicons/proof-papers';
import { SHEET_TELLINGS } from '../lexicons/proof-sheets';
import { findTellings, isForApplicants, isLead, type Passage } from '../lexicons/telling-passages';
import { TRACE_TELLINGS, TRACE_TERMS, type TraceKind } from '../lexicons/trace-keeping-passages';
import { clear, hit } from './trace-keeping-examples';

const ALL = [...TRACE_TELLINGS, ...PROOF_TELLINGS, ...SHEET_TELLINGS];

export const traceKeeping = defineRule({
  id: 'trace-keeping',
  title: { zh: '过度留痕', en: 'Trace keeping' },
  why: {
    zh: '要求用台账、照片、截图、笔记等证明做过工作，容易让留痕代替了做事。',
    en: 'Ledgers, photos, screenshots or notebooks are wanted as proof of work; keeping traces may take the place of working.',
  },
  advice: {
    zh: '科学留痕：只留工作本身会产生的记录，以结果评判，不另要佐证材料。',
    en: 'Keep what the work itself produces and judge by the result; ask for no extra proof.',
  },
  basis: [
    {
      source: { zh: `参见${REGULATION.zh}`, en: `see ${REGULATION.en}` },
      clause: { zh: '第三部分', en: 'part 3' },
      text: {
        zh: '不以开会、照片、笔记本、领导批示等衡量工作。',
        en: 'Meetings held, photos, notebooks and leaders’ comments are no measure of work.',
      },
    },
    {
      source: {
        zh: '参见2019年中办关于解决形式主义突出问题的通知',
        en: 'see the 2019 notice of the General Office on formalism',
      },
      clause: null,
      text: {
        zh: '不以工作台账、工作笔记等作为工作落实的证明，不要求在工作群上传截图。',
        en: 'Ledgers and work notes are no proof of work; no screenshots in chat groups as proof.',
      },
    },
  ],
  exception: {
    zh: '法律或行业自身需要的记录（财务、病历、进货查验、施工和执法记录）；直接用来开展工作的清单、名册。',
    en: 'Records that a law or trade needs for their own sake (accounts, medical, purchase, building and enforcement records); lists that the work is done from.',
  },
  terms: TRACE_TERMS,
  patterns: ALL.map(({ pattern }) => pattern),
  judge(unit, document, open): Judged | undefined {
    if (!unit.plays('traceWord') || isLead(unit, document.units[unit.index + 1])) return undefined;
    const passages = findTellings(unit, document, ALL, open);
    if (passages.length === 0 || EXEMPT.test(unit.text) || isForApplicants(document)) return undefined;
    const isTrade = TRADE.test(unit.text) || REGULATORY_TITLE.test(document.head.title ?? '');
    const isWorkList = OBJECTS_OF_WORK.test(unit.text);
    const isPicture = OBJECT.test(unit.text);
    const passage = passages.find(
      ({ kind, confidence }) =>
        !(isWorkList && confidence < 0.7) &&
        !(isTrade && (WEAK.has(kind) || confidence === LOOSE)) &&
        !(isPicture && (kind === 'photo' || kind === 'file')),
    );
    return passage && judgementOn(passage, unit);
  },
  examples: { hit, clear },
});

const EXEMPT =
  /曾要求|(?:不看|不查|不要求|不再要求|不需要?|无需|无须|不必|不用|不另|不作)[^。；]{0,16}(?:台账|台帐|照片|图片|截图|记录|材料|资料|笔记|签到|留痕|痕迹)|不(?:填|拍|写|交|留|附|建)[^，。；的]{0,10}(?:照|表|记录|笔记|台账|资料|材料|档案)(?![^，。；]{0,6}的)|按[^，。；]{0,8}(?:规程|标准)(?:保存|记录|填写)|为[^，。；]{1,10}(?:留存|拍摄|提供)[^，。；]{0,4}(?:照片|视频)|展示宣传|宣传展示/;
/** Records that a law, a trade or a procedure needs for their own sake. */
const TRADE =
  /财务|会计|资金|采购|招标|投标|合同|隐蔽工程|施工日志|监理|协议|凭据|病历|处方|药品|食品|进货|生产企业|检验|检疫|检定|执法|处罚|调解|复议|诉讼|购房|贷款|预售|公积金|消毒|危险废物|排污|设备|试卷|毕业|学籍|申请|申报|课题|报名|信用|档案管理(?:规定|办法)|文书|案件|办案|盘问|监理|配制|校验|修理|热线|医药|节目|检查报告|诊疗/;
/** What a list is of that the work itself is done from. */
const OBJECTS_OF_WORK = /问题|隐患|对象|名单|底数|项目|企业|房屋|危房|人员|线索|清单|诉求|矛盾|逐一|逐户/;
/** Photos of persons, products or papers, not of work done. */
const OBJECT =
  /样品|实物|(?<!图文|影像|视频)作品|证件|免冠|准考证|报名|考生|新生|学生本人|原件|复印件|专利|监控|抓取|执法|检查人员|学历|参赛|登记照|头像/;
/** Rules of procedure, whose records are those of the procedure. */
const REGULATORY_TITLE = /条例|(?:管理|实施|暂行|监督)办法|规定|规程/;
/** Kinds that trades have too. */
const WEAK: ReadonlySet<TraceKind> = new Set<TraceKind>(['ledger', 'file', 'sign']);

const NAMES: Readonly<Record<TraceKind, Words>> = {
  ledger: { zh: '台账', en: 'a ledger' },
  proof: { zh: '证明工作的材料', en: 'material that proves work' },
  photo: { zh: '照片、影像或截图', en: 'photos, video or screenshots' },
  notes: { zh: '笔记、心得或日志', en: 'notes, reflections or diaries' },
  file: { zh: '备查迎检的档案', en: 'files kept for inspection' },
  sign: { zh: '签到或签字凭据', en: 'sign-in sheets or signatures' },
  measure: { zh: '以材料评判工作', en: 'work judged by its papers' },
};

function judgementOn({ kind, confidence, words, start, end }: Passage<TraceKind>, unit: UnitFacts): Judged {
  return {
    start: unit.start,
    end: unit.end,
    confidence,
    severity: 'low',
    verdict: 'finding',
    message: {
      zh: `“${words}”可能是为证明做过工作而要求的材料（${NAMES[kind].zh}）。`,
      en: `“${words}” may be wanted to prove that work was done (${NAMES[kind].en}).`,
    },
    evidence: [{ start, end, role: 'trace' }],
    deadline: null,
  };
}
