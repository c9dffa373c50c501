/** 指尖负担: apps, accounts, chat groups and platforms forced on staff, or work measured by them. */
import type { DocumentFacts, UnitFacts } from '../../analysis/facts/document-facts';
import { defineRule, type Judged, REGULATION, type Words } from '../define-rule';
import { DIGITAL_TELLINGS, DIGITAL_TERMS, type DigitalKind } from '../lexicons/digital-burden-passages';
import { DUTY_TELLINGS } from '../lexicons/digital-duties';
import { METER_TELLINGS } from '../lexicons/digital-meters';
import { findTellings, isForApplicants, isLead, type Passage } from '../lexicons/telling-passages';
import { clear, hit } from './digital-burden-examples';

const ALL = [...DIGITAL_TELLINGS, ...METER_TELLINGS, ...DUTY_TELLINGS];

export const digitalBurden = defineRule({
  id: 'digital-burden',
  title: { zh: '指尖负担', en: 'Digital burden' },
  why: {
    zh: '强制下载、打卡、积分、转发，或要求在平台和工作群反复填报，占用基层做事的时间。',
    en: 'Forced apps, check-ins, scores and sharing, or feeding platforms and chat groups, take time from the work itself.',
  },
  advice: {
    zh: '一个入口、数据共享，不按使用量和积分评价；保留线下办理渠道。',
    en: 'One entry, shared data, no scores for activity; keep an offline way.',
  },
  basis: [
    {
      source: { zh: `参见${REGULATION.zh}`, en: `see ${REGULATION.en}` },
      clause: { zh: '第五部分', en: 'part 5' },
      text: {
        zh: '除安全保障、应急等情形外，不设打卡签到、积分排名、在线时长；不强制下载，不设安装率；不以点赞、转发、投票等为依据。',
        en: 'Outside security and emergencies no check-in, points or online time; no forced download or install rate; likes, shares and votes no basis.',
      },
    },
    {
      source: { zh: '参见国办函〔2026〕12号', en: 'see the 2026 measures on government apps (国办函〔2026〕12号)' },
      clause: null,
      text: {
        zh: '不得重复填表、强制打卡积分、强制推广使用、强制转发点赞和上传照片视频轨迹。',
        en: 'No repeated forms, check-ins or points, forced promotion or use rates, forced likes, shares or uploads of photos, video and tracks.',
      },
    },
  ],
  exception: {
    zh: '安全保障、应急处置所需的功能；面向公众、自愿使用的网上服务。',
    en: 'Functions that security or an emergency needs; online services that the public may use if it wishes.',
  },
  terms: DIGITAL_TERMS,
  patterns: ALL.map(({ pattern }) => pattern),
  judge(unit, document, open): Judged | undefined {
    if (!unit.plays('digitalWord')) return undefined;
    const isOpening = isLead(unit, document.units[unit.index + 1]);
    if (isOpening && unit.text.length <= LONGEST_NAME) return undefined;
    const passage = findTellings(unit, document, ALL, open).find(
      ({ kind, words, confidence }) =>
        (!isOpening || confidence >= SURE) && (kind !== 'feed' || (feeds(unit, document) && !OUTSIDERS.test(words))),
    );
    if (!passage || RELIEF.test(unit.text) || RELIEF_TITLE.test(document.head.title ?? '')) return undefined;
    return judgementOn(passage, unit);
  },
  examples: { hit, clear },
});

/** A lead of no more characters only names what follows. */
const LONGEST_NAME = 16;
/** From here on a short lead sentence is a demand of its own. */
const SURE = 0.85;

/** The document itself clears apps and groups away. */
const RELIEF_TITLE =
  /(?:精简|清理|整合|取消|合并|规范|整治|防治)[^，。]{0,24}(?:程序|工作群|群组|APP|公众号|指尖|数字形式主义)|减负|减轻[^，。]{0,8}负担/i;
/** Clearing apps and groups away, or sparing people their use. */
const RELIEF =
  /(?:不再|无需|无须|不必|不用|不需要?|不要求|不作)[^。；]{0,16}(?:录入|上传|填报|打卡|接龙|下载|注册|安装|转发|积分|签到|关注)|自动(?:提取|采集|生成|抓取|归集)|(?:关停|停用|注销|停止使用|撤销|解散)[^。；]{0,16}(?:群|APP|小程序|公众号|程序|平台)|(?:可|可以)(?:自愿|自行|自主|选择)|自愿(?:下载|注册|关注|使用|参加)/i;
/** Data of licences, penalties and credit that the law has published, and links between machines. */
const SERVICE = /信用信息|公示系统|信用中国|行政处罚|许可信息|信用档案|互联互通|系统对接|接口|公积金|招标|投标|报名/;

/** Whether subordinate units or their staff may be the ones who feed a system. */
function feeds(unit: UnitFacts, document: DocumentFacts): boolean {
  if (SERVICE.test(unit.text) || isForApplicants(document)) return false;
  return (
    FEEDERS.test(unit.text) ||
    /(?:要|须|务必|必须|及时|按时|同步|规范|全量)[^，。；]{0,10}(?:录入|上传|填报)/.test(unit.text)
  );
}

const FEEDERS =
  /各[^，。；]{0,12}(?:单位|部门|学校|学院|村|社区|校|乡|镇|街道|局|支部|科室|县|区|组织)|各[地市省州](?:[要须应，、]|区)|本部门|本单位|干部|党员|教师|网格员|[巡护][查林护河]员|督导员|人员|责任人|专干|(?<![会学队成])员(?:每|须|要|应|逐)|护林员|河长|乡镇|镇街|村（社区）|责任单位|牵头单位|二级学院|基层|(?:各级|各地|主管|政务|行政|相关|有关|责任|监管)[^，。；]{0,8}(?:部门|机构)|(?:村|居)委会|(?:团|党)(?:组织|支部|委)|学校|院校/;
const OUTSIDERS = /捐赠人|申请人|申报人|企业|纳税人|用户|考生|学生|群众|市民|会员|投标人/;

const NAMES: Readonly<Record<DigitalKind, Words>> = {
  install: { zh: '可能是强制下载、注册或关注', en: 'may force people to install, register or follow' },
  rate: { zh: '可能按使用率、活跃度或时长衡量工作', en: 'may measure work by use, activity or time online' },
  act: { zh: '可能要求打卡、接龙、转发或挣积分', en: 'may ask for check-ins, sharing or points' },
  group: { zh: '可能要求在工作群里报到、报送', en: 'may have people report in chat groups' },
  use: { zh: '可能要求全员使用系统、平台或按其考核', en: 'may have everybody use a platform or measure them by it' },
  feed: { zh: '可能要求基层向系统、平台填录数据', en: 'may have units feed a system or platform' },
};

function judgementOn({ kind, confidence, words, start, end }: Passage<DigitalKind>, unit: UnitFacts): Judged {
  return {
    start: unit.start,
    end: unit.end,
    confidence,
    severity: /排名|排行|排序/.test(unit.text) ? 'medium' : 'low',
    verdict: 'finding',
    message: { zh: `“${words}”：${NAMES[kind].zh}。`, en: `“${words}” ${NAMES[kind].en}.` },
    evidence: [{ start, end, role: 'digital' }],
    deadline: null,
  };
}
