/** What a picture consists of: words, numbers as a table, and how it is drawn. */
import type { Level } from '../../../utils/analysis/schema';
import type { ChartWords } from '../../../utils/words/zh-charts';
import type { Palette } from './palette';

/** The room and the colours of a drawing. */
export interface Look {
  /** In pixels; `em` is the size of type. */
  readonly width: number;
  readonly em: number;
  readonly palette: Palette;
}

/** Cells are words, ready to be read; the first of each row is its heading. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A picture in the language of the page. */
export interface PictureContent {
  readonly title: string;
  /** How it is to be read; empty where that is plain. */
  readonly note: string;
  /** What it shows, in sentences. */
  readonly summary: string;
  readonly table: Table;
  /** Undefined where there is nothing to draw: then the summary says why. */
  readonly draw: ((look: Look) => SVGSVGElement) | undefined;
}

/** The page's words, and names of what rows hold. */
export interface Names {
  readonly words: ChartWords;
  /** The name of a category, which may be one of the user's own. */
  readonly titleOf: (category: string) => string;
  readonly levelNames: Readonly<Record<Level, string>>;
}

/** More rows than this are not drawn. */
const MOST_ROWS = 16;

/** The first entries, which are drawn, and a sentence on those left out, empty where there are none. */
export function firstOf<Entry>(entries: readonly Entry[], words: ChartWords) {
  const isCut = entries.length > MOST_ROWS;
  return { drawn: entries.slice(0, MOST_ROWS), remark: isCut ? words.cutShort(MOST_ROWS, entries.length) : '' };
}
