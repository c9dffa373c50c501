/** Examples of 时限失当 and of due times that are none. */
import type { Example } from '../define-rule';

export const hit: readonly Example[] = [
  {
    text: '各乡镇人民政府：\n请于10月8日前将专项工作总结报县政府办公室。',
    issuedOn: '2024-09-29',
    why: { zh: '其间有国庆假期，实有 2 个工作日', en: 'the National Day holiday leaves 2 working days' },
  },
  {
    text: '各县（市、区）应急管理局：\n5月11日前完成辖区企业隐患排查，并上报排查情况。',
    issuedOn: '2024-05-08',
    why: { zh: '排查一般需 5 个工作日，还要下传', en: 'a screening needs 5 working days and one more to hand it down' },
  },
  {
    text: '各乡镇人民政府：\n接通知后2日内组织各村对危旧房屋逐户摸底。',
    issuedOn: '2023-03-06',
    why: { zh: '逐户摸底只给两天', en: 'two days for a survey of every household' },
  },
  {
    text: '各有关单位：\n请于3月1日前反馈自查报告。',
    issuedOn: '2023-03-10',
    why: { zh: '截止早于印发', en: 'due before the date of issue' },
  },
  {
    text: '各乡镇、街道：\n各乡镇、街道要立即开展拉网式排查。',
    issuedOn: '2022-08-15',
    why: { zh: '“立即”没有给出任何时间', en: 'at once: no time at all' },
  },
  {
    text: '各学校：\n请各校于今日下班前报送开学工作方案。',
    issuedOn: '2023-08-28',
    why: { zh: '当天要方案', en: 'a plan wanted on the same day' },
  },
  {
    text: '各社区：\n4月10日前全部整改到位。',
    issuedOn: '2023-04-03',
    why: { zh: '整改一般需 10 个工作日', en: 'rectification needs 10 working days' },
  },
  {
    text: '各村民委员会：\n6月底前实现医保参保率98%以上。',
    issuedOn: '2023-06-12',
    why: { zh: '覆盖类任务一般需 30 个工作日', en: 'reaching a coverage rate needs 30 working days' },
  },
  {
    text: '各乡镇人民政府：\n用三天时间把全镇自建房查一遍。',
    issuedOn: '2024-03-11',
    why: { zh: '三天查一遍', en: 'three days for a survey' },
  },
  {
    text: '各乡镇人民政府：\n限一周内拆完全部旧棚。',
    issuedOn: '2024-03-11',
    why: { zh: '一周拆完', en: 'a week to clear everything' },
  },
  {
    text: '各村：\n楼道堆物3月15日前搬空。',
    issuedOn: '2024-03-11',
    why: { zh: '四天清空', en: 'four days for a clean-up' },
  },
];

export const clear: readonly Example[] = [
  {
    text: '各乡镇人民政府：\n请于10月31日前将专项工作总结报县政府办公室。',
    issuedOn: '2024-09-29',
    why: { zh: '有 17 个工作日', en: '17 working days' },
  },
  {
    text: '各有关单位：\n请于9月30日前将参会人员名单报会务组。',
    issuedOn: '2024-09-27',
    why: { zh: '只报名单，一天足够', en: 'names only, a day is enough' },
  },
  {
    text: '各乡镇人民政府：\n发生险情灾情后，要在1小时内上报排查情况。',
    issuedOn: '2024-07-01',
    why: { zh: '应急处置本身决定的时限', en: 'set by the emergency itself' },
  },
  {
    text: '各县人民政府：\n进入粮食供应应急状态，各县要在当天将库存报表报市政府。',
    issuedOn: '2024-07-01',
    why: { zh: '应急状态下的时限', en: 'set by a state of emergency' },
  },
  {
    text: '申请人应当在收到补正通知之日起5个工作日内提交补正材料。',
    issuedOn: '2024-03-04',
    why: { zh: '面向申请人', en: 'a time limit for applicants' },
  },
  {
    text: '各县（市、区）：\n截至6月底，全市已完成排查企业312家。',
    issuedOn: '2024-07-10',
    why: { zh: '是已完成的情况，不是时限', en: 'an achievement, not a due time' },
  },
  {
    text: '各乡镇人民政府：\n本办法自3月15日起施行。',
    issuedOn: '2024-03-11',
    why: { zh: '施行日期', en: 'the date from which it applies' },
  },
  {
    text: '各单位：\n每月5日前报送上月工作总结。',
    issuedOn: '2024-03-04',
    why: { zh: '定期报送属于“频报频填”', en: 'a periodic return belongs to another category' },
  },
  {
    text: '各乡镇人民政府：\n年底前建成村级服务站20个。',
    issuedOn: '2024-03-11',
    why: { zh: '时间充足', en: 'there is time enough' },
  },
  {
    text: '各部门：\n9月28日，县委召开专题会议，听取了排查整治情况汇报。',
    issuedOn: '2024-09-29',
    why: { zh: '会议日期', en: 'the date of a meeting held' },
  },
  {
    text: '各乡镇人民政府：\n群众反映的漏水问题，24小时内到现场核查。',
    issuedOn: '2024-03-11',
    why: { zh: '由个案引起的办理时限', en: 'a limit that runs from a case' },
  },
  {
    text: '各乡镇人民政府：\n3月12日至20日，值班员每日9时清点一次药品。',
    issuedOn: '2024-03-11',
    why: { zh: '起止时间，不是截止', en: 'a span of days, no due time' },
  },
  {
    text: '各乡镇人民政府：\n我局已编制改造实施方案并落实资金，计划于12月20日前完成管网改造。',
    issuedOn: '2021-12-01',
    why: { zh: '发文机关自己的事', en: 'what the issuer does itself' },
  },
];
