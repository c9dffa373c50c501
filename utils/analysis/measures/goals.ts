/** What a document's goals are worth: whether they can be checked, and whether residents would notice. */
import type { UnitFacts } from '../facts/document-facts';
import type { Evidence, Span } from '../schema';
import { exemptionOf } from '../steps/exemptions';
import { matchesOf } from '../text/matches';
import type { MeasureCount } from './count';
import { QUANTITY } from './writing';

/** A state that is to be reached. */
const RESULT =
  /实现|达到|完成|建成|力争|确保|形成|基本|提升|提高|增强|改善|增长|降低|下降|减少|控制在|保持|更加|显著|明显/;
const GOAL =
  /目标(?:是|为|：|:)|(?:力争|争取|确保)[^，。；]{0,30}(?:达到|实现|建成|形成|提升|提高)|(?:到|至)20\d\d年(?:底|末)?[，,]?[^。；]{0,40}(?:达到|实现|完成|建成|形成|提升|提高|基本|以上)/;
/** Something that is there afterwards. */
const DELIVERED = /建成|建立|出台|印发|制定|开通|上线/;
const RESIDENTS =
  /群众|居民|市民|村民|企业|办事人|办事群众|服务对象|老年人|老人|学生|家长|患者|消费者|游客|残疾人|职工/;
const USED =
  /满意|使用率|使用量|使用人|受益|便利|便捷|办理时间|办结时间|等候|好评|投诉|差评|获得感|幸福感|安全感|诉求|减负|降低[^，。；]{0,8}(?:成本|费用|负担)|惠及/;

/** Of the goals, the share that names a number or a deliverable; null without any goal. */
export function checkableGoals(goals: readonly UnitFacts[]): MeasureCount {
  return shareOfGoals(goals, isCheckable, 'checked-goal', 'unchecked-goal');
}

/** Of the goals, the share that is tied to what residents or firms use, wait for or are content with. */
export function residentGoals(goals: readonly UnitFacts[]): MeasureCount {
  return shareOfGoals(goals, ({ text }) => RESIDENTS.test(text) && USED.test(text), 'resident-goal', undefined);
}

/** Kinds of people outside the administration who are to be heard or to take part. */
const PARTIES = [
  /居民|村民|群众|市民|业主|家长|公众/,
  /社会组织|协会|商会|志愿者|社工/,
  /企业|商户|经营者|物业|市场主体/,
  /专家|学者|智库|高校|科研院所|第三方/,
  /人大代表|政协委员|律师|新闻媒体/,
] as const;
const TAKES_PART =
  /参与(?!权|度|率)|(?:征求|听取|采纳)[^，。；]{0,16}(?:意见|建议)|协商|议事|座谈|共治|问计|投票|表决|听证|评议|满意度[^，。；]{0,6}(?:测评|调查)|接受[^，。；]{0,16}监督/;
/** The patterns that are tried only where their words occur. */
export const GOAL_PATTERNS = [GOAL, TAKES_PART] as const;
/** Whoever is taught or called up does not take part by that. */
const ONLY_TOLD = /引导|动员|发动|教育|培训|宣传|倡导|不得|严禁|禁止/;

/** Kinds of parties outside the administration that are named as taking part. */
export function participants(body: readonly UnitFacts[]): MeasureCount {
  const units = body.filter((unit) => !unit.place.isHeading && unit.holds(TAKES_PART));
  const found = PARTIES.map((party) => units.flatMap((unit) => clauseNaming(unit, party) ?? []));
  return {
    value: found.filter((spans) => spans.length > 0).length,
    evidence: found
      .flatMap((spans) => spans.slice(0, 1))
      .map(({ start, end }) => ({ start, end, role: 'participant' })),
  };
}

const CLAUSE = /[^，。；：]+/g;

/** The clause in which a party is heard or takes part. */
function clauseNaming(unit: UnitFacts, party: RegExp): Span | undefined {
  for (const match of matchesOf(CLAUSE, unit.text)) {
    const [clause] = match;
    if (!party.test(clause) || !TAKES_PART.test(clause) || ONLY_TOLD.test(clause)) continue;
    return { start: unit.start + match.index, end: unit.start + match.index + clause.length };
  }
  return undefined;
}

function shareOfGoals(
  goals: readonly UnitFacts[],
  holds: (goal: UnitFacts) => boolean,
  held: string,
  failed: string | undefined,
): MeasureCount {
  const evidence = goals.flatMap((goal): Evidence[] => {
    const role = holds(goal) ? held : failed;
    return role === undefined ? [] : [{ start: goal.start, end: goal.end, role }];
  });
  const count = evidence.filter(({ role }) => role === held).length;
  return { value: goals.length === 0 ? null : Math.round((100 * count) / goals.length) / 100, evidence };
}

/** The units that set a goal. */
export function goalsIn(body: readonly UnitFacts[]): readonly UnitFacts[] {
  return body.filter(isGoal);
}

function isGoal(unit: UnitFacts): boolean {
  const { place, text } = unit;
  if (place.isHeading) return false;
  const isStated = unit.holds(GOAL) || (place.section === 'goals' && !/原则/.test(place.heading) && RESULT.test(text));
  if (!isStated || exemptionOf(unit) !== undefined) return false;
  return !unit.plays('frame') && !unit.plays('ritual');
}

function isCheckable(unit: UnitFacts): boolean {
  return QUANTITY.test(unit.text) || (unit.plays('product') && DELIVERED.test(unit.text));
}
