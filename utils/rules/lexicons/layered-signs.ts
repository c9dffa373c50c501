/** Ways of ordering the next paper, body, signed letter or meeting. */
import type { Words } from '../define-rule';
import { type Sign, termList } from './signs';

/** A sign of one more layer. */
export interface LayeredSign extends Sign {
  /** Only where the unit names subordinate bodies or their own place. */
  readonly needsLocal?: boolean;
}

/** Terms by role. */
export const LAYERED_TERMS = {
  layeredPaper: termList('方案 细则 实施意见 实施办法 措施 举措 工作计划 行动计划 活动计划 任务清单 政策 办法'),
  layeredBody: termList('小组 专班 指挥部 工作组 组长 协调委员会 协调机构'),
  layeredLetter: termList('层层签 逐级签 责任书 责任状 军令状'),
  layeredMeeting: termList('召开 开好 传达 参会 请假 参加 到会 出席 代会 替会'),
} as const;

const paper = (quote: string): Words => ({
  zh: `要求再制定配套文件（“${quote}”），同一份文件可能被逐级改写成新的文件。`,
  en: `A further paper is to be written (“${quote}”), so the same document may be rewritten at each level.`,
});

const meeting = (quote: string): Words => ({
  zh: `把开会、传达或到会本身作为要求（“${quote}”），可能以会议落实文件。`,
  en: `Holding, conveying or attending a meeting is itself the demand (“${quote}”).`,
});

export const LAYERED_SIGNS: readonly LayeredSign[] = [
  {
    role: 'layeredLetter',
    pattern:
      /(?:签订|签署|签|立下|递交)[^，。；]{0,24}(?:责任书|责任状|军令状)|(?:层层|逐级)[^，。；]{0,4}签(?:订|署)/g,
    unless: /目标责任书?考核/,
    confidence: 0.9,
    message: (quote) => ({
      zh: `要求签订责任书或责任状（“${quote}”），责任可能只是落在纸上。`,
      en: `Letters of responsibility are to be signed (“${quote}”); the duty may stay on paper.`,
    }),
  },
  {
    role: 'layeredPaper',
    pattern:
      /(?:制定|制订|拟定|拟订|出台|编制|细化|拿出)[^，。；]{0,40}?(?<!本|该|合|《)(?:(?:实施|工作|活动|行动|落实|宣传|推进|推广|改造|具体|整治|学习|培训)[^，。；《》]{0,4}(?:方案|计划(?=[（(，。；、及和与或并]))|实施细则|具体细则|实施意见|实施办法|任务清单)/g,
    unless:
      /制[定订]本(?:实施|工作|方案|办法|意见|细则|措施)|特制|抽查|检查|营销|销售|处罚|《[^》]*$|方案中|(?:补偿|安置|配套|防控|供水|收购|交易|设计|治疗|培养|施工|处置|治理|资助|分配|预案|征收|评审|招生|采购|建设|优化|项目)方案/,
    needsLocal: true,
    confidence: 0.85,
    message: paper,
  },
  {
    role: 'layeredPaper',
    pattern:
      /(?:制定|制订|拟定|出台)(?:出台|相应|相关|具体|切实可行|有效)?的?(?:方案(?![^，。；]{0,4}备案)|(?:具体)?(?:实施|落实|贯彻)?措施)|出台方案|研究制定落实措施|制定具体措施|“?一[^，。；“”]{1,3}一方案/g,
    unless: /政策措施|优惠政策/,
    needsLocal: true,
    confidence: 0.8,
    message: paper,
  },
  {
    role: 'layeredPaper',
    pattern:
      /(?:结合|根据)[^，。；,]{0,16}实际[情况]{0,2}[，,]?[^，。；]{0,6}(?:制定|制订|出台)[^，。；]{0,30}(?:办法|政策|细则)|(?:制定|制订|出台)[^，。；]{0,16}(?:配套(?:文件|政策|措施|办法)|贯彻(?:落实)?意见)|细化[^，。；]{0,16}任务[目标、]{0,3}[^，。；]{0,8}(?:举措|期限|时限)/g,
    unless: /本(?:实施)?(?:办法|意见|措施|方案|细则)|《|优惠政策/,
    needsLocal: true,
    confidence: 0.8,
    message: paper,
  },
  {
    role: 'layeredPaper',
    pattern:
      /(?:方案|工作计划)[》”）)]?(?![^。；]{0,4}(?:要求|规定|确定|中))[^。；]{0,80}?(?:前|日内|当天|同时)[^。；，]{0,8}(?:报送|上报|提交|反馈|报|发至|送)|(?:日|月底|年底)前将[^。；]{0,24}(?:方案|工作计划)[^。；]{0,40}(?:报送?|上报|提交)|(?:实施|工作)(?:方案|办法|细则|意见)[^，。；]{0,12}前[^，。；]{0,30}(?:印发|出台)|方案[^。；]{0,16}报[^，。；]{0,16}备案/g,
    unless: /(?:按照|根据|依据)[^，。；]{0,12}方案|申报|项目方案|立项/,
    needsLocal: true,
    confidence: 0.8,
    message: paper,
  },
  {
    role: 'layeredBody',
    pattern:
      /(?:成立|组建|设立|(?<!小)组成(?!员)|建立)[^。；]{0,110}?(?:(?:领导|工作|协调|推进|专项|整治|监管|攻坚)[^，。；]{0,6}小组|指挥部|专班|工作组|任组长|为组长|协调委员会)/g,
    unless: /起草小组|专家|现场指挥|应急|抢险|联审专班|可(?:指定|以)/,
    confidence: 0.8,
    message: (quote) => ({
      zh: `设立领导小组、专班一类机构（“${quote}”），可能只是多了一层组织。`,
      en: `A leading group or special team is set up (“${quote}”), perhaps only one more layer.`,
    }),
  },
  {
    role: 'layeredBody',
    pattern: /专人专班|(?:落实|组织)[^，。；]{0,10}专班/g,
    confidence: 0.75,
    message: (quote) => ({
      zh: `要求以专班推进（“${quote}”），可能需要再抽人、再建机构。`,
      en: `Special teams are demanded (“${quote}”), which may mean more bodies and borrowed staff.`,
    }),
  },
  {
    role: 'layeredMeeting',
    pattern:
      /(?<!主持)(?:召开|开好)[^，。；]{0,14}(?:动员|部署|传达|专题|启动|全体|教职工|党员|班子)[^，。；]{0,6}(?:大会|会(?!员))/g,
    unless: /座谈|听证|生活会|家长/,
    needsLocal: true,
    confidence: 0.8,
    message: meeting,
  },
  {
    role: 'layeredMeeting',
    pattern:
      /(?:层层|逐级|及时|迅速|第一时间|连夜|立即|认真|组织|做好)[^，。；]{0,8}传达|传达(?:到|至)[^，。；]{0,4}(?:各级|每|全体|所有|基层|一线|各)|传达(?:学习|贯彻|落实)|(?:主要负责|主要领导|分管负责|分管领导|一把手|党委书记|书记|局长|校长|镇长)[^，。；]{0,16}(?:参会|参加会议|到会|出席会议|参加(?=[，。；]))|不(?:得|能|准|允许)[^，。；]{0,6}(?:请假|代会|替会)|履行请假/g,
    confidence: 0.8,
    message: meeting,
  },
];
