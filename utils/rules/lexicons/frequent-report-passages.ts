/** Ways of asking for returns monthly or more often, or for the same data several times. */
import { DUPLICATE_TERMS, PERIOD, RHYTHM_TERMS } from './return-rhythms';
import { SHAPE_DUPLICATE_TERMS, SHAPE_RHYTHM_TERMS } from './return-shapes';
import { TURN_DUPLICATE_TERMS, TURN_RHYTHM_TERMS } from './return-turns';
import { REPORT_VERB, type Telling } from './telling-passages';

/** A periodic return, a standing regime of returns, or the same data twice. */
export type ReturnKind = 'return' | 'regime' | 'twice';

/** Terms without which no way of saying occurs, by role. */
export const RETURN_TERMS = {
  frequentPeriod: [
    ...['每日', '每天', '每晚', '每早', '每周', '每星期', '每旬', '每月', '每半月', '每半个月', '每个月', '每工作日'],
    ...['每个工作日', '每个星期', '每两', '每三', '每四', '每五', '每七', '每十', '每1', '每2', '每3', '每5', '每7'],
    ...['逐日', '逐周', '逐月', '按日', '按天', '按周', '按旬', '按月', '隔日', '隔天'],
    ...RHYTHM_TERMS,
    ...SHAPE_RHYTHM_TERMS,
    ...TURN_RHYTHM_TERMS,
  ],
  frequentRegime: [
    ...['日调度', '日报', '日统计', '日汇总', '日小结', '日上报', '日填报', '日反馈', '周调度', '周报', '周统计'],
    ...['周汇总', '周小结', '周总结', '周上报', '周反馈', '旬调度', '旬报', '月调度', '月报', '月统计', '月汇总'],
    ...['月小结', '月总结', '月上报', '月反馈', '日一', '天一', '周一', '旬一', '月一', '零报告'],
  ],
  frequentTwice: [
    '分别',
    '同时',
    '重复',
    '多头',
    ...DUPLICATE_TERMS,
    ...SHAPE_DUPLICATE_TERMS,
    ...TURN_DUPLICATE_TERMS,
  ],
} as const;

const SEND = `(?:报送|上报|呈报|填报(?!进度|质量|率|说明)|报告|反馈|书面汇报|(?<!预)提交|上交|推送[^，。；]{0,6}(?:稿|信息|情况|材料)|接龙|录入|上传|${REPORT_VERB})(?![^，。；]{0,10}(?:心得|笔记|作业|感悟))`;
/** Reports made in a meeting or to those below. */
const DOWNWARD =
  '[^，。；]{0,16}(?:召开|例会|会议|听取|会上|公开|公示|公布|向(?:社会|群众|村民|居民|家长|职工|会员|企业|学生|当事|投诉|诉求|申请|基层|乡镇|各|村))';
const COMPILE = '(?:汇总|梳理|统计|总结|收集|整理|形成|编制|撰写|更新)';
const MATERIAL = '(?:情况|进展|进度|数据|报表|报告|总结|小结|信息|材料|台账|统计表|清单|简报|动态)';
const PAPER = '(?:报告|报表|总结|小结|简报|专报|材料|台账)';
const REPORTING = '(?:调度|报告|统计|汇总|小结|总结|上报|报送|填报|反馈|零报告|报)';

/** Ways of asking for the same data twice. */
export const DUPLICATE_TELLINGS: readonly Telling<ReturnKind>[] = [
  {
    kind: 'twice',
    pattern:
      /(?:同一|相同|上述|以上)[^，。；]{0,10}(?:数据|情况|信息|表格?|内容)[^。；]{0,20}(?:分别|同时)[^，。；]{0,8}(?:报|录入|填)[^。；]{2,40}[、和及]/g,
    confidence: 0.75,
  },
  {
    kind: 'twice',
    pattern:
      /(?:分别|同时)(?:录入|填报|填写|登录|上传)[^，。；]{1,24}(?:系统|平台|表)[、和及与][^。；]{1,30}(?:系统|平台|表)/g,
    confidence: 0.75,
  },
];

/** Ways of asking for returns monthly or more often. */
export const RETURN_TELLINGS: readonly Telling<ReturnKind>[] = [
  {
    kind: 'return',
    pattern: new RegExp(
      `${PERIOD}(?!${DOWNWARD})[^，。；]{0,32}?(?:(?:前|底|末|内)[^，。；]{0,4}，[^，。；]{0,40}?)?${SEND}`,
      'g',
    ),
    confidence: 0.9,
  },
  {
    kind: 'return',
    pattern: new RegExp(
      `${PERIOD}(?!${DOWNWARD})[^，。；]{0,16}(?:(?:统计|汇总)[^，。；]{0,24}${MATERIAL}|(?:形成|编制|撰写)[^，。；]{0,12}${PAPER}|前更新)`,
      'g',
    ),
    confidence: 0.75,
  },
  {
    kind: 'return',
    pattern: new RegExp(
      `(?:${PERIOD}|[周月]末)(?!${DOWNWARD})[^，。；]{0,16}${COMPILE}[^。；]{0,40}，[^，。；]{0,16}${SEND}`,
      'g',
    ),
    confidence: 0.8,
  },
  {
    kind: 'return',
    pattern: new RegExp(
      `(?:报送|上报|填报|反馈)(?:时间|频次|频率|周期|方式)?[^，。；：]{0,10}?(?:为|：|实行)?${PERIOD}(?![^，。；]{0,6}会)`,
      'g',
    ),
    confidence: 0.75,
  },
  { kind: 'regime', pattern: new RegExp(`${PERIOD}[^，。；]{0,10}调度(?![^，。；]{0,4}会)`, 'g'), confidence: 0.8 },
  {
    kind: 'regime',
    pattern: new RegExp(
      `(?<![0-9零〇一二三四五六七八九十每当本上下今昨明近节假生工次前后末元同多民])(?:日(?!报[、，和与”"])|日(?=报、[周旬月零])|双?周|旬|半?月|隔日)${REPORTING}(?=[^，。；、]{0,8}(?:制|机制)|[、，,。；和与及”"’）)日周旬月季年]|$)`,
      'g',
    ),
    confidence: 0.85,
  },
  { kind: 'regime', pattern: new RegExp(`[一每两三][日天周旬月]一${REPORTING}`, 'g'), confidence: 0.9 },
  { kind: 'regime', pattern: /(?:实行|落实|执行|严格|坚持|建立)[^，。；]{0,14}零报告|零报告制/g, confidence: 0.85 },
];
