/** Examples of 责权失衡 and of duties that are none. */
import type { Example } from '../define-rule';

export const hit: readonly Example[] = [
  {
    text: '各乡镇人民政府：\n压实乡镇属地管理责任，确保不发生问题。',
    why: { zh: '只压属地责任', en: 'territorial responsibility alone' },
  },
  {
    text: '各村、社区：\n宣传物资和交通费用由各村自行承担。',
    why: { zh: '费用由村里承担', en: 'villages bear the cost' },
  },
  {
    text: '各县（市、区）：\n全年目标任务分解下达到各乡镇、村。',
    why: { zh: '指标分解到村', en: 'targets broken down to villages' },
  },
  {
    text: '各街道：\n从各社区抽调2名工作人员组成专班集中办公。',
    why: { zh: '抽调社区人员', en: 'community staff are taken away' },
  },
  {
    text: '各有关单位：\n要切实做到守土有责、守土尽责。',
    why: { zh: '守土有责', en: 'responsibility for one’s ground' },
  },
  {
    text: '各乡镇人民政府：\n村党支部书记是本村秸秆禁烧第一责任人。',
    why: { zh: '村书记为第一责任人', en: 'village secretaries answer first' },
  },
  {
    text: '各学校：\n层层传导压力，层层压实责任。',
    why: { zh: '层层压实', en: 'pressed down level by level' },
  },
  {
    text: '各部门、各乡镇：\n坚持谁主管谁负责，乡镇对辖区内整治工作负总责。',
    why: { zh: '乡镇负总责', en: 'townships answer for everything' },
  },
  {
    text: '各学校：\n从各中心校借3名会计到县里核账，期限三个月。',
    why: { zh: '借用下级人员', en: 'staff borrowed from schools' },
  },
  {
    text: '各村、社区：\n参保人数按户籍人口摊给各村，数字不作调减。',
    why: { zh: '任务摊派到村', en: 'numbers apportioned to villages' },
  },
  {
    text: '各街道：\n楼道堆物清理不掉的，由社区兜住。',
    why: { zh: '由社区兜底', en: 'communities catch what is left' },
  },
  {
    text: '各乡镇人民政府：\n宣传横幅由各村从办公经费里挤。',
    why: { zh: '开支从下级办公经费里挤', en: 'the cost is squeezed from the office money below' },
  },
  {
    text: '各乡镇人民政府：\n从各中心校各拿出1名教师到镇创建办坐班，原班级课务由同组教师分担。',
    why: { zh: '抽走下级人员，原岗位工作照旧', en: 'staff are taken; their own work stays' },
  },
  {
    text: '各乡镇人民政府：\n参保任务按户籍人口折算到村，欠多少补多少。',
    why: { zh: '按人头压任务', en: 'quotas by headcount' },
  },
  {
    text: '各乡镇人民政府：\n没有主管单位的楼院，由社区全盘接过来管好。',
    why: { zh: '无主事项整体推给社区', en: 'matters that nobody owns are handed over whole' },
  },
  {
    text: '各乡镇人民政府：\n镇干部包村、村干部包组、党员包户，逐户签字负责。',
    why: { zh: '层层包保、签字担责', en: 'contracted and signed for at each level' },
  },
  {
    text: '各县（市、区）：\n各级水利部门要压实工作责任，一项一项抓下去。',
    why: { zh: '只压责任', en: 'responsibility pressed, nothing given' },
  },
  {
    text: '各设区市人民政府：\n各设区市要承担起校车安全的主体责任，统一牵头推进。',
    why: { zh: '主体责任下压', en: 'principal responsibility goes down' },
  },
  {
    text: '各有关单位：\n管行业必须管安全，具体事项压实到每个岗位。',
    why: { zh: '责任压到岗位', en: 'pressed down to each post' },
  },
  {
    text: '各街道办事处：\n全市排查任务划给街道，街道再分到社区、楼长。',
    why: { zh: '任务一级划给一级', en: 'handed from level to level' },
  },
  {
    text: '各县（市、区）：\n编制和经费不予增加，由各单位自行落实。',
    why: { zh: '不给编制经费', en: 'no posts, no money' },
  },
];

export const clear: readonly Example[] = [
  {
    text: '各乡镇人民政府：\n（一）压实乡镇属地管理责任，县财政给予每个乡镇10万元工作经费，并增加编制2名。',
    why: { zh: '同时给了经费和编制', en: 'funds and posts are given' },
  },
  {
    text: '各县（市、区）：\n督促企业落实安全生产主体责任。',
    why: { zh: '企业的主体责任', en: 'a duty of firms' },
  },
  {
    text: '各有关部门：\n按照“谁审批谁监管”的原则履行部门职责。',
    why: { zh: '部门法定职责', en: 'duties that departments have by law' },
  },
  {
    text: '各乡镇人民政府：\n不得从村（社区）抽调人员。',
    why: { zh: '这是禁止', en: 'it forbids the practice' },
  },
  {
    text: '各县（市、区）：\n（三）压实属地责任。',
    why: { zh: '只是标题', en: 'only a heading' },
  },
  {
    text: '各有关单位：\n参训人员的食宿费用由市财政统一保障。',
    why: { zh: '经费由上级保障', en: 'the issuer pays' },
  },
  {
    text: '各县民政局：\n申请人自行下载表格，到户籍所在地社区办理。',
    why: { zh: '对申请人的要求', en: 'asked of applicants' },
  },
  {
    text: '各部门：\n严厉查处向企业乱摊派的行为。',
    why: { zh: '查处摊派', en: 'apportioning is punished' },
  },
  {
    text: '各科室：\n办公室负责材料汇总，财务科负责经费审核。',
    why: { zh: '内部分工', en: 'a division of work' },
  },
  {
    text: '各乡镇人民政府：\n防汛物资由县应急管理局统一采购，配送到村。',
    why: { zh: '上级采购配送', en: 'bought and delivered by the county' },
  },
  {
    text: '各科室：\n培训教材每人一本，由人事科统一发放。',
    why: { zh: '只是发放教材', en: 'books are handed out' },
  },
  {
    text: '各学院：\n实验室通风改造由实验室处统一委托，费用由学校承担。',
    why: { zh: '上级承担费用', en: 'the higher level pays' },
  },
  {
    text: '各乡镇人民政府：\n县局抽调8名技术员组成服务队，到村里帮助检修水泵。',
    why: { zh: '从上往下帮忙', en: 'people are sent down to help' },
  },
  {
    text: '各乡镇人民政府：\n值班室设安全员2名，每月发给补贴200元，责任到人。',
    why: { zh: '同一事项给了待遇', en: 'the item gives an allowance' },
  },
  {
    text: '各金融机构：\n压实房地产企业主体责任，依法查处违规销售。',
    why: { zh: '压的是企业', en: 'firms are meant' },
  },
  {
    text: '各乡镇人民政府：\n乡镇不承担工程管理责任，不需成立专门机构。',
    why: { zh: '写明不由乡镇承担', en: 'the township does not have to' },
  },
];
