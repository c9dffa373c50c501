/** Percent agreement: how often two annotators gave the same label, averaged over the pairs of annotators. */
import { codeRatings, countAnnotators, type Ratings } from './ratings';
import { type ItemPart, type Tally, valueOfTally } from './tally';

/**
 * Average pairwise percent agreement, as a share from 0 to 1: for each pair of annotators the share of the items rated by
 * both on which they agree, then the unweighted mean over the pairs that have such items. Not corrected for chance.
 * `undefined` where no item was rated by two annotators; 1 where only one label was used.
 *
 * Source: D. Freelon, ReCal: Intercoder Reliability Calculation as a Web Service, International Journal of Internet
 * Science 5 (2010) 20–33 ("average pairwise percent agreement").
 */
export function percentAgreement(ratings: Ratings): number | undefined {
  return valueOfTally(percentAgreementTally(ratings));
}

/** Sums: for each pair of annotators the items rated by both, then those of them on which the two agree. */
export function percentAgreementTally(ratings: Ratings): Tally {
  const annotators = countAnnotators(ratings);
  const width = annotators * (annotators - 1);
  const items = codeRatings(ratings)
    .items.map(comparePairs)
    .filter((part) => part.slots.length > 0);
  return { width, items, evaluate: meanOverPairs };
}

/** The pair of the annotators `first < second` has the number second · (second − 1) / 2 + first. */
function comparePairs(codes: readonly (number | undefined)[]): ItemPart {
  const slots: number[] = [];
  const amounts: number[] = [];
  codes.forEach((secondCode, second) => {
    if (secondCode === undefined) return;
    for (let first = 0; first < second; first += 1) {
      const firstCode = codes[first];
      if (firstCode === undefined) continue;
      const pair = (second * (second - 1)) / 2 + first;
      slots.push(2 * pair, 2 * pair + 1);
      amounts.push(1, firstCode === secondCode ? 1 : 0);
    }
  });
  return { slots, amounts };
}

function meanOverPairs(sums: Float64Array): number | 'no-pair' {
  let total = 0;
  let pairs = 0;
  for (let slot = 0; slot < sums.length; slot += 2) {
    const compared = sums[slot] ?? 0;
    if (compared === 0) continue;
    total += (sums[slot + 1] ?? 0) / compared;
    pairs += 1;
  }
  return pairs === 0 ? 'no-pair' : total / pairs;
}
