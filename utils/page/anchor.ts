/** Finds passages of a text that was read earlier on the page as it is now: exactly, or not at all. */
import { readRangeLines } from './line-reader';
import type { PageText } from './page-text';
import { findQuote } from './quote-search';
import type { Rendering } from './rendering';

/** A stretch of the text read; `quote` is what stood there. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** For each passage its ranges on the page, one for each line of it; undefined where it is lost. */
export type Locate = (passages: readonly Passage[]) => readonly (readonly Range[] | undefined)[];

/**
 * Gives the finder for a text. A passage is looked up at its nodes first. Where they no longer read as the quote, the
 * page is read again (`reread`, at most once for all passages together) and the quote is looked for by itself and the
 * words around it, so that a lookalike is never taken for it.
 */
export function createLocator(page: PageText, rendering: Rendering, reread: () => PageText | undefined): Locate {
  return (passages) => {
    let now: PageText | undefined;
    let isReadAgain = false;
    return passages.map((passage) => {
      const inPlace = rangesIfIntact(page, passage, rendering);
      if (inPlace) return inPlace;
      if (!isReadAgain) {
        isReadAgain = true;
        now = reread();
      }
      return now ? findAgain(page, now, passage, rendering) : undefined;
    });
  };
}

function rangesIfIntact(page: PageText, passage: Passage, rendering: Rendering): readonly Range[] | undefined {
  const ranges = page.map.rangesOf(passage.start, passage.end);
  if (ranges.length === 0) return undefined;
  const seen = ranges.flatMap((range) => readRangeLines(range, rendering).lines.map((line) => line.text)).join('\n');
  return seen === passage.quote.trim() ? ranges : undefined;
}

function findAgain(
  before: PageText,
  now: PageText,
  passage: Passage,
  rendering: Rendering,
): readonly Range[] | undefined {
  const start = findQuote(before.text, passage, now.text);
  if (start === undefined) return undefined;
  return rangesIfIntact(now, { start, end: start + passage.quote.length, quote: passage.quote }, rendering);
}
