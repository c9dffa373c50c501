/** The percentile bootstrap: how far a coefficient would vary over other samples of items. */
import { seededRandom } from './seeded-random';
import type { Tally } from './tally';

export interface BootstrapOptions {
  /** Any whole number; the same seed and data give the same interval. 1 by default. */
  readonly seed?: number;
  /** 1000 by default. */
  readonly resamples?: number;
  /** The share of the resamples inside the interval, 0.95 by default. */
  readonly confidence?: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface Bootstrap {
  /** `undefined` for fewer than two items, and where no resample has a value. */
  readonly interval: Interval | undefined;
  /** Resamples in which the coefficient has a value; the others (all of one label, say) are left out of the interval. */
  readonly usableResamples: number;
}

/**
 * Draws as many items as there are, with replacement, evaluates the coefficient, and takes the percentiles of the values.
 * Where all items agree, all resamples do: the interval is then [1, 1], however few the items.
 * Throws a `RangeError` for a number of resamples or a confidence that makes no sense.
 *
 * Source: B. Efron, R. J. Tibshirani, An Introduction to the Bootstrap (1993), section 13.3.
 */
export function bootstrap(tally: Tally, options: BootstrapOptions = {}): Bootstrap {
  const { seed = 1, resamples = 1000, confidence = 0.95 } = options;
  if (!Number.isSafeInteger(resamples) || resamples < 1) throw new RangeError(`resamples: ${resamples}`);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`confidence: ${confidence}`);
  if (tally.items.length < 2) return { interval: undefined, usableResamples: 0 };
  const values = resampleValues(tally, seed, resamples).sort();
  if (values.length === 0) return { interval: undefined, usableResamples: 0 };
  const tail = (1 - confidence) / 2;
  return {
    interval: { low: quantile(values, tail), high: quantile(values, 1 - tail) },
    usableResamples: values.length,
  };
}

function resampleValues(tally: Tally, seed: number, resamples: number): Float64Array {
  const draw = seededRandom(seed);
  const itemCount = tally.items.length;
  const { starts, slots, amounts } = flatten(tally);
  const timesDrawn = new Uint32Array(itemCount);
  const sums = new Float64Array(tally.width);
  const values = new Float64Array(resamples);
  let usable = 0;
  for (let resample = 0; resample < resamples; resample += 1) {
    timesDrawn.fill(0);
    sums.fill(0);
    for (let drawn = 0; drawn < itemCount; drawn += 1) {
      const item = draw(itemCount);
      timesDrawn[item] = (timesDrawn[item] ?? 0) + 1;
    }
    for (let item = 0; item < itemCount; item += 1) {
      const times = timesDrawn[item] ?? 0;
      if (times === 0) continue;
      const end = starts[item + 1] ?? 0;
      for (let at = starts[item] ?? 0; at < end; at += 1) {
        const slot = slots[at] ?? 0;
        sums[slot] = (sums[slot] ?? 0) + times * (amounts[at] ?? 0);
      }
    }
    const value = tally.evaluate(sums);
    if (typeof value !== 'number') continue;
    values[usable] = value;
    usable += 1;
  }
  return values.slice(0, usable);
}

/** The parts of all items one after the other; those of item i lie from `starts[i]` to `starts[i + 1]`. */
function flatten({ items }: Tally): { starts: Uint32Array; slots: Uint32Array; amounts: Float64Array } {
  const starts = new Uint32Array(items.length + 1);
  items.forEach((item, index) => {
    starts[index + 1] = (starts[index] ?? 0) + item.slots.length;
  });
  return {
    starts,
    slots: Uint32Array.from(items.flatMap((item) => item.slots)),
    amounts: Float64Array.from(items.flatMap((item) => item.amounts)),
  };
}

/** Linear between neighbours, definition 7 of R. J. Hyndman, Y. Fan, The American Statistician 50 (1996) 361–365. */
function quantile(sorted: Float64Array, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? 0;
  return below + (above - below) * (position - Math.floor(position));
}
