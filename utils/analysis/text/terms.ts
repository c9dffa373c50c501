/** Finds all given terms in a text in one pass, overlaps included. */

/** No node, or no term. */
const NONE = -1;
const ROOT = 0;
/** Slots of the transition table per transition, so that look-ups stay short. */
const SLOTS_PER_TRANSITION = 3;
/** A power of two, many times the number of pairs. */
const PAIR_BITS = 1 << 17;
const PAIR_SHIFT = 32 - Math.log2(PAIR_BITS);

/** A trie over a fixed list of terms; empty terms and duplicates are refused. */
export class TermScanner {
  /** The node that a first character leads to. */
  private readonly firstNodes = new Int32Array(65536).fill(NONE);
  /** Open-addressing table of all further transitions: from node and character to node. */
  private readonly fromNodes: Int32Array;
  private readonly characters: Uint16Array;
  private readonly toNodes: Int32Array;
  /** Index of the term that ends at a node. */
  private readonly endings: Int32Array;
  /** Bits of the hashed pairs of characters that terms begin with, so that most starts are given up at once. */
  private readonly pairs = new Uint32Array(PAIR_BITS / 32);

  constructor(terms: readonly string[]) {
    const nodes = terms.reduce((sum, term) => sum + term.length, 1);
    let size = 64;
    while (size < nodes * SLOTS_PER_TRANSITION) size *= 2;
    this.fromNodes = new Int32Array(size).fill(NONE);
    this.characters = new Uint16Array(size);
    this.toNodes = new Int32Array(size);
    this.endings = new Int32Array(nodes).fill(NONE);
    let next = ROOT + 1;
    terms.forEach((term, index) => {
      if (!term) throw new Error('an empty term');
      let node = ROOT;
      const pair = pairOf(term.charCodeAt(0), term.charCodeAt(1));
      if (term.length > 1) this.pairs[pair >>> 5] = (this.pairs[pair >>> 5] ?? 0) | (1 << (pair & 31));
      for (let i = 0; i < term.length; i++) {
        const known = this.step(node, term.charCodeAt(i));
        if (known === NONE) this.add(node, term.charCodeAt(i), next++);
        node = known === NONE ? next - 1 : known;
      }
      if (this.endings[node] !== NONE) throw new Error(`the term ${term} is listed twice`);
      this.endings[node] = index;
    });
  }

  /** Calls back with each hit between two positions, by start, then by end; `term` is the index into the list. */
  scan(text: string, onHit: (term: number, start: number, end: number) => void, from = 0, to = text.length): void {
    const { firstNodes, endings, pairs } = this;
    for (let start = from; start < to; start++) {
      const first = text.charCodeAt(start);
      let node = firstNodes[first] ?? NONE;
      if (node === NONE) continue;
      const single = endings[node] ?? NONE;
      if (single !== NONE) onHit(single, start, start + 1);
      if (start + 1 >= to) break;
      const pair = pairOf(first, text.charCodeAt(start + 1));
      if (((pairs[pair >>> 5] ?? 0) & (1 << (pair & 31))) === 0) continue;
      for (let end = start + 1; end < to; ) {
        node = this.step(node, text.charCodeAt(end++));
        if (node === NONE) break;
        const term = endings[node] ?? NONE;
        if (term !== NONE) onHit(term, start, end);
      }
    }
  }

  private step(node: number, character: number): number {
    if (node === ROOT) return this.firstNodes[character] ?? NONE;
    const { fromNodes, characters, toNodes } = this;
    const mask = fromNodes.length - 1;
    for (let slot = slotOf(node, character, mask); fromNodes[slot] !== NONE; slot = (slot + 1) & mask)
      if (fromNodes[slot] === node && characters[slot] === character) return toNodes[slot] ?? NONE;
    return NONE;
  }

  private add(node: number, character: number, to: number): void {
    if (node === ROOT) {
      this.firstNodes[character] = to;
      return;
    }
    const mask = this.fromNodes.length - 1;
    let slot = slotOf(node, character, mask);
    while (this.fromNodes[slot] !== NONE) slot = (slot + 1) & mask;
    this.fromNodes[slot] = node;
    this.characters[slot] = character;
    this.toNodes[slot] = to;
  }
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> PAIR_SHIFT;
}

function slotOf(node: number, character: number, mask: number): number {
  return ((Math.imul(node, 0x9e3779b1) ^ Math.imul(character, 0x85ebca6b)) >>> 7) & mask;
}
