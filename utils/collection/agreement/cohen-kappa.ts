/** Cohen's kappa: the agreement of two annotators beyond chance, where each has a distribution of labels of their own. */
import { codeRatings, expectTwoAnnotators, type Ratings } from './ratings';
import { type Absence, type ItemPart, type Tally, valueOfTally } from './tally';

/**
 * κ = (p_o − p_e) / (1 − p_e), where p_o is the share of items with equal labels and p_e the sum over the labels of the
 * product of the two annotators' shares. Items that lack one of the two ratings are left out.
 *
 * `undefined` where no item was rated by both, and where both used one and the same label throughout: then p_o = p_e = 1
 * and κ is 0 / 0, since nothing shows that the two can tell labels apart. 0 where only one of the two did so.
 * Throws a `RangeError` for more than two annotators.
 *
 * Source: J. Cohen, A Coefficient of Agreement for Nominal Scales, Educational and Psychological Measurement 20 (1960)
 * 37–46.
 */
export function cohenKappa(ratings: Ratings): number | undefined {
  return valueOfTally(cohenKappaTally(ratings));
}

/** Sums: items of each label of the first annotator, the same of the second, items in agreement, items. */
export function cohenKappaTally(ratings: Ratings): Tally {
  expectTwoAnnotators(ratings);
  const { items, labelCount } = codeRatings(ratings);
  const parts = items.flatMap(([first, second]): ItemPart[] =>
    first === undefined || second === undefined
      ? []
      : [
          {
            slots: [first, labelCount + second, 2 * labelCount, 2 * labelCount + 1],
            amounts: [1, 1, first === second ? 1 : 0, 1],
          },
        ],
  );
  return { width: 2 * labelCount + 2, items: parts, evaluate: (sums) => kappa(sums, labelCount) };
}

function kappa(sums: Float64Array, labelCount: number): number | Absence {
  const agreed = sums[2 * labelCount] ?? 0;
  const total = sums[2 * labelCount + 1] ?? 0;
  if (total === 0) return 'no-pair';
  let chance = 0;
  for (let label = 0; label < labelCount; label += 1) chance += (sums[label] ?? 0) * (sums[labelCount + label] ?? 0);
  if (chance === total * total) return 'one-label';
  return (total * agreed - chance) / (total * total - chance);
}
