/** Examples of 层层套转 and of papers, bodies and meetings that are none. */
import type { Example } from '../define-rule';

export const hit: readonly Example[] = [
  {
    text: '各乡镇人民政府：\n各乡镇要结合实际制定本乡镇实施方案，细化到每个村组。',
    why: { zh: '每一级再写一份方案', en: 'each township is to write its own plan' },
  },
  {
    text: '各学校：\n各校要成立由校长任组长的控辍保学工作领导小组，明确专人负责。',
    why: { zh: '每所学校设一个领导小组', en: 'a leading group in every school' },
  },
  {
    text: '各县（市、区）人民政府：\n县与镇、镇与村层层签订森林防火责任书。',
    why: { zh: '层层签责任书', en: 'letters of responsibility signed level by level' },
  },
  {
    text: '各党支部：\n接到通知后要第一时间传达到每名党员干部。',
    why: { zh: '传达本身成了要求', en: 'conveying is itself the demand' },
  },
  {
    text: '各有关单位：\n请各单位主要负责同志准时参会，原则上不得请假。',
    why: { zh: '主要负责人必须到会', en: 'heads must attend in person' },
  },
  {
    text: '各街道办事处：\n各街道要及时召开动员部署会，统一安排门前三包工作。',
    why: { zh: '要求再开一次动员会', en: 'one more mobilising meeting' },
  },
  {
    text: '各市、县（区）民政局：\n各地要抓紧出台养老服务改革实施细则，并报省民政厅。',
    why: { zh: '要求下级出台细则', en: 'lower levels are to issue detailed rules' },
  },
  {
    text: '各科室：\n局机关成立文明创建工作专班，由办公室牵头。',
    why: { zh: '为一项工作设专班', en: 'a special team for one task' },
  },
  {
    text: '各区教育局：\n各区作业管理实施方案于6月28日前报市教育局。',
    issuedOn: '2024-06-03',
    why: { zh: '方案写好还要报送', en: 'the plan is to be written and handed in' },
  },
  {
    text: '各部门：\n各部门要制定具体措施，明确责任分工和完成时限。',
    why: { zh: '再出一份措施', en: 'one more paper of measures' },
  },
  {
    text: '各乡镇人民政府：\n各乡镇对照总方案排出任务分解表，报县河长办备案。',
    why: { zh: '任务再分解成一份表', en: 'the task is broken down into another paper' },
  },
  {
    text: '各镇：\n镇、村两级比照设立清表指挥部，镇长任指挥长。',
    why: { zh: '逐级照设指挥部', en: 'a headquarters at each level' },
  },
  {
    text: '各科室：\n逐级召开大会，把会议要求讲到每一名职工。',
    why: { zh: '逐级开会', en: 'meetings level by level' },
  },
  {
    text: '各学校：\n校长须亲自到会，不得委派副职代替。',
    why: { zh: '校长必须本人到会', en: 'the head must attend in person' },
  },
  {
    text: '各科室：\n各科主任把本次任务化为本科室的路线图、任务书，周五前交质控办。',
    why: { zh: '换个名目再写一份', en: 'written again under another name' },
  },
  {
    text: '各乡镇：\n各镇要仿照县里做法搭建专项组，名单上墙。',
    why: { zh: '照样再设一套机构', en: 'the same body set up once more' },
  },
  {
    text: '各站所：\n所长与民警当面押下保证书，一级押一级。',
    why: { zh: '逐级押保证书', en: 'guarantees pressed down level by level' },
  },
  {
    text: '各学院：\n各学院先开学院会，再开系部会，后开班级会，把精神一竿子插到寝室。',
    why: { zh: '会议逐级开到底', en: 'meetings down to the last level' },
  },
  {
    text: '各单位：\n各单位收到通知当天开会传达。',
    why: { zh: '当天开会传达', en: 'a meeting to convey it on the same day' },
  },
  {
    text: '各子公司：\n各子公司须在十日内把推进计划、下步打算报集团办公室。',
    why: { zh: '再报一份计划', en: 'one more plan to hand in' },
  },
  {
    text: '各单位：\n各单位主要负责同志要在全县大会上递交责任状。',
    why: { zh: '会上递交责任状', en: 'letters handed over at a rally' },
  },
  {
    text: '各有关单位：\n市、县两级政府要结合实际，提出具体落实措施。',
    why: { zh: '每一级再写措施', en: 'each level writes measures' },
  },
  {
    text: '各处室、各直属单位：\n各单位要研究制定本单位年度学习安排，逐条对应任务。',
    why: { zh: '各单位再写一份安排', en: 'each unit writes its own schedule' },
  },
];

