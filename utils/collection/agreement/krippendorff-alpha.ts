/** Krippendorff's alpha for nominal data: any number of annotators, missing ratings allowed. */
import { codeRatings, countLabels, type Ratings } from './ratings';
import { type Absence, type ItemPart, type Tally, valueOfTally } from './tally';

/**
 * α = 1 − D_o / D_e = ((n − 1) Σ_c o_cc − Σ_c n_c (n_c − 1)) / (n (n − 1) − Σ_c n_c (n_c − 1)), where n_c is how often
 * label c occurs among the pairable ratings, n their number, and o_cc the sum over the items of
 * n_ic (n_ic − 1) / (n_i − 1). Items with fewer than two ratings have nothing to pair and are left out.
 *
 * `undefined` where no item has two ratings, and where all pairable ratings are one label: then D_o = D_e = 0 and α is
 * 0 / 0, since data without variation say nothing of reliability.
 *
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability, University of Pennsylvania (2011), section C.
 */
export function krippendorffAlpha(ratings: Ratings): number | undefined {
  return valueOfTally(krippendorffAlphaTally(ratings));
}

/** Sums: for each label n_c, then Σ_c o_cc. */
export function krippendorffAlphaTally(ratings: Ratings): Tally {
  const { items, labelCount } = codeRatings(ratings);
  const parts = items.flatMap((codes): ItemPart[] => {
    const { total, perLabel } = countLabels(codes);
    if (total < 2) return [];
    let agreeing = 0;
    for (const count of perLabel.values()) agreeing += count * (count - 1);
    return [{ slots: [...perLabel.keys(), labelCount], amounts: [...perLabel.values(), agreeing / (total - 1)] }];
  });
  return { width: labelCount + 1, items: parts, evaluate: (sums) => alpha(sums, labelCount) };
}

function alpha(sums: Float64Array, labelCount: number): number | Absence {
  let total = 0;
  let samePairs = 0;
  for (let label = 0; label < labelCount; label += 1) {
    const count = sums[label] ?? 0;
    total += count;
    samePairs += count * (count - 1);
  }
  if (total === 0) return 'no-pair';
  const allPairs = total * (total - 1);
  if (samePairs === allPairs) return 'one-label';
  return ((total - 1) * (sums[labelCount] ?? 0) - samePairs) / (allPairs - samePairs);
}
