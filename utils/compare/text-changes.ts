/** The difference of two texts, sentence by sentence. */
import type { Span } from '../analysis/schema';
import type { SentencePair } from './alignment';
import type { ReadDocument, Sentence } from './compared-document';

/** A sentence that was added, removed, changed in its words, or put elsewhere; spans are of the version named. */
export type TextChange =
  | { readonly kind: 'added'; readonly after: Span }
  | { readonly kind: 'removed'; readonly before: Span }
  | { readonly kind: 'changed'; readonly before: Span; readonly after: Span; readonly similarity: number }
  | { readonly kind: 'moved'; readonly before: Span; readonly after: Span };

/** The changes from one version to the next; `pairs` are their sentences that belong together. */
export function textChanges(
  before: ReadDocument,
  after: ReadDocument,
  pairs: readonly SentencePair[],
): readonly TextChange[] {
  const inPlace = longestInOrder(pairs);
  const pairOfLeft = new Map(pairs.map((pair) => [pair.left, pair]));
  const pairOfRight = new Map(pairs.map((pair) => [pair.right, pair]));
  const changes: TextChange[] = [];
  let next = 0;
  const removeUpTo = (end: number) => {
    for (; next < end; next++) {
      const sentence = before.sentences[next];
      if (sentence && sentence.key !== '' && !pairOfLeft.has(sentence))
        changes.push({ kind: 'removed', before: spanOf(sentence) });
    }
  };
  for (const sentence of after.sentences) {
    if (sentence.key === '') continue;
    const pair = pairOfRight.get(sentence);
    if (pair && inPlace.has(pair)) removeUpTo(pair.left.index);
    const change = changeOf(sentence, pair, inPlace);
    if (change) changes.push(change);
  }
  removeUpTo(before.sentences.length);
  return changes;
}

function changeOf(
  sentence: Sentence,
  pair: SentencePair | undefined,
  inPlace: ReadonlySet<SentencePair>,
): TextChange | undefined {
  const after = spanOf(sentence);
  if (!pair) return { kind: 'added', after };
  const before = spanOf(pair.left);
  if (pair.left.key !== pair.right.key) return { kind: 'changed', before, after, similarity: pair.similarity };
  return inPlace.has(pair) ? undefined : { kind: 'moved', before, after };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** The largest set of pairs that stand in the same order on both sides; `pairs` are in the order of the left. */
function longestInOrder(pairs: readonly SentencePair[]): ReadonlySet<SentencePair> {
  /** For each length, the pair that ends such a row furthest to the front. */
  const ends: SentencePair[] = [];
  const previous = new Map<SentencePair, SentencePair | undefined>();
  for (const pair of pairs) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.right.index ?? 0) < pair.right.index) low = middle + 1;
      else high = middle;
    }
    previous.set(pair, ends[low - 1]);
    ends[low] = pair;
  }
  const row = new Set<SentencePair>();
  for (let pair = ends.at(-1); pair; pair = previous.get(pair)) row.add(pair);
  return row;
}
