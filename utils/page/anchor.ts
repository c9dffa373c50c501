/** Finds passages of a text that was read earlier on the page as it is now: exactly, or not at all. */
import { readRangeLines } from './line-reader';
import type { PageText } from './page-text';
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
 * page is read again (`reread`, at most once for all passages together) and the quote is looked for with the same
 * words on both sides; it must have been and must be the only one of its kind, so a lookalike is never taken for it.
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

/** Characters on each side that must agree. */
const CONTEXT_LENGTH = 16;

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
  const context = contextOf(before.text, passage);
  if (placesOf(before.text, passage.quote, context).length !== 1) return undefined;
  const places = placesOf(now.text, passage.quote, context);
  const [start] = places;
  if (start === undefined || places.length > 1) return undefined;
  return rangesIfIntact(now, { start, end: start + passage.quote.length, quote: passage.quote }, rendering);
}

interface Context {
  readonly before: string;
  readonly after: string;
}

function contextOf(text: string, { start, end }: Passage): Context {
  return {
    before: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    after: text.slice(end, end + CONTEXT_LENGTH),
  };
}

/** Where the quote stands between this context; shorter context is that of the text's beginning or end. */
function placesOf(text: string, quote: string, context: Context): readonly number[] {
  const places: number[] = [];
  if (!quote) return places;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const here = contextOf(text, { start: at, end: at + quote.length, quote });
    if (here.before === context.before && here.after === context.after) places.push(at);
  }
  return places;
}
