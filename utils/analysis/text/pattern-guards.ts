/**
 * Tells which patterns may match in a unit, from the words found in it. Each way in which a pattern can match is a bit
 * in up to three planes, one for each group of words that it needs; a way is open where all its bits are set.
 */
import type { Need } from './needed-words';

const BITS = 32;
/** Most groups of words that are asked of one way of matching. */
const PLANES = 3;

/** A pattern, or a list of patterns one of which has to match. */
export type Guarded = RegExp | readonly RegExp[];
/** Ways of matching, by number; `to` excluded. */
interface Ways {
  readonly from: number;
  readonly to: number;
}
/** The groups of words of which a text has to hold one each. */
type Way = readonly (readonly string[])[];

/** What the patterns of some lists need, as numbers of terms. */
export class PatternGuards {
  private readonly waysOf = new Map<Guarded, Ways>();
  /** Number of 32-bit words in a plane. */
  readonly width: number;
  /** The planes before anything is found: set where a way needs no further group. */
  readonly free: Int32Array;
  /** For each term, where its entries in `at` and `masks` begin. */
  readonly firstEntry: Int32Array;
  /** Which 32-bit words of the planes a term changes, and which bits it sets in them. */
  readonly at: Int32Array;
  readonly masks: Int32Array;

  /** `numberOf` gives a needed word its number among the terms. */
  constructor(
    lists: readonly (readonly RegExp[])[],
    needOf: (pattern: RegExp) => Need | undefined,
    numberOf: (word: string) => number,
  ) {
    const ways: Way[] = [];
    for (const patterns of lists) {
      const from = ways.length;
      let isGuarded = true;
      for (const pattern of patterns) {
        const need = needOf(pattern);
        const first = ways.length;
        if (need) ways.push(...waysThrough(need));
        if (need) this.waysOf.set(pattern, { from: first, to: ways.length });
        else isGuarded = false;
      }
      if (isGuarded) this.waysOf.set(patterns, { from, to: ways.length });
    }
    this.width = Math.ceil(ways.length / BITS);
    this.free = new Int32Array(this.width * PLANES);
    const entries: Map<number, number>[] = [];
    ways.forEach((way, number) => {
      const bit = 1 << (number & (BITS - 1));
      for (let plane = 0; plane < PLANES; plane++) {
        const at = plane * this.width + (number >>> 5);
        const words = way[plane];
        if (!words) this.free[at] = (this.free[at] ?? 0) | bit;
        for (const word of words ?? []) {
          const term = numberOf(word);
          const masks = entries[term] ?? new Map<number, number>();
          entries[term] = masks;
          masks.set(at, (masks.get(at) ?? 0) | bit);
        }
      }
    });
    const count = entries.reduce((sum, masks) => sum + masks.size, 0);
    this.firstEntry = new Int32Array(entries.length + 1);
    this.at = new Int32Array(count);
    this.masks = new Int32Array(count);
    let next = 0;
    for (let term = 0; term < entries.length; term++) {
      this.firstEntry[term] = next;
      for (const [at, mask] of entries[term] ?? []) {
        this.at[next] = at;
        this.masks[next++] = mask;
      }
    }
    this.firstEntry[entries.length] = next;
  }

  /** The ways in which something guarded can match; undefined where it needs nothing. */
  waysFor(guarded: Guarded): Ways | undefined {
    return this.waysOf.get(guarded);
  }
}

/** The ways of matching that are open in each unit of a document. */
export class OpenWays {
  private readonly open: Int32Array;
  private readonly planes: Int32Array;

  constructor(
    private readonly guards: PatternGuards,
    units: number,
  ) {
    this.open = new Int32Array(units * guards.width);
    this.planes = guards.free.slice();
  }

  /** Notes a term of the unit that is read now. */
  note(term: number): void {
    const { firstEntry, at, masks } = this.guards;
    const end = firstEntry[term + 1] ?? 0;
    for (let entry = firstEntry[term] ?? end; entry < end; entry++) {
      const word = at[entry] ?? 0;
      this.planes[word] = (this.planes[word] ?? 0) | (masks[entry] ?? 0);
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

  /** False where something guarded cannot match in a unit. */
  mayHold(unit: number, guarded: Guarded): boolean {
    const ways = this.guards.waysFor(guarded);
    return ways === undefined || this.isAnyOpen(unit * this.guards.width, ways);
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
