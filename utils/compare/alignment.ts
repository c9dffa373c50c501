/** Pairs the sentences of two documents: equal ones first, then those that were slightly changed. */
import type { Sentence } from './compared-document';

/** Two sentences that belong together. */
export interface SentencePair {
  readonly left: Sentence;
  readonly right: Sentence;
  /** 1 for equal ones; else the Dice coefficient of their pairs of neighbouring characters, with or without quantities. */
  readonly similarity: number;
}

/** Two sentences less alike than this are different sentences. */
const LEAST_SIMILARITY = 0.6;
/** Sentences with fewer pairs of characters are too short to tell. */
const FEWEST_PAIRS = 5;
/** A pair of characters in more sentences than this says little about any of them. */
const MOST_SENTENCES = 48;
/** Candidates of a sentence that are compared in full. */
const MOST_CANDIDATES = 4;
/** What standing under the same heading, and equal wording down to the numbers, add in choosing between candidates. */
const HEADING_BONUS = 0.04;
const WORDING_BONUS = 0.08;

/** Equal sentences, one to one in their order; each of the rest goes with the most similar one that is left. */
export function alignSentences(left: readonly Sentence[], right: readonly Sentence[]): readonly SentencePair[] {
  const equal = pairEqual(left, right);
  const taken = new Set(equal.flatMap((pair) => [pair.left, pair.right]));
  const similar = pairSimilar(
    left.filter((sentence) => !taken.has(sentence)),
    right.filter((sentence) => !taken.has(sentence)),
  );
  return [...equal, ...similar].sort((a, b) => a.left.index - b.left.index);
}

/** The first of equal sentences goes with the first, the second with the second. */
function pairEqual(left: readonly Sentence[], right: readonly Sentence[]): readonly SentencePair[] {
  const byKey = new Map<string, Sentence[]>();
  for (const sentence of right.toReversed()) {
    if (sentence.key === '') continue;
    const same = byKey.get(sentence.key);
    if (same) same.push(sentence);
    else byKey.set(sentence.key, [sentence]);
  }
  return left.flatMap((sentence) => {
    const match = byKey.get(sentence.key)?.pop();
    return match ? [{ left: sentence, right: match, similarity: 1 }] : [];
  });
}

interface Candidate extends SentencePair {
  readonly rank: number;
}

/** Pairs of similar sentences, each sentence in one pair at most, the most similar first. */
export function pairSimilar(left: readonly Sentence[], right: readonly Sentence[]): readonly SentencePair[] {
  const grams = right.map(({ masked }) => gramsOf(masked));
  const index = indexOf(grams);
  const candidates: Candidate[] = [];
  const hits = new Int32Array(right.length);
  for (const sentence of left) {
    const own = gramsOf(sentence.masked);
    if (own.size < FEWEST_PAIRS) continue;
    for (const number of likeliest(own, index, hits)) {
      const other = right[number];
      if (!other) continue;
      const wording = similarityOf(sentence.key, other.key);
      const similarity = Math.max(diceOf(own, grams[number] ?? NO_GRAMS), wording);
      if (similarity < LEAST_SIMILARITY) continue;
      const sameHeading = sentence.heading === other.heading ? HEADING_BONUS : 0;
      const rank = similarity + sameHeading + WORDING_BONUS * wording;
      candidates.push({ left: sentence, right: other, similarity, rank });
    }
  }
  return takeBest(candidates);
}

/** The Dice coefficient of the pairs of neighbouring characters of two texts. */
export function similarityOf(a: string, b: string): number {
  return a === b ? 1 : diceOf(gramsOf(a), gramsOf(b));
}

const NO_GRAMS: ReadonlySet<number> = new Set();
const PUNCTUATION = /[\s，。；：、！？,.;:!?（）()《》“”"'—-]/;

/** The pairs of neighbouring characters of a text, punctuation and white space left out. */
export function gramsOf(text: string): ReadonlySet<number> {
  const grams = new Set<number>();
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (PUNCTUATION.test(text.charAt(i))) continue;
    if (before) grams.add(before * 65_536 + code);
    before = code;
  }
  return grams;
}

/** 0–1: twice what two sets of pairs share, of what they have together. */
export function diceOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const gram of small) if (large.has(gram)) shared++;
  return (2 * shared) / (a.size + b.size);
}

function indexOf(grams: readonly ReadonlySet<number>[]): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  grams.forEach((set, number) => {
    for (const gram of set) {
      const numbers = index.get(gram);
      if (!numbers) index.set(gram, [number]);
      else if (numbers.length < MOST_SENTENCES) numbers.push(number);
    }
  });
  return index;
}

/** The sentences that share most pairs of characters; `hits` is all zero before and after. */
function likeliest(
  own: ReadonlySet<number>,
  index: ReadonlyMap<number, readonly number[]>,
  hits: Int32Array,
): readonly number[] {
  const touched: number[] = [];
  for (const gram of own)
    for (const number of index.get(gram) ?? []) {
      if (hits[number] === 0) touched.push(number);
      hits[number] = (hits[number] ?? 0) + 1;
    }
  const counts = touched.map((number) => [number, hits[number] ?? 0] as const);
  for (const number of touched) hits[number] = 0;
  return counts
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_CANDIDATES)
    .map(([number]) => number);
}

function takeBest(candidates: Candidate[]): readonly SentencePair[] {
  const taken = new Set<Sentence>();
  const pairs: SentencePair[] = [];
  candidates.sort((a, b) => b.rank - a.rank || a.left.index - b.left.index || a.right.index - b.right.index);
  for (const { left, right, similarity } of candidates) {
    if (taken.has(left) || taken.has(right)) continue;
    taken.add(left);
    taken.add(right);
    pairs.push({ left, right, similarity });
  }
  return pairs;
}
