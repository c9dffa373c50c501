/** Examples of 亮点打造 and of brands, pilots and cases that are none. */
import type { Example } from '../define-rule';

export const hit: readonly Example[] = [
  {
    text: '各乡镇人民政府：\n每个乡镇年内至少打造2个基层治理示范点。',
    why: { zh: '定了示范点数量', en: 'a quota of demonstration sites' },
  },
  {
    text: '各社区：\n各社区要立足自身实际，形成“一社一品”。',
    why: { zh: '每个社区一个品牌', en: 'a brand for each community' },
  },
  {
    text: '各科室：\n每月至少在市级以上媒体刊发稿件3篇。',
    why: { zh: '定了稿件篇数', en: 'a quota of articles' },
  },
  {
    text: '各县（市、区）政务服务局：\n及时总结提炼典型经验，于每季度末报送1篇创新案例。',
    why: { zh: '要求报送典型', en: 'typical experience is to be sent in' },
  },
  {
    text: '各街道：\n下半年全区组织现场观摩，请各街道提前准备点位。',
    why: { zh: '用观摩展示亮点', en: 'a tour to show highlights' },
  },
  {
    text: '各党支部：\n着力擦亮机关党建品牌，叫响服务口号。',
    why: { zh: '打造工作品牌', en: 'a brand for ordinary work' },
  },
  {
    text: '各学校：\n选树一批师德先进典型，推动工作出亮点。',
    why: { zh: '选树典型、要亮点', en: 'models to be chosen, highlights wanted' },
  },
  {
    text: '各有关单位：\n力争形成全省可看可学的改革样板。',
    why: { zh: '打造样板', en: 'a model to be shown' },
  },
  {
    text: '各直属单位：\n信息采用情况纳入年度评优。',
    why: { zh: '以信息采用衡量工作', en: 'work measured by articles accepted' },
  },
  {
    text: '各科室：\n每个科室全年上稿不少于5篇。',
    why: { zh: '定了上稿篇数', en: 'a quota of articles placed' },
  },
  {
    text: '各乡镇：\n沿国道打造一条示范线，配备讲解员。',
    why: { zh: '示范线供人参观', en: 'a line of sites made to be shown' },
  },
  {
    text: '各股室：\n在市级会议上作典型发言的加3分。',
    why: { zh: '典型发言计分', en: 'points for speeches' },
  },
  {
    text: '各乡镇：\n一所一招牌，年底逐个展示。',
    why: { zh: '每所一个招牌', en: 'a signboard for each station' },
  },
  {
    text: '各科室：\n把心内二病区打磨成样板间，供兄弟医院参观取经。',
    why: { zh: '打磨样板供参观', en: 'a showpiece to be visited' },
  },
  {
    text: '各村：\n沿省道两侧优先布置，秋收前具备参观条件。',
    why: { zh: '沿路布置供参观', en: 'roadside sights for visitors' },
  },
  {
    text: '各支部：\n每个支部拿得出一个招牌打法，年内见诸上级专刊。',
    why: { zh: '招牌打法、见刊', en: 'a trademark method, to be printed' },
  },
  {
    text: '各街道：\n选一个点位按照能参观、能讲解、能上镜的标准包装。',
    why: { zh: '为参观而包装', en: 'dressed up to be visited' },
  },
  {
    text: '各学校：\n各校报送榜样学校1所，由县电视台逐户跟拍。',
    why: { zh: '树榜样、请媒体', en: 'models and cameras' },
  },
  {
    text: '各镇：\n各镇要形成一镇一招牌、一村一绝活。',
    why: { zh: '一地一招牌', en: 'one trademark each' },
  },
  {
    text: '各单位：\n争取把我们的做法编入全市经验汇编。',
    why: { zh: '争取入选经验汇编', en: 'to be put into a collection of experience' },
  },
  {
    text: '各区民政局：\n各区要在适老化改造上形成一批可复制、可推广的经验做法。',
    why: { zh: '成批的经验', en: 'experience in batches' },
  },
  {
    text: '各市教育局：\n今年评选智慧教育优秀学校20所。',
    why: { zh: '示范单位的指标', en: 'a quota of model schools' },
  },
];

export const clear: readonly Example[] = [
  {
    text: '各乡镇人民政府：\n支持合作社打造茶叶区域公用品牌，扩大农产品销售。',
    why: { zh: '产业自身的品牌', en: "the trade's own brand" },
  },
  {
    text: '各县（市、区）：\n在3个社区试点分时停车，试点期6个月，比较违停数量。',
    why: { zh: '有范围、衡量办法和期限的试点', en: 'a pilot with scope, measure and end' },
  },
  {
    text: '各街道：\n不得打造盆景式亮点，不搞一村一特色的面子工程。',
    why: { zh: '禁止这种做法', en: 'it forbids the practice' },
  },
  {
    text: '各党支部：\n曝光一批酒驾醉驾典型案例，开展警示教育。',
    why: { zh: '警示案例，不是先进典型', en: 'cases that warn' },
  },
  {
    text: '各示范区管委会：\n请于月底前拨付第二批以工代赈资金。',
    why: { zh: '“示范区”是地名', en: 'part of a place name' },
  },
  {
    text: '各有关单位：\n学习借鉴邻市的典型做法，简化开办流程。',
    why: { zh: '向别人学习', en: 'learning from others' },
  },
  {
    text: '各商务局：\n鼓励餐饮企业争创老字号品牌。',
    why: { zh: '企业自己的品牌', en: "firms' own brands" },
  },
  {
    text: '各学校：\n请使用统一的课后服务合同示范文本。',
    why: { zh: '合同示范文本', en: 'a model contract' },
  },
  {
    text: '各部门：\n《省级示范村评选办法》同时废止。',
    why: { zh: '文件标题', en: 'a quoted title' },
  },
  {
    text: '各村：\n前两年推行“一村一品牌”，不少牌子已经闲置。',
    why: { zh: '说的是从前', en: 'told of the past' },
  },
  {
    text: '各乡镇：\n县财政为每个获评示范村的村补助10万元。',
    why: { zh: '发给的补助', en: 'a grant that is given' },
  },
  {
    text: '各单位：\n不评先进、不树样板，只看问题解决了没有。',
    why: { zh: '明说不树样板', en: 'no models, it says' },
  },
  {
    text: '各镇：\n帮助果农注册商标，打造水果品牌。',
    why: { zh: '行业的产品品牌', en: 'a product brand' },
  },
  {
    text: '各场馆：\n未成年人集中参观的，场馆应安排讲解员。',
    why: { zh: '给公众的服务', en: 'a service to the public' },
  },
  {
    text: '各单位：\n平台向省热线推送数据，共享回访评价。',
    why: { zh: '数据推送，不是宣传', en: 'data, not publicity' },
  },
  {
    text: '各学校：\n文化馆免费培训合唱骨干，学生自愿报名。',
    why: { zh: '公益服务', en: 'a free service' },
  },
];
