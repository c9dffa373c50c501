/** Examples of 问责泛化 and of liability that is none. */
import type { Example } from '../define-rule';

export const hit: readonly Example[] = [
  {
    text: '各乡镇人民政府：\n对推进不力、影响全县进度的，严肃追责问责。',
    why: { zh: '笼统的追责', en: 'discipline in general terms' },
  },
  {
    text: '各县（市、区）：\n未完成任务的，在年度综合评定中实行一票否决。',
    why: { zh: '一票否决', en: 'a one-vote veto' },
  },
  {
    text: '各村、社区：\n发现一处焚烧点，包村干部向镇党委作书面检查。',
    why: { zh: '一处问题就要检查', en: 'a written self-criticism for one incident' },
  },
  {
    text: '各有关单位：\n对敷衍塞责、弄虚作假的单位和个人，绝不姑息。',
    why: { zh: '绝不姑息', en: 'no leniency, in general terms' },
  },
  {
    text: '各学校：\n发生一起安全事件的，学校年度考核一律评定为不合格。',
    why: { zh: '一件事决定全年评定', en: 'one event decides the whole year' },
  },
  {
    text: '各街道：\n对漏报、瞒报的，倒查责任到具体经办人。',
    why: { zh: '倒查责任', en: 'liability traced back' },
  },
  {
    text: '各部门：\n落实不到位的，由县纪委对主要负责人进行诫勉谈话。',
    why: { zh: '落实不到位就诫勉', en: 'admonition for weak implementation' },
  },
  {
    text: '各单位：\n对工作推诿扯皮、造成不良影响的，追究有关人员的责任。',
    why: { zh: '笼统追究责任', en: 'liability in general terms' },
  },
  {
    text: '各村、社区：\n出现一处焚烧点的，村支书先停职，再查原因。',
    why: { zh: '先停职', en: 'suspended first' },
  },
  {
    text: '各街道：\n哪个路段失守，板子就打在路段长身上。',
    why: { zh: '打板子', en: 'blame falls on the road chief' },
  },
  {
    text: '各科室：\n因工作不力影响复审的，责令科主任作出书面检查。',
    why: { zh: '责令书面检查', en: 'a written self-criticism is ordered' },
  },
  {
    text: '各乡镇人民政府：\n凡被上级点名的村，不问缘由，村支书先停职、后说明。',
    why: { zh: '不问缘由先处理', en: 'punished first, whatever the reason' },
  },
  {
    text: '各乡镇人民政府：\n一户返贫，全村干部年终绩效归零。',
    why: { zh: '一件事罚全体、罚全年', en: 'all pay for one, for a whole year' },
  },
  {
    text: '各乡镇人民政府：\n谁在迎检中掉了链子，谁就腾出位子。',
    why: { zh: '以位子相威胁', en: 'posts are at stake' },
  },
  {
    text: '各乡镇人民政府：\n排查中走过场的，以失职论处。',
    why: { zh: '预先定性失职', en: 'guilt is settled beforehand' },
  },
  {
    text: '各镇（街道）：\n严格责任追究，确保各项要求不折不扣落到实处。',
    why: { zh: '笼统的追责', en: 'blame in general terms' },
  },
  {
    text: '各党支部：\n一人出事、支部书记一并受罚。',
    why: { zh: '一人出事，书记受罚', en: 'one errs, the secretary is punished' },
  },
  {
    text: '各县（市、区）：\n凡发生一起轻伤事故的，单位年度得分归零。',
    why: { zh: '一事清零全年得分', en: 'one event costs the year' },
  },
  {
    text: '各学校：\n凡发生学生安全事故的学校，当年综合考评实行“一票否决”。',
    why: { zh: '一票否决', en: 'a one-vote veto' },
  },
];

export const clear: readonly Example[] = [
  {
    text: '各县（市、区）：\n对截留、挪用资金构成犯罪的，依法追究刑事责任。',
    why: { zh: '依法追究刑事责任', en: 'criminal liability by law' },
  },
  {
    text: '各有关部门：\n工作人员滥用职权、玩忽职守的，依法给予处分。',
    why: { zh: '依法给予处分', en: 'liability of offenders by law' },
  },
  {
    text: '各有关企业：\n企业骗取补贴的，追回资金并严肃处理。',
    why: { zh: '对企业的处理', en: 'firms, not cadres' },
  },
  {
    text: '各乡镇人民政府：\n不得随意设置一票否决事项。',
    why: { zh: '这是禁止', en: 'it forbids the practice' },
  },
  {
    text: '各单位：\n对符合容错情形的，可以免予问责。',
    why: { zh: '容错免责', en: 'errors are excused' },
  },
  {
    text: '各县（市、区）：\n四、严肃追责问责',
    why: { zh: '只是标题', en: 'only a heading' },
  },
  {
    text: '各部门：\n窗口落实首问责任制，一次告知所需材料。',
    why: { zh: '首问责任制是服务制度', en: 'a rule of service' },
  },
  {
    text: '各学校：\n某校两名教师因失职受到党内警告处分。',
    why: { zh: '已发生的处理', en: 'something that has happened' },
  },
  {
    text: '各乡镇人民政府：\n对排名靠后的乡镇予以约谈。',
    why: { zh: '约谈属于“督检考过频”', en: 'a summons belongs to another category' },
  },
  {
    text: '各乡镇人民政府：\n换届后不再担任职务的村干部，由镇里做好交接。',
    why: { zh: '正常交接', en: 'an ordinary handing over' },
  },
  {
    text: '各学校：\n教师因病需要调整岗位的，由本人提出申请。',
    why: { zh: '因病调岗', en: 'a change of post for illness' },
  },
  {
    text: '各乡镇人民政府：\n发生差错的，由科室分析原因、改进流程，不追究个人责任。',
    why: { zh: '写明不追责', en: 'no blame is laid' },
  },
  {
    text: '各乡镇人民政府：\n连续两周排名靠后的学校，校长在例会上作表态发言。',
    why: { zh: '表态不是问责', en: 'a statement is no discipline' },
  },
  {
    text: '各乡镇人民政府：\n因公受伤离岗休养的，岗位予以保留。',
    why: { zh: '是保障，不是处理', en: 'a safeguard, no sanction' },
  },
  {
    text: '各有关单位：\n未按本办法规定履行管理职责，造成工期延误的，由主管部门依法追究项目单位和相关人员的责任。',
    why: { zh: '依法承担的责任', en: 'liability by law' },
  },
];
