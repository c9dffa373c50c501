/** Reasons why a passage that a rule matched is no finding; each keeps its cause. */
import type { DocumentFacts, UnitFacts } from '../facts/document-facts';
import type { Category, ExemptionCause } from '../schema';

/** Titles of documents that forbid formalism, cancel burdens or tell of cases. */
const AGAINST_FORMALISM =
  /形式主义|减负|(?:减轻|加重|增加)[^，。]{0,12}负担|负担[^，。]{0,8}(?:清理|整治)|负面清单|文山会海|过度留痕|(?:取消|精简|关停|停用|压减|清理规范)[^，。]{0,24}(?:报表|考核|评比|检查|台账|工作群|群组|应用程序|会议|文件|材料)/;
/** What such a document names is named to be given up; its own due times are judged like any other's. */
const JUDGED_ANYWHERE: ReadonlySet<Category> = new Set(['unrealistic-deadline', 'instant-report', 'vague-goal']);

const FORBIDS_FORMALISM =
  /(?:不得|不再|严禁|禁止|防止|避免|杜绝|反对|破除|力戒|不搞|不许|不准|切忌)[^。；]{0,30}(?:形式主义|层层(?:加码|填表|报|开会)|填表报数|痕迹|留痕|台账|报表|材料|一刀切|走过场|照抄照搬|文山会海|搭车|排名|通报|打卡|积分)|(?:取消|停止|精简|合并|清理)[^，。；]{0,20}(?:报表|台账|工作群|考核|检查|评比|会议|文件|材料)/;
const ACHIEVEMENT =
  /(?:取得(?:了)?(?:明显|显著|积极|阶段性|重要|较好|一定)?[^，。；]{0,6}(?:成效|成绩|进展|效果)|得到(?:了)?[^，。；]{0,10}(?:提升|改善|加强)|已(?:经)?(?:完成|建成|形成|实现|取得|成立|印发)(?!的)|截至(?:目前|\d))/;
const OBLIGES = /要|应|须|必须|务必|确保|力争|请|不得|将/;
/** The situation that a document starts from. */
const SITUATION =
  /^(?:鉴于|近年来|近期|近日|当前|去年|上年|今年以来|\d{4}年以来|自\d{4}年以来|近[一二三四五六七八九十\d]+年)/;
/** The document says why and on what ground it is issued, and orders nothing in the same breath. */
const ISSUES_THIS =
  /(?:制定|制订|印发|提出|现将|现就|通知如下|公告如下|特制定|结合[^，。；]{0,12}实际)[^。]{0,24}[。：:]?$/;
const ORDERS = /(?:决定|拟|定于)[^。；]{0,40}(?:开展|进行|实施|组织|成立|实行)/;

/** The cause that exempts a unit from a category because of the document that it stands in. */
export function exemptionIn(document: DocumentFacts, category: Category): ExemptionCause | undefined {
  return !JUDGED_ANYWHERE.has(category) && AGAINST_FORMALISM.test(document.head.title ?? '')
    ? 'against-formalism'
    : undefined;
}

/** The cause that exempts a unit from every category; undefined where none does. */
export function exemptionOf(unit: UnitFacts): ExemptionCause | undefined {
  const text = unit.untitled;
  if (isQuestion(text)) return 'question';
  if (FORBIDS_FORMALISM.test(text)) return 'prohibition';
  if (SITUATION.test(text) && !OBLIGES.test(text)) return 'background';
  if (/^(?:为|根据|按照|依据|鉴于|近)/.test(text) && ISSUES_THIS.test(text) && !ORDERS.test(text)) return 'background';
  if (ACHIEVEMENT.test(text) && !OBLIGES.test(text)) return 'achievement';
  return undefined;
}

/** Whether it ends with a question mark, which a closing quotation mark may follow. */
function isQuestion(text: string): boolean {
  const last = text.charAt(text.length - 1);
  const mark = last === '”' || last === '"' ? text.charAt(text.length - 2) : last;
  return mark === '？' || mark === '?';
}
