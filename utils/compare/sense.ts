/** Tells whether a larger number asks more or less of the units, from the words around it. */

/** What a number means where it stands. */
export interface Sense {
  /** `more`: a larger number is stricter; `less`: a smaller one; `open`: the words do not say. */
  readonly stricter: 'more' | 'less' | 'open';
  /** A rise or fall to a level, by an amount, or neither; numbers of different forms are not compared. */
  readonly form: 'to' | 'by' | 'plain';
}

const CAP_BEFORE =
  /(?:不得?(?:超过|超出|高于|多于|大于)|(?<!不|不得)(?:低于|少于|小于)|[至最]多[^，]{0,8}|(?:控制|限制|限定|压缩|压减)在|上限为?)约?$/;
const CAP_AFTER = /^[及之]?(?:以内|之内|以下|内(?![容部外])|为限|封顶)/;
const FLOOR_BEFORE = /(?:不得?(?:少于|低于|小于)|[至最]少[^，]{0,8}|(?<!不|不得)(?:超过|高于|多于|大于|突破))约?$/;
const FLOOR_AFTER = /^及?以上/;
const BOUND_AT_END =
  /(?:不得?(?:少于|低于|小于|超过|高于|多于|大于)|[至最][少多]|超过|达到?|约|幅度|比例|力争|确保|再)+$/;
const CUTS = '(?:压减|压缩|减少|降低|下降|削减|精简|缩短|缩减|下调|降幅|减幅|降|减)';
const RAISES = '(?:提高|提升|增长|增加|上升|扩大|增幅|增速|升|增)';
const CUT_TO = new RegExp(`${CUTS}[^，]{0,4}?[到至为]$`);
const RAISE_TO = new RegExp(`${RAISES}[^，]{0,4}?[到至为]$`);
const CUT_BY = new RegExp(`${CUTS}[^，到至]{0,3}$`);
const RAISE_BY = new RegExp(`${RAISES}[^，到至]{0,3}$`);
/** Verbs whose object is to be brought about in at least that number. */
const ACHIEVES =
  /达到?|实现|完成|建成|新建|改建|改造|建设|培育|打造|开展|组织|举办|召开|创建|选树|培训|走访|报送|提交|新增|覆盖|排查|抽查|检查|整治|治理|安装|配备|刊发|撰写|评选|遴选|推荐|推广|参加|参与|安排|设立|设置|配置|成立|保持|稳定|占比|率(?:为|是)?$/;
/** Of these less is better; a bare number beside them does not say which way is meant. */
const UNWANTED =
  /发生|死亡|伤亡|投诉|失业|违法|违规|退件|超标|辍学|返贫|浓度|能耗|排放|强度|时限|时间|成本|费用|支出|流失|差错|失信|亏损|负债|不合格/;
/** The number is a condition, a weight or a price, not a target. */
const NO_TARGET =
  /凡|如有|若|一旦|连续|累计|逾期|超期|超时|达不到|未(?!来)|不足|权重|分值|总分|扣|加分|计分|得分|记分|罚|评为|视为|列为|[^目]的对/;
/** What is given rather than asked. */
const GIVEN =
  /补贴|补助|奖补|奖励|资助|救助|津贴|慰问|报销|贷款|贴息|减免|减税|发放|给予|提取额|额度|津补|扶持|优惠|保险|养老金|低保|工资|薪/;

/** Sums of money are targets only where they are to be reached or saved. */
const MONEY_TARGET = /(?:完成|实现|达到?|突破|压减|压缩|节约)[^，]{0,12}$/;

/** The sense of a number with this measure word between the words of its clause. */
export function senseOfNumber(before: string, after: string, unit: string): Sense {
  const bare = before.replace(BOUND_AT_END, '');
  const form =
    CUT_TO.test(bare) || RAISE_TO.test(bare) ? 'to' : CUT_BY.test(bare) || RAISE_BY.test(bare) ? 'by' : 'plain';
  const isOpen =
    NO_TARGET.test(before + after) ||
    /^及?(?:以[上下])?[一-龥]{0,8}?的(?!$)/.test(after) ||
    GIVEN.test(before + after) ||
    unit === '分' ||
    (unit.endsWith('元') && !MONEY_TARGET.test(before));
  if (isOpen) return { stricter: 'open', form };
  const isFloor = FLOOR_AFTER.test(after) && !/^及?以上[一-龥]{2}/.test(after);
  if (!isFloor && (CAP_BEFORE.test(before) || CAP_AFTER.test(after))) return { stricter: 'less', form };
  if (FLOOR_BEFORE.test(before)) return { stricter: 'more', form };
  if (CUT_TO.test(bare)) return { stricter: 'less', form };
  if (form !== 'plain') return { stricter: 'more', form };
  if (isFloor || (ACHIEVES.test(before) && !UNWANTED.test(before + after))) return { stricter: 'more', form };
  return { stricter: 'open', form };
}

/** Whether more often is more work: not where the frequency is a cap, or something is given. */
export function senseOfFrequency(clause: string): Sense['stricter'] {
  if (GIVEN.test(clause) || NO_TARGET.test(clause)) return 'open';
  return /不得?(?:超过|超出|多于)|至多|最多|以内|精简|减少|压减/.test(clause) ? 'less' : 'more';
}

const STRENGTHS: readonly (readonly string[])[] = [
  ['鼓励', '倡导', '提倡', '可以'],
  ['力争', '争取', '尽量', '尽可能', '原则上'],
  ['应当'],
  ['必须', '务必', '确保', '一律'],
];

/** A word that says how strongly something is asked. */
export interface StrengthWord {
  readonly word: string;
  /** Higher is stronger. */
  readonly rank: number;
  readonly at: number;
}

/** The one word of a clause that says how strongly it asks; undefined where there is none, or more than one. */
export function strengthOf(clause: string): StrengthWord | undefined {
  let found: StrengthWord | undefined;
  for (const [rank, words] of STRENGTHS.entries())
    for (const word of words) {
      const at = clause.indexOf(word);
      if (at < 0) continue;
      if (found || clause.includes(word, at + 1) || /[不非]/.test(clause.charAt(at - 1))) return undefined;
      found = { word, rank, at };
    }
  return found;
}
