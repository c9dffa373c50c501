/** Tells dates that set a due time from dates that tell of something else. */
import type { DueContext } from './due-day';
import type { DueEndpoint } from './due-endpoint';

const PAST_AFTER =
  /^[，,]?(?:已|累计|共|以来|之后|以后|期间|全[省市县区镇乡校]|我[省市县区镇乡局校]|召开|印发|发布|出台|公布|通过|下发|下达|同比|的)/;
/** Whether what follows a date says that it tells of something done. */
export function isReported(after: string): boolean {
  return PAST_AFTER.test(after);
}

const NO_DUE_BEFORE =
  /(?:自|从|近|过去|最近|有效期(?:至|到|为)?|出生(?:于)?|成立于|同比|较|比|依据|根据|按照|《|以|截至|截止到?|为)$/;
const NO_DUE_AFTER =
  /^[，,]?(?:起|开始|以来|之后|以后|后|修订|印发的|发布的|出台的|召开的|公布|会议|的|出生|成立|取得|毕业|参加工作|入职|注册|登记|已|累计|共|建成的|获得|施行|生效|出台)/;
const CLOSING_BEFORE =
  /(?:截止(?:时间|日期|日)?(?:为|是|[:：])?|不迟于|最迟(?:于|在)?|务必(?:于|在)|限期?(?:于|在)?|(?:完成|报送|提交|上报|反馈)时限(?:为|[:：])?)$/;
const ON_BEFORE = /(?:请|须|应|务必|统一|需|必须|将)?(?:于|在)$/;
const DUE_VERB =
  /^[^。；]{0,24}?(?:完成|建成|报送|上报|报至|报我|报县|报市|报镇|提交|反馈|实现|达到|投运|投用|投产|开工|竣工|验收|形成|制定|落实|整改|销号|办结|结束|到位|见效|送达|交至|寄送|发送|发至|报回|消除|完工|启用|上线)/;

/** Whether a date that is no window sets a due time, told from the words on both sides of it. */
export function setsDueTime(
  endpoint: DueEndpoint,
  isUntil: boolean,
  before: string,
  after: string,
  { issued }: DueContext,
): boolean {
  const isOver = typeof endpoint.day === 'number' && issued !== undefined && endpoint.day < issued;
  if (/截至$|截止到?$/.test(before) && (isOver || PAST_AFTER.test(after) || /已|累计|共/.test(after))) return false;
  if (CLOSING_BEFORE.test(before)) return true;
  if (NO_DUE_BEFORE.test(before)) return false;
  if (NO_DUE_AFTER.test(after)) return false;
  if (endpoint.terminated)
    return endpoint.kind !== 'date' || !/(?:提前|召开|届满|到期|开始|开会|举办|实施)$/.test(before);
  if (endpoint.kind === 'date') return false;
  if (isUntil) return !isOver;
  if (endpoint.kind === 'near') return isNearDue(endpoint, before, after);
  if (isOver) return false;
  if (endpoint.kind === 'stretch') return DUE_VERB.test(after);
  if (endpoint.kind === 'day' || endpoint.kind === 'weekday')
    return (endpoint.time !== null || ON_BEFORE.test(before)) && ON_BEFORE.test(before) && DUE_VERB.test(after);
  return false;
}

function isNearDue(endpoint: DueEndpoint, before: string, after: string): boolean {
  if (!/(?:^|[，,、。：；]|于|在|请|须|应|要|必须|得|通知)$/.test(before)) return false;
  return endpoint.time !== null || /^(?:内|就|即|完成|报|上报|反馈|办结|处置|整改|清运|清理|提交|送达|将)/.test(after);
}
