/**
 * Tells what may hold in a unit from the terms found in it: each way in which something can hold is a bit in up to two
 * planes, one for each group of terms that it needs, and the way is open where all its bits are set.
 */
import type { Need } from './needed-words';

const BITS = 32;
const NONE = -1;
/** Most groups of terms that are asked of one way. */
const PLANES = 2;

/** Ways by number; `to` excluded. */
interface Ways {
  readonly from: number;
  readonly to: number;
}
const NO_WAYS: Ways = { from: 0, to: 0 };
/** What is always met: by a way that asks for no group. */
const NO_NEED: Need = { kind: 'all', parts: [] };
const NOWHERE: readonly number[] = [];
/** Groups of terms, by number; a text has to hold one of each. */
type Way = readonly (readonly number[])[];

/** Collects what is needed for what, then turns terms into bits. */
export class GuardBuilder<Key> {
  private readonly ways: Way[] = [];
  private readonly guarded = new Map<Key, Ways>();
  private readonly lists = new Map<readonly Key[], readonly Ways[]>();

  /** `numberOf` gives each needed term its number. */
  constructor(private readonly numberOf: (term: string) => number) {}

  /** Guards one thing. */
  add(key: Key, need: Need): void {
    const from = this.ways.length;
    for (const way of waysThrough(need)) this.ways.push(way.map((terms) => terms.map(this.numberOf)));
    this.guarded.set(key, { from, to: this.ways.length });
  }

  /** Guards a list of things, each by its need; one that needs nothing is always open. */
  addList(list: readonly Key[], needs: readonly (Need | undefined)[]): void {
    for (const [i, key] of list.entries()) this.add(key, needs[i] ?? NO_NEED);
    this.lists.set(
      list,
      list.map((key) => this.guarded.get(key) ?? NO_WAYS),
    );
  }

  /** The guards over so many terms. */
  build(termCount: number): Guards<Key> {
    const width = Math.ceil(this.ways.length / BITS);
    const free = new Int32Array(width * PLANES);
    const lists = new MarkLists(termCount * PLANES);
    this.ways.forEach((way, number) => {
      const bit = 1 << (number & (BITS - 1));
      for (let plane = 0; plane < PLANES; plane++) {
        const at = plane * width + (number >>> 5);
        const terms = way[plane];
        if (!terms) free[at] = (free[at] ?? 0) | bit;
        else for (const term of terms) lists.add(term * PLANES + plane, at, bit);
      }
    });
    return { guarded: this.guarded, lists: this.lists, width, free, ...lists.joined(PLANES) };
  }
}

/** Lists of marks, each mark a place and bits; what is added to the place added last to a list joins its mark. */
class MarkLists {
  private readonly newest: Int32Array;
  private readonly places: number[] = [];
  private readonly bits: number[] = [];
  private readonly older: number[] = [];

  constructor(lists: number) {
    this.newest = new Int32Array(lists).fill(NONE);
  }

  add(list: number, place: number, bit: number): void {
    const newest = this.newest[list] ?? NONE;
    if (this.places[newest] === place) {
      this.bits[newest] = (this.bits[newest] ?? 0) | bit;
      return;
    }
    this.newest[list] = this.places.length;
    this.places.push(place);
    this.bits.push(bit);
    this.older.push(newest);
  }

  /** All marks, those of each `size` lists together, and where each of these groups begins. */
  joined(size: number): Pick<Guards<never>, 'firstMark' | 'marks'> {
    const firstMark = new Int32Array(this.newest.length / size + 1);
    const marks = new Int32Array(2 * this.places.length);
    let next = 0;
    for (let list = 0; list < this.newest.length; list++) {
      if (list % size === 0) firstMark[list / size] = next;
      for (let mark = this.newest[list] ?? NONE; mark !== NONE; mark = this.older[mark] ?? NONE) {
        marks[next++] = this.places[mark] ?? 0;
        marks[next++] = this.bits[mark] ?? 0;
      }
    }
    firstMark[firstMark.length - 1] = next;
    return { firstMark, marks };
  }
}

/** What is needed for what, as bits. */
export interface Guards<Key> {
  readonly guarded: ReadonlyMap<Key, Ways>;
  /** For each list, the ways of its members. */
  readonly lists: ReadonlyMap<readonly Key[], readonly Ways[]>;
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
    for (let i = 0, row = unit * width; i < width; i++) open[row + i] = (planes[i] ?? 0) & (planes[width + i] ?? 0);
    planes.set(free);
  }

  /** Whether a way is open in a unit; undefined where the key is not guarded. */
  isOpen(unit: number, key: Key): boolean | undefined {
    const ways = this.guards.guarded.get(key);
    return ways && this.isAnyOpen(unit * this.guards.width, ways);
  }

  /** The places in a list of what is open in a unit; undefined where the list is not guarded. */
  openAmong(unit: number, list: readonly Key[]): readonly number[] | undefined {
    const members = this.guards.lists.get(list);
    if (!members) return undefined;
    const row = unit * this.guards.width;
    let places: number[] | undefined;
    for (let place = 0; place < members.length; place++) {
      const ways = members[place];
      if (!ways || !this.isAnyOpen(row, ways)) continue;
      if (places) places.push(place);
      else places = [place];
    }
    return places ?? NOWHERE;
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
function waysThrough(need: Need): readonly (readonly (readonly string[])[])[] {
  if (need.kind === 'word') return [[need.words]];
  if (need.kind === 'either') return need.parts.flatMap(waysThrough);
  return [need.parts.slice(0, PLANES).map(wordsOf)];
}

/** Words one of which every text that meets a need holds. */
function wordsOf(need: Need): readonly string[] {
  if (need.kind === 'word') return need.words;
  return (need.kind === 'all' ? need.parts.slice(0, 1) : need.parts).flatMap(wordsOf);
}
