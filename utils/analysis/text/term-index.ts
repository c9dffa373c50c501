/** All words that the rules, patterns and measures look for, found in one pass, with who asked for them. */
import { GuardBuilder, type Guards } from './guards';
import { type Need, wordsNeededBy } from './needed-words';
import { TermScanner } from './terms';

/** Terms by role. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** What a unit may be asked for: a pattern, a role, a need as it is. */
export type Asked = RegExp | string | Need;

/** A word that a vocabulary holds. */
export interface IndexedTerm {
  readonly term: string;
  /** Its roles, as bits. */
  readonly roles: number;
  /** The rules' vocabularies that hold it, as bits (see `ownerBit`). */
  readonly owners: number;
}

export interface TermIndex {
  readonly scanner: TermScanner;
  /** By the scanner's term number; a pattern's words, which play no role, have higher numbers. */
  readonly terms: readonly IndexedTerm[];
  /** How many of them, the first ones, are kept as hits. */
  readonly kept: number;
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
  const terms: { readonly term: string; roles: number; owners: number }[] = [];
  const add = (vocabulary: Vocabulary, owner: number) => {
    for (const [role, list] of Object.entries(vocabulary))
      for (const term of list) {
        const number = numberOf(term);
        const entry = terms[number] ?? { term, roles: 0, owners: 0 };
        terms[number] = entry;
        entry.roles |= demand.roleBit(role);
        entry.owners |= owner;
      }
  };
  add(demand.kept, 0);
  const kept = terms.length;
  demand.owned.forEach((vocabulary, index) => {
    add(vocabulary, ownerBit(index));
  });
  const guards = guardsFor(demand, numberOf).build(words.length);
  return { scanner: new TermScanner(words), terms, kept, guards };
}

function guardsFor({ kept, owned, lists, needs }: TermDemand, numberOf: (term: string) => number): GuardBuilder<Asked> {
  const guards = new GuardBuilder<Asked>(numberOf);
  const byRole = new Map([kept, ...owned].flatMap((vocabulary) => Object.entries(vocabulary)));
  for (const [role, words] of byRole) guards.add(role, { kind: 'word', words });
  for (const need of needs) guards.add(need, need);
  for (const patterns of lists) guards.addList(patterns, patterns.map(wordsNeededBy));
  return guards;
}
