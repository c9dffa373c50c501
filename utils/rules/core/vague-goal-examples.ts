/** Examples of 目标空泛 and of wording that only looks like it. */
import type { Example } from '../define-rule';

export const hit: readonly Example[] = [
  {
    text: '四、工作要求\n各单位要高度重视，切实增强责任感和紧迫感，精心组织，狠抓落实，确保各项工作取得实效。',
    why: { zh: '全是态度，没有一件可查的事', en: 'attitudes only, nothing to check' },
  },
  {
    text: '三、保障措施\n（一）加强组织领导。\n各级各部门要提高政治站位，强化责任担当，密切协同配合，形成工作合力。',
    why: { zh: '协作的套话', en: 'set phrases about working together' },
  },
  {
    text: '一、总体目标\n通过集中整治，全县环境面貌发生根本性变化，群众获得感、幸福感显著增强，各项工作走在全市前列。',
    why: { zh: '结果没有数量和衡量办法', en: 'results with no quantity or measure' },
  },
  {
    text: '四、组织保障\n各地要充分认识做好此项工作的重要性和紧迫性，把思想和行动统一到县委的部署上来，以钉钉子精神抓好贯彻落实。',
    why: { zh: '只要求认识', en: 'asks for an understanding only' },
  },
  {
    text: '二、总体要求\n坚持质量优先，奋力推动各项工作再上新台阶，努力开创高质量发展新局面。',
    why: { zh: '“新台阶”“新局面”无法核对', en: 'a new level, a new prospect: nobody can check' },
  },
  {
    text: '五、工作要求\n各社区要切实增强紧迫感，做到认识再深化、力度再加大、效果再提升。',
    why: { zh: '“再深化、再加大、再提升”', en: 'deeper, stronger, better' },
  },
  {
    text: '四、工作要求\n各相关部门要各司其职、密切配合，把各项政策举措不折不扣落到实处。',
    why: { zh: '没有对象和动作', en: 'no object and no action' },
  },
  {
    text: '三、保障措施\n全体干部要以高度负责的态度，真抓实干、担当作为，坚决抓好落实，确保完成目标任务。',
    why: { zh: '作风要求，没有任务', en: 'a manner of working, no task' },
  },
];

export const clear: readonly Example[] = [
  {
    text: '二、重点任务\n每村配备2名网格员，6月底前对辖区1200个窨井盖逐一编号登记。',
    why: { zh: '有数量、动作和对象', en: 'number, action and object' },
  },
  {
    text: '各乡镇人民政府：\n为进一步提高工作水平，根据县委部署，现就有关事项通知如下。',
    why: { zh: '发文缘由', en: 'the reason for the document' },
  },
  {
    text: '二、重点任务\n县财政局于5月底前拨付资金300万元，用于改造6个老旧小区。',
    why: { zh: '具体事项', en: 'a concrete item' },
  },
  {
    text: '三、保障措施\n（一）加强组织领导',
    why: { zh: '标题', en: 'a heading' },
  },
  {
    text: '二、主要做法\n通过两年整治，全县已建成污水处理站35座，水质明显改善，取得显著成效。',
    why: { zh: '已取得的成绩', en: 'an achievement reported' },
  },
  {
    text: '一、指导思想\n以习近平新时代中国特色社会主义思想为指导，深入贯彻党的二十大精神，落实上级决策部署。',
    why: { zh: '指导思想，没有要求结果', en: 'a guiding formula that asks for no result' },
  },
  {
    text: '三、有关要求\n不得以任何理由要求村（社区）填写台账，坚决防止形式主义。',
    why: { zh: '这是禁止形式主义', en: 'it forbids formalism' },
  },
  {
    text: '二、工作内容\n培训内容包括社会保险政策、经办系统操作和窗口服务规范，每期2天，费用由县财政承担。',
    why: { zh: '有内容、次数和经费', en: 'contents, length and funding' },
  },
];
