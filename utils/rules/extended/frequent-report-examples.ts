/** Examples of 频报频填 and of periodic work that is none. */
import type { Example } from '../define-rule';

export const hit: readonly Example[] = [
  {
    text: '各乡镇人民政府：\n各乡镇每日下午5时前将当日核查数据报县专班办公室。',
    why: { zh: '每日报数', en: 'figures every day' },
  },
  {
    text: '各单位：\n每周四下班前报送本周工作小结和下周工作计划。',
    why: { zh: '每周一份小结', en: 'a summary every week' },
  },
  {
    text: '各责任单位：\n每月25日前，各责任单位将落实情况书面报县委督查室。',
    why: { zh: '每月书面报告', en: 'a written report every month' },
  },
  {
    text: '各镇（街道）：\n实行“日汇总、周调度、月总结”机制。',
    why: { zh: '按日按周按月的固定制度', en: 'a standing daily, weekly and monthly regime' },
  },
  {
    text: '各乡镇：\n建立日报告、零报告制度，无情况也要报告。',
    why: { zh: '没有情况也要每天报', en: 'a report every day even when there is nothing' },
  },
  {
    text: '各村：\n自即日起，每两天报送一次进度表。',
    why: { zh: '两天一报', en: 'a return every other day' },
  },
  {
    text: '各级河长办：\n每半月向总河长办公室报送一次巡查情况统计表。',
    why: { zh: '半月一报', en: 'a return twice a month' },
  },
  {
    text: '各中小学校：\n开学期间，各校按周填报资助工作推进表。',
    why: { zh: '按周填表', en: 'a form to fill in every week' },
  },
  {
    text: '各村、社区：\n整治期间实行一日一调度，各网格汇总上报。',
    why: { zh: '一日一调度需要天天报进度', en: 'a daily check on progress needs daily returns' },
  },
  {
    text: '各乡镇：\n同一数据分别填报县农业农村局、县统计局和县乡村振兴局的报表。',
    why: { zh: '同一数据报三家', en: 'the same data for three bureaus' },
  },
  {
    text: '各社区：\n每逢周一、周四，各社区出一期工作快报。',
    why: { zh: '一周两期快报', en: 'two bulletins a week' },
  },
  {
    text: '各科室：\n周一报计划，周五报小结。',
    why: { zh: '一周两报', en: 'two returns a week' },
  },
  {
    text: '各乡镇：\n各村每晚清点一遍，镇里汇总后于22时前上传县专班邮箱。',
    why: { zh: '每晚逐级报送', en: 'sent up level by level every night' },
  },
  {
    text: '各单位：\n项目进度表一式三份，分送发改、住建、统计三家。',
    why: { zh: '一表送三家', en: 'one form for three bodies' },
  },
  {
    text: '各乡镇人民政府：\n各村每日走访的户数和问题，当晚8点前报镇专班。',
    why: { zh: '当晚报当天情况', en: 'the day is reported the same evening' },
  },
  {
    text: '各乡镇人民政府：\n镇里每五天收一次各村进展表。',
    why: { zh: '上级按期来收', en: 'collected from above at fixed times' },
  },
  {
    text: '各乡镇人民政府：\n各站所每周三向党政办交一页工作小结。',
    why: { zh: '每周交一页', en: 'a page each week' },
  },
  {
    text: '各乡镇人民政府：\n同一份名册，民政办要一份、妇联要一份，格式各自为准。',
    why: { zh: '同一材料几家各要', en: 'the same list for several bodies' },
  },
  {
    text: '各有关单位：\n每天上午九点前由各单位把昨日阅读量录进“宣传云”。',
    why: { zh: '天天录数', en: 'figures entered each day' },
  },
];

export const clear: readonly Example[] = [
  {
    text: '各乡镇：\n每月召开一次工作例会，研究解决问题。',
    why: { zh: '只开会，没有要材料', en: 'a meeting with no material asked for' },
  },
  {
    text: '各乡镇：\n每季度末报送一次工作总结。',
    why: { zh: '一季一次', en: 'once a quarter' },
  },
  {
    text: '各单位：\n取消按月报送的报表12张，改为系统自动提取。',
    why: { zh: '取消报表', en: 'returns are given up' },
  },
  {
    text: '各县（市、区）：\n不得要求村级每周报送工作信息。',
    why: { zh: '这是禁止，不是要求', en: 'it forbids the practice' },
  },
  {
    text: '各水库管理单位：\n每日对渗流量进行观测记录，资料留存管理站。',
    why: { zh: '现场记录，不上报', en: 'records kept on the spot and not sent up' },
  },
  {
    text: '各乡镇：\n防汛应急响应期间，各乡镇每日8时、16时报告雨情。',
    why: { zh: '应急响应所必需', en: 'needed by an emergency response' },
  },
  {
    text: '各有关单位：\n企业应当每月15日前报送纳税资料。',
    why: { zh: '面向企业', en: 'asked of firms' },
  },
  {
    text: '各乡镇：\n县民政局按月将补贴发放到户。',
    why: { zh: '按月办的事，不是报表', en: 'something done monthly, no return' },
  },
  {
    text: '各镇：\n县卫健局每月向社会公布一次检查结果。',
    why: { zh: '发文单位自己公开信息', en: 'the issuer itself publishes' },
  },
  {
    text: '各单位：\n日报、晚报等媒体要做好报道。',
    why: { zh: '报纸名称', en: 'newspapers' },
  },
  {
    text: '各村：\n保洁员每天把垃圾送到镇转运站。',
    why: { zh: '送的是垃圾，不是材料', en: 'what is delivered is waste' },
  },
  {
    text: '各单位：\n没有依据的周报、月报，自5月1日起停止。',
    why: { zh: '停止报送', en: 'returns are stopped' },
  },
  {
    text: '各乡镇人民政府：\n护士每班交接时清点一次急救药品并签名。',
    why: { zh: '现场记录，不上报', en: 'kept on the spot, not sent up' },
  },
  {
    text: '各乡镇人民政府：\n图书室每月给村民推荐一次新书信息。',
    why: { zh: '面向群众的服务', en: 'a service to residents' },
  },
];
