/** Reads how hollow a unit is: named features over its clauses, its words and its place. */
import type { DocumentFacts, RoleHit, UnitFacts } from '../../analysis/facts/document-facts';
import type { Feature } from './linear-model';

/** Pairs of roles that make a clause hollow when they meet in it. */
const PAIRS: readonly (readonly [name: string, first: string, second: string])[] = [
  ['mind-raised', 'raise', 'mind'],
  ['quality-raised', 'raise', 'quality'],
  ['quality-coloured', 'colour', 'quality'],
  ['done-ensured', 'ensure', 'done'],
  ['lead-strengthened', 'raise', 'lead'],
  ['duty-taken', 'take', 'duty'],
  ['means-built', 'build', 'means'],
  ['force-exerted', 'exert', 'force'],
  ['air-made', 'make', 'air'],
  ['word-spread', 'colour', 'spread'],
];
const SINGLES = ['attitude', 'carry', 'together', 'height'] as const;

/** A clause with the roles that occur in it. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly hits: readonly RoleHit[];
  readonly hollow: readonly string[];
}

/** The features of a unit and the clauses that speak for hollowness. */
export function hollownessOf(
  unit: UnitFacts,
  document: DocumentFacts,
): { features: readonly Feature[]; hollow: readonly Clause[] } {
  if (!canBeHollow(rolesIn(unit.hits))) return NOTHING;
  const clauses = clausesOf(unit);
  const hollow = clauses.filter((clause) => clause.hollow.length > 0);
  if (hollow.length === 0) return NOTHING;
  return { features: featuresOf(unit, document, clauses, hollow), hollow };
}

const NOTHING = { features: [], hollow: [] } as const;

function clausesOf(unit: UnitFacts): readonly Clause[] {
  const { text, start, hits } = unit;
  const clauses: Clause[] = [];
  let from = 0;
  let next = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isClauseEnd(text.charCodeAt(i))) continue;
    const first = next;
    while (next < hits.length && (hits[next]?.start ?? 0) < start + i) next++;
    if (i > from) clauses.push(readClause(start + from, start + i, hits.slice(first, next)));
    from = i + 1;
  }
  return clauses;
}

/** ， ； ： ！ ？ 。 : ; , */
function isClauseEnd(code: number): boolean {
  if (code < 128) return code === 58 || code === 59 || code === 44;
  return code === 0x3002 || code === 0xff0c || code === 0xff1b || code === 0xff1a || code === 0xff01 || code === 0xff1f;
}

function readClause(start: number, end: number, hits: readonly RoleHit[]): Clause {
  const present = rolesIn(hits);
  const hollow: string[] = SINGLES.filter((role) => (present & bitOf(role)) !== 0);
  for (const { name, first, second, bits } of PAIR_BITS)
    if ((present & bits) === bits && meet(hits, first, second)) hollow.push(name);
  return { start, end, hits, hollow };
}

/** Whether two roles are played by two terms that do not overlap, in either order. */
function meet(hits: readonly RoleHit[], first: string, second: string): boolean {
  return hits.some(
    (a) =>
      a.roles.includes(first) && hits.some((b) => b.roles.includes(second) && (b.start >= a.end || b.end <= a.start)),
  );
}

/** Whether the roles present could make a clause hollow at all. */
function canBeHollow(present: number): boolean {
  return (present & SINGLE_BITS) !== 0 || PAIR_BITS.some(({ bits }) => (present & bits) === bits);
}

function rolesIn(hits: readonly RoleHit[]): number {
  let present = 0;
  for (const { roles } of hits) for (const role of roles) present |= bitOf(role);
  return present;
}

const ROLE_BITS = new Map(
  [...new Set([...SINGLES, ...PAIRS.flatMap(([, a, b]) => [a, b])])].map((role, i) => [role, 1 << i]),
);
const SINGLE_BITS = SINGLES.reduce((bits, role) => bits | bitOf(role), 0);
const PAIR_BITS = PAIRS.map(([name, first, second]) => ({ name, first, second, bits: bitOf(first) | bitOf(second) }));

function bitOf(role: string): number {
  return ROLE_BITS.get(role) ?? 0;
}

/** Roles whose number in a unit counts. */
const COUNTED = ['frame', 'ritual', 'significance', 'act', 'product', 'limit', 'norm', 'assigned'] as const;

/** Roles of what can be seen or counted. */
const CONCRETE = ['act', 'product', 'limit'] as const;

