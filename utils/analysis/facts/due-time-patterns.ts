/** The vocabulary of Chinese due times as pattern sources; every pattern is used sticky, at one position. */
import { NUMERAL } from '../text/numerals';

/** White space that real documents leave inside dates. */
const GAP = '[ \\u00a0\\u3000]{0,2}';
const N = NUMERAL;
const YEAR = `(?<year>[0-9０-９]{4}|[〇○零0一二三四五六七八九]{4}|今|明|本|当|后|次|同)${GAP}年(?:度)?(?!以?来)`;
const MONTH = `(?:(?<month>${N})${GAP}月(?:份)?|(?<relativeMonth>本|当|下|次|这个|下个)月)`;
const PART = '(?<part>底|末|初|上旬|中旬|下旬|上中旬|中下旬)';
const dateNamed = (name: string) => `(?<${name}>${N})${GAP}[日号]`;

const sticky = (source: string) => new RegExp(source, 'y');

/** A day, a month or a part of one: 2024年10月8日, 10月底, 下月5日, 本月中旬, 月底. Year, month and day may be missing. */
export const DAY_FORM = sticky(
  `(?:${YEAR}${GAP})?(?:(?:${MONTH})${GAP}(?:${dateNamed('date')}|${PART})?|(?<bareMonth>月)(?<bareMonthPart>底|末|初|中旬|上旬|下旬)|${dateNamed('bareDate')})`,
);
/** 2024-10-08, 2024/10/8, 2024.10.8 */
export const NUMERIC_DAY_FORM = sticky('(?<year>20\\d{2})[-/.](?<month>\\d{1,2})[-/.](?<date>\\d{1,2})(?![\\d.])');
/** 2025年, 2025年底, 年底, 年内, 上半年, 第三季度末 */
export const LONG_FORM = sticky(
  `(?:(?:${YEAR})${GAP})?(?:(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度(?:末|底)?|(?<yearEnd>底|末|内|终|中)|(?<bareYear>年)(?<bareYearEnd>底|末|内|终|中))`,
);
/** A whole year: 2025年 */
export const YEAR_FORM = sticky(YEAR);
/** 3个工作日内, 十日之内, 两周内, 三年内, 24小时内, 半个月内 */
export const DURATION_FORM = sticky(
  `(?<count>${N}|半)${GAP}个?${GAP}(?<unit>工作日|自然日|工作天|天|日|周|星期|礼拜|月|季度|年|小时)(?:时间)?(?:之|以)?内`,
);
/** 本周五, 下周三, 周五, 星期一 */
export const WEEKDAY_FORM = sticky('(?<which>本|这|下下|下)?个?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])');
/** 国庆节前, 春节之前, 节前 */
export const FESTIVAL_FORM = sticky(
  `(?:(?:${YEAR})?${GAP}[“"]?(?<festival>元旦|春节|元宵节?|清明节?|五一|劳动节|端午节?|中秋节?|国庆节?|十一)[”"]?(?:国际)?(?:劳动节)?(?:假期|长假|放假)?|(?<![春佳过年时季环礼细情关章调])(?<unnamed>节))(?:之|以)?前`,
);
/** 当天, 今日, 明日, 后天, 次日 */
export const NEAR_DAY_FORM = sticky('(?<near>当天|当日|当晚|今日|今天|今晚|今夜|明日|明天|明晚|后天|次日|翌日|第二天)');
/** 立即, 即日, 连夜, 马上 */
export const AT_ONCE_FORM = sticky('(?:立即|即刻|即日(?!起)|连夜|马上|立刻)');
/** 每月5日前, 每周一上午, 每日18时前, 每季度末, 每年12月10日前, 每两周 */
export const EVERY_FORM = sticky(
  `每(?<count>${N}|半)?个?(?<unit>工作日|日|天|周|星期|旬|月|季度|季|年度|年|学期)(?:的)?(?:(?<weekday>[一二三四五六日天](?![次个份期]))(?:、?(?:周|星期)?[一二三四五六日天])*|${GAP}(?:${N}月(?:份)?)?${GAP}(?:${N}${GAP}[日号]|底|末|初|上旬|中旬|下旬)(?:和${N}[日号])?)?`,
);
/** 次月10日前, 次周一前, 季后15日内, 每月结束后5日内 */
export const NEXT_PERIOD_FORM = sticky(
  `(?:次(?<next>月|周|季度|季)(?:${GAP}${N}${GAP}[日号]|[一二三四五六日天]|初|底|上旬)|(?<after>月|季度?|半年|年度|年)(?:度)?(?:终了|结束)?后(?:的)?${GAP}${N}个?(?:工作)?[日天]内)`,
);
/** 日报告, 周调度, 月通报, 半月一调度 as the name of a regime */
export const REGIME_FORM = sticky(
  `(?:(?<count>${N})?个?(?<unit>日|天|周|旬|半月|月|季度?))(?:一)?(?:报告|调度|通报|汇报|报送|汇总|例会|会商|小结|总结|督查|督导|排名|研判|报表|报(?=制|、|，|。|；|”)|清(?=零))`,
);

/** (星期二), （周六） */
export const WEEKDAY_NOTE = sticky(`[（(]${GAP}(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])${GAP}[)）]`);
/** 17:00, 下午3点, 18时, 中午12点, 下班, 上午 */
export const CLOCK = sticky(
  `${GAP}(?:(?<closing>(?:上午|下午)?下班)|(?<dayPart>上午|下午|中午|晚上?|早上?|凌晨|傍晚|夜间)?${GAP}(?:(?<hour>${N})(?:[:：](?<minute>[0-9０-９]{2})|${GAP}(?:时|点钟?)(?:(?<minuteWord>${N})分|(?<halfHour>半)|整)?)))`,
);
/** 上午, 下午 with no hour */
export const DAY_PART = sticky('(?:上午|下午|中午|晚上|早上|傍晚|晚)');
/** 前, 之前, 以前, 止 */
export const TERMINATOR = sticky(`${GAP}(?:(?:之|以)?前(?!期|述|款|夕|提(?![交出供]))|为止|止|截止|之内)`);
/** 至, 到, —, ~ between the two ends of a window */
export const RANGE_LINK = sticky(`${GAP}(?:起|开始)?${GAP}[，,]?(?:直?至|到|[-－–—~～]{1,2}|──)${GAP}`);
/** 即日起至, 从现在起到 in front of an end date */
export const FROM_NOW = sticky(
  '(?:自|从)?(?:即日|现在|今日|今天|本通知(?:印发|下发)之日|(?:印|下)发之日)(?:起|开始)[，,]?(?:直?至|到)',
);
/** 到2025年, 至年底 */
export const UNTIL = sticky('(?:截止)?[到至]');
