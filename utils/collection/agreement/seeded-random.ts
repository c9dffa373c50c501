/** A small generator of pseudo-random numbers: the same seed gives the same numbers everywhere. */

/**
 * Draws whole numbers from 0 to `below` − 1 (`below` up to 2³²). SplitMix with 32 bits of state and the finaliser of
 * MurmurHash3; good for resampling, not for secrets.
 *
 * Source: G. L. Steele, D. Lea, C. H. Flood, Fast Splittable Pseudorandom Number Generators, OOPSLA 2014.
 */
export function seededRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x9e3779b9) >>> 0;
    let bits = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    bits = (bits ^ (bits >>> 16)) >>> 0;
    return Math.floor((bits / 2 ** 32) * below);
  };
}
