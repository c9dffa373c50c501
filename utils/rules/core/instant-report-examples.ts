/** Examples of 即发即报 and of returns that are none. */
import type { Example } from '../define-rule';

export const hit: readonly Example[] = [
  {
    text: '各乡镇人民政府：\n各乡镇实施方案于3月13日前报县农业农村局。',
    issuedOn: '2024-03-11',
    why: { zh: '两天后就要方案', en: 'a plan wanted within two days' },
  },
  {
    text: '各有关单位：\n自本通知印发之日起3个工作日内上报贯彻落实情况。',
    issuedOn: '2024-05-06',
    why: { zh: '刚印发就要落实情况', en: 'implementation reported three working days after issue' },
  },
  {
    text: '各学校：\n请于今日17:00前反馈自查报告。',
    issuedOn: '2023-09-04',
    why: { zh: '当天要报告', en: 'a report on the same day' },
  },
  {
    text: '各县（市、区）：\n会后5个工作日内报送学习传达情况。',
    issuedOn: '2024-04-15',
    why: { zh: '会后一周内要材料', en: 'material within a week of the meeting' },
  },
  {
    text: '各村、社区：\n请于8月30日前提交排查台账和现场照片。',
    issuedOn: '2024-09-02',
    why: { zh: '截止早于印发', en: 'due before the date of issue' },
  },
  {
    text: '各科室：\n10月8日中午12点前报送假日工作总结，附照片10张以上。',
    issuedOn: '2024-09-29',
    why: { zh: '节后第一天上午就要总结', en: 'a summary on the first morning after the holiday' },
  },
  {
    text: '各乡镇、街道：\n自2月6日起，每日15时前报送排查情况日报表。',
    issuedOn: '2024-02-05',
    why: { zh: '定期报送，但首次在印发次日', en: 'periodic, yet the first return is due the day after issue' },
  },
  {
    text: '各党支部：\n请立即上报整改方案。',
    issuedOn: '2024-06-03',
    why: { zh: '“立即”要方案', en: 'a plan wanted at once' },
  },
  {
    text: '各科室：\n本周五前各科室交一篇学习体会到院办。',
    issuedOn: '2024-03-13',
    why: { zh: '两天内要体会文章', en: 'an essay wanted within two days' },
  },
  {
    text: '各乡镇人民政府：\n10月12日前把采集的住户数据录进县级平台。',
    issuedOn: '2023-10-09',
    why: { zh: '几天内要填报数据', en: 'data wanted within days' },
  },
  {
    text: '各乡镇人民政府：\n收到通知当天开会，次日前另拟细则报县推进办。',
    issuedOn: '2023-10-09',
    why: { zh: '次日就要细则', en: 'rules wanted the next day' },
  },
  {
    text: '各县（市、区）教育局：\n现将办法（征求意见稿）发给你们，请于6月14日前将意见反馈我厅。',
    issuedOn: '2024-06-11',
    why: { zh: '三天后就要书面意见', en: 'written comments within three days' },
  },
  {
    text: '各县市人民政府，州直各委、办、局：\n请分别于6月20日、9月20日、12月20日前将任务推进情况报州发展改革委。',
    issuedOn: '2023-06-12',
    why: { zh: '第一次在六个工作日内', en: 'the first is due within six working days' },
  },
  {
    text: '各街道团工委：\n选定地点后，请于7月22日16:00前反馈至团区委邮箱。',
    issuedOn: '2020-07-20',
    why: { zh: '两天内书面反馈', en: 'in writing within two days' },
  },
  {
    text: '各所属企业党委，集团各部室：\n各企业要制定本企业考核细则，于3月16日前将细则书面报集团党建部。',
    issuedOn: '2022-03-14',
    why: { zh: '两天内要细则', en: 'rules within two days' },
  },
  {
    text: '各村（居）民委员会：\n10月13日16时前报清理任务清单。',
    issuedOn: '2024-10-11',
    why: { zh: '一个工作日要清单', en: 'a list within a working day' },
  },
];

export const clear: readonly Example[] = [
  {
    text: '各有关单位：\n请于3月13日前将联络员名单报县农业农村局。',
    issuedOn: '2024-03-11',
    why: { zh: '只报名单', en: 'names only' },
  },
  {
    text: '各乡镇人民政府：\n12月10日前报送全年工作总结。',
    issuedOn: '2024-03-11',
    why: { zh: '工作做完以后再报', en: 'ordinary reporting after the work' },
  },
  {
    text: '各单位：\n每月5日前报送上月进展情况。',
    issuedOn: '2024-03-11',
    why: { zh: '定期报送属于“频报频填”', en: 'a periodic return belongs to another category' },
  },
  {
    text: '各乡镇：\n发生突发事件要在1小时内报告情况。',
    issuedOn: '2024-03-11',
    why: { zh: '应急信息', en: 'information that an emergency needs' },
  },
  {
    text: '各有关企业：\n有意申报的企业请于3月15日前提交申报材料。',
    issuedOn: '2024-03-11',
    why: { zh: '自愿申报', en: 'an application that firms are free to make' },
  },
  {
    text: '各乡镇人民政府：\n不得要求村（社区）在3个工作日内报送材料。',
    issuedOn: '2024-03-11',
    why: { zh: '这是禁止，不是要求', en: 'it forbids the practice' },
  },
  {
    text: '各部门：\n市纪委监委已于3月12日前收到各单位的自查报告。',
    issuedOn: '2024-03-11',
    why: { zh: '已发生的事', en: 'something that has happened' },
  },
  {
    text: '各乡镇人民政府：\n3月13日前完成通村道路警示标志安装。',
    issuedOn: '2024-03-11',
    why: { zh: '没有要求报送材料', en: 'no material is wanted' },
  },
  {
    text: '各乡镇人民政府：\n3月13日前由县档案局将目录发到各乡镇，供查询使用。',
    issuedOn: '2024-03-11',
    why: { zh: '上级发给下级的资料', en: 'paper handed down' },
  },
  {
    text: '各乡镇人民政府：\n请于3月13日前将联系人姓名、手机号报县政府办。',
    issuedOn: '2024-03-11',
    why: { zh: '只报联系人', en: 'contacts only' },
  },
  {
    text: '各社区：\n各社区成立工作组，由社区书记任组长，名单于8月22日前报指挥部办公室。',
    issuedOn: '2023-08-21',
    why: { zh: '只报名单', en: 'names only' },
  },
];
