/** Finds, in linear time, how long a stretch of one sequence occurs in another; the second is read beforehand. */

const NONE = -1;
const CODES = 65_536;

/** The suffix automaton of a sequence of UTF-16 codes: every stretch of it can be walked from the root. */
export class SuffixAutomaton {
  /** Length of the longest stretch of a state. */
  private readonly length: Int32Array;
  private readonly link: Int32Array;
  /** Behind the first occurrence of the stretches of a state. */
  private readonly endsAt: Int32Array;
  /** The edges of a state as a chain; those of the root, which has most, are looked up by code. */
  private readonly firstEdge: Int32Array;
  private readonly nextEdge: Int32Array;
  private readonly edgeCode: Uint16Array;
  private readonly edgeTarget: Int32Array;
  private readonly rootTarget = new Int32Array(CODES).fill(NONE);
  private states = 1;
  private edges = 0;
  private last = 0;

  constructor(codes: Uint16Array) {
    const states = 2 * codes.length + 2;
    const edges = 3 * codes.length + 4;
    this.length = new Int32Array(states);
    this.link = new Int32Array(states).fill(NONE);
    this.endsAt = new Int32Array(states);
    this.firstEdge = new Int32Array(states).fill(NONE);
    this.nextEdge = new Int32Array(edges);
    this.edgeCode = new Uint16Array(edges);
    this.edgeTarget = new Int32Array(edges);
    for (const code of codes) this.append(code);
  }

  /**
   * Walks over a sequence and tells of each stretch that occurs and cannot be made longer to either side:
   * where it begins, its length, and where its first occurrence begins.
   */
  walk(codes: Uint16Array, tell: (start: number, length: number, occursAt: number) => void): void {
    let state = 0;
    let length = 0;
    const report = (end: number) => {
      if (length > 0) tell(end - length, length, at(this.endsAt, state) - length);
    };
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i] ?? 0;
      let target = this.target(state, code);
      if (target === NONE) report(i);
      while (target === NONE && state !== 0) {
        state = at(this.link, state);
        length = at(this.length, state);
        target = this.target(state, code);
      }
      if (target === NONE) length = 0;
      else {
        state = target;
        length++;
      }
    }
    report(codes.length);
  }

  private append(code: number): void {
    const added = this.states++;
    this.length[added] = at(this.length, this.last) + 1;
    this.endsAt[added] = at(this.length, added);
    let state = this.last;
    while (state !== NONE && this.target(state, code) === NONE) {
      this.addEdge(state, code, added);
      state = at(this.link, state);
    }
    this.link[added] = state === NONE ? 0 : this.splitFor(state, code);
    this.last = added;
  }

  /** The state that `code` leads to from `state`, cut off from longer stretches where that is needed. */
  private splitFor(state: number, code: number): number {
    const target = this.target(state, code);
    if (at(this.length, target) === at(this.length, state) + 1) return target;
    const copy = this.states++;
    this.length[copy] = at(this.length, state) + 1;
    this.link[copy] = at(this.link, target);
    this.endsAt[copy] = at(this.endsAt, target);
    for (let edge = at(this.firstEdge, target); edge !== NONE; edge = at(this.nextEdge, edge))
      this.addEdge(copy, this.edgeCode[edge] ?? 0, at(this.edgeTarget, edge));
    this.link[target] = copy;
    for (let from = state; from !== NONE && this.target(from, code) === target; from = at(this.link, from))
      this.retarget(from, code, copy);
    return copy;
  }

  private target(state: number, code: number): number {
    if (state === 0) return at(this.rootTarget, code);
    const edge = this.edge(state, code);
    return edge === NONE ? NONE : at(this.edgeTarget, edge);
  }

  private edge(state: number, code: number): number {
    let edge = at(this.firstEdge, state);
    while (edge !== NONE && this.edgeCode[edge] !== code) edge = at(this.nextEdge, edge);
    return edge;
  }

  private addEdge(state: number, code: number, target: number): void {
    if (state === 0) {
      this.rootTarget[code] = target;
      return;
    }
    const edge = this.edges++;
    this.edgeCode[edge] = code;
    this.edgeTarget[edge] = target;
    this.nextEdge[edge] = at(this.firstEdge, state);
    this.firstEdge[state] = edge;
  }

  private retarget(state: number, code: number, target: number): void {
    if (state === 0) this.rootTarget[code] = target;
    else this.edgeTarget[this.edge(state, code)] = target;
  }
}

function at(array: Int32Array, index: number): number {
  return array[index] ?? NONE;
}
