/** All words that the rules, patterns and measures look for, found in one pass, with who asked for them. */
import { GuardBuilder, type Guards } from './guards';
import { type Need, wordsNeededBy } from './needed-words';
import { TermScanner } from './terms';

/** Terms by role. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** What a unit may be asked for: a pattern, a role, a need as it is. */
export type Asked = RegExp | string | Need;

/** A word whose hits are kept. */
export interface IndexedTerm {
  readonly term: string;
  /** Its roles, as bits. */
  readonly roles: number;
}

export interface TermIndex {
  readonly scanner: TermScanner;
  /** By the scanner's term number: the terms whose hits are kept. */
  readonly kept: readonly IndexedTerm[];
  /** By the scanner's term number: the rules' vocabularies that hold it, as bits (see `ownerBit`). */
  readonly owners: Int32Array;
  /** What patterns, roles and needs ask of the terms. */
  readonly guards: Guards<Asked>;
}

/** What is looked for. */
export interface TermDemand {
  /** The terms whose hits are kept, with the bits of their roles. */
  readonly kept: Vocabulary;
  readonly roleBit: (role: string) => number;
  /** The vocabularies that own terms, in order. */
  readonly owned: readonly Vocabulary[];
  /** Lists of patterns, and needs, to be asked about in `UnitFacts`. */
  readonly lists: readonly (readonly RegExp[])[];
  readonly needs: readonly Need[];
}

/** Vocabularies beyond this many share one bit: they are asked whenever one of them is concerned. */
const SHARED_BIT = 30;

/** The bit of the vocabulary at a place in the list. */
export function ownerBit(index: number): number {
  return 1 << Math.min(index, SHARED_BIT);
}

export function buildTermIndex(demand: TermDemand): TermIndex {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (term: string) => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, words.length);
    return words.push(term) - 1;
  };
  const kept: { readonly term: string; roles: number }[] = [];
  for (const [role, list] of Object.entries(demand.kept))
    for (const term of list) {
      const number = numberOf(term);
      kept[number] = { term, roles: (kept[number]?.roles ?? 0) | demand.roleBit(role) };
    }
  const guards = guardsFor(demand, numberOf);
  const owners = new Int32Array(words.length);
  for (const [index, vocabulary] of demand.owned.entries())
    for (const term of Object.values(vocabulary).flat()) {
      const number = numberOf(term);
      owners[number] = (owners[number] ?? 0) | ownerBit(index);
    }
  return { scanner: new TermScanner(words), kept, owners, guards: guards.build(words.length) };
}

function guardsFor({ kept, owned, lists, needs }: TermDemand, numberOf: (term: string) => number): GuardBuilder<Asked> {
  const guards = new GuardBuilder<Asked>(numberOf);
  const byRole = new Map([kept, ...owned].flatMap((vocabulary) => Object.entries(vocabulary)));
  for (const [role, words] of byRole) guards.add(role, { kind: 'word', words });
  for (const need of needs) guards.add(need, need);
  for (const patterns of lists) guards.addList(patterns, patterns.map(wordsNeededBy));
  return guards;
}
