/** How many cases the fuzzing tries, and from which seed; a failure prints the seed, the path and the smallest case. */
import fc from 'fast-check';

/** `WENZHEN_FUZZ` asks for a longer run by hand. */
const CASES = Number(process.env.WENZHEN_FUZZ) || 10_000;
const SEED = Number(process.env.WENZHEN_FUZZ_SEED) || 20_240_930;
/** A case takes about 5 milliseconds; a busy machine takes several times as long. */
export const FUZZ_TIMEOUT = 120_000 + CASES * 30;

/** Checks a property on a share of all cases. */
export function fuzz<T>(share: number, cases: fc.Arbitrary<T>, check: (one: T) => void | Promise<void>): Promise<void> {
  const property = fc.asyncProperty(cases, async (one) => check(one));
  return fc.assert(property, { seed: SEED, numRuns: Math.ceil(CASES * share), verbose: fc.VerbosityLevel.None });
}
