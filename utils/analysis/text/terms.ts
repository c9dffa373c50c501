/** Finds all given terms in a text in one pass, overlaps included. */

/** No node, or no term. */
const NONE = -1;
/** Slots of the table of pairs per term; a power of two of them is made. */
const SLOTS_PER_TERM = 2;
/** A power of two, many times the number of pairs. */
const PAIR_BITS = 1 << 17;
const PAIR_SHIFT = 32 - Math.log2(PAIR_BITS);

/** A trie over a fixed list of terms; empty terms and duplicates are refused. */
export class TermScanner {
  /** Terms of one character: which characters are terms, as bits, and which. */
  private readonly singleBits = new Int32Array(65536 / 32);
  private readonly singles = new Map<number, number>();
  /** Bits of the hashed pairs of characters that longer terms begin with, so that most starts are given up at once. */
  private readonly pairBits = new Int32Array(PAIR_BITS / 32);
  /** Open-addressing table from such a pair to its node. */
  private readonly pairs: Int32Array;
  private readonly pairNodes: Int32Array;
  /** By node: the term that ends at it, its character, its first child, and the next child of its parent. */
  private readonly endings: Int32Array;
  private readonly characters: Uint16Array;
  private readonly children: Int32Array;
  private readonly siblings: Int32Array;
  private nodeCount = 0;

  constructor(terms: readonly string[]) {
    let size = 64;
    while (size < terms.length * SLOTS_PER_TERM) size *= 2;
    this.pairs = new Int32Array(size);
    this.pairNodes = new Int32Array(size).fill(NONE);
    const nodes = terms.reduce((sum, term) => sum + term.length, 0);
    this.endings = new Int32Array(nodes).fill(NONE);
    this.characters = new Uint16Array(nodes);
    this.children = new Int32Array(nodes).fill(NONE);
    this.siblings = new Int32Array(nodes).fill(NONE);
    for (const [index, term] of terms.entries()) {
      if (!term) throw new Error('an empty term');
      if (!(term.length === 1 ? this.addSingle(term, index) : this.addLonger(term, index)))
        throw new Error(`the term ${term} is listed twice`);
    }
  }

  /** Calls back with each hit between two positions, by start, then by end; `term` is the index into the list. */
  scan(text: string, onHit: (term: number, start: number, end: number) => void, from = 0, to = text.length): void {
    const { singleBits, singles, pairBits, endings, characters, children, siblings } = this;
    let next = from < to ? text.charCodeAt(from) : 0;
    for (let start = from; start < to; start++) {
      const first = next;
      if (((singleBits[first >>> 5] ?? 0) & (1 << (first & 31))) !== 0)
        onHit(singles.get(first) ?? NONE, start, start + 1);
      if (start + 1 === to) break;
      next = text.charCodeAt(start + 1);
      const hash = hashOf(first, next);
      const bit = hash >>> PAIR_SHIFT;
      if (((pairBits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) continue;
      let node = this.pairNodes[this.slotOf(first, next, hash)] ?? NONE;
      for (let end = start + 2; node !== NONE; end++) {
        const term = endings[node] ?? NONE;
        if (term !== NONE) onHit(term, start, end);
        if (end === to) break;
        const character = text.charCodeAt(end);
        node = children[node] ?? NONE;
        while (node !== NONE && characters[node] !== character) node = siblings[node] ?? NONE;
      }
    }
  }

  /** False where the term is known. */
  private addSingle(term: string, index: number): boolean {
    const code = term.charCodeAt(0);
    if (this.singles.has(code)) return false;
    this.singles.set(code, index);
    this.singleBits[code >>> 5] = (this.singleBits[code >>> 5] ?? 0) | (1 << (code & 31));
    return true;
  }

  private addLonger(term: string, index: number): boolean {
    let node = this.nodeOfPair(term.charCodeAt(0), term.charCodeAt(1));
    for (let i = 2; i < term.length; i++) node = this.childOf(node, term.charCodeAt(i));
    if (this.endings[node] !== NONE) return false;
    this.endings[node] = index;
    return true;
  }

  private nodeOfPair(first: number, second: number): number {
    const hash = hashOf(first, second);
    const bit = hash >>> PAIR_SHIFT;
    this.pairBits[bit >>> 5] = (this.pairBits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    const slot = this.slotOf(first, second, hash);
    if (this.pairNodes[slot] === NONE) {
      this.pairs[slot] = (first << 16) | second;
      this.pairNodes[slot] = this.nodeCount++;
    }
    return this.pairNodes[slot] ?? NONE;
  }

  private childOf(parent: number, character: number): number {
    const { children, siblings, characters } = this;
    for (let node = children[parent] ?? NONE; node !== NONE; node = siblings[node] ?? NONE)
      if (characters[node] === character) return node;
    const node = this.nodeCount++;
    characters[node] = character;
    siblings[node] = children[parent] ?? NONE;
    children[parent] = node;
    return node;
  }

  /** The slot of a pair, or the free one where it would stand. */
  private slotOf(first: number, second: number, hash: number): number {
    const { pairs, pairNodes } = this;
    const mask = pairs.length - 1;
    const pair = (first << 16) | second;
    let slot = hash & mask;
    while (pairNodes[slot] !== NONE && pairs[slot] !== pair) slot = (slot + 1) & mask;
    return slot;
  }
}

function hashOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
