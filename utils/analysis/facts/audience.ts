/** Whom a document or a unit asks: subordinate units and their staff, or the public, applicants and firms. */
import type { DocumentHead } from '../schema';

/** `units`: subordinate units or staff; `public`: residents, applicants, firms acting for their own benefit. */
export type Audience = 'units' | 'public';

const PUBLIC_ADDRESSEE =
  /考生|学员|职工$|市民|业主|居民|申请人|开发企业|投标人|供应商|纳税人|旅客|家长|全体(?:会员|股东)/;
const PUBLIC_TITLE =
  /招聘|招生|招考|招录|报考|考试|考点|报名|网上确认|申报|补贴|补助|资助|征集|大赛|竞赛|比赛|评选|培训班|论文|作品|招标|采购|公积金|购房|落户|认定办法|抽签|摇号|公开课|讲座|展评|研讨|申请|资格/;
/** The work of the addressees themselves, though the public is concerned by it. */
const WORK_TITLE = /征求.{0,16}意见(?!稿[）)》]?$)|(?:招生|招考|招录|招聘|考试|资助|招标|采购)[^，。、]{0,6}工作/;
const UNIT_ADDRESSEE =
  /各(?:县|市|区|乡|镇|街|村|社区|级|部门|单位|科|处|股|支部|党|学校|地|省|州|成员|有关|相关)|人民政府|办事处|委、办、局|直属|[省市区县局校院]属(?!地)|(?:党组|党委|团委|团总支)(?:$|，)|(?:所属|下属|权属|二级)(?:企业|公司|单位)|各(?:子|分|子分)公司|各部室|(?:^|[，、])各[^，、企业缴存代理中介]{0,10}(?:学院|书院|学校|中小学|[中小]学|幼儿园|医院|卫生院|[科部处]室|[子分]公司|项目部|水厂|分局|分校|支[队行]|[大中]队|车间|班组|工区|管理[所站处段]|服务[中站]心?|图书馆|工会|党支部|院系|病区|系部|厂|站所|临床|医技)/;

const PUBLIC_NAME =
  '申请人|申请者|申报人|申报者|申报单位|申报企业|申请单位|考生|学员|参赛|选手|投标|竞买|缴存|购房人|购房者|业主|居民|市民|纳税人|当事人|经营者|经营户|消费者|家长|旅客|毕业生|报名者|作者|参评|会员|服务对象|办事群众|企业|生产经营单位|立项|项目负责人|用人单位|供应商|中介机构|开发商|事务所|项目单位|获奖者?|持卡人';
/** Somebody of the public does what the unit says. */
const PUBLIC_SUBJECT = new RegExp(
  `(?:^|[，；])[（(]?[一二三四五六七八九十0-9]{0,3}[)）、.]?\\s*(?:凡|有意|拟|符合[^，]{0,16}的|各类?)?[^，。；要应须请]{0,10}(?:${PUBLIC_NAME})(?:单位|者)?(?:应|须|可|要|请|在|于|将|持|凭|自|需|按|向|提交|填写|登录|立即|，|名额|项目)`,
);
/** An authority serves somebody within a set time. */
const SERVICE =
  /受理|办结|申请材料|申报材料|申报书|许可|补正|(?<!扣[^，。；]{0,6})补贴|不予(?!验收|评|计|认|销号|算数|参评|考核)/;
const UNIT_WORDS =
  /各(?:县|市|区|乡|镇|街|村|社区|级|部门|单位|科|处|股|支部|党|校|学校|地|省|州|成员单位|有关|相关|责任|牵头|小组|班级|院|站|所|子公司|分公司|分子公司|项目部|分局|书院|部室|车间|馆|园|队)|(?:乡镇|街道|镇街|村（社区）|社区|村)(?:要|应|须|负责|于|在|将)|网格员|驻村|包村|党支部|责任单位|牵头单位|成员单位|主管部门|(?:局|委|办|中心|公司)(?:要|应|负责|牵头)|教师|干部|全体(?:党员|职工|人员|员工|教职|医护|民警)|工作人员|班主任|科室|辅导员|教职员?工|医护人员|医务人员|护士长|科主任|社区工作者|楼栋长|村医|指导员|[巡护][查林护河]员|包[保联]人/;

/** Firms of a group, where the group speaks to them. */
const OWN_FIRMS = /(?:各|本|所属|下属|权属|二级)(?:企业|公司)|子公司|分公司/;
/** A group of firms issues, or its firms are addressed. */
const GROUP = /集团|总公司|(?:所属|下属|权属|二级)(?:企业|公司)|子公司/;

/** The patterns that `unitAudience` tries. */
export const AUDIENCE_PATTERNS = [UNIT_WORDS, OWN_FIRMS, SERVICE, PUBLIC_SUBJECT] as const;

/** A unit that tells whether a pattern matches in it. */
interface TriedUnit {
  holds(pattern: RegExp): boolean;
}

/** Whom the whole document asks. */
export function documentAudience(head: Pick<DocumentHead, 'title' | 'addressees'>): Audience {
  const addressees = head.addressees.join('，');
  if (addressees && PUBLIC_ADDRESSEE.test(addressees) && !/各(?:县|市|区|乡|镇)/.test(addressees)) return 'public';
  const isWork = WORK_TITLE.test(head.title ?? '') && UNIT_ADDRESSEE.test(addressees);
  if (head.title && PUBLIC_TITLE.test(head.title) && !isWork) return 'public';
  return addressees === '' || UNIT_ADDRESSEE.test(addressees) ? 'units' : 'public';
}

/** Whether firms are the document’s own subordinate units: it comes from their group. */
export function areFirmsUnits({ issuer, addressees }: Pick<DocumentHead, 'issuer' | 'addressees'>): boolean {
  return GROUP.test(issuer ?? '') || addressees.some((one) => GROUP.test(one));
}

/** Whom one unit of a text asks; `inDocument` decides where the unit itself does not say. */
export function unitAudience(unit: TriedUnit, inDocument: Audience, areFirmsUnits: boolean): Audience {
  if (unit.holds(UNIT_WORDS) || (areFirmsUnits && unit.holds(OWN_FIRMS))) return 'units';
  if (unit.holds(SERVICE) || unit.holds(PUBLIC_SUBJECT)) return 'public';
  return inDocument;
}
