/** The vocabulary of Chinese due times as pattern sources; every pattern is used sticky, at one position. */
import { NUMERAL } from '../text/numerals';

/** White space that real documents leave inside dates. */
const GAP = '[ \\u00a0\\u3000]{0,2}';
const N = NUMERAL;
const YEAR = `(?<year>[0-9０-９]{4}|[〇○零0一二三四五六七八九]{4}|今|明|本|当|后|次|同)${GAP}年(?:度)?(?!以?来)`;
const DASH = '[-－–—~～]{1,2}';
/** The month of 3-6月, 3至4月份 has no 月 of its own. */
const MONTH = `(?:(?<month>${N})(?:${GAP}月(?:份|(?!龄))|(?=${GAP}(?:${DASH}|[至到])${GAP}${N}${GAP}月(?![\\d龄])))|(?<relativeMonth>本|当|下|次|这个|下个)月)`;
const PART = '(?<part>底|末|初|上旬|中旬|下旬|上中旬|中下旬)末?';
const dateNamed = (name: string) => `(?<${name}>${N})${GAP}[日号]`;
/** After a month 日 may be missing: 10月8前, 9月15-30日. */
const DATE_OF_MONTH = `(?<date>${N})(?:${GAP}[日号]|(?=[之以]?前|止|${GAP}(?:${DASH}|[至到])${GAP}${N}${GAP}[日号]))`;

const sticky = (source: string) => new RegExp(source, 'y');

/** A day, a month or a part of one: 2024年10月8日, 10月底, 下月5日, 本月中旬, 月底. Year, month and day may be missing. */
export const DAY_FORM = sticky(
  `(?:${YEAR}${GAP})?(?:(?:${MONTH})${GAP}(?:月?${PART}|${DATE_OF_MONTH})?|(?<bareMonth>月)(?<bareMonthPart>底|末|初|中旬|上旬|下旬|内(?![部容外设涵在生]))|${dateNamed('bareDate')})`,
);
/** 2024-10-08, 2024/10/8, 2024.10.8 */
export const NUMERIC_DAY_FORM = sticky('(?<year>20\\d{2})[-/.](?<month>\\d{1,2})[-/.](?<date>\\d{1,2})(?![\\d.])');
/** 2025年, 2025年底, 年底, 年内, 上半年, 第三季度末, 本季度末, 季度末 */
export const LONG_FORM = sticky(
  `(?:(?:${YEAR})${GAP})?(?:(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度(?:末|底)?|(?<yearEnd>底|末|内|终|中)|(?<bareYear>年)(?<bareYearEnd>底|末|内|终|中))|(?<whichQuarter>本|当|下|这个|下个)季(?:度(?:末|底|(?!初))|末|底)|(?<bareQuarter>季度?)(?:末|底)`,
);
/** A whole year: 2025年 */
export const YEAR_FORM = sticky(YEAR);
/**
 * 3个工作日内, 十日之内, 两周内, 三年内, 24小时内, 半个月内, 一年半内, 3至5日内; without 内 where what is to be done follows
 * at once (`isBare`) or the length is called a limit (`isLimit`: 限3天…完, 三天见底).
 */
export const DURATION_FORM = sticky(
  `(?:${N}(?:${DASH}|[至到]))?(?<count>${N}|半)${GAP}(?<piece>个?)(?<halfBefore>半)?${GAP}(?<unit>工作日|自然日|日历日|日历天|工作天|天|日|周|星期|礼拜|月|季度|年|小时)(?<halfAfter>半)?(?:时间|时限)?(?:[之以]?内(?!部|容|外|设)|(?<isLimit>(?=为限|为期限|见底|清零|交卷|交齐|改完|查完|扫清|拿下|搞定)|(?<=(?:限|限时|限期|只给|用|花|集中|利用)${N}${GAP}个?${GAP}(?:工作日|天|日|周|星期|小时|月)(?:时间)?)(?=[^，。；]{0,24}(?:完|净|齐|清|到位|完毕|成|遍|尽|光|报|交)))|(?<isBare>(?=完成|办结|办理完|报送|上报|填报|提交|反馈|答复|整改)))`,
);
/** 本周五, 下周三, 周五, 星期一 */
export const WEEKDAY_FORM = sticky('(?<which>本|这|下下|下)?个?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])');
/** 本周内, 下周, 本周末 */
export const WEEK_FORM = sticky('(?<which>本|这|下下|下)个?(?:周|星期)末?(?![一二三四五六日天期])');
/** 国庆节前, 春节之前, 节前 */
export const FESTIVAL_FORM = sticky(
  `(?:(?:${YEAR})?${GAP}[“"]?(?<festival>元旦节?|春节|元宵节?|清明节?|五一|劳动节|端午节?|中秋节?|国庆节?|十一)[”"]?(?:国际)?(?:劳动节)?(?:假期|长假|放假)?|(?<![春佳过年时季环礼细情关章调])(?<unnamed>节))(?:之|以)?前(?!后|夕)`,
);
/** 当天, 今日, 明日, 后天, 次日 */
export const NEAR_DAY_FORM = sticky(
  '(?<near>当天|当日|当晚|今日|今天|今晚|今夜|今早|今午|明日|明天|明晚|明早|明晨|明午|大后天|后天|后日(?!期)|次日|次晨|翌日|隔天|第二天)',
);
/** 立即, 即日, 连夜, 马上, 火速, 文到即… */
export const AT_ONCE_FORM = sticky(
  '(?:立即|即刻|即日(?!起)|连夜|马上|立刻|立马|火速|(?:文到|见文|接文|收文|接通知|接电|见通知)后?即(?!可))',
);

