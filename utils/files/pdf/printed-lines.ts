/** Puts the prints of a page into lines, from top to bottom and left to right. */
import type { Print, PrintedPage } from './open-pdf';

/** A print within its line. */
export interface PlacedPrint extends Print {
  /** UTF-16 positions in the line's text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A printed line; points from the page's upper left corner. */
export interface PrintedLine {
  readonly text: string;
  readonly prints: readonly PlacedPrint[];
  /** Index of its page. */
  readonly page: number;
  /** Where its first and last visible characters begin and end. */
  readonly left: number;
  readonly right: number;
  /** Its baseline. */
  readonly y: number;
  /** Height of most of its type. */
  readonly size: number;
}

/** Baselines closer than this part of the type's height are one line. */
const SAME_LINE = 0.5;
/** Marks of notes and units are smaller than this part of the type beside them. */
const SMALL = 0.85;
/** Gaps in parts of the type's height: between words, between Chinese, between columns. */
const WORD_GAP = 0.15;
const WIDE_GAP = 0.6;
const COLUMN_GAP = 2;

/** The lines of a page; blank ones do not exist. */
export function linesOfPage({ prints }: PrintedPage, page: number): readonly PrintedLine[] {
  const rows: Print[][] = [];
  // The largest type first: small marks above or below it find their line.
  for (const print of [...prints].sort((a, b) => b.size - a.size)) {
    const row = rows.find(([first]) => first && isBeside(print, first));
    if (row) row.push(print);
    else rows.push([print]);
  }
  return rows.map((row) => lineOf(row, page)).sort((a, b) => a.y - b.y || a.left - b.left);
}

/** Do the baselines nearly meet, or does small type stand within the height of large type? */
function isBeside(print: Print, large: Print): boolean {
  if (Math.abs(print.y - large.y) < SAME_LINE * print.size) return true;
  const middle = print.y - print.size / 2;
  return print.size < SMALL * large.size && middle < large.y && middle > large.y - large.size;
}

function lineOf(row: readonly Print[], page: number): PrintedLine {
  const prints: PlacedPrint[] = [];
  let text = '';
  let right = 0;
  for (const print of [...row].sort((a, b) => a.x - b.x)) {
    const clean = cleanText(print.text);
    const trimmed = clean.trim();
    if (text) text += gapBetween(text, trimmed, (print.x - right) / print.size);
    const indent = indentOf(clean) * print.size;
    const end = text.length + trimmed.length;
    prints.push({ ...print, x: print.x + indent, width: print.width - indent, start: text.length, end, text: trimmed });
    text += trimmed;
    right = Math.max(right, print.x + print.width);
  }
  const largest = prints.reduce((best, one) => (one.text.length > best.text.length ? one : best));
  return { text, prints, page, left: prints[0]?.x ?? 0, right, y: largest.y, size: largest.size };
}

function gapBetween(before: string, after: string, gap: number): string {
  if (gap > COLUMN_GAP) return '\t';
  const areWords = /[\w.,:;!?)%-]$/.test(before) && /^[\w(]/.test(after);
  return gap > (areWords ? WORD_GAP : WIDE_GAP) ? ' ' : '';
}

/** Wide spaces and pairs of narrow ones at the beginning, in widths of a character. */
function indentOf(text: string): number {
  const spaces = /^\s*/.exec(text)?.[0] ?? '';
  return [...spaces].reduce((width, space) => width + (space === '\u3000' ? 1 : 0.5), 0);
}

/** A single space beside a Chinese character is spread type or the gap drawn before digits, not a space. */
const SPREAD =
  /(?<=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60“”‘’…—]) (?=\S)|(?<=\S) (?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60“”‘’…—])/g;
/** Radicals that some fonts give for the characters that look like them. */
const RADICALS = /[\u2e9f\u2ef3\u2f00-\u2fd5]/g;

function cleanText(text: string): string {
  return text.replace(RADICALS, (radical) => radical.normalize('NFKC')).replace(SPREAD, '');
}
