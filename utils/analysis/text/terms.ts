/** Finds all given terms in a text in one pass, overlaps included. */
import type { Span } from '../schema';

/** A term found in a text. */
export interface TermHit extends Span {
  /** Index into the list that the scanner was built from. */
  readonly term: number;
}

interface TrieNode {
  readonly next: Map<number, TrieNode>;
  /** Index of the term that ends here, −1 if none does. */
  term: number;
}

/** A scanner over a fixed list of terms; empty terms and duplicates are refused. */
export class TermScanner {
  private readonly roots: (TrieNode | undefined)[] = [];

  constructor(terms: readonly string[]) {
    terms.forEach((term, index) => {
      if (!term) throw new Error('an empty term');
      let node = this.rootFor(term.charCodeAt(0));
      for (let i = 1; i < term.length; i++) {
        const code = term.charCodeAt(i);
        let child = node.next.get(code);
        if (!child) {
          child = { next: new Map(), term: -1 };
          node.next.set(code, child);
        }
        node = child;
      }
      if (node.term >= 0) throw new Error(`the term ${term} is listed twice`);
      node.term = index;
    });
  }

  /** Calls back with each hit, by start, then by end. */
  scan(text: string, onHit: (term: number, start: number, end: number) => void): void {
    const { roots } = this;
    for (let start = 0; start < text.length; start++) {
      let node = roots[text.charCodeAt(start)];
      let end = start + 1;
      while (node) {
        if (node.term >= 0) onHit(node.term, start, end);
        node = end < text.length ? node.next.get(text.charCodeAt(end)) : undefined;
        end++;
      }
    }
  }

  private rootFor(code: number): TrieNode {
    const known = this.roots[code];
    if (known) return known;
    const root: TrieNode = { next: new Map(), term: -1 };
    this.roots[code] = root;
    return root;
  }
}
