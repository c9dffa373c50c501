/** Tells dates that set a due time from dates that tell of something else. */
import { type DueContext, PAST_DAYS_KEPT } from './due-day';
import type { DueEndpoint } from './due-endpoint';

const PAST_AFTER =
  /^[，,]?(?:已|累计|共|以来|之后|以后|期间(?![，,]?(?:组织|开展|集中|完成|进行|对))|全[省市县区镇乡校]|我[省市县区镇乡局校]|召开|印发|发布|出台|公布|通过|下发|下达|同比|的|放假|调休|休息|休市|举行)/;
/** How long something holds, is open or was counted: no time by which anything must be done. */
const STANDING_BEFORE =
  /(?:有效期?限?|(?:实施|执行|适用|使用|享受|延续|保修|聘任|任职|公示|公告)(?:有效)?(?:期限?|时限)|(?:执行|实施|适用|延续)(?:时间)?|(?:值班|上班|工作|接待|咨询|办公|开放|营业|考试|面试|放假|接听)(?:时间|期间)|集中在|出现在|预计|高峰期?|放宽|暂定)(?:暂定|延长|延续|顺延|截)?(?:为|是|[:：]|自|从|截|在)?$/;
/** A benefit or a term that is drawn out; a closing date that is moved stays a due time. */
const EXTENDED_BEFORE = /^(?!.*(?:截止|报送|提交|完成|报名)[^，。；]{0,8}$).*(?:延长|延续|顺延|缓缴)$/s;
/** 截至 stands for 截止 where something closes then. */
const CLOSES_BEFORE = /(?:时间|日期|报名|申报|报送|征集|受理|填报)[^，。；]{0,4}截$/;
const STANDING_ON = /(?:施行|执行|实施|生效|有效)[^。；]{0,12}$/;
/** Said of things for which the date holds (对…, 凡…). */
const ATTRIBUTE_BEFORE = /(?:对|凡|比|较|以|按|《|同比|根据|依据|按照|不早于|早于|晚于)$/;

/** Inside the window something is done again and again. */
const REPEATED_AFTER = /^[，,]?[^，。；]{0,20}每(?:日|天|晚|早|周|班|个?工作日)/;

/** Whether a window of dates with these words on both sides sets a due time. */
export function windowSetsDueTime(before: string, after: string): boolean {
  return !(
    REPEATED_AFTER.test(after) ||
    PAST_AFTER.test(after) ||
    STANDING_BEFORE.test(before) ||
    ATTRIBUTE_BEFORE.test(before)
  );
}

const NO_DUE_BEFORE =
  /(?:(?:已|曾)(?:经)?(?:于|在)?|自|从|近|过去|最近|有效期(?:至|到|为)?|出生(?:于)?|成立于|同比|较|比|依据|根据|按照|《|以|截至|截止到?|为|对|凡|早于|晚于|[至到](?=$))$/;
const NO_DUE_AFTER =
  /^[，,]?(?:起|开始|以来|之后|以后|后|修订|印发的|发布的|出台的|召开的|公布|会议|的|出生|成立|取得|毕业|参加工作|入职|注册|登记|已|尚|累计|共|建成的|获得|施行|生效|出台|召开|举行)/;
/** 到2024年5月，全县已建成…, 至年底期间 */
const ACHIEVED_AFTER = /^[，,]?[^，。；]{0,10}(?:已|累计)|^期间/;
/** 9月30日前未报送的，…: a case that is spoken of, not a due time. */
const CASE_AFTER = /^[^，,。；：]{1,20}的(?:[，,、。；）)]|$)/;
const CLOSING_BEFORE =
  /(?:截止(?:时间|日期|日)?|不迟于|不晚于|最[迟晚](?:于|在)?|至[迟晚](?:于|在)?|不[得能](?:迟于|晚于|晚过|超过)|最后期限|务必(?:于|在)|限期?(?:于|在)?|(?:完成|报送|提交|上报|反馈|整改|办结|办理|落实)?(?:时限|时间节点)(?:要求)?|(?:完成|报送|提交|上报|反馈|整改|办结|截稿|交稿|回收)(?:日期|时间|期限))(?:为|是|[:：])?$/;
