/** Levers of inspection, appraisal, ranking and public criticism, and what shows that they are not aimed at lower units. */
import { clausePattern } from './clause-pattern';

/** What the lever is. */
export type LeverKind = 'appraisal' | 'shame' | 'rank' | 'inspection';

/** A way of driving the work of lower units by looking at them. */
export interface Lever {
  readonly kind: LeverKind;
  readonly confidence: number;
  readonly pattern: RegExp;
  /** What in the clause shows that no subordinate unit is meant. */
  readonly except: RegExp;
  /** What anywhere in the unit shows it. */
  readonly unless?: RegExp;
}

const MARKET =
  /企业(?!事业)|经营|市场主体|开发商|房地产|中介|供应商|招标人|产品|商品|药品|器械|价格|收费|销售|违法|执法|处罚|金融|银行|事务所|会计师|申请人|申报|立项|评审|纳税人|学员|考生|学生|师范生|选手|样品|驾驶|计价|许可证|执业|代理机构/;
const MARKET_LAW =
  /纳税人|消费者|经营者|开发企业|房地产|媒体|注册|行政处罚|罚款|立项|申报|申请人|行贿|造假|有关组织、个人|现将[^。]{0,90}予以通报|会员|商会/;
/** Beginning of what is done to units: strengthening, carrying out, frequency. */
const DOES =
  '(?:加强|强化|加大|开展|组织(?!、)|实施|进行|抓好|做好|适时|定期|不定期|随机|严格|健全|完善|建立|接受|优化|推进|纳入|要|每[日天周月季年])…44';

/** In the order in which they are tried: the most telling first. */
export const LEVERS: readonly Lever[] = [
  {
    kind: 'rank',
    confidence: 0.85,
    pattern: anywhere(
      '排名|排序|末位|倒数(?:第|后)?[一二三四五六七八九十0-9]|后[一二三四五六七八九十0-9]{1,3}(?:名|位|%)|比拼|赛马|[晾亮]晒|晒成绩|红黑榜|排行榜|[亮挂红]黄[牌灯]|流动红旗|擂台|晋位|公布…16得分|(?:检查|考核|工作|进度)评比|评比(?:排名|通报|结果)',
    ),
    except: /企业|资助|选手|考生|考试|高到低|海选|决赛|积分排序|选房|并列|评级|业绩/,
    unless: /资助|公式/,
  },
  {
    kind: 'appraisal',
    confidence: 0.85,
    pattern: anywhere(
      '(?<!不)(?:纳入|列入|计入)…36(?:考核|考评|绩效(?!工资)|督[查察导]|评价体系|综合评价|述职)',
      '作为…36(?:考核|考评|绩效|评估)…24(?:内容|依据|指标|参考)|作为(?:考核|考评)|作为…24(?:评先|评优|评定|奖惩)…16(?:依据|参考|内容)|考核指挥棒|考核等次|述职评议|在…20考核中|同考核',
      '(?:考核|考评|督[查导]|检查|测评)结果…16(?:作为|应用|运用|公布|通报|兑现)|(?:考核|考评|检查|绩效|排名)…20(?:扣|加)…4分|(?:扣|加)[0-9.]+分',
      '(?:考核|考评|绩效|得分|评价|评估|结果|情况)…30(?:挂钩|关联|占…16分)',
      '扣[除发减]…10(?:绩效|奖金|工资)|取消…16(?:评优|评先|先进)|先进…6不予|评先评优优先',
    ),
    except: /金融|银行|企业(?!事业)|考生|学生|已列入|管理档案|负责人薪酬|能力考核|中介/,
    unless: /获奖|发明人|资助|学历/,
  },
  {
    kind: 'shame',
    confidence: 0.85,
    pattern: anywhere(
      '(?<!受到)通报批评|通报(?:排名|问责)|一律…8通报曝光|(?<!被)约谈|表态发言|(?<!并)作(?:表态|说明)',
      '(?<!现)(?:予以|进行|典型|公开|全[市县区镇乡校省局院街道系统]{1,3}|每[日天周月季]…10|定期[^，,。；：互]{0,8}|月度|工作群)通报(?!表扬)|(?:检查|抽查|督查|进展|进度|完成|落实)情况…8通报',
      '(?:[日周月季]|一[日周月季年]一)(?:考核|评比|通报|督查|督导|点评)',
    ),
    except: MARKET,
    unless: MARKET_LAW,
  },
  {
    kind: 'inspection',
    confidence: 0.8,
    pattern: anywhere(
      `${DOES}(?:(?<!被)督[查察](?!办(?:公|主)|组|局|结果|事项|发现|反馈)|督促检查|明察暗访)`,
      '(?:^|[，,])督促检查(?!等)|(?:跟踪|全程|督查)督办',
    ),
    except: /负责|适用于|培训|双随机|企业|代理机构|检查时发现/,
  },
  {
    kind: 'inspection',
    confidence: 0.75,
    pattern: anywhere(
      `${DOES}(?:(?<!被)督导(?!办|员|要点|局|人次|组长|委|专家|反馈|队伍|办法|体制|机构|事项|报告|法律|部门|督促|单位|制度|岗位|结果|系统|工作管理|评估(?:培训|以及|监测))|检查指导|检查验收(?!工作|表))`,
      `${DOES}(?:(?:监督|督导|检查|评估|工作|目标|日常|绩效|管理|量化|平时)考核|考核(?:评估|力度|工作|评价体系|机制|制度|通报|奖惩)|考评(?!员|试题)|(?:指导|监督)[、和与]{1,2}(?:检查|考核))`,
      '(?:加强|强化|加大|严格)监督检查|(?:严格|加强|强化|接受|定期|年终|季度|月度)考核(?!认定|合格)|履行…10职责评价',
      '(?:加强|强化|加大|进行|开展)…30(?:工作|任务|落实|完成|执行|推进|履职|进展|政治生态)…14(?:监督检查|检查|考核|抽查)(?!计划|等制度|制度|表)',
      '对各…40(?:进行|开展)…8(?:检查|考核|督导|验收|通报|抽查)',
      '(?:定期|不定期|适时|每[日天周月季年])…44(?:进行|开展|组织)…8(?:检查|考核|抽查)|每(?:[日天周月季]|半个?月)…6(?:抽查|检查|考核|评比)',
      '(?:成立|派出|组建)…16(?:督[查导察]|检查|考核|暗访)组|(?:制定|完善|建立|出台)…30(?:考核|考评)(?:办法|细则|方案)|(?<!教育)督导(?:各|市|县|区|乡|镇|街|有关|相关|地方)|按照…44进行考核|(?:督查|督导|检查|考核)(?:形式|方式)?(?:包括|采取|采用)',
    ),
    except: new RegExp(
      `${MARKET.source}|负责(?!监督考核)|适用于|培训|自查|自检|配合|能力考核|跟踪考核机制|双随机|检查的基础上`,
    ),
  },
];

function anywhere(...alternatives: readonly string[]): RegExp {
  return new RegExp(clausePattern(...alternatives), 'g');
}
