/** Finds a quote of one text in another, edited one: at the place that it stood at, or not at all. */

/** A stretch of the earlier text; `quote` is what stood there. */
interface QuotedSpan {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Characters on each side that must agree where a quote stands more than once. */
const STRICT_CONTEXT = 16;
/** Characters of which those on one side must agree where it stands once and the other side has changed. */
const NEAR_CONTEXT = 16;
/** Characters on each side that are compared where it stands once, and how alike the better side must be (0–1). */
const WIDE_CONTEXT = 160;
const LEAST_ALIKE = 0.6;
/** A shorter quote is found by its strict context only. */
const LEAST_LENGTH = 6;

/**
 * Where the quote stands now. With the same words on both sides it must have been and must be the only one of its kind;
 * a quote that was and is unique in the whole text is also found where one side reads as it did. Whatever could be a
 * lookalike is not taken.
 */
export function findQuote(before: string, span: QuotedSpan, now: string): number | undefined {
  const { quote } = span;
  if (!quote) return undefined;
  const placesBefore = placesOf(before, quote);
  const placesNow = placesOf(now, quote);
  const strict = contextAt(before, span.start, quote, STRICT_CONTEXT);
  const isSame = (text: string) => (at: number) => {
    const here = contextAt(text, at, quote, STRICT_CONTEXT);
    return here.before === strict.before && here.after === strict.after;
  };
  const sameNow = placesNow.filter(isSame(now));
  if (sameNow.length > 0)
    return sameNow.length === 1 && placesBefore.filter(isSame(before)).length === 1 ? sameNow[0] : undefined;

  const [only] = placesNow;
  if (only === undefined || placesNow.length > 1 || placesBefore.length > 1 || quote.length < LEAST_LENGTH)
    return undefined;
  const wide = contextAt(before, span.start, quote, WIDE_CONTEXT);
  const here = contextAt(now, only, quote, WIDE_CONTEXT);
  const near = contextAt(before, span.start, quote, NEAR_CONTEXT);
  const nearNow = contextAt(now, only, quote, NEAR_CONTEXT);
  const alike = Math.max(likeness(wide.before, here.before), likeness(wide.after, here.after));
  const touches = near.before === nearNow.before || near.after === nearNow.after;
  return touches && alike >= LEAST_ALIKE ? only : undefined;
}

function placesOf(text: string, quote: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

/** What stands on both sides; shorter at the text's beginning and end. */
function contextAt(text: string, at: number, quote: string, length: number) {
  const end = at + quote.length;
  return { before: text.slice(Math.max(0, at - length), at), after: text.slice(end, end + length) };
}

/** Dice's coefficient over pairs of characters: 1 for equal texts, 0 where they share none. */
function likeness(a: string, b: string): number {
  const pairs = new Map<string, number>();
  for (let i = 1; i < a.length; i++) pairs.set(a.slice(i - 1, i + 1), (pairs.get(a.slice(i - 1, i + 1)) ?? 0) + 1);
  let shared = 0;
  for (let i = 1; i < b.length; i++) {
    const pair = b.slice(i - 1, i + 1);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    shared++;
  }
  const count = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  return count === 0 ? 0 : (2 * shared) / count;
}
