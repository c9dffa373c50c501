/** Examples of 过度留痕 and of records that are none. */
import type { Example } from '../define-rule';

export const hit: readonly Example[] = [
  {
    text: '各乡镇：\n细化措施，建立工作台账，明确到人。',
    why: { zh: '工作台账', en: 'a ledger of the work' },
  },
  {
    text: '各单位：\n活动结束后3日内报送总结及图片资料。',
    why: { zh: '以图片证明活动', en: 'pictures to prove an activity' },
  },
  {
    text: '各村：\n每次入户均须拍照留存。',
    why: { zh: '入户要拍照', en: 'a photo of each visit' },
  },
  {
    text: '各支部：\n会议要有签到、有记录、有照片、有总结。',
    why: { zh: '四样材料证明开过会', en: 'four kinds of paper to prove a meeting' },
  },
  {
    text: '各社区：\n完善软件资料，迎接市级验收。',
    why: { zh: '为迎检准备资料', en: 'papers made for an inspection' },
  },
  {
    text: '各党支部：\n每人撰写心得体会1篇，不少于2000字。',
    why: { zh: '以文章证明学习', en: 'an essay to prove study' },
  },
  {
    text: '各学校：\n各校要将活动方案、会议记录等装订成册，留存备查。',
    why: { zh: '装订备查', en: 'files bound and kept for inspection' },
  },
  {
    text: '各乡镇：\n未提供佐证材料的，该项不得分。',
    why: { zh: '没有材料就不算', en: 'no paper, no points' },
  },
  {
    text: '各单位：\n请将转发截图发至工作群。',
    why: { zh: '以截图证明', en: 'screenshots as proof' },
  },
  {
    text: '各村：\n走访情况由农户签字确认，登记表交镇党政办存档。',
    why: { zh: '签字存档证明走访', en: 'signatures kept to prove visits' },
  },
  {
    text: '各部门：\n检查组将查看会议记录、学习笔记。',
    why: { zh: '以笔记评判工作', en: 'work judged by notebooks' },
  },
  {
    text: '各村：\n没有签到的会议抓紧补签，缺照片的想办法补拍。',
    why: { zh: '事后补痕迹', en: 'traces made afterwards' },
  },
  {
    text: '各村：\n承诺书签完装盒，一岗一盒。',
    why: { zh: '签名装盒', en: 'signed papers boxed up' },
  },
  {
    text: '各科室：\n每名职工把制度汇编手抄一遍。',
    why: { zh: '以手抄证明学习', en: 'copying by hand as proof of study' },
  },
  {
    text: '各镇：\n考核看资料，拿不出照片的视同没有做。',
    why: { zh: '没有照片就不算做过', en: 'no photo, no work' },
  },
  {
    text: '各学校：\n每次家访须与家长合影一张，连同家访表在月底交年级组。',
    why: { zh: '以合影和家访表证明家访', en: 'photo and form to prove a home visit' },
  },
  {
    text: '各支部：\n主题党日活动的通知、签到簿、现场相片和学习笔记缺一不可。',
    why: { zh: '成套材料缺一不可', en: 'a set of papers that must be complete' },
  },
  {
    text: '各中队：\n每日晨训须全程录制视频，按月封存。',
    why: { zh: '全程录像备看', en: 'filmed in full and put by' },
  },
  {
    text: '各科室：\n工作开展得怎样，以简报和签到册的页数评定。',
    why: { zh: '以页数评判工作', en: 'work judged by pages' },
  },
  {
    text: '各镇：\n巡查日志不少于20篇，镇办公室逐页检查。',
    why: { zh: '日志篇数、逐页检查', en: 'number of entries, checked page by page' },
  },
  {
    text: '各村：\n入户宣传后请户主在走访本上按手印。',
    why: { zh: '按手印为证', en: 'a thumbprint as proof' },
  },
  {
    text: '各站所：\n对照验收指标整理资料，一个指标一个盒。',
    why: { zh: '按指标装盒', en: 'one box for each indicator' },
  },
  {
    text: '各县（市、区）各部门：\n要对照方案逐条分解，形成任务台账，销号推进。',
    why: { zh: '任务变成台账', en: 'tasks turned into a ledger' },
  },
];

export const clear: readonly Example[] = [
  {
    text: '各乡镇：\n对排查出的隐患建立清单，逐项销号。',
    why: { zh: '工作要用的清单', en: 'a list that the work is done from' },
  },
  {
    text: '各乡镇：\n对问题建立台账，解决一个销号一个。',
    why: { zh: '问题清单，不报送、不迎检', en: 'a list of problems, neither sent up nor inspected' },
  },
  {
    text: '各单位：\n财务凭证、采购合同按规定归档。',
    why: { zh: '财务自身需要的记录', en: 'records that accounting needs' },
  },
  {
    text: '各监管所：\n督促药店建立药品进货查验台账。',
    why: { zh: '行业法定记录', en: 'records that a trade must keep' },
  },
  {
    text: '各单位：\n不得要求基层提供工作照片和截图。',
    why: { zh: '这是禁止，不是要求', en: 'it forbids the practice' },
  },
  {
    text: '各考点：\n考生须上传近期免冠照片。',
    why: { zh: '考生本人的证件照', en: 'a candidate’s own portrait' },
  },
  {
    text: '各村：\n建立一户一册的帮扶名册，按册落实政策。',
    why: { zh: '工作底册', en: 'a working register' },
  },
  {
    text: '各单位：\n请参会人员提前15分钟到会场签到。',
    why: { zh: '会场报到', en: 'arriving at a meeting' },
  },
  {
    text: '各县（市、区）：\n考核以实地抽查为主，不看台账和会议记录。',
    why: { zh: '明确不看材料', en: 'papers are expressly not looked at' },
  },
  {
    text: '各大队：\n执法人员应当对执法全过程进行录像并归档。',
    why: { zh: '执法全过程记录', en: 'the record of law enforcement' },
  },
  {
    text: '各单位：\n按照规定做好移交工作并及时归档。',
    why: { zh: '公文自身的归档', en: 'ordinary filing' },
  },
  {
    text: '各学校：\n家访以解决孩子的困难为准，不拍照、不填家访表。',
    why: { zh: '明说不留痕', en: 'no traces, it says' },
  },
  {
    text: '各科室：\n值班记录按行业规程保存。',
    why: { zh: '行业规程要求的记录', en: 'records that the trade requires' },
  },
  {
    text: '各镇：\n对独居老人逐户走访，当场能解决的当场解决。',
    why: { zh: '走访本身，不要材料', en: 'the visit itself, no papers' },
  },
  {
    text: '各学校：\n学生参观纪念馆后可以自愿写一写感想。',
    why: { zh: '自愿', en: 'of their own free will' },
  },
  {
    text: '各单位：\n药房对麻醉药品实行双人双锁管理，专册登记。',
    why: { zh: '行业自身的登记', en: "a trade's own register" },
  },
];
