/** Draws a random share, the same for the same seed. */
import { seededRandom } from './agreement/seeded-random';

/** `share` from 0 to 1; at least one where there is any. The drawn ones keep their order. */
export function drawn<T>(items: readonly T[], share: number, seed: string): readonly T[] {
  const random = seededRandom(numberOf(seed));
  const count = Math.max(Math.min(1, items.length), Math.round(items.length * share));
  const left = items.map((_, index) => index);
  for (let at = 0; at < count; at++) {
    const other = at + random(left.length - at);
    [left[at], left[other]] = [left[other] ?? 0, left[at] ?? 0];
  }
  const chosen = new Set(left.slice(0, count));
  return items.filter((_, index) => chosen.has(index));
}

/** FNV-1a. */
function numberOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (const character of seed) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
