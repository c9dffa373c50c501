/** Examples of 督检考过频 and of checks that are none. */
import type { Example } from '../define-rule';

export const hit: readonly Example[] = [
  {
    text: '各乡镇人民政府：\n县河长办每周对各乡镇巡河情况进行排名，连续两周排在末位的由分管副县长约谈。',
    why: { zh: '每周排名、末位约谈', en: 'weekly ranking, summons for the last' },
  },
  {
    text: '各学校：\n此项工作纳入校长年终绩效考核。',
    why: { zh: '与考核挂钩', en: 'tied to the yearly appraisal' },
  },
  {
    text: '各有关单位：\n对行动迟缓的单位，予以通报批评。',
    why: { zh: '通报批评', en: 'public criticism' },
  },
  {
    text: '各县（市、区）：\n市政府督查室将适时组织开展专项督查。',
    why: { zh: '专项督查', en: 'a special inspection' },
  },
  {
    text: '各街道：\n三、强化保障\n（一）各街道要加强对社区落实情况的监督检查，确保工作到位。',
    why: { zh: '检查下级落实情况', en: 'lower units’ implementation is inspected' },
  },
  {
    text: '各科室：\n完成情况占年度考核10分，每少报一项扣0.5分。',
    why: { zh: '按项扣分', en: 'points deducted item by item' },
  },
  {
    text: '各村、社区：\n镇纪委每月抽查一次，结果在镇村干部例会上公布。',
    why: { zh: '每月抽查', en: 'monthly checks' },
  },
  {
    text: '各部门：\n督查结果作为评先评优和干部使用的参考。',
    why: { zh: '督查结果与评优挂钩', en: 'inspection results decide on honours' },
  },
  {
    text: '各社区：\n巡河照片少传一张扣社区1分，月底算总账。',
    why: { zh: '按张扣分', en: 'points deducted per photo' },
  },
  {
    text: '各学校：\n答题完成率垫底的学校，校长到全县教育工作会上说明原因。',
    why: { zh: '垫底说明原因', en: 'the last must explain themselves' },
  },
  {
    text: '各科室：\n病历书写连续两次出错的科室，当季绩效扣减一成。',
    why: { zh: '绩效扣减', en: 'performance pay is cut' },
  },
  {
    text: '各乡镇人民政府：\n县里编成3个暗访组，不打招呼到村到户。',
    why: { zh: '暗访组', en: 'undercover inspection teams' },
  },
  {
    text: '各乡镇：\n县农办把各镇数据列表比对，每逢周一印发。',
    why: { zh: '列表比对', en: 'lists that compare units' },
  },
  {
    text: '各科室：\n对科室实行亮灯管理，连续两次红灯的科主任在院周会上讲清原因。',
    why: { zh: '亮灯管理', en: 'traffic lights for units' },
  },
  {
    text: '各社区：\n各社区得分与奖励性绩效捆绑，前三名上浮，后两名下浮。',
    why: { zh: '名次与绩效捆绑', en: 'pay tied to rank' },
  },
  {
    text: '各镇：\n两天没有进展的村，书记来镇里当面交代。',
    why: { zh: '当面交代', en: 'to account for it in person' },
  },
  {
    text: '各学院：\n校督导队轮流进课堂，得分按学院张榜。',
    why: { zh: '轮流检查并张榜', en: 'visits in turn and a board' },
  },
  {
    text: '各单位：\n考核组每季度进村翻阅档案、核验台账。',
    why: { zh: '进村翻档案', en: 'files leafed through in the village' },
  },
  {
    text: '各乡镇：\n各镇得分抄送县委书记、县长。',
    why: { zh: '得分抄送领导', en: 'scores sent to the leaders' },
  },
  {
    text: '各教学点、各有关单位：\n年底前，市校将对资助工作落实情况开展一次专门检查。',
    why: { zh: '对落实情况的检查', en: 'carrying out is inspected' },
  },
  {
    text: '各中小学、幼儿园：\n本学期对六所学校进行综合视导。',
    why: { zh: '视导也是检查', en: 'a visit that inspects' },
  },
  {
    text: '各县（市、区）医保局：\n市局将按旬通报各地参保登记进展。',
    why: { zh: '按旬通报进展', en: 'progress announced every ten days' },
  },
  {
    text: '各县（市、区）网信办：\n市里按周发布县（区）登录排行。',
    why: { zh: '按周排行', en: 'a ranking each week' },
  },
  {
    text: '各乡镇人民政府：\n每发现一处，扣减所在乡镇年度考核1分。',
    why: { zh: '扣考核分', en: 'points off the assessment' },
  },
];

