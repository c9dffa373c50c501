/** Measures how the time of some work grows with the length of the text that it is done on. */

/**
 * Most times as long that a character may take in a text ten times as long. Work in quadratic time takes 10 times as
 * long; a busy machine, caches and the collection of garbage have taken up to 2.5 times as long.
 */
export const MOST_GROWTH = 4;
const STEP = 10;
const ATTEMPTS = 6;
/** No further attempt after so long, in milliseconds. */
const PATIENCE = 20_000;
/** Times below are those of the clock and the collector more than of the work, in milliseconds. */
const NOISE = 4;

export interface Growth {
  readonly from: number;
  readonly to: number;
  readonly times: number;
}

/** Times as long per character from each of the lengths to ten times it, the least of some attempts; ends at one too many. */
export function growthOf(work: (text: string) => unknown, piece: string, lengths: readonly number[]): Growth[] {
  const least = new Map<number, number>();
  const timeOf = (length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const start = performance.now();
    work(text);
    const time = Math.min(performance.now() - start, least.get(length) ?? Number.POSITIVE_INFINITY);
    least.set(length, time);
    return time;
  };
  const growth: Growth[] = [];
  for (const from of lengths) {
    const to = from * STEP;
    const end = performance.now() + PATIENCE;
    let times = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < ATTEMPTS && times > MOST_GROWTH && performance.now() < end; attempt++) {
      if (!least.has(from)) timeOf(from);
      times = timeOf(to) / (STEP * timeOf(from) + NOISE);
    }
    growth.push({ from, to, times });
    if (times > MOST_GROWTH) break;
  }
  return growth;
}

/** Those that grow too fast, in words. */
export function tooFast(named: string, growth: readonly Growth[]): readonly string[] {
  return growth
    .filter(({ times }) => times > MOST_GROWTH)
    .map(({ from, to, times }) => `${named}: ${times.toFixed(1)} times as long per character from ${from} to ${to}`);
}
