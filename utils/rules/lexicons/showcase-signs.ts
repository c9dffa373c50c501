/** Ways of ordering highlights, cases to be proud of, media coverage and tours. */
import type { Words } from '../define-rule';
import { type Sign, termList } from './signs';

/** Terms by role. */
export const SHOWCASE_TERMS = {
  showcaseName: termList('品牌 亮点 样板 标杆 名片 样本 典型 榜样 示范 特色 模式 新媒体 精品 招牌 标志性 样板间'),
  showcaseCase: termList('典型 亮点 案例 创新做法 特色做法 经验'),
  showcaseMedia: termList(
    '媒体 采用 转发 批示 专题片 汇报片 成果册 画册 稿件 稿 篇 信息采用 采用情况 刊发 电视台 日报',
  ),
  showcaseTour: termList('现场会 推进会 观摩 现场推进'),
  showcaseEach: termList('一品 一特 一景 一亮点'),
} as const;

const named = (quote: string): Words => ({
  zh: `要求打造品牌、样板、示范一类亮点（“${quote}”），可能为亮点而做。`,
  en: `A brand, model or highlight is to be built (“${quote}”), perhaps for its own sake.`,
});
const cases = (quote: string): Words => ({
  zh: `要求总结、报送典型经验或案例（“${quote}”），可能变成写材料的任务。`,
  en: `Typical experience or cases are to be written up or sent in (“${quote}”), which may become a writing task.`,
});

export const SHOWCASE_SIGNS: readonly Sign[] = [
  {
    role: 'showcaseEach',
    pattern: /一[村镇乡街县校院社区部门园站居支][^，。；一]{0,2}一(?:品牌?|特色?|景|亮点)/g,
    confidence: 0.9,
    message: named,
  },
  {
    role: 'showcaseName',
    pattern:
      /(?:打造|创建|创成|争创|争当|争做|培育|塑造|擦亮|创响|叫响|打响|做响|推出|树立|选树|挖掘|凝练|提炼|形成|使其成为|(?<!共)建成|申报)[^，。；]{0,36}?(?:品牌|亮点|样板|标杆|名片|样本|先进典型|典型标杆|榜样|示范(?:点|区(?!人民|管委)|村|乡|镇|街道|社区|项目|基地|单位|学校|校|岗|窗口|片区|户|县|市|建设|创建))/g,
    unless: /树立[^，。；]*榜样/,
    confidence: 0.85,
    message: named,
  },
  {
    role: 'showcaseName',
    pattern:
      /打造[^，。；]{0,60}品牌|推动[^，。；]{0,16}样板|品牌(?:建设|打造|影响力|创建|规划)|(?:(?<!突)出|创|见|显)(?:亮点|特色)|(?:形成|打造|创造)[^，。；]{0,24}“[^，。；”]{2,8}(?:模式|经验|路径)”|打造[^，。；]{0,24}影响力[^，。；]{0,12}新媒体/g,
    confidence: 0.8,
    message: named,
  },
  {
    role: 'showcaseName',
    pattern:
      /(?:打造|形成|培育|推出|创建|创出|做出|打出|干出)[^，。；]{0,20}(?:精品(?!课|力作)|招牌|标志性(?:成果|工程)|特色(?:项目|活动|工作|阵地|做法|亮点|(?=[，。；]))|样板间|知名度)|(?:选树|树立|培树|培育|打造|推出|挖掘|树)[^，。；]{0,24}典型(?!问题|案件)|(?:立|做|当|树)(?:标杆|样板)/g,
    unless: /规划|风貌|课程|问题/,
    confidence: 0.75,
    message: named,
  },
  {
    role: 'showcaseCase',
    pattern:
      /(?:总结|提炼|梳理|征集|报送|上报|遴选|推荐|挖掘|发掘|撰写|选树|推出|收集|整理|凝练|培树|探索)[^，。；]{0,30}?(?:典型(?:经验|案例|做法|事迹)?|亮点|创新做法|特色做法|优秀案例|优秀做法|创新案例|创新经验|先进典型)|(?:典型|优秀|创新)(?:经验|案例|做法)[^，。；]{0,12}(?:报送|遴选|征集|不少于|至少)|(?:总结提炼|提炼总结|凝练)[^，。；]{0,50}(?:经验|做法)|(?:典型|亮点)[^，。；]{0,12}的?(?:提炼|总结|报送|征集|遴选)|打造[^，。；]{0,12}案例|(?:经验|做法)[^，。；]{0,10}(?:被|获得|得到)[^，。；]{0,10}(?:推广|刊发|报道|国家|省|上级)/g,
    unless: /问题|案件|判例/,
    confidence: 0.75,
    message: cases,
  },
  {
    role: 'showcaseMedia',
    pattern:
      /(?:稿件?|信息|报道|简报|文章)[^，。；]{0,12}(?:不少于|至少|不低于|各|\d)[^，。；]{0,4}[篇条]|(?:至少|不少于)[^，。；]{0,10}[篇条][^，。；]{0,12}(?:稿|报道|信息)|(?:上级|国家级|省级|市级|中央|主流|各级|当地)[^，。；]{0,8}媒体[^，。；]{0,12}(?:报道|刊发|刊登|发表|推介|采用)|(?:电视台|日报|媒体)[^。；]{0,20}报道[^，。；]{0,6}(?:活动|经验|做法|成效|情况|亮点)|(?:信息|稿件|撰写)[^，。；]{0,4}采用(?:情况|率|篇|数)|被[^，。；]{0,4}(?:国家|省|市|上级|中央)[^，。；]{0,12}(?:采用|转发|刊发|推广)|(?:获|获得|争取|得到)[^，。；]{0,16}(?:肯定性批示|领导批示)|制作[^，。；]{0,12}(?:专题片|汇报片|成果册|画册)/g,
    unless: /失信|政策|违|舆情|虚假/,
    confidence: 0.8,
    message: (quote) => ({
      zh: `把媒体报道或稿件当作任务（“${quote}”），宣传可能代替了工作。`,
      en: `Media coverage or articles are made a task (“${quote}”); publicity may stand for work.`,
    }),
  },
  {
    role: 'showcaseTour',
    pattern: /(?:召开|举办|组织|开展|承办)[^，。；]{0,14}(?:现场(?:推进|观摩|交流)?会|观摩)|观摩(?:会|排名|评比|点)/g,
    unless: /庭审|教学|教研|研讨|公开课|招聘|学习观摩/,
    confidence: 0.85,
    message: (quote) => ({
      zh: `要求用观摩、现场会展示亮点（“${quote}”）。`,
      en: `Tours or on-site meetings are to show highlights (“${quote}”).`,
    }),
  },
];
