/** What a due time is set for: the kind of task in the table of working days, and the hand-in it demands. */
import { TASK_KINDS, type TaskKind } from '../schema';
import { lastOutsideBrackets } from '../text/brackets';

/** The verb by which something is handed in to the one who asks. */
export const HAND_IN =
  /报送|上报|呈报|填报|申报|报至|报回|报到|报备|报我[局委办厅院校会部]|(?<![通汇电简海])报(?![告名到道表警复销考])(?:送)?(?:至|给)?[^，。；、）(]{0,14}?(?:办公室|办|局|委|室|组|中心|科|股|部|处|厅|政府|团|站|会|所|专班|邮箱)|前报(?!告|名|到)|日报(?:省|市|县|区|镇)|提交|上交|(?<![移转外相])交(?![通流往易接办付由叉]|给[予群居])(?:至|到|给)?[^，。；、）(]{0,10}?(?:办公室|办|局|委|室|组|中心|科|股|部|处|站|所|专班|邮箱)(?!存)|[先另再]交[一两三\d]|送(?:至|达|交)|送(?![医货检餐水气电教])[^，。；、）(]{1,8}?(?:办公室|办|局|委|室|组|中心|科|股|部|处|站|所|专班|邮箱)|发至|发到|发送|发(?![展挥布放现生改票动言文])[^，。；、）(]{0,10}?(?:邮箱|专班|办公室)|反馈|上传|寄送|寄至|抄报|备案|书面报告|形成(?:书面)?(?:材料|报告)/;

/** What is handed in. */
export const MATERIAL =
  /方案|细则|总结|报告|台账|台帐|报表|日报表|统计表|汇总表|登记表|一览表|明细表|调查表|情况表|推荐表|进度表|信息|简报|材料|资料|照片|图片|视频|截图|情况|进展|清单|计划|书面意见|反馈意见|意见建议|修改意见|花名册|名册|数据|佐证|案例|责任书|责任状|承诺书|复印件|扫描件|目录|小结|汇报|经验|典型|课程表|安排表|任务书|结果|稿|名单|表格|页面|素材|[一-龥]{2,8}表(?![示达现彰面述态明])|《[^》]*表》/;
/** Names and contacts, whose hand-in is light. */
const NAMES =
  /[^，。；、和及与将把]{0,12}(?:(?:人|员|组|班|领导|干部|代表|教师|专家|志愿者|班子|者)(?:的)?名单|联系人|联络员|联系方式|回执|通讯录|参会人员|参训人员|报名表|联系电话)/g;

const SURVEY =
  /自查|自检|自评|排查|摸底|摸排|普查|统计|筛查|核查|清查|起底|摸清|摸准|摸透|踏勘|过一遍|清一遍|看一遍|查一遍|(?:全部|逐[一户家村项]|普遍)(?:检查|走访|走|核实|登记|入户)|检查一遍|走一遍|全面(?:检查|核实|调查|梳理)|调查|每(?:生|户|人|家)一[份档表]|征求.{0,8}意见(?!反?馈?表|稿|函)/;
const RECTIFICATION =
  /整改到位|整改完[成毕]|完成[^，。；]{0,12}整改|逐户整改|整改落实到位|全部整改|清理完毕|清理|清零|清运|销号|整治|全员(?:培训|答题|参与|观看|签订)|轮训|全部(?:完成|到位|归档|办结|签订)|归档到位|集中攻坚|拆除|培训(?:一遍|完毕|到位|全覆盖)|人人(?:过关|答题)|搬离|封堵|不留[^，。；]{0,8}(?:垃圾|死角|盲区|尾巴)|见底|(?:观看|答题|知晓|参与|签订|参训)率/;
const CONSTRUCTION =
  /建成|全覆盖|(?:注册|安装|覆盖|下载|参保|激活|使用|签约|登记|入网|建档|接种)(?:率|量|数)|装上|装到位|创建(?:成功|达标)|达标|建立(?:健全)?[^，。；]{0,12}(?:体系|机制|平台|机构|中心)|健全[^，。；]{0,12}(?:体系|机制)|完工|竣工|投用|投入使用|挂牌运行|组建完成|建设完成|完成[^，。；]{0,12}(?:建设|改造|创建)/;
const PLAIN_HAND_IN = /制定|起草|编制|拟定|撰写|写出|细化/;
const CALENDAR_NOISE = /完成时限|时间节点/g;

/** What stands around a due time. */
export interface TaskReading {
  readonly kind: TaskKind;
  /** Material (not just names) is to be handed in. */
  readonly handsInMaterial: boolean;
}

/** The task between the previous due time and this one (`before`) and up to the next (`after`). */
export function readTask(before: string, after: string): TaskReading | undefined {
  const ahead = after.replace(CALENDAR_NOISE, '');
  const handIn = HAND_IN.exec(ahead);
  const isBareHandIn = handIn !== null && handIn.index <= 6;
  const scope = handIn ? (isBareHandIn ? objectBefore(before) + ahead : ahead) : ahead;
  const isEmptyAhead = !/[一-龥]{2}/.test(ahead);
  const text = isEmptyAhead || isGeneric(scope, handIn !== null) ? before + scope : scope;
  const kinds: TaskKind[] = [];
  const handsIn = handIn !== null || (isEmptyAhead && HAND_IN.test(before));
  const beyondNames = handsIn ? text.replace(NAMES, '') : text;
  const handsInMaterial = handsIn && MATERIAL.test(beyondNames);
  if (handsInMaterial) kinds.push('material');
  else if (handsIn && beyondNames !== text) kinds.push('name-list');
  else if (PLAIN_HAND_IN.test(text) && /方案|细则|计划|制度|办法|清单|报告/.test(text)) kinds.push('material');
  if (SURVEY.test(beyondNames)) kinds.push('survey');
  const work = handsIn
    ? beyondNames.replace(
        /(?:整改|整治|清理|培训|建设|创建)[^，。；]{0,6}(?:情况|方案|台账|报告|结果|总结|材料|清单|计划|进展|表)/g,
        '',
      )
    : text;
  if (RECTIFICATION.test(work)) kinds.push('rectification');
  if (CONSTRUCTION.test(work)) kinds.push('construction');
  const kind = TASK_KINDS.findLast((each) => kinds.includes(each));
  return kind && { kind, handsInMaterial };
}

/** 开展一次, 完成: the work itself is named in front of the due time. */
function isGeneric(scope: string, handsIn: boolean): boolean {
  return !handsIn && scope.length <= 24 && /(?:开展|组织|进行|完成|落实|办理|实施)/.test(scope) && !hasKind(scope);
}

function hasKind(text: string): boolean {
  return SURVEY.test(text) || RECTIFICATION.test(text) || CONSTRUCTION.test(text) || PLAIN_HAND_IN.test(text);
}

/** What is handed in where it stands before the due time: 将工作总结于…前报送. */
function objectBefore(before: string): string {
  const clause = before.slice(Math.max(before.lastIndexOf('；'), before.lastIndexOf('。')) + 1);
  const marked = Math.max(clause.lastIndexOf('将'), clause.lastIndexOf('把'));
  if (marked >= 0) return clause.slice(marked);
  const trimmed = clause.replace(/[，,](?:请|并|务必|须|统一)?(?:于|在)?$/, '');
  return trimmed.slice(lastOutsideBrackets(trimmed, '，,') + 1);
}
