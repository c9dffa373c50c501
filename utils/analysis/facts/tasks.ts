/** What a due time is set for: the kind of task in the table of working days, and the hand-in it demands. */
import { TASK_KINDS, type TaskKind } from '../schema';
import { lastOutsideBrackets } from '../text/brackets';

/** The verb by which something is handed in to the one who asks. */
export const HAND_IN =
  /报送|上报|呈报|填报|申报|报至|报回|报到|报备|报我[局委办厅院校会部]|(?<![通汇电简海])报(?![告名到道表警复销考])(?:送)?(?:至|给)?[^，。；、）(]{0,14}?(?:办公室|办|局|委|室|组|中心|科|股|部|处|厅|政府|团|站|会|所|专班|邮箱|(?:牵头|主管|上级)单位)|前报(?!告|名|到)|(?<![通汇电简海申])报(?=[^，。；告名到送至给]{1,14}(?:清单|[一-龥]表|方案|总结|材料|台账|情况))|日报(?:省|市|县|区|镇)|提交|上交|(?<![移转外相])交(?![通流往易接办付由叉]|给[予群居])(?:至|到|给)?[^，。；、）(]{0,10}?(?:办公室|办|局|委|室|组|中心|科|股|部|处|站|所|专班|邮箱)(?!存)|[先另再]交[一两三\d]|送(?:至|达|交)|送(?![医货检餐水气电教])[^，。；、）(]{1,8}?(?:办公室|办|局|委|室|组|中心|科|股|部|处|站|所|专班|邮箱)|发[至到](?!各)|发送(?!各)|(?<![印下颁分签转开])发(?![展挥布放现生改票动言文各])[^，。；、）(]{0,10}?(?:邮箱|专班|办公室|办|科|室|部|处|股|组|局)(?![会理署门长])|反馈|上传|寄送|寄至|抄报|备案|书面报告|形成(?:书面)?(?:材料|报告)|报告(?=[^，。；]{2,14}(?:情况|进展|结果))|回报|回告|回传|[传寄返发](?:真)?回(?!家|村|校)|上交来|晒出来|报过来|发过来|传过来|回复(?!群众|当事|投诉|咨询|来电|诉求|率|办理)|填(?:入|进)|补[交报填]|交(?:齐|来|回|上来)|收齐|报(?:来|齐|上来)|递(?:交|送)|呈送|录(?:入|进|到)|导入|上(?:挂|载)|(?<![宣流])传(?:到|至|给|回|送)?(?![达染统承播阅唱说])[^，。；、）(]{0,14}?(?:办公室|办|局|委|室|组|中心|科|股|部|处|厅|政府|站|专班|邮箱|群|平台|系统)|汇(?:总?到|总?至|总后报|成[^，。；]{0,10}报)[^，。；]{0,12}?(?:办公室|办|局|委|室|组|中心|科|股|部|处)/;

/** What is handed in. */
export const MATERIAL =
  /方案|细则|总结|报告|台账|台帐|报表|日报表|统计表|汇总表|登记表|一览表|明细表|调查表|情况表|推荐表|进度表|信息|简报|材料|资料|照片|图片|视频|截图|情况|进展|清单|计划|书面意见|反馈意见|意见建议|意见(?<=[将把][^，。；]{0,8}意见)(?=[^，。；]{0,6}(?:反馈|函告|返回|寄|报|发|送))|修改意见|花名册|名册|数据|佐证|案例|责任书|责任状|承诺书|复印件|扫描件|目录|小结|汇报|经验|典型|课程表|安排表|任务书|结果|稿|名单|表格|页面|素材|文章|体会|心得|文稿|稿件|讲稿|课件|预案|措施|说明|结论|要点|打算|分析|台本|问卷|答卷|底数|底册|总账|数字|截屏|影像|录像|凭证|学习落实|办法|档案|路线图|时间表|任务表|作战图|施工图|示意图|曲线图|签到|脚本|幻灯片?|PPT|回单|提纲|纪要|考勤|录音|录屏|教案|测算|预算|线索|倡议书|誓词|发言稿?|讲话稿|题库|汇编|申请书|[一-龥]{2,6}(?:图(?!书)|单(?!位))(?=[^，。；]{0,3}(?:报|交|送|发|传|反馈))|[一-龥](?:策划|计划|建议|说明|申请|任务|意向)书|[一-龥]{2,8}表(?![示达现彰面述态明])|《[^》]*表》/;
/** Names and contacts, whose hand-in is light. */
const NAMES =
  /(?<=^|[，将把])名单|[^，。；、和及与将把]{0,12}(?:(?:人|员|组|班|领导|干部|代表|教师|专家|志愿者|班子|者)(?:的)?名单|联系人|联络员|联系方式|回执|通讯录|参会人员|参训人员|报名表|联系电话)/g;

const SURVEY =
  /自查|自检|自评|排查|摸底|摸排|普查|统计|筛查|核查|清查|起底|摸清|摸准|摸透|踏勘|过一遍|清一遍|看一遍|查一遍|(?:全部|逐[一户家村项]|普遍)(?:检查|走访|走|核实|登记|入户)|检查一遍|走一遍|全面(?:检查|核实|调查|梳理)|调查|每(?:生|户|人|家)一[份档表]|过(?:一遍|一次|完)?筛|过完|筛(?:一遍|查|完)|过一遍|(?:查|数|点|摸|核|走|访|跑|看|问|采|登|量|测|找|排)(?:一遍|完|清|齐|遍|全)(?!书)|地毯式|拉网|清点|盘点|比对|核对|挨(?:个|家|户|门|村)|逐(?:一|户|人|个|村|栋|处|项|校|店|条|家)[^，。；]{0,6}(?:问|看|过|核|查|填|记|登|摸|采|访)|入户[^，。；]{0,4}(?:采|核|问|登|访|填)|上门[^，。；]{0,4}(?:看|问|查|核|采|登)|采集|调研|对账|完成[^，。；]{0,20}(?:走访|核实|回访|测评|鉴定|登记)|征求.{0,8}意见(?!反?馈?表|稿|函)/;
const RECTIFICATION =
  /整改到位|整改完[成毕]|完成[^，。；]{0,12}整改|逐户整改|整改落实到位|全部整改|清理完毕|清理|清零|清运|销号|整治|全员(?:培训|答题|参与|观看|签订)|轮训|全部(?:完成|到位|归档|办结|签订)|归档到位|集中攻坚|拆除|培训(?:一遍|完毕|到位|全覆盖)|人人(?:过关|答题)|搬离|封堵|不留[^，。；]{0,8}(?:垃圾|死角|盲区|尾巴)|见底|(?:观看|答题|知晓|参与|签订|参训|参学|合格|通过|到课|满意|改厕|整改|办结|化解|清零)率|(?:改|清|拆|搬|撤|封|换|刷|贴|挂|签|学|训|答|考|栽|填|运|关|腾|处理|处置|解决|办理|化解|清除|消除|移除|更换|补种|拆除|退出|退还|兑付|清欠)(?:完|光|净|尽|毕|掉|遍|清|干净|完毕|到位)(?!善|成度)|(?:改|拆|搬|签|换|补|贴|挂)齐|(?:收|看)(?:完|回)[^，。；]{0,12}(?:专题片|警示片|视频|录像|课程|承诺书|责任书|保证书)|(?:承诺书|责任书|保证书|告知书)[^，。；]{0,6}签|归零|清仓|腾空|腾退|取缔|关停|出清|补齐|改到位|整改好|(?:完成|实现)[^，。；]{0,16}(?:化解|清退|兑付|退出|搬迁|迁移|清缴|清理|更换)|全体[^，。；]{0,8}(?:完成|参加|通过)[^，。；]{0,16}(?:学习|培训|测试|考试|答题|体检)|[搬清腾拆移]空|[挂贴换装刷]好|更换(?:全|所有)|拔除|铲除/;
const CONSTRUCTION =
  /建成|全覆盖|(?:注册|安装|装机|覆盖|下载|参保|激活|使用|签约|登记|入网|建档|接种|开户|绑定|认证|缴费|实名)(?:率|量|数|人数|户数)(?![偏较]?[低高])|(?:安装|注册|下载|绑定|开通|开户|加入|参保|签约|接种)[^，。；]{0,24}(?:比例|占比)|装上|(?:装|建|铺|架|配|接|搭|立)(?:好|成|齐|起来|到位|到户)|(?:安装|搭建|布设|配备|改造|接入|开通|落成)(?:完|到位|完毕|投用)|安装到|(?:完成|全部)[^，。；]{0,16}(?:安装|铺设|加装|接入)|开园|揭牌|入驻|上线运行|上墙|装到位|创建(?:成功|达标)|达标|建立(?:健全)?[^，。；]{0,12}(?:体系|机制|平台|机构|中心)|健全[^，。；]{0,12}(?:体系|机制)|完工|竣工|投用|投入使用|挂牌运行|组建完成|建设完成|完成[^，。；]{0,12}(?:建设|改造|创建|注册|认证|开户|开通|绑定|入网|激活|切换|挂牌|入驻|部署|上线)/;
const PLAIN_HAND_IN = /制定|起草|编制|拟定|撰写|细化|(?:写|拿|给|拟|列|排|做|琢磨|想|形成|交|梳理|提)出|出具|形成/;
/** Verbs that enter data: what is handed in need not be named. */
const ENTERS_DATA = /填报|录[入进]|导入/;
/** What is sent to a mailbox is written, though it need not be named. */
const BY_MAIL = /(?:反馈|报送?|发送?|回复|传|寄)(?:至|到)?[^，。；]{0,16}邮箱/;
/** What need not be sent, and why. */
const NEED_NOT_SEND = /[，,]?(?:没有|无)变化的[^。；]*/g;
const CALENDAR_NOISE = /完成时限|时间节点/g;

/** What stands around a due time. */
export interface TaskReading {
  readonly kind: TaskKind;
  /** Material (not just names) is to be handed in. */
  readonly handsInMaterial: boolean;
}

/** The task between the previous due time and this one (`before`) and up to the next (`after`). */
export function readTask(before: string, after: string): TaskReading | undefined {
  const ahead = after.replace(CALENDAR_NOISE, '').replace(NEED_NOT_SEND, '');
  const handIn = HAND_IN.exec(ahead);
  const isBareHandIn = handIn !== null && handIn.index <= 6;
  const scope = handIn ? (isBareHandIn ? objectBefore(before) + ahead : ahead) : ahead;
  const isEmptyAhead = !/[一-龥]{2}/.test(ahead);
  const text = isEmptyAhead || isGeneric(scope, handIn !== null) ? before + scope : scope;
  const kinds: TaskKind[] = [];
  const handsIn = handIn !== null || (isEmptyAhead && HAND_IN.test(before));
  const beyondNames = handsIn ? text.replace(NAMES, '') : text;
  const isNamed = MATERIAL.test(beyondNames) || (handIn !== null && ENTERS_DATA.test(handIn[0]));
  const handsInMaterial = handsIn && (isNamed || (beyondNames === text && BY_MAIL.test(ahead)));
  if (handsInMaterial) kinds.push('material');
  else if (handsIn && beyondNames !== text) kinds.push('name-list');
  else if (PLAIN_HAND_IN.test(text) && /方案|细则|计划|制度|办法|清单|报告|结论|意见|预案|任务书|时间表/.test(text))
    kinds.push('material');
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
