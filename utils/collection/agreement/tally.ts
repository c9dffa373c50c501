/**
 * What a coefficient needs of each item, as numbers that may be added up: the coefficient of any sample of items follows
 * from the sums over that sample, so that the bootstrap never sees a label.
 */

/**
 * Why a coefficient has no value. `no-pair`: no item carries the two ratings that could be compared.
 * `one-label`: all compared ratings are the same label, so that observed and expected agreement are both 1 and a
 * chance-corrected coefficient would be 0 / 0.
 */
export type Absence = 'no-pair' | 'one-label';

/** What one item adds: `amounts[i]` to the sum `slots[i]`. */
export interface ItemPart {
  readonly slots: readonly number[];
  readonly amounts: readonly number[];
}

export interface Tally {
  /** The number of sums. */
  readonly width: number;
  /** Only the items that the coefficient can use; they are what the bootstrap draws from. */
  readonly items: readonly ItemPart[];
  /** The coefficient that follows from the sums over a sample of the items. */
  readonly evaluate: (sums: Float64Array) => number | Absence;
}

/** The coefficient over all items of a tally, or why there is none. */
export function evaluateTally(tally: Tally): number | Absence {
  const sums = new Float64Array(tally.width);
  for (const { slots, amounts } of tally.items) {
    slots.forEach((slot, index) => {
      sums[slot] = (sums[slot] ?? 0) + (amounts[index] ?? 0);
    });
  }
  return tally.evaluate(sums);
}

/** The coefficient over all items of a tally, `undefined` where there is none. */
export function valueOfTally(tally: Tally): number | undefined {
  const value = evaluateTally(tally);
  return typeof value === 'number' ? value : undefined;
}
