/** Worked examples from the literature, entered as ratings; each says where it was published. */
import type { Ratings } from '../../../utils/collection/agreement/ratings';

/** Ratings of two annotators from their agreement matrix: rows the first, columns the second, labels '0', '1' … */
export function fromMatrix(counts: readonly (readonly number[])[]): Ratings {
  return counts.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, () => [String(first), String(second)])),
  );
}

/** Ratings from how often each label was given to each item; who gave them does not matter to Fleiss. */
export function fromCounts(counts: readonly (readonly number[])[]): Ratings {
  return counts.map((row) => row.flatMap((count, label) => Array.from({ length: count }, () => String(label))));
}

/** Ratings from one line an annotator, one character an item, '*' where the rating is missing. */
export function fromLines(lines: readonly string[]): Ratings {
  const items = lines[0]?.length ?? 0;
  return Array.from({ length: items }, (_, item) => lines.map((line) => (line[item] === '*' ? undefined : line[item])));
}

/** J. Cohen, Educational and Psychological Measurement 20 (1960) 45, table 2b: κ = .492. */
export const cohen1960 = fromMatrix([
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
]);

/** The 50 proposals of Wikipedia, Cohen's kappa, "Simple example": p_o = 0.7, p_e = 0.5, κ = 0.40. */
export const proposals = fromMatrix([
  [20, 5],
  [10, 15],
]);

/** K. L. Gwet, irrCAC, vignette "overview", cont3x3abstractors: κ = 0.7964094, 95 % interval (0.68, 0.913). */
export const abstractors = fromMatrix([
  [13, 0, 0],
  [0, 20, 7],
  [0, 4, 56],
]);

/** J. L. Fleiss, Psychological Bulletin 76 (1971) 379, table 1: 30 patients, 6 psychiatrists each, κ = .430. */
export const fleiss1971 = fromCounts([
  [0, 0, 0, 6, 0],
  [0, 3, 0, 0, 3],
  [0, 1, 4, 0, 1],
  [0, 0, 0, 0, 6],
  [0, 3, 0, 3, 0],
  [2, 0, 4, 0, 0],
  [0, 0, 4, 0, 2],
  [2, 0, 3, 1, 0],
  [2, 0, 0, 4, 0],
  [0, 0, 0, 0, 6],
  [1, 0, 0, 5, 0],
  [1, 1, 0, 4, 0],
  [0, 3, 3, 0, 0],
  [1, 0, 0, 5, 0],
  [0, 2, 0, 3, 1],
  [0, 0, 5, 0, 1],
  [3, 0, 0, 1, 2],
  [5, 1, 0, 0, 0],
  [0, 2, 0, 4, 0],
  [1, 0, 2, 0, 3],
  [0, 0, 0, 0, 6],
  [0, 1, 0, 5, 0],
  [0, 2, 0, 1, 3],
  [2, 0, 0, 4, 0],
  [1, 0, 0, 4, 1],
  [0, 5, 0, 1, 0],
  [4, 0, 0, 0, 2],
  [0, 2, 0, 4, 0],
  [1, 0, 5, 0, 0],
  [0, 0, 0, 0, 6],
]);

/** Wikipedia, Fleiss' kappa, "Worked example": 10 subjects, 14 raters, P̄ = 0.378, P̄_e = 0.213, κ = 0.210. */
export const fleissWikipedia = fromCounts([
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
]);

/** K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section A, Meg and Owen: α = 0.095. */
export const krippendorffBinary = fromLines(['0100000010', '1110010000']);

/** The same, section B, Ben and Gerry: α = 0.692. */
export const krippendorffNominal = fromLines(['aabbdcccedda', 'babbbccceddd']);

/** The same, section C, four observers with missing ratings: nominal α = 0.743. */
export const krippendorffMissing = fromLines(['123321412***', '1233224125*3', '*3332342251*', '12332441251*']);
