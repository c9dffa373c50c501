/** All words that the rules, patterns and measures look for, found in one pass, with who asked for them. */
import { type Need, wordsNeededBy, wordsNeededByAny } from './needed-words';
import { TermScanner } from './terms';

/** Terms by role. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** A word with its roles and its owners. */
export interface IndexedTerm {
  readonly term: string;
  /** Roles are shared: vocabularies that name the same role mean the same terms. Empty for a pattern's word. */
  readonly roles: readonly string[];
  /** The vocabularies that hold it, as bits (see `ownerBit`). */
  readonly owners: number;
  /** Groups of words, any of which some pattern needs. */
  readonly groups: readonly number[];
}

/** What a pattern needs: a group of words, or all or one of some needs. */
export type Guard = number | { readonly isAll: boolean; readonly parts: readonly Guard[] };

export interface TermIndex {
  readonly scanner: TermScanner;
  /** By the scanner's term number. */
  readonly terms: readonly IndexedTerm[];
  /** Patterns, and lists of patterns one of which has to match, that need words. */
  readonly guards: ReadonlyMap<RegExp | readonly RegExp[], Guard>;
  /** How many groups of words there are. */
  readonly groupCount: number;
}

/** Vocabularies beyond this many share one bit: they are asked whenever one of them is concerned. */
const SHARED_BIT = 30;

/** The bit of the vocabulary at a place in the list. */
export function ownerBit(index: number): number {
  return 1 << Math.min(index, SHARED_BIT);
}

/** `lists` hold the patterns to be asked about in `UnitFacts.mayHold`. */
export function buildTermIndex(vocabularies: readonly Vocabulary[], lists: readonly (readonly RegExp[])[]): TermIndex {
  const entries = new Map<string, { roles: Set<string>; owners: number; groups: Set<number> }>();
  const entryOf = (term: string) => {
    const entry = entries.get(term) ?? { roles: new Set(), owners: 0, groups: new Set() };
    entries.set(term, entry);
    return entry;
  };
  vocabularies.forEach((vocabulary, index) => {
    for (const [role, list] of Object.entries(vocabulary))
      for (const term of list) {
        const entry = entryOf(term);
        entry.roles.add(role);
        entry.owners |= ownerBit(index);
      }
  });
  const groups = new Map<string, number>();
  const groupOf = (words: readonly string[]) => {
    const key = words.toSorted().join('\n');
    const group = groups.get(key) ?? groups.size;
    groups.set(key, group);
    for (const word of words) entryOf(word).groups.add(group);
    return group;
  };
  const guardOf = (need: Need): Guard =>
    need.kind === 'word' ? groupOf(need.words) : { isAll: need.kind === 'all', parts: need.parts.map(guardOf) };
  const guards = new Map<RegExp | readonly RegExp[], Guard>();
  const guard = (key: RegExp | readonly RegExp[], need: Need | undefined) => {
    if (need) guards.set(key, guardOf(need));
  };
  for (const patterns of lists) {
    for (const pattern of patterns) guard(pattern, wordsNeededBy(pattern));
    guard(patterns, wordsNeededByAny(patterns));
  }
  const terms = [...entries].map(([term, entry]) => ({
    term,
    roles: [...entry.roles],
    owners: entry.owners,
    groups: [...entry.groups],
  }));
  return { scanner: new TermScanner(terms.map(({ term }) => term)), terms, guards, groupCount: groups.size };
}