export const clear: readonly Example[] = [
  {
    text: '各乡镇人民政府：\n为做好今年防汛工作，结合我县实际，制定本方案。',
    why: { zh: '发文机关自己的方案', en: "the issuer's own plan" },
  },
  {
    text: '各县（市、区）：\n各县（市、区）可以根据本地实际制定具体措施。',
    why: { zh: '可以制定，不是要求', en: 'they may, they need not' },
  },
  {
    text: '各乡镇：\n各村无须另行制定实施方案，直接按本通知执行。',
    why: { zh: '不要求再发文', en: 'no further paper is wanted' },
  },
  {
    text: '各学校：\n严禁层层签订责任书、层层召开动员会。',
    why: { zh: '禁止这种做法', en: 'it forbids the practice' },
  },
  {
    text: '各有关单位：\n根据《某县河道整治实施方案》，县水务局逐段核定岸线。',
    why: { zh: '引用方案名称', en: 'the title of a plan is quoted' },
  },
  {
    text: '各单位：\n今年3月，全县已成立防火领导小组16个，配备护林员240名。',
    why: { zh: '已经做过的事', en: 'something done before' },
  },
  {
    text: '各村民委员会：\n设计单位到每个村召开村民代表会，由用水户决定渠线走向。',
    why: { zh: '听取村民意见的会', en: 'a meeting that hears the villagers' },
  },
  {
    text: '各市场监管所：\n县局每年制定抽检计划，由各所按计划抽样。',
    why: { zh: '业务抽检计划，由县局制定', en: 'a sampling plan made by the county bureau itself' },
  },
  {
    text: '各有关企业：\n申报企业应当编制项目建设方案，并附可行性报告。',
    why: { zh: '面向申报企业', en: 'asked of applicant firms' },
  },
  {
    text: '各乡镇：\n发生险情后立即成立现场指挥部，组织群众转移。',
    why: { zh: '应急指挥机构', en: 'a command body in an emergency' },
  },
  {
    text: '各部门：\n出台重大政策时，主要负责同志要出席新闻发布会。',
    why: { zh: '面向公众的发布会', en: 'a press conference for the public' },
  },
  {
    text: '各参赛队：\n各队领队于赛前召开会议，抽签决定出场顺序。',
    why: { zh: '赛前会，不是传达会', en: 'a meeting before a contest' },
  },
  {
    text: '各乡镇：\n不要求各镇再制定方案，直接按本通知执行。',
    why: { zh: '明说不再发文', en: 'no further paper, it says' },
  },
  {
    text: '各学校：\n家长会由学校在开学后召开，家长自愿参加。',
    why: { zh: '家长会，自愿', en: "a parents' meeting, voluntary" },
  },
  {
    text: '各单位：\n会议不传达、不部署，只答疑。',
    why: { zh: '不以会议落实会议', en: "no meeting for a meeting's sake" },
  },
  {
    text: '各公司：\n项目部编制施工方案，报监理单位审查。',
    why: { zh: '行业自身的方案', en: "a trade's own plan" },
  },
  {
    text: '各乡镇：\n县医院成立卒中救治小组，实行二十四小时值班。',
    why: { zh: '救治的专业小组', en: 'a medical team' },
  },
];
