/** Examples of 指尖负担 and of digital work that is none. */
import type { Example } from '../define-rule';

export const hit: readonly Example[] = [
  {
    text: '各单位：\n组织全体干部职工下载安装“平安之家”APP。',
    why: { zh: '强制安装', en: 'a forced install' },
  },
  {
    text: '各乡镇：\n辖区居民注册率不低于80%，每周通报。',
    why: { zh: '以注册率衡量', en: 'measured by registrations' },
  },
  {
    text: '各村：\n村干部通过“掌上村务”小程序每日签到。',
    why: { zh: '小程序签到', en: 'checking in by mini-program' },
  },
  {
    text: '各支部：\n全体党员每日登录学习平台，人均积分不低于30分。',
    why: { zh: '每日积分', en: 'daily points' },
  },
  {
    text: '各学校：\n请各校教师在工作群内接龙，说明当日完成情况。',
    why: { zh: '群内接龙', en: 'reporting in a chat group' },
  },
  {
    text: '各单位：\n请广泛发动干部职工将推文转发朋友圈并点赞。',
    why: { zh: '要求转发点赞', en: 'sharing and likes asked for' },
  },
  {
    text: '各社区：\n网格员走访后要及时将信息录入智慧社区系统。',
    why: { zh: '向系统填录', en: 'a system to feed' },
  },
  {
    text: '各村（社区）：\n组织居民参加网络投票，每个社区不少于500票。',
    why: { zh: '投票任务', en: 'a quota of votes' },
  },
  {
    text: '各级河长：\n河长通过APP巡河每月不少于4次，每次不少于30分钟。',
    why: { zh: '以使用次数和时长衡量', en: 'measured by times and minutes of use' },
  },
  {
    text: '各镇：\n各镇要建立微信工作群，收到信息后须回复“收到”。',
    why: { zh: '建群并要求回复', en: 'a chat group with compulsory replies' },
  },
  {
    text: '各村：\n村干部用“岭上通”扫码计时，累计分数在大屏上滚动公布。',
    why: { zh: '扫码计时并公布', en: 'metered by scanning and put on a screen' },
  },
  {
    text: '各乡镇：\n干部“岭上通”月活要保持在95%以上。',
    why: { zh: '以活跃率衡量', en: 'measured by monthly activity' },
  },
  {
    text: '各学校：\n新用户注册时绑定推荐人工号，后台数据每日公布排名。',
    why: { zh: '按推荐人记账', en: 'new users counted by who brought them' },
  },
  {
    text: '各站所：\n工作群消息10分钟内必须回复，不得屏蔽。',
    why: { zh: '限时回复、不得屏蔽', en: 'replies within minutes, no muting' },
  },
  {
    text: '各社区：\n上级发布的推文，社区工作者看到后20分钟内转至居民群并点“在看”。',
    why: { zh: '限时转发', en: 'sharing within minutes' },
  },
  {
    text: '各车间：\n职工用手机参加竞答，每人每日答三轮。',
    why: { zh: '每日手机竞答', en: 'daily quizzes by phone' },
  },
  {
    text: '各学校：\n班主任要动员家长安装，注册达不到九成的说明原因。',
    why: { zh: '动员他人注册', en: 'others made to register' },
  },
  {
    text: '各科室：\n线上课程须刷满30学时，后台导出未达进度人员。',
    why: { zh: '刷满学时、后台点名', en: 'hours online, checked from behind' },
  },
  {
    text: '各场馆：\n公众号粉丝量、推文阅读数计80分。',
    why: { zh: '以粉丝量计分', en: 'points for followers' },
  },
  {
    text: '各村：\n巡护员每天在平台上传巡护照片3张。',
    why: { zh: '每天上传照片', en: 'daily uploads' },
  },
  {
    text: '各单位：\n指定专人盯守工作群，每晚在群里报平安。',
    why: { zh: '盯守工作群', en: 'watching the chat group' },
  },
  {
    text: '各市教育局：\n各地要及时在信息系统中更新项目进度数据。',
    why: { zh: '要下级更新系统', en: 'places are to feed the system' },
  },
  {
    text: '各机关、事业单位：\n工作人员统一使用“某政通”办理公文。',
    why: { zh: '全员使用一个应用', en: 'everybody is to use one app' },
  },
  {
    text: '各学校：\n各学校要组织教师在智慧教育平台完成注册。',
    why: { zh: '要求教师注册', en: 'teachers are to register' },
  },
];

export const clear: readonly Example[] = [
  {
    text: '各乡镇：\n群众可下载“某县办”APP在线办理医保业务。',
    why: { zh: '面向群众、自愿使用', en: 'a service that residents may use' },
  },
  {
    text: '各单位：\n不得要求基层干部下载安装APP，不得搞积分排名。',
    why: { zh: '这是禁止，不是要求', en: 'it forbids the practice' },
  },
  {
    text: '各乡镇：\n村级报表由系统自动提取，无需录入。',
    why: { zh: '替基层省去录入', en: 'entering data is spared' },
  },
  {
    text: '各部门：\n关停使用率低的小程序12个，保留1个。',
    why: { zh: '清理小程序', en: 'mini-programs are shut down' },
  },
  {
    text: '各有关单位：\n申请人应当在申报系统中填报信息并上传材料。',
    why: { zh: '面向申请人', en: 'asked of applicants' },
  },
  {
    text: '各部门：\n推进政务服务平台与省级系统互联互通、数据共享。',
    why: { zh: '系统之间对接', en: 'machines linked with each other' },
  },
  {
    text: '各县（市、区）：\n现将省政府办公厅文件转发给你们，请认真贯彻执行。',
    why: { zh: '转发公文', en: 'a document passed on' },
  },
  {
    text: '各镇：\n打造网红打卡点5处。',
    why: { zh: '景点，不是考勤', en: 'a sight, no check-in' },
  },
  {
    text: '各村：\n在村里设积分超市，村民用积分兑换日用品。',
    why: { zh: '村民积分兑换', en: 'points that villagers spend' },
  },
  {
    text: '各单位：\n要充分利用微信公众号、抖音等平台开展政策宣传。',
    why: { zh: '宣传渠道，没有任务指标', en: 'a channel of publicity with no figures' },
  },
  {
    text: '各学校：\n推进“网络学习空间人人通”建设。',
    why: { zh: '工程名称', en: 'the name of a project' },
  },
  {
    text: '各乡镇：\n作业补助由县农机站核发，六月底前打卡到户。',
    why: { zh: '补助发放', en: 'money paid to an account' },
  },
  {
    text: '各社区：\n群众可以通过小程序预约，也可以到窗口办理。',
    why: { zh: '公众可选的服务', en: 'a service people may choose' },
  },
  {
    text: '各单位：\n数据由县数据局统一归集，各单位无须另行录入。',
    why: { zh: '明说不必录入', en: 'no entry needed, it says' },
  },
  {
    text: '各村：\n水位数据由监测系统自动采集，险情由值班员电话告知。',
    why: { zh: '机器自动采集', en: 'collected by machine' },
  },
  {
    text: '各部门：\n承办单位收到热线工单后30分钟内响应来电群众。',
    why: { zh: '对群众的服务时限', en: 'a time limit of service' },
  },
];
