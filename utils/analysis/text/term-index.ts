/** All terms that the rules and measures look for, found in one pass, with who asked for them. */
import { TermScanner } from './terms';

/** Terms by role. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** A term with its roles and its owners. */
export interface IndexedTerm {
  readonly term: string;
  /** Roles are shared: vocabularies that name the same role mean the same terms. */
  readonly roles: readonly string[];
  /** The vocabularies that hold it, as bits (see `ownerBit`). */
  readonly owners: number;
}

export interface TermIndex {
  readonly scanner: TermScanner;
  /** By the scanner's term number. */
  readonly terms: readonly IndexedTerm[];
}

/** Vocabularies beyond this many share one bit: they are asked whenever one of them is concerned. */
const SHARED_BIT = 30;

/** The bit of the vocabulary at a place in the list. */
export function ownerBit(index: number): number {
  return 1 << Math.min(index, SHARED_BIT);
}

export function buildTermIndex(vocabularies: readonly Vocabulary[]): TermIndex {
  const entries = new Map<string, { roles: Set<string>; owners: number }>();
  vocabularies.forEach((vocabulary, index) => {
    for (const [role, list] of Object.entries(vocabulary))
      for (const term of list) {
        const entry = entries.get(term) ?? { roles: new Set(), owners: 0 };
        entries.set(term, entry);
        entry.roles.add(role);
        entry.owners |= ownerBit(index);
      }
  });
  const terms = [...entries].map(([term, { roles, owners }]) => ({ term, roles: [...roles], owners }));
  return { scanner: new TermScanner(terms.map(({ term }) => term)), terms };
}