export const clear: readonly Example[] = [
  {
    text: '各县市场监管局：\n加强对食品经营者的监督检查，依法查处违法行为。',
    why: { zh: '对市场主体的执法检查', en: 'law enforcement towards firms' },
  },
  {
    text: '各乡镇人民政府：\n不得对村（社区）开展月度排名。',
    why: { zh: '这是禁止，不是要求', en: 'it forbids the practice' },
  },
  {
    text: '各学校：\n各校要对照清单开展自查，发现隐患立即整改。',
    why: { zh: '自查属于另外的类别', en: 'self-inspection belongs elsewhere' },
  },
  {
    text: '各县（市、区）：\n四、严格督查考核',
    why: { zh: '只是标题', en: 'only a heading' },
  },
  {
    text: '各培训机构：\n学员经考试考核合格的，发给结业证书。',
    why: { zh: '考核的是学员', en: 'learners are assessed' },
  },
  {
    text: '各县财政局：\n资金分配按照《扶持资金绩效考核办法》执行。',
    why: { zh: '引用的文件标题', en: 'a title that is quoted' },
  },
  {
    text: '各乡镇人民政府：\n县督导办联系电话和邮箱见附件。',
    why: { zh: '机构名称，不是督导要求', en: 'the name of an office' },
  },
  {
    text: '各县（市、区）：\n精简督查考核事项，同类检查合并进行。',
    why: { zh: '减少检查', en: 'inspections are cut back' },
  },
  {
    text: '各部门：\n办公室负责会议记录和文件传阅。',
    why: { zh: '没有检查考核', en: 'nothing is inspected' },
  },
  {
    text: '各交警大队：\n机动车驾驶人闯红灯的，一次记6分。',
    why: { zh: '对驾驶人的记分', en: 'points against drivers' },
  },
  {
    text: '各学校：\n体育中考长跑项目满分15分，每慢5秒扣1分，由考生自选项目。',
    why: { zh: '考试评分', en: 'the marking of an examination' },
  },
  {
    text: '各学校：\n教研员听课后与教师交流，不打分，结果不与任何评价挂钩。',
    why: { zh: '不打分、不挂钩', en: 'no points, tied to nothing' },
  },
  {
    text: '各分局：\n对屡查屡犯的排污单位，约谈其法定代表人。',
    why: { zh: '对市场主体的约谈', en: 'summons of firms' },
  },
  {
    text: '各所：\n包保干部对C级主体每季度督导一次。',
    why: { zh: '对市场主体的检查', en: 'inspection of firms' },
  },
  {
    text: '各乡镇：\n确需了解情况的，由科室直接打电话，不派督查组。',
    why: { zh: '不派督查组', en: 'no inspection team' },
  },
  {
    text: '各单位：\n动态监测数据每小时更新，用于改进服务。',
    why: { zh: '数据用于改进', en: 'figures used to improve' },
  },
  {
    text: '各县（市、区）教育局：\n加强教育督导人员培训，完善督导工作规程。',
    why: { zh: '督导机构自身的建设', en: 'the inspectorate’s own affairs' },
  },
  {
    text: '各乡镇人民政府：\n去年省里组织了两轮专项督查。',
    why: { zh: '说的是过去的事', en: 'told of the past' },
  },
  {
    text: '各县公安局：\n应当定期将记分情况通报农业农村主管部门。',
    why: { zh: '部门之间互通情况', en: 'one authority informs another' },
  },
  {
    text: '各接种单位、各乡镇：\n接种自愿，不对接种单位和乡镇按接种率排名。',
    why: { zh: '写明不排名', en: 'it says that nobody is ranked' },
  },
];
