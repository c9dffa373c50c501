/**
 * Tells what may hold in a unit from the terms found in it: each way in which something can hold is a bit in up to three
 * planes, one for each group of terms that it needs, and the way is open where all its bits are set.
 */
import type { Need } from './needed-words';

const BITS = 32;
/** Most groups of terms that are asked of one way. */
const PLANES = 3;

/** Ways by number; `to` excluded. */
interface Ways {
  readonly from: number;
  readonly to: number;
}
/** Groups of terms; a text has to hold one of each. */
type Way = readonly (readonly string[])[];

/** Collects what is needed for what, then turns terms into bits. */
export class GuardBuilder<Key> {
  private readonly ways: Way[] = [];
  private readonly guarded = new Map<Key, Ways>();

  /** Guards one thing. */
  add(key: Key, need: Need): void {
    const from = this.ways.length;
    this.ways.push(...waysThrough(need));
    this.guarded.set(key, { from, to: this.ways.length });
  }

  /** Guards a list by all that is added while it is filled; unless it turns out to hold what needs nothing. */
  addList(key: Key, fill: () => { readonly isGuarded: boolean }): void {
    const from = this.ways.length;
    const { isGuarded } = fill();
    if (isGuarded) this.guarded.set(key, { from, to: this.ways.length });
  }

  /** `numberOf` gives each needed term its number. */
  build(numberOf: (term: string) => number): Guards<Key> {
    const width = Math.ceil(this.ways.length / BITS);
    const free = new Int32Array(width * PLANES);
    const masksOf: Map<number, number>[] = [];
    let entries = 0;
    this.ways.forEach((way, number) => {
      const bit = 1 << (number & (BITS - 1));
      for (let plane = 0; plane < PLANES; plane++) {
        const at = plane * width + (number >>> 5);
        const terms = way[plane];
        if (!terms) free[at] = (free[at] ?? 0) | bit;
        for (const term of terms ?? []) {
          const index = numberOf(term);
          const masks = masksOf[index] ?? new Map<number, number>();
          masksOf[index] = masks;
          const known = masks.get(at);
          if (known === undefined) entries++;
          masks.set(at, (known ?? 0) | bit);
        }
      }
    });
    const firstMark = new Int32Array(masksOf.length + 1).fill(2 * entries);
    const marks = new Int32Array(2 * entries);
    let next = 0;
    for (let term = 0; term < masksOf.length; term++) {
      firstMark[term] = next;
      for (const [word, mask] of masksOf[term] ?? []) {
        marks[next++] = word;
        marks[next++] = mask;
      }
    }
    return { guarded: this.guarded, width, free, firstMark, marks };
  }
}

/** What is needed for what, as bits. */
export interface Guards<Key> {
  readonly guarded: ReadonlyMap<Key, Ways>;
  /** Number of 32-bit words in a plane. */
  readonly width: number;
  /** The planes before anything is found: set where a way needs no further group. */
  readonly free: Int32Array;
  /** For each term, where its marks begin. */
  readonly firstMark: Int32Array;
  /** A mark is a place in the planes, then the bits that the term sets there. */
  readonly marks: Int32Array;
}

/** The ways that are open in each unit of a document. */
export class OpenWays<Key> {
  private readonly open: Int32Array;
  private readonly planes: Int32Array;

  constructor(
    private readonly guards: Guards<Key>,
    units: number,
  ) {
    this.open = new Int32Array(units * guards.width);
    this.planes = guards.free.slice();
  }

  /** Notes a term of the unit that is read now. */
  note(term: number): void {
    const { planes } = this;
    const { firstMark, marks } = this.guards;
    const end = firstMark[term + 1] ?? 0;
    for (let at = firstMark[term] ?? end; at < end; at += 2) {
      const word = marks[at] ?? 0;
      planes[word] = (planes[word] ?? 0) | (marks[at + 1] ?? 0);
    }
  }

  /** Ends the reading of a unit: what is noted next is of another one. */
  close(unit: number): void {
    const { width, free } = this.guards;
    const { open, planes } = this;
    for (let i = 0, row = unit * width; i < width; i++)
      open[row + i] = (planes[i] ?? 0) & (planes[width + i] ?? 0) & (planes[2 * width + i] ?? 0);
    planes.set(free);
  }

  /** Whether a way is open in a unit; undefined where the key is not guarded. */
  isOpen(unit: number, key: Key): boolean | undefined {
    const ways = this.guards.guarded.get(key);
    return ways && this.isAnyOpen(unit * this.guards.width, ways);
  }

  private isAnyOpen(row: number, { from, to }: Ways): boolean {
    const { open } = this;
    const first = row + (from >>> 5);
    const last = row + ((to - 1) >>> 5);
    const head = -1 << (from & 31);
    const tail = -1 >>> (31 - ((to - 1) & 31));
    if (first === last) return ((open[first] ?? 0) & head & tail) !== 0;
    if (((open[first] ?? 0) & head) !== 0) return true;
    for (let at = first + 1; at < last; at++) if (open[at] !== 0) return true;
    return ((open[last] ?? 0) & tail) !== 0;
  }
}

/** The ways of meeting a need. */
function waysThrough(need: Need): readonly Way[] {
  if (need.kind === 'word') return [[need.words]];
  if (need.kind === 'either') return need.parts.flatMap(waysThrough);
  return [need.parts.slice(0, PLANES).map(wordsOf)];
}

/** Words one of which every text that meets a need holds. */
function wordsOf(need: Need): readonly string[] {
  if (need.kind === 'word') return need.words;
  return (need.kind === 'all' ? need.parts.slice(0, 1) : need.parts).flatMap(wordsOf);
}
