/** Fleiss' kappa: the agreement of any annotators beyond chance, where all share one distribution of labels. */
import { codeRatings, countLabels, type Ratings } from './ratings';
import { type Absence, type ItemPart, type Tally, valueOfTally } from './tally';

/**
 * κ = (P̄ − P̄_e) / (1 − P̄_e), where P̄ is the mean over the items of the share of agreeing pairs of ratings
 * P_i = Σ_j n_ij (n_ij − 1) / (n_i (n_i − 1)), and P̄_e = Σ_j p_j² with p_j the mean over the items of n_ij / n_i.
 *
 * Fleiss has the same number n of ratings for every item. Where the numbers differ, each item counts with its own n_i and
 * all items count alike (Gwet's generalisation). Items with fewer than two ratings are left out of both P̄ and P̄_e: Gwet
 * keeps those with a single rating in P̄_e, which lets κ fall below −1.
 *
 * `undefined` where no item has two ratings, and where all compared ratings are one label: then P̄ = P̄_e = 1 and κ is
 * 0 / 0.
 *
 * Sources: J. L. Fleiss, Measuring Nominal Scale Agreement Among Many Raters, Psychological Bulletin 76 (1971) 378–382;
 * K. L. Gwet, Handbook of Inter-Rater Reliability, 4th ed. (2014), chapter 2, and its R package irrCAC.
 */
export function fleissKappa(ratings: Ratings): number | undefined {
  return valueOfTally(fleissKappaTally(ratings));
}

/** Sums: for each label its shares of the items' ratings, then the shares of agreeing pairs, then the items. */
export function fleissKappaTally(ratings: Ratings): Tally {
  const { items, labelCount } = codeRatings(ratings);
  const parts = items.flatMap((codes): ItemPart[] => {
    const { total, perLabel } = countLabels(codes);
    if (total < 2) return [];
    let agreeing = 0;
    for (const count of perLabel.values()) agreeing += count * (count - 1);
    return [
      {
        slots: [...perLabel.keys(), labelCount, labelCount + 1],
        amounts: [...Array.from(perLabel.values(), (count) => count / total), agreeing / (total * (total - 1)), 1],
      },
    ];
  });
  return { width: labelCount + 2, items: parts, evaluate: (sums) => kappa(sums, labelCount) };
}

function kappa(sums: Float64Array, labelCount: number): number | Absence {
  const itemCount = sums[labelCount + 1] ?? 0;
  if (itemCount === 0) return 'no-pair';
  let used = 0;
  let expected = 0;
  for (let label = 0; label < labelCount; label += 1) {
    const share = (sums[label] ?? 0) / itemCount;
    if (share > 0) used += 1;
    expected += share * share;
  }
  if (used === 1) return 'one-label';
  const observed = (sums[labelCount] ?? 0) / itemCount;
  return (observed - expected) / (1 - expected);
}
