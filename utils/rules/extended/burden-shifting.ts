/** 责权失衡: responsibility pressed down on lower levels with no matching power, money or people in the same item. */
import type { DocumentFacts, UnitFacts } from '../../analysis/facts/document-facts';
import { isForbidden } from '../../analysis/facts/negation';
import { defineRule, type Judged, REGULATION, type Words } from '../define-rule';
import { SHAPE_SHIFT_TERMS, SHIFT_SHAPES } from '../lexicons/burden-shapes';
import { SHIFT_TERMS, SHIFTS, type ShiftKind } from '../lexicons/burden-shifts';
import { isItemHeading } from '../lexicons/clause-pattern';
import { clear, hit } from './burden-shifting-examples';

const ALL_SHIFTS = [...SHIFTS, ...SHIFT_SHAPES];

export const burdenShifting = defineRule({
  id: 'burden-shifting',
  title: { zh: '责权失衡', en: 'Burden shifting' },
  why: {
    zh: '责任、指标或费用压到下级，同一事项里没有给出相应的权力、经费和人手，基层可能有责无权。',
    en: 'Responsibility, quotas or costs go down while the same item gives no power, money or people, which leaves the lower level liable without means.',
  },
  advice: {
    zh: '对照权责清单写明谁做什么；事项下放时，把权限、经费和人员一并给到；不从基层抽调人员。',
    en: 'Follow the list of rights and duties; hand a task down together with its authority, funds and people; borrow nobody from below.',
  },
  basis: [
    {
      source: REGULATION,
      clause: { zh: '参见“明晰权责”部分', en: 'see the part on rights and duties' },
      text: {
        zh: '乡镇（街道）履行职责事项清单以外的事项，不得以属地管理等名义转嫁给基层。',
        en: 'Duties outside the township list are not handed down, be it in the name of territorial responsibility.',
      },
    },
    {
      source: REGULATION,
      clause: { zh: '参见“借调干部”部分', en: 'see the part on secondment' },
      text: {
        zh: '原则上不从县级以下单位借调人员。',
        en: 'In principle nobody is borrowed from county level and below.',
      },
    },
  ],
  exception: {
    zh: '同一事项已给出经费、编制、权限或权责清单；部门依法定职权承担的责任。',
    en: 'The same item gives funds, posts, powers or a list of rights and duties; duties that departments have by law.',
  },
  terms: { burdenShift: [...new Set([...SHIFT_TERMS, ...SHAPE_SHIFT_TERMS])] },
  patterns: ALL_SHIFTS.map(({ pattern }) => pattern),
  judge(unit, document, open): Judged | undefined {
    if (!unit.plays('burdenShift')) return undefined;
    if (
      isItemHeading(unit, document) ||
      unit.text.length <= (unit.place.isHeading ? SHORTEST_NUMBERED : SHORTEST_DEMAND)
    )
      return undefined;
    for (const place of open) {
      const shift = ALL_SHIFTS[place];
      const match = shift?.pattern.exec(unit.text);
      if (!shift || !match) continue;
      if (unit.audience === 'public' && !LOWER.test(unit.text)) return undefined;
      const { kind, confidence, except } = shift;
      if (except?.test(unit.text) || isForbidden(unit.text, match.index) || SPARES.test(match[0])) continue;
      if (kind !== 'cost' && givesMeans(unit, document)) return undefined;
      const evidence = [
        { start: unit.start + match.index, end: unit.start + match.index + match[0].length, role: kind },
      ];
      return {
        start: unit.start,
        end: unit.end,
        confidence,
        severity: 'low',
        verdict: 'finding',
        message: MESSAGES[kind],
        evidence,
        deadline: null,
      };
    }
    return undefined;
  },
  examples: { hit, clear },
});

/** No more characters ask for nothing; a numbered line may have some more. */
const SHORTEST_DEMAND = 9;
const SHORTEST_NUMBERED = 12;
/** Said of those below: that they do not have to. */
const SPARES = /不(?:再|用|必|需)?(?:承担|负责)/;
const LOWER = /各县|市县|乡镇|街道|镇街|社区|各地|试点|政府|高校|学校|党委/;

/** For each document, what is known of its items: whether they give means. */
const knownIn = new WeakMap<DocumentFacts, Map<number, boolean>>();

/** Whether the same item gives funds, people, powers or a list of duties. */
function givesMeans(unit: UnitFacts, document: DocumentFacts): boolean {
  const { item } = unit.place;
  const known = knownIn.get(document) ?? new Map<number, boolean>();
  knownIn.set(document, known);
  const gives = known.get(item) ?? itemAround(unit, document).some(({ text }) => MEANS.test(text));
  known.set(item, gives);
  return gives;
}

/** All units of a unit's item; they stand together. */
function itemAround({ index, place: { item } }: UnitFacts, { units }: DocumentFacts): readonly UnitFacts[] {
  let from = index;
  let to = index + 1;
  while (units[from - 1]?.place.item === item) from--;
  while (units[to]?.place.item === item) to++;
  return units.slice(from, to);
}

const MEANS =
  /(?:安排|拨付|下拨|列支|给予|补助|保障)[^，,。；;]{0,16}(?:经费|资金|万元|补助)|以奖代补|配备[^，,。；;]{0,10}(?:名|人员|编制)|增加编制|下放[^，,。；;]{0,10}(?:权|编制)|发[给放][^，,。；;]{0,10}(?:补助|补贴|津贴|报酬)|(?:员|长|岗|村|社区|乡镇|街道)[^，,。；;]{0,4}有权|赋予[^，,。；;]{0,12}权|权责清单/;

const MESSAGES: Readonly<Record<ShiftKind, Words>> = {
  duty: {
    zh: '把责任压给下级或个人，同一事项里没有看到相应的权限、经费或人员，可能有责无权。',
    en: 'Responsibility is pressed down; the same item shows no power, money or people to go with it.',
  },
  quota: {
    zh: '把指标、任务分解或摊派给下级，同一事项里没有看到相应的保障。',
    en: 'Targets are broken down on lower units as quotas; the same item shows no support for them.',
  },
  cost: {
    zh: '要求下级自行解决经费、人员或物资，任务下去了，保障可能没有下去。',
    en: 'Lower units are to find the money, people or goods themselves; the task goes down without its means.',
  },
  staff: {
    zh: '从下级或成员单位抽调人员，可能影响其本职工作。',
    en: 'Staff are taken from lower or member units, perhaps at the cost of their own work.',
  },
};