/** A clause with an act or a product and nothing hollow. */
function isPlain({ hits, hollow }: Clause): boolean {
  return hollow.length === 0 && hits.some(({ roles }) => CONCRETE.some((role) => roles.includes(role)));
}

const NUMBER = /[0-9]+(?!号)|[一二三四五六七八九十百]+(?:个|名|次|家|项|人|户|批|处|套|年|天|%)/;

function featuresOf(
  unit: UnitFacts,
  document: DocumentFacts,
  clauses: readonly Clause[],
  hollow: readonly Clause[],
): readonly Feature[] {
  const { text, place } = unit;
  const features: Feature[] = [['bias', 1]];
  const add = (name: string, value: number | boolean) => {
    if (value) features.push([name, Number(value)]);
  };
  const kinds = new Map<string, number>();
  for (const clause of hollow) for (const kind of clause.hollow) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  for (const [kind, count] of kinds) add(`hollow:${kind}`, Math.min(count, 3) / 2);
  const count = clauses.length;
  const bare = text.replace(/《[^》]*》|〔[^〕]*〕|^[（(]?[一二三四五六七八九十0-9]+[)）、.．]/g, '');
  const colours = clauses.reduce((sum, clause) => sum + countOf(clause, 'colour'), 0);
  add('hollow-share', hollow.length / count);
  add('hollow-clauses', Math.min(hollow.length, 6) / 3);
  add('hollow-kinds', Math.min(kinds.size, 6) / 3);
  add(
    'hollow-twice',
    hollow.some((clause) => clause.hollow.length > 1),
  );
  add('colour-density', Math.min(2, (colours / text.length) * 20));
  add('colours', Math.min(colours, 6) / 3);
  for (const role of COUNTED) {
    const times = clauses.reduce((sum, clause) => sum + countOf(clause, role), 0);
    add(`role:${role}`, Math.min(times, 4) / 2);
    add(`role-density:${role}`, Math.min(2, (times / text.length) * 30));
  }
  add('plain-clauses', clauses.filter((clause) => isPlain(clause)).length / count);
  add('number', NUMBER.test(bare));
  add('numbers', Math.min(3, bare.match(/[0-9]+/g)?.length ?? 0) / 2);
  add('title', text.includes('《'));
  add('quotes', text.includes('“'));
  add('brackets', /[（(]/.test(text.slice(3)));
  add('enumeration', Math.min(6, text.split('、').length - 1) / 3);
  add('length', Math.min(200, text.length) / 100);
  add('short', text.length < 15);
  add('fragment', !/[。；！]$/.test(text));
  add('lead-in', text.endsWith('：') || text.endsWith(':'));
  add('clauses', Math.min(8, count) / 4);
  add('due', unit.deadlines.length > 0);
  add('must', /要(?!求|素|点|闻|件)/.test(text));
  add('units-must', /各[^，。；]{1,20}(?:要|应|须)/.test(text));
  add('purpose', /^(?:为|根据|按照|依据)/.test(text));
  add('sets-rules', /不得|严禁|禁止|应当|可以/.test(text));
  add('encourages', /鼓励|支持|引导|探索/.test(text));
  add('public', unit.audience === 'public');
  add('public-document', document.audience === 'public');
  add(`section:${place.section}`, 1);
  add('heading', place.isHeading);
  add('opens-item', place.opensItem);
  add('under-safeguards', /领导|保障|责任|统筹|组织|协调|落实|认识|宣传|氛围/.test(place.heading));
  for (const term of new Set(unit.hits.map((hit) => text.slice(hit.start - unit.start, hit.end - unit.start))))
    features.push([`term:${term}`, 1]);
  const followers = followersOf(unit, document);
  add('followed-concretely', followers.some(isConcrete));
  add('followed', followers.length > 0);
  add('under-goals', /总体|目标|原则|思想|要求/.test(place.heading));
  return features;
}

function countOf({ hits }: Clause, role: string): number {
  return hits.filter(({ roles }) => roles.includes(role)).length;
}

/** The units after this one in the same item. */
function followersOf(unit: UnitFacts, document: DocumentFacts): readonly UnitFacts[] {
  const followers: UnitFacts[] = [];
  for (let i = unit.index + 1; i < document.units.length && followers.length < 12; i++) {
    const next = document.units[i];
    if (!next?.isBody || next.place.item !== unit.place.item) break;
    followers.push(next);
  }
  return followers;
}

function isConcrete({ text, hits }: UnitFacts): boolean {
  return (
    NUMBER.test(text) || hits.filter(({ roles }) => roles.includes('act') || roles.includes('product')).length >= 2
  );
}
