/** Finds names of persons by what stands around them; rather too few than words that are none. */
import type { Span } from '../analysis/schema';

const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭郎鲁韦马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟黄穆萧尹姚邵汪祁毛狄贝戴谈宋庞熊纪舒屈项祝董梁杜阮蓝闵席季麻贾路娄江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房裘缪解应宗丁宣邓郁单洪包左石崔吉龚程邢裴陆荣翁荀羊甄曲封芮储靳段焦巴牧山谷车侯宓蓬全班仰秋仲伊宫宁仇栾甘厉武符刘景詹束龙叶幸司韶黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥闻莘翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷辛阚那简饶空曾沙养鞠须丰巢关蒯相查荆红游竺权盖益桓岳帅涂代闫肖佟苟付仝';

/** Characters that are surnames too, but mostly begin other words. */
const RARELY =
  '习于时元方安常乐华金花任康应全班通充国文广东利都相关从向易终居步满师空养须别单管解宣包左右宗高山谷车盛路计成白牧尚农容越红查盖益古印代权连游童项宿仰秋牛羊鱼边司阴';

const COMPOUND =
  '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|令狐|慕容|司徒|夏侯|宇文|长孙|端木|呼延|南宫|澹台|淳于|申屠|钟离|鲜于|赫连|闾丘';

/** Characters that names do not have: of words, offices and places. */
const NEVER =
  '的了是在有和与及或等各该本此每其某第并为将被把对从以于至到由请按经就都不未无已应可需要能会做办理管务事项目作工程级别类型面体员位名单人民党政团组队部局委厅处科室所站院校班区县市省镇乡村街道路厂司矿户层间课题表式件号期月日年时点次个条款章节副总分助秘书记主任长责联系电话手机传真址邮箱报送填审核签发通知印关议案法制度计划要求情况问题原因果结合';

const SURE = [...SURNAMES].filter((c) => !RARELY.includes(c)).join('');
const GIVEN = `[一-龥](?<![${NEVER}])`;

/** What follows a surname alone. */
const HONORIFICS = '(?:老师|主任|科长|处长|局长|校长|书记|同志|先生|女士|经理|站长|所长|股长|队长|工)';

/** A name of two to four characters; in lists, that of two may have spaces within. */
const nameOf = (surnames: string, gap: string) =>
  `(?:(?:${COMPOUND})(?:${GIVEN}){1,2}|[${surnames}](?!${HONORIFICS})(?:(?:${GIVEN}){2}|${gap}${GIVEN}))`;
const LISTED = nameOf(SURNAMES, '[ \\u00A0\\u2002\\u2003\\u3000]{0,3}');
const PLAIN = nameOf(SURE, '');
const FOREIGN = '[一-龥]{2,6}[·•][一-龥]{2,8}';

const COURTESIES = '(?:同志|先生|女士|老师|教授|院士)';
const OFFICES =
  '(?:总?书记|副?(?:主任|主席|[科处局部厅司镇乡州校院所站队股]长|[省市县区]长(?![春沙治江期远])|秘书长|组长|会长|主编|经理|董事长|政委|巡视员|调研员))';
const TITLES = `(?:${COURTESIES}|${OFFICES})`;

/** Words before a colon that a person’s name stands after. */
const ROLES =
  '(?:联\\s{0,4}系\\s{0,4}人|联络[员人]|经办人|承办人|责任人|负责人|负责同志|签发人|审核人|审批人|报送人|填[表报]人|制表人|起草人|拟稿人|校对人?|召集人|主持人|参加人员?|出席|列席|记录人?|姓\\s{0,4}名|组\\s{0,4}长|副\\s{0,4}组\\s{0,4}长|常务副组长|组\\s{0,4}员|成\\s{0,4}员|总指挥长?|副总指挥长?|指挥长|副指挥长|主\\s{0,4}任|副\\s{0,4}主\\s{0,4}任|名誉主任|主\\s{0,4}席|副主席|秘书长|副秘书长|班主任|辅导员|指导教师|[^\\s，。；：:]{0,4}(?:人员|领导|专员|委员))';

const SPACE = '[ \\t\\u3000]{0,8}';
const SEPARATOR = `(?:${SPACE}[、，,；;]${SPACE}|[ \\t\\u3000]{1,8})`;
/** What a listed name ends at; without it, it is the beginning of something longer. */
const END = `(?=$|[\\s、，,；;。.（(:：/\\d]|${TITLES}|(?:联系)?电话|手机)`;
/** Of 王老师 only the surname is there to be masked. */
const ENTRY = `(?:(?:${FOREIGN}|${LISTED})${END}|[${SURNAMES}](?=${HONORIFICS}(?:$|[\\s，,、；;。（(\\d]|(?:联系)?电话)))`;
const REMARK = '[（(][^）)\\n]{0,30}[）)]';

const AFTER_ROLE = new RegExp(
  `(?<=${ROLES}(?:${REMARK})?[:：]${SPACE})(?:${ENTRY}(?:${TITLES}|${HONORIFICS})?(?:${REMARK})?(?:${SEPARATOR})?)+`,
  'gm',
);
const SINGLE_ENTRY = new RegExp(ENTRY, 'gm');

/** 张三，联系电话：… and 李四 138… */
const BEFORE_PHONE = new RegExp(
  `(?<=^|[\\s，,。；;、（(:：])${LISTED}(?=(?:${TITLES})?[ \\t\\u3000，,（(:：]{0,3}(?:(?:联系)?电话|手机|联系方式)(?:号码?)?[ \\t\\u3000]?[:：]|[ \\t\\u3000，,（(:：]{1,3}(?:1[3-9]\\d|0\\d{2,3}[-— ])\\d{4})`,
  'gm',
);

/** 由张三、李四同志负责; before an office only where a word has clearly ended. */
const TITLED = new RegExp(
  `(?:${PLAIN}、){0,9}${PLAIN}(?=${COURTESIES})|(?<=^|[\\s，。；、：:（(由请经局委办])(?:${PLAIN}、){0,9}${PLAIN}(?=${OFFICES})`,
  'gm',
);
const SINGLE_PLAIN = new RegExp(PLAIN, 'g');

/** People of whom everybody speaks with a title; beside a telephone number such a name is another’s. */
const KNOWN = new Set(
  '习近平 毛泽东 邓小平 江泽民 胡锦涛 周恩来 刘少奇 朱德 陈云 李克强 李强 雷锋 焦裕禄 孔繁森 王进喜 谷文昌 黄文秀 张桂梅 黄大年 马克思 列宁 恩格斯 孙中山 王沪宁 赵乐际 蔡奇 丁薛祥 李希 韩正'.split(
    ' ',
  ),
);

/** In order of their cues, possibly more than once; offsets are UTF-16. */
export function findNames(text: string): readonly Span[] {
  return [
    ...within(text, AFTER_ROLE, SINGLE_ENTRY),
    ...within(text, BEFORE_PHONE, undefined),
    ...within(text, TITLED, SINGLE_PLAIN).filter(({ start, end }) => !KNOWN.has(text.slice(start, end))),
  ];
}

function within(text: string, cue: RegExp, single: RegExp | undefined): readonly Span[] {
  return [...text.matchAll(cue)].flatMap(({ 0: list, index }) => {
    const pieces = single ? [...list.matchAll(single)] : [{ 0: list, index: 0 }];
    return pieces.map(({ 0: name, index: at }) => ({ start: index + at, end: index + at + name.length }));
  });
}
