/** Finds the hollow clauses of a unit: a set phrase, or two words that make one when they meet. */
import type { Need } from '../text/needed-words';
import type { RoleHit } from './document-facts';
import { HOLLOW_TERMS, hollowRoleBit } from './hollow-terms';

/** Roles that make a clause hollow by themselves. */
const SINGLES = ['attitude', 'carry', 'together', 'height'] as const;
/** Pairs of roles that make a clause hollow when they meet in it. */
const PAIRS = [
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
] as const;

/** Ways of being hollow. */
export const HOLLOW_KINDS = [...SINGLES, ...PAIRS.map(([kind]) => kind)] as const;
export type HollowKind = (typeof HOLLOW_KINDS)[number];

/** A stretch between two commas or stops, with the terms in it. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly hits: readonly RoleHit[];
  /** How it is hollow; empty where it is not. */
  readonly hollow: readonly HollowKind[];
}

/** What every hollow clause holds. */
export const HOLLOW: Need = {
  kind: 'either',
  parts: [
    ...SINGLES.map((role) => ({ kind: 'word', words: HOLLOW_TERMS[role] }) as const),
    ...PAIRS.map(([, ...roles]) => ({
      kind: 'all' as const,
      parts: roles.map((role) => ({ kind: 'word', words: HOLLOW_TERMS[role] }) as const),
    })),
  ],
};

/** A unit's text and the terms in it. */
interface TermedUnit {
  mayHold(need: Need): boolean;
  readonly text: string;
  readonly start: number;
  readonly hits: readonly RoleHit[];
}

/** The clauses of a unit; undefined where none of them is hollow. */
export function readClauses(unit: TermedUnit): readonly Clause[] | undefined {
  if (!unit.mayHold(HOLLOW)) return undefined;
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
  return clauses.some((clause) => clause.hollow.length > 0) ? clauses : undefined;
}

/** ， ； ： ！ ？ 。 : ; , */
function isClauseEnd(code: number): boolean {
  if (code < 128) return code === 58 || code === 59 || code === 44;
  return code === 0x3002 || code === 0xff0c || code === 0xff1b || code === 0xff1a || code === 0xff01 || code === 0xff1f;
}

function readClause(start: number, end: number, hits: readonly RoleHit[]): Clause {
  const present = rolesIn(hits);
  if (!canBeHollow(present)) return { start, end, hits, hollow: [] };
  const hollow: HollowKind[] = SINGLES.filter((role) => (present & hollowRoleBit(role)) !== 0);
  for (const { name, first, second, bits } of PAIR_BITS)
    if ((present & bits) === bits && meet(hits, first, second)) hollow.push(name);
  return { start, end, hits, hollow };
}

/** Whether two roles are played by two terms that do not overlap, in either order. */
function meet(hits: readonly RoleHit[], first: number, second: number): boolean {
  for (const a of hits)
    if ((a.roles & first) !== 0)
      for (const b of hits) if ((b.roles & second) !== 0 && (b.start >= a.end || b.end <= a.start)) return true;
  return false;
}

function canBeHollow(present: number): boolean {
  return (present & SINGLE_BITS) !== 0 || PAIR_BITS.some(({ bits }) => (present & bits) === bits);
}

/** The roles that terms play, as bits. */
function rolesIn(hits: readonly RoleHit[]): number {
  let present = 0;
  for (const { roles } of hits) present |= roles;
  return present;
}

const SINGLE_BITS = SINGLES.reduce((bits, role) => bits | hollowRoleBit(role), 0);
const PAIR_BITS = PAIRS.map(([name, one, other]) => {
  const [first, second] = [hollowRoleBit(one), hollowRoleBit(other)];
  return { name, first, second, bits: first | second };
});
