/** Finds all given terms in a text in one pass, overlaps included. */

/** No node, or no term. */
const NONE = -1;
/** The fields of a node. */
const ENDING = 0;
const CHILD = 1;
const SIBLING = 2;
const CHARACTER = 3;
const FIELDS = 4;
/** What stands for the first term in place of a node; further ones lie below. */
const LEAF = -2;
/** Slots of the table of pairs per term; a power of two of them is made. */
const SLOTS_PER_TERM = 1.2;
/** A power of two, many times the number of steps. */
const STEP_BITS = 1 << 17;
const STEP_SHIFT = 32 - Math.log2(STEP_BITS);

/** A trie over a fixed list of terms; empty terms and duplicates are refused. */
export class TermScanner {
  /** Terms of one character: which characters are terms, as bits, and which. */
  private readonly singleBits = new Int32Array(65536 / 32);
  private readonly singles = new Int32Array(65536).fill(NONE);
  /** Bits of the hashed steps: pairs that longer terms begin with, a node and a further character; most end there. */
  private readonly stepBits = new Int32Array(STEP_BITS / 32);
  /** Open-addressing table: a pair, then its node, or `LEAF` less the term where no longer one goes on from it. */
  private readonly pairs: Int32Array;
  /** Fields of a node: the term that ends at it, its first child, the next child of its parent, its character. */
  private readonly nodes: Int32Array;
  private nodesEnd = 0;

  constructor(terms: readonly string[]) {
    let size = 64;
    while (size < terms.length * SLOTS_PER_TERM) size *= 2;
    this.pairs = new Int32Array(2 * size).fill(NONE);
    this.nodes = new Int32Array(FIELDS * terms.reduce((sum, term) => sum + term.length, 0)).fill(NONE);
    terms.forEach((term, index) => {
      if (!term) throw new Error('an empty term');
      if (!(term.length === 1 ? this.addSingle(term, index) : this.addLonger(term, index)))
        throw new Error(`the term ${term} is listed twice`);
    });
    for (let slot = 0; slot < this.pairs.length; slot += 2) {
      const node = this.pairs[slot + 1] ?? NONE;
      if (node !== NONE && this.nodes[node + CHILD] === NONE)
        this.pairs[slot + 1] = LEAF - (this.nodes[node + ENDING] ?? NONE);
    }
  }

  /** Calls back with each hit between two positions, by start, then by end; `term` is the index into the list. */
  scan(text: string, onHit: (term: number, start: number, end: number) => void, from = 0, to = text.length): void {
    const { singleBits, singles, stepBits, nodes } = this;
    let next = from < to ? text.charCodeAt(from) : 0;
    for (let start = from; start < to; start++) {
      const first = next;
      if (((singleBits[first >>> 5] ?? 0) & (1 << (first & 31))) !== 0) onHit(singles[first] ?? NONE, start, start + 1);
      if (start + 1 === to) break;
      next = text.charCodeAt(start + 1);
      const hash = hashOf(first, next);
      const bit = hash >>> STEP_SHIFT;
      if (((stepBits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) continue;
      let node = this.pairs[this.slotOf(first, next, hash) + 1] ?? NONE;
      if (node <= LEAF) onHit(LEAF - node, start, start + 2);
      for (let end = start + 2; node >= 0; end++) {
        const term = nodes[node + ENDING] ?? NONE;
        if (term !== NONE) onHit(term, start, end);
        if (end === to) break;
        const character = text.charCodeAt(end);
        const step = hashOf(node, character) >>> STEP_SHIFT;
        if (((stepBits[step >>> 5] ?? 0) & (1 << (step & 31))) === 0) break;
        node = nodes[node + CHILD] ?? NONE;
        while (node !== NONE && nodes[node + CHARACTER] !== character) node = nodes[node + SIBLING] ?? NONE;
      }
    }
  }

  /** False where the term is known. */
  private addSingle(term: string, index: number): boolean {
    const code = term.charCodeAt(0);
    if (this.singles[code] !== NONE) return false;
    this.singles[code] = index;
    this.singleBits[code >>> 5] = (this.singleBits[code >>> 5] ?? 0) | (1 << (code & 31));
    return true;
  }

  private addLonger(term: string, index: number): boolean {
    let node = this.nodeOfPair(term.charCodeAt(0), term.charCodeAt(1));
    for (let i = 2; i < term.length; i++) node = this.childOf(node, term.charCodeAt(i));
    if (this.nodes[node + ENDING] !== NONE) return false;
    this.nodes[node + ENDING] = index;
    return true;
  }

  private nodeOfPair(first: number, second: number): number {
    const hash = hashOf(first, second);
    this.noteStep(hash);
    const slot = this.slotOf(first, second, hash);
    if (this.pairs[slot + 1] === NONE) {
      this.pairs[slot] = (first << 16) | second;
      this.pairs[slot + 1] = this.nodesEnd;
      this.nodesEnd += FIELDS;
    }
    return this.pairs[slot + 1] ?? NONE;
  }

  private childOf(parent: number, character: number): number {
    const { nodes } = this;
    for (let node = nodes[parent + CHILD] ?? NONE; node !== NONE; node = nodes[node + SIBLING] ?? NONE)
      if (nodes[node + CHARACTER] === character) return node;
    this.noteStep(hashOf(parent, character));
    const node = this.nodesEnd;
    this.nodesEnd += FIELDS;
    nodes[node + CHARACTER] = character;
    nodes[node + SIBLING] = nodes[parent + CHILD] ?? NONE;
    nodes[parent + CHILD] = node;
    return node;
  }

  private noteStep(hash: number): void {
    const bit = hash >>> STEP_SHIFT;
    this.stepBits[bit >>> 5] = (this.stepBits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  /** The slot of a pair, or the free one where it would stand. */
  private slotOf(first: number, second: number, hash: number): number {
    const { pairs } = this;
    const mask = pairs.length - 2;
    const pair = (first << 16) | second;
    let slot = hash & mask;
    while (pairs[slot] !== pair && pairs[slot + 1] !== NONE) slot = (slot + 2) & mask;
    return slot;
  }
}

function hashOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
