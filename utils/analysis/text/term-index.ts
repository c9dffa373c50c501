/** All words that the rules, patterns and measures look for, found in one pass, with who asked for them. */
import { GuardBuilder, type Guards } from './guards';
import { type Need, wordsNeededBy } from './needed-words';
import { TermScanner } from './terms';

/** Terms by role. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** What a unit may be asked for: a pattern, a role, a need as it is. */
export type Asked = RegExp | string | Need;

/** A word with its roles and its owners. */
export interface IndexedTerm {
  readonly term: string;
  /** Roles are shared: vocabularies that name the same role mean the same terms. Empty for a pattern's word. */
  readonly roles: readonly string[];
  /** The vocabularies that hold it, as bits (see `ownerBit`). */
  readonly owners: number;
}

export interface TermIndex {
  readonly scanner: TermScanner;
  /** By the scanner's term number. */
  readonly terms: readonly IndexedTerm[];
  /** How many terms play a role; they come first. */
  readonly playing: number;
  /** What patterns, roles and needs ask of the terms. */
  readonly guards: Guards<Asked>;
}

/** Vocabularies beyond this many share one bit: they are asked whenever one of them is concerned. */
const SHARED_BIT = 30;

/** The bit of the vocabulary at a place in the list. */
export function ownerBit(index: number): number {
  return 1 << Math.min(index, SHARED_BIT);
}

/** `lists` hold the patterns, `needs` the needs to be asked about in `UnitFacts.mayHold`. */
export function buildTermIndex(
  vocabularies: readonly Vocabulary[],
  lists: readonly (readonly RegExp[])[],
  needs: readonly Need[],
): TermIndex {
  const terms: { readonly term: string; readonly roles: string[]; owners: number }[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (term: string) => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, terms.length);
    return terms.push({ term, roles: [], owners: 0 }) - 1;
  };
  vocabularies.forEach((vocabulary, index) => {
    for (const [role, list] of Object.entries(vocabulary))
      for (const term of list) {
        const entry = terms[numberOf(term)];
        if (!entry) continue;
        if (!entry.roles.includes(role)) entry.roles.push(role);
        entry.owners |= ownerBit(index);
      }
  });
  const playing = terms.length;
  const guards = guardsFor(vocabularies, lists, needs, numberOf).build(terms.length);
  return { scanner: new TermScanner(terms.map(({ term }) => term)), terms, playing, guards };
}

function guardsFor(
  vocabularies: readonly Vocabulary[],
  lists: readonly (readonly RegExp[])[],
  needs: readonly Need[],
  numberOf: (term: string) => number,
): GuardBuilder<Asked> {
  const guards = new GuardBuilder<Asked>(numberOf);
  for (const [role, words] of new Map(vocabularies.flatMap((vocabulary) => Object.entries(vocabulary))))
    guards.add(role, { kind: 'word', words });
  for (const need of needs) guards.add(need, need);
  for (const patterns of lists)
    guards.addList(patterns, patterns.map(wordsNeededBy));
  return guards;
}