const ON_BEFORE = /(?:请|须|应|务必|统一|需|必须|将)?(?:于|在)$/;
const DUE_VERB =
  /^[，,]?(?:(?!召开|举行|举办|不必|不得|无需|不再|不[需用要])[^。；，,]){0,24}?(?:完成|建成|报送|上报|报至|报我|报县|报市|报镇|提交|反馈|实现|达到|投运|投用|投产|开工|竣工|验收|形成|制定|落实|整改|销号|办结|结束|到位|见效|送达|交至|寄送|发送|发至|报回|消除|完工|启用|上线|收齐|交齐|交稿|截稿|查完|改完|拆完|清完|签完|传至|传到|录入)/;
/** What a bare date such as 15日前 can stand behind; behind anything else it counts back from an event. */
const BARE_DATE_BEFORE =
  /(?:^|[，,、。；：:（(\n]|于|在|请|须|应|要|务必|必须|统一|一律|并|需|将|最迟|月|单位|部门|乡镇|街道|镇街|村|社区|局|委|办|中心|院|校|县|区|市|州|所|站|科|处|公司|企业|支部|人)[ \u00a0\u3000]?$/;

/** Whether a date that is no window sets a due time, told from the words on both sides of it. */
export function setsDueTime(
  endpoint: DueEndpoint,
  isUntil: boolean,
  before: string,
  after: string,
  { issued }: DueContext,
): boolean {
  const { day } = endpoint;
  const isOver = typeof day === 'number' && issued !== undefined && day < issued;
  if (/截至$|截止到?$/.test(before) && (isOver || PAST_AFTER.test(after) || /已|累计|共/.test(after))) return false;
  if (isOver && day < issued - PAST_DAYS_KEPT) return false;
  if (isUntil && /截$/.test(before)) return CLOSES_BEFORE.test(before) && !STANDING_BEFORE.test(before);
  if (isUntil && EXTENDED_BEFORE.test(before)) return false;
  if (CLOSING_BEFORE.test(before)) return true;
  if (NO_DUE_BEFORE.test(before) || NO_DUE_AFTER.test(after)) return false;
  if ((isUntil || endpoint.terminated) && (STANDING_BEFORE.test(before) || (isUntil && STANDING_ON.test(before))))
    return false;
  if (endpoint.terminated) return isTerminatedDue(endpoint, before, after);
  if (endpoint.kind === 'date') return false;
  if (isUntil) return !isOver && !ACHIEVED_AFTER.test(after);
  if (endpoint.kind === 'near') return isNearDue(endpoint, before, after);
  if (isOver) return false;
  if (endpoint.kind === 'stretch') return DUE_VERB.test(after);
  if (endpoint.kind === 'day' || endpoint.kind === 'weekday') return ON_BEFORE.test(before) && DUE_VERB.test(after);
  return false;
}

function isTerminatedDue({ kind }: DueEndpoint, before: string, after: string): boolean {
  if (CASE_AFTER.test(after)) return false;
  return kind !== 'date' || BARE_DATE_BEFORE.test(before);
}

/** 当天传到…办公室, 当日发…邮箱: handed in whatever stands before it. */
const HANDED_IN_AFTER =
  /^(?:内|就|即|便|要|须|必须)?(?:传(?:到|至|给)|交(?:齐|回)|录[入进]|填[报入]|收齐|回复|反馈|提交|报(?:送|至|到|齐)|上报|[发交报送传](?![生放布现展言动流易通名销告道医货])[^，。；、]{1,12}(?:邮箱|专班|办公室|办|股|科|室|组|处|局|站|群|平台|系统)(?![理置]))/;

function isNearDue(endpoint: DueEndpoint, before: string, after: string): boolean {
  if (HANDED_IN_AFTER.test(after)) return true;
  if (!/(?:^|[，,、。；：]|于|在|请|须|应|要|必须|得|通知|后|到)$/.test(before)) return false;
  if (endpoint.time !== null) return DUE_VERB.test(after);
  return /^(?:内|就|即|完成|报|上报|反馈|办结|处置|整改|清运|清理|提交|送达|将)/.test(after);
}
