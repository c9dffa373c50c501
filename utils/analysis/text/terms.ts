/** Finds all given terms in a text in one pass, overlaps included. */

/** No node, or no term. */
const NONE = -1;
const ROOT = 0;
/** Slots of the transition table per transition, so that look-ups stay short. */
const SLOTS_PER_TRANSITION = 3;

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
      for (let i = 0; i < term.length; i++) {
        const known = this.step(node, term.charCodeAt(i));
        if (known === NONE) this.add(node, term.charCodeAt(i), next++);
        node = known === NONE ? next - 1 : known;
      }
      if (this.endings[node] !== NONE) throw new Error(`the term ${term} is listed twice`);
      this.endings[node] = index;
    });
  }

  /** Calls back with each hit, by start, then by end; `term` is the index into the list. */
  scan(text: string, onHit: (term: number, start: number, end: number) => void): void {
    const { firstNodes, endings } = this;
    for (let start = 0; start < text.length; start++) {
      let node = firstNodes[text.charCodeAt(start)] ?? NONE;
      for (let end = start + 1; node !== NONE; end++) {
        const term = endings[node] ?? NONE;
        if (term !== NONE) onHit(term, start, end);
        if (end >= text.length) break;
        node = this.step(node, text.charCodeAt(end));
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

function slotOf(node: number, character: number, mask: number): number {
  return ((Math.imul(node, 0x9e3779b1) ^ Math.imul(character, 0x85ebca6b)) >>> 7) & mask;
}
