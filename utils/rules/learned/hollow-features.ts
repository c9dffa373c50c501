/** The features by which a model tells hollow units from concrete ones: clauses, words and place. */
import type { DocumentFacts, UnitFacts } from '../../analysis/facts/document-facts';
import { type Clause, HOLLOW_KINDS, type HollowKind } from '../../analysis/facts/hollow-clauses';
import { hollowRoleBit } from '../../analysis/facts/hollow-terms';
import { SECTION_KINDS } from '../../analysis/text/outline';
import type { FeatureSink } from './linear-model';

/** Roles whose number in a unit counts, with the names of their features. */
const COUNTED = ['frame', 'ritual', 'significance', 'act', 'product', 'limit', 'norm', 'assigned'].map((role) => ({
  bit: hollowRoleBit(role),
  count: `role:${role}`,
  density: `role-density:${role}`,
}));
const COLOUR = hollowRoleBit('colour');
const HOLLOW_NAMES = new Map(HOLLOW_KINDS.map((kind) => [kind, `hollow:${kind}`] as const));
const SECTION_NAMES = new Map(SECTION_KINDS.map((section) => [section, `section:${section}`] as const));
const ACT_OR_PRODUCT = hollowRoleBit('act') | hollowRoleBit('product');
/** Roles of what can be seen or counted. */
const CONCRETE = ACT_OR_PRODUCT | hollowRoleBit('limit');
const MOST_FOLLOWERS = 12;
const NUMBER = /[0-9]+(?!号)|[一二三四五六七八九十百]+(?:个|名|次|家|项|人|户|批|处|套|年|天|%)/;
const PLAIN_NUMBER = /[0-9]+/g;
const TITLES_AND_MARKERS = /《[^》]*》|〔[^〕]*〕|^[（(]?[一二三四五六七八九十0-9]+[)）、.]/g;

/** Hands all features of a unit to `add`. A single term counts under its own name. */
export function addHollowFeatures(
  unit: UnitFacts,
  document: DocumentFacts,
  clauses: readonly Clause[],
  add: FeatureSink,
): void {
  const { text, place } = unit;
  const flag = (name: string, holds: boolean) => {
    if (holds) add(name, 1);
  };
  add('bias', 1);
  addHollowness(clauses, add);
  addRoles(unit, clauses, add);
  const bare = text.replace(TITLES_AND_MARKERS, '');
  flag('number', NUMBER.test(bare));
  add('numbers', Math.min(3, bare.match(PLAIN_NUMBER)?.length ?? 0) / 2);
  flag('title', text.includes('《'));
  flag('quotes', text.includes('“'));
  add('enumeration', Math.min(6, occurrences(text, '、')) / 3);
  add('length', Math.min(200, text.length) / 100);
  flag('short', text.length < 15);
  const last = text.charAt(text.length - 1);
  flag('fragment', !'。；！'.includes(last));
  flag('lead-in', last === '：' || last === ':');
  add('clauses', Math.min(8, clauses.length) / 4);
  flag('due', unit.deadlines.length > 0);
  flag('must', /要(?!求|素|点|闻|件)/.test(text));
  flag('units-must', /各[^，。；]{1,20}(?:要|应|须)/.test(text));
  flag('encourages', /鼓励|支持|引导|探索/.test(text));
  flag('public', unit.audience === 'public');
  add(SECTION_NAMES.get(place.section) ?? '', 1);
  flag('heading', place.isHeading);
  flag('opens-item', place.opensItem);
  flag('under-safeguards', /领导|保障|责任|统筹|组织|协调|落实|认识|宣传|氛围/.test(place.heading));
  flag('under-goals', /总体|目标|原则|思想|要求/.test(place.heading));
  const followers = followersOf(unit, document);
  flag('followed', followers > 0);
  flag('followed-concretely', followers > 0 && isAnyConcrete(document, unit.index + 1, followers));
}

/** How many clauses are hollow, and how. */
function addHollowness(clauses: readonly Clause[], add: FeatureSink): void {
  const hollow = clauses.filter((clause) => clause.hollow.length > 0);
  const kinds = new Map<HollowKind, number>();
  for (const clause of hollow) for (const kind of clause.hollow) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  for (const [kind, count] of kinds) add(HOLLOW_NAMES.get(kind) ?? '', Math.min(count, 3) / 2);
  add('hollow-share', hollow.length / clauses.length);
  add('hollow-clauses', Math.min(hollow.length, 6) / 3);
  add('hollow-kinds', Math.min(kinds.size, 6) / 3);
  if (hollow.some((clause) => clause.hollow.length > 1)) add('hollow-twice', 1);
  const plain = clauses.filter(
    ({ hits, hollow: ways }) => ways.length === 0 && hits.some(({ roles }) => (roles & CONCRETE) !== 0),
  );
  add('plain-clauses', plain.length / clauses.length);
}

/** How often terms of each role stand in the unit, and which terms. */
function addRoles({ text, hits }: UnitFacts, clauses: readonly Clause[], add: FeatureSink): void {
  const colours = countIn(clauses, COLOUR);
  add('colour-density', Math.min(2, (colours / text.length) * 20));
  add('colours', Math.min(colours, 6) / 3);
  for (const { bit, count, density } of COUNTED) {
    const times = countIn(clauses, bit);
    if (times === 0) continue;
    add(count, Math.min(times, 4) / 2);
    add(density, Math.min(2, (times / text.length) * 30));
  }
  const seen = new Set<string>();
  for (const { term } of hits) {
    if (seen.has(term)) continue;
    seen.add(term);
    add(term, 1);
  }
}

/** How often terms of a role stand in clauses. */
function countIn(clauses: readonly Clause[], bit: number): number {
  let count = 0;
  for (const { hits } of clauses) for (const { roles } of hits) if ((roles & bit) !== 0) count++;
  return count;
}

function occurrences(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

/** How many units, all in its item, follow a unit. */
function followersOf(unit: UnitFacts, { units }: DocumentFacts): number {
  let count = 0;
  while (count < MOST_FOLLOWERS) {
    const next = units[unit.index + 1 + count];
    if (!next?.isBody || next.place.item !== unit.place.item) break;
    count++;
  }
  return count;
}

/** For each unit of a document, whether it is concrete, once that is known; it is asked for each unit that it follows. */
const knownIn = new WeakMap<DocumentFacts, Uint8Array>();
const CONCRETE_UNIT = 1;
const OTHER_UNIT = 2;

function isAnyConcrete(document: DocumentFacts, from: number, count: number): boolean {
  const known = knownIn.get(document) ?? new Uint8Array(document.units.length);
  knownIn.set(document, known);
  for (let i = from; i < from + count; i++) {
    const unit = document.units[i];
    if (unit && !known[i]) known[i] = isConcrete(unit) ? CONCRETE_UNIT : OTHER_UNIT;
    if (known[i] === CONCRETE_UNIT) return true;
  }
  return false;
}

function isConcrete(unit: UnitFacts): boolean {
  return NUMBER.test(unit.text) || namesTwo(unit);
}

/** Whether two terms name an act or a product. */
function namesTwo(unit: UnitFacts): boolean {
  if (!unit.plays('act') && !unit.plays('product')) return false;
  return unit.hits.filter(({ roles }) => (roles & ACT_OR_PRODUCT) !== 0).length >= 2;
}
