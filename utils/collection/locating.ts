/** Finds samples again in a document as it reads now. */
import { findQuote } from '../page/quote-search';
import type { Sample } from './schema';

/** Where a sample stands now; or what the document says there instead, as far as that can be told. */
export type Located =
  | { readonly isThere: true; readonly start: number; readonly end: number }
  | { readonly isThere: false; readonly now: string | undefined };

/** Characters of context by which the place of a lost passage is told. */
const ANCHOR_LENGTH = 12;
/** Longest text that is shown in place of a lost passage, and shown where only one side is known. */
const LONGEST = 600;
const ONE_SIDED = 120;

export function locateSample(
  sample: Pick<Sample, 'quote' | 'prefix' | 'suffix' | 'start' | 'end'>,
  text: string,
): Located {
  const { quote, prefix, suffix, start, end } = sample;
  const isInPlace =
    text.slice(start, end) === quote &&
    text.slice(0, start).endsWith(prefix) &&
    text.slice(end, end + suffix.length) === suffix;
  if (isInPlace) return { isThere: true, start, end };
  const before = prefix + quote + suffix;
  const found = findQuote(before, { start: prefix.length, end: prefix.length + quote.length, quote }, text);
  if (found !== undefined) return { isThere: true, start: found, end: found + quote.length };
  return { isThere: false, now: whatStandsThere(sample, text) };
}

/** The text between the two sides of a passage that are both still there, or beside the one that is. */
function whatStandsThere({ prefix, suffix }: Pick<Sample, 'prefix' | 'suffix'>, text: string): string | undefined {
  const left = prefix.slice(-ANCHOR_LENGTH);
  const right = suffix.slice(0, ANCHOR_LENGTH);
  const from = onlyPlace(text, left);
  const to = onlyPlace(text, right);
  if (from !== undefined && to !== undefined && to >= from + left.length) {
    const between = text.slice(from + left.length, to);
    if (between.length <= LONGEST) return between;
  }
  if (from !== undefined) return text.slice(from + left.length, from + left.length + ONE_SIDED);
  if (to !== undefined) return text.slice(Math.max(0, to - ONE_SIDED), to);
  return undefined;
}

function onlyPlace(text: string, words: string): number | undefined {
  if (words.length < ANCHOR_LENGTH) return undefined;
  const place = text.indexOf(words);
  return place >= 0 && text.indexOf(words, place + 1) < 0 ? place : undefined;
}
