/** Which groups of needed words occur in which unit. */
import type { Guard } from './term-index';

const BITS = 32;

/** A table of bits: a row for each unit, a column for each group. */
export class FoundGroups {
  private readonly wordsOfRow: number;
  private readonly bits: Uint32Array;

  constructor(units: number, groups: number) {
    this.wordsOfRow = Math.ceil(groups / BITS);
    this.bits = new Uint32Array(units * this.wordsOfRow);
  }

  add(unit: number, groups: readonly number[]): void {
    const row = unit * this.wordsOfRow;
    for (const group of groups) {
      const at = row + (group >>> 5);
      this.bits[at] = (this.bits[at] ?? 0) | (1 << (group & 31));
    }
  }

  /** Whether a unit holds what a pattern needs. */
  satisfies(unit: number, guard: Guard): boolean {
    if (typeof guard === 'number')
      return ((this.bits[unit * this.wordsOfRow + (guard >>> 5)] ?? 0) & (1 << (guard & 31))) !== 0;
    for (const part of guard.parts) if (this.satisfies(unit, part) !== guard.isAll) return !guard.isAll;
    return guard.isAll;
  }
}
