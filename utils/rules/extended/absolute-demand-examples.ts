/** Examples of 一刀切 and of demands that are none. */
import type { Example } from '../define-rule';

export const hit: readonly Example[] = [
  {
    text: '各村、社区：\n重点人群走访要做到不漏一户、不落一人。',
    why: { zh: '一户一人都不能少', en: 'not one household or person may be missed' },
  },
  {
    text: '各乡镇人民政府：\n6月底前农户燃气报警器安装率达到100%。',
    why: { zh: '百分之百，没有例外', en: '100 %, no exception' },
  },
  {
    text: '各街道办事处：\n年底前实现小区业委会组建全覆盖。',
    why: { zh: '不分情形都要组建', en: 'to be set up everywhere, whatever the case' },
  },
  {
    text: '各单位：\n防汛期间所有机关干部一律取消周末休息。',
    why: { zh: '对全体干部一律适用', en: 'applied to all staff alike' },
  },
  {
    text: '各学校：\n校园周边隐患排查要横向到边、纵向到底，不留死角。',
    why: { zh: '要求毫无遗漏', en: 'nothing at all may be left out' },
  },
  {
    text: '各乡镇：\n确保9月底前散乱污场所全部关停。',
    why: { zh: '不加区分全部关停', en: 'all to be closed without distinction' },
  },
  {
    text: '各党支部：\n组织党员下沉值守，不得以任何理由缺席。',
    why: { zh: '不承认任何理由', en: 'no reason is accepted' },
  },
  {
    text: '各县（市、区）：\n信访积案年内实现动态清零。',
    why: { zh: '要求清零', en: 'none may be left' },
  },
  {
    text: '各社区：\n反诈宣传须人人过关、全员签订承诺书。',
    why: { zh: '每个人都要过关', en: 'everybody must pass' },
  },
  {
    text: '各村：\n信访台账所列事项9月底前件件销号。',
    why: { zh: '件件都要销号', en: 'every single case to be closed' },
  },
  {
    text: '各单位：\n汛期干部一律停休。',
    why: { zh: '一律停休', en: 'leave is cancelled for all' },
  },
  {
    text: '各校：\n教师群众满意度测评参与率须达百分百。',
    why: { zh: '百分百', en: '100 %' },
  },
  {
    text: '各社区：\n无论什么理由，网格员都必须当天入户。',
    why: { zh: '不承认任何理由', en: 'no reason is accepted' },
  },
  {
    text: '各乡镇人民政府：\n庭院整治期间，任何村不得以劳力外出为由缓办。',
    why: { zh: '不容许任何理由', en: 'no reason is accepted' },
  },
  {
    text: '各乡镇人民政府：\n清登要做到户不漏人，漏登一人就视同全村没有登记。',
    why: { zh: '漏一个就等于没做', en: 'one missed counts as none done' },
  },
  {
    text: '各乡镇人民政府：\n占道摊棚月底前统统拆净。',
    why: { zh: '统统拆净，没有例外', en: 'all at once, no exception' },
  },
  {
    text: '各学校：\n晚自习到班人数必须等于在册学生人数。',
    why: { zh: '要求人数与在册数完全相等', en: 'the figure must equal the register' },
  },
  {
    text: '各乡镇人民政府：\n不论远近、有无游客，各村都照一张图纸建门楼。',
    why: { zh: '不分情形一个样', en: 'all alike whatever their situation' },
  },
  {
    text: '各乡镇人民政府：\n休产假的教师也要完成线上答题。',
    why: { zh: '有正当理由的也不例外', en: 'good reason is no exception' },
  },
  {
    text: '各乡镇人民政府：\n沿街棚架按统一款式更换，不看新旧，不问用途。',
    why: { zh: '不区分情形', en: 'no distinction' },
  },
  {
    text: '各乡镇人民政府：\n清理工作没有任何宽限，不设过渡期。',
    why: { zh: '不留余地', en: 'no leeway' },
  },
  {
    text: '各乡镇人民政府：\n群众评价得分须做到满分。',
    why: { zh: '要求满分', en: 'a full mark demanded' },
  },
  {
    text: '各乡镇人民政府：\n培训签到必须全勤，差一次都不行。',
    why: { zh: '差一次都不行', en: 'not one may be missed' },
  },
  {
    text: '各县（市、区）行政审批局：\n年底前实现相对集中许可权改革全覆盖。',
    why: { zh: '改革也要全覆盖', en: 'a reform that reaches all' },
  },
];

export const clear: readonly Example[] = [
  {
    text: '各乡镇人民政府：\n严禁以安装率100%作为考核指标。',
    why: { zh: '禁止这种要求', en: 'it forbids the demand' },
  },
  {
    text: '各乡镇人民政府：\n有条件的村可逐步实现垃圾分类全覆盖。',
    why: { zh: '给有条件的村留了余地', en: 'room is left: villages that can' },
  },
  {
    text: '各有关单位：\n对小微企业设备投资给予100%贴息补助。',
    why: { zh: '给企业的补助', en: 'a grant to firms' },
  },
  {
    text: '各县（市、区）：\n自来水普及率由81%提高到88%。',
    why: { zh: '有基数、有余地的比例', en: 'a share with a baseline' },
  },
  {
    text: '各医院：\n健全覆盖城乡的急救体系。',
    why: { zh: '“健全”加“覆盖”，不是全覆盖', en: 'the two characters meet by chance' },
  },
  {
    text: '各部门：\n原则上所有事项一律网上办理，确有困难的可以线下办理。',
    why: { zh: '有“原则上”和例外', en: 'in principle, with an exception' },
  },
  {
    text: '各市场监管所：\n对违法收费行为零容忍。',
    why: { zh: '针对违法行为', en: 'aimed at breaches of law' },
  },
  {
    text: '各考点：\n考生迟到15分钟的，一律不得入场。',
    why: { zh: '对考生的考场规则', en: 'a rule for candidates' },
  },
  {
    text: '各乡镇：\n截至5月底，全县已完成窨井盖编号3.1万个，实现了主城区全覆盖。',
    why: { zh: '已经完成的事', en: 'something achieved' },
  },
  {
    text: '各部门：\n电子证照数据应归尽归，方便办事时调用。',
    why: { zh: '数据归集原则', en: 'a rule of collecting data' },
  },
  {
    text: '各乡镇：\n动员群众积极参与，营造人人参与的氛围。',
    why: { zh: '只是氛围', en: 'only a mood' },
  },
  {
    text: '各乡镇人民政府：\n井下作业必须两人同行，不得有一人单独下井。',
    why: { zh: '安全规范本身的要求', en: 'a rule of safe work itself' },
  },
  {
    text: '各乡镇人民政府：\n营造户户参与、人人受益的良好氛围。',
    why: { zh: '氛围口号，不是无例外的要求', en: 'a slogan, no demand on all' },
  },
  {
    text: '各乡镇人民政府：\n同一检查对象能一次检查的，应查尽查、合并进行。',
    why: { zh: '合并检查，是减轻负担', en: 'checks are merged, which relieves' },
  },
  {
    text: '各乡镇人民政府：\n停电时也要保证病房供氧。',
    why: { zh: '保障病人安全', en: 'the safety of patients' },
  },
  {
    text: '各乡镇人民政府：\n便民服务不分城乡、不分老幼。',
    why: { zh: '平等服务群众', en: 'equal service' },
  },
  {
    text: '各乡镇人民政府：\n受威胁群众全部转移完毕，不漏一户。',
    why: { zh: '转移避险', en: 'evacuation from danger' },
  },
];