const MORE_DATES = `(?:(?:[之以]?前(?=[、和及与]))?(?:[、，和及与]|${DASH}|[至到])(?:(?:${N}月)?${N}${GAP}[日号]|月底|月末))*`;
const MONTH_OF_PERIOD = '(?:第[一二三]个?月|首月|首个月|末月|最后(?:一|1)个?月|前[一二三]个?月)';
const MONTHS = `${GAP}${N}月(?:份)?(?:[、和及]${N}月(?:份)?)*`;
/**
 * 每月5日前, 每周一上午, 每日18时前, 每季度末, 每年12月10日前, 每两周, 每季度首月10日前, 每季度结束后10日内, 每月最后一个工作日
 */
export const EVERY_FORM = sticky(
  `每(?<count>${N}|半|双)?个?(?<unit>工作日|日|天|晚|早|周|星期|旬|月|季度|季|年度|年|学期)(?:的)?(?<point>${[
    `(?<=周|星期)(?:[一二三四五六日天](?![次个份期篇条起至]))(?:(?:[、，和及与]|至|到)?(?:周|星期)?[一二三四五六日天])*`,
    `(?:终了|结束)?后(?:的)?${GAP}${N}个?(?:工作)?[日天][之以]?内`,
    `(?:的)?${MONTH_OF_PERIOD}(?:的)?${GAP}(?:${N}${GAP}[日号]|底|末|上旬|中旬|下旬)`,
    `(?:的)?(?:最后|第)(?:一|1)个?(?:工作)?[日天周]`,
    `前${N}个?(?:工作)?[日天][之以]?内`,
    `(?:的)?${MONTHS}${GAP}(?:(?:${N}${GAP}[日号]${MORE_DATES})|底|末|初|上旬|中旬|下旬)`,
    `${GAP}(?:(?:${N}${GAP}[日号]${MORE_DATES})|[月年季]?(?:底|末|初)|上旬|中旬|下旬)`,
  ].join('|')}|(?<month>(?:的)?(?:${MONTH_OF_PERIOD}|${MONTHS})))?`,
);
/** 次月10日前, 次周一前, 季后15日内, 每月结束后5日内 */
export const NEXT_PERIOD_FORM = sticky(
  `(?:次(?<next>月|周|季度|季)(?:${GAP}${N}${GAP}[日号]|[一二三四五六日天]|初|底|上旬)|(?<after>月|季度?|半年|年度|年)(?:度)?(?:终了|结束)?后(?:的)?${GAP}${N}个?(?:工作)?[日天][之以]?内)`,
);
/** 日报告, 周调度, 月通报, 半月一调度, 按月报送 as the name of a regime */
export const REGIME_FORM = sticky(
  `(?:(?<count>${N}|双)?个?(?<unit>日|天|周|旬|半月|月|季度?))(?:一)?(?:报告|调度|通报|汇报|报送|上报|填报|反馈|汇总|例会|会商|小结|总结|督查|督导|排名|研判|报表|报(?=制|、|，|。|；|”)|清(?=零))`,
);

/** (星期二), （周六）, （本周五）, （周二上午） */
export const WEEKDAY_NOTE = sticky(
  `[（(]${GAP}[本下]?(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])(?:上午|下午)?${GAP}[)）]|(?:星期|周)(?<bareWeekday>[一二三四五六日天])(?=上午|下午|晚|[0-9]|[之以]?前)`,
);
/** 17:00, 下午3点, 18时, 中午12点, 下班, 上午 */
export const CLOCK = sticky(
  `${GAP}(?:(?<closing>(?:上午|中午|下午)?(?:下班(?:时间)?|上班|收工|交班|放学|下课|散会|闭馆|闭店|午饭|晚饭|早会|晨会|晚自习))|(?:(?<evening>(?<=[今明当][晚夜]))|)(?<dayPart>上午|下午|中午|午后|晚上|晚间|晚|早上|早晨|早|清晨|凌晨|傍晚|夜间|夜里|深夜|半夜|午夜)?${GAP}(?:(?<hour>${N})(?:[:：∶](?<minute>[0-9０-９]{2})(?:[时整])?|${GAP}(?:时|点钟?)(?:(?<minuteWord>${N})分?|(?<halfHour>半)|整)?)))`,
);
/** 上午, 下午 with no hour */
export const DAY_PART = sticky('(?:上午|下午|中午|晚上|早上|早晨|傍晚|晚间|夜间|晚)');
/** 前, 之前, 以前, 止, 内 */
export const TERMINATOR = sticky(
  `${GAP}(?:(?:之|以)?前(?!期|述|款|夕|往|去|沿|景|瞻|端|置|后(?!续)|提(?![交出供]))|为止|为限|止|截止|截稿|收口|之内|内(?!部|容|外|设|涵|在|生|控|务|勤|科|网|蒙))`,
);
/** （含）, （北京时间）, （10月11日） between a date and 前 */
export const INSET = sticky('[（(][^（）()\\n]{1,12}[)）]');
/** 至, 到, —, ~ between the two ends of a window */
export const RANGE_LINK = sticky(`${GAP}(?:起|开始)?${GAP}[，,]?(?:直?至|到|[-－–—~～]{1,2}|──)${GAP}`);
/** 、, 和 between the dates of a list: 3月31日、6月23日和11月24日前 */
export const LIST_LINK = sticky(`${GAP}[、和及与]${GAP}`);
/** 即日起至, 从现在起到, 自本方案印发之日起至 in front of an end date */
export const FROM_NOW = sticky(
  '(?:自|从)?(?:即日|现在|今日|今天|(?:本(?:通知|方案|意见|办法|文件|政策|公告|通告)?)?(?:印发|下发|发布|公布|印|发)之日)(?:起|开始)[，,]?(?:直?至|到)',
);
/** 到2025年, 至年底 */
export const UNTIL = sticky('(?:截止)?[到至]');
