/** Cuts an English text into sentences with their place: headings, numbered items, body. */
import { type Line, linesOf } from '../facts/head-lines';
import type { Span } from '../schema';
import type { EnglishParser, EnglishWord } from './english-parser';

/** A sentence that is judged as one; offsets are UTF-16 positions in the text. */
export interface EnglishSentenceUnit extends Span {
  readonly index: number;
  readonly text: string;
  /** Its words, with offsets within the sentence. */
  readonly words: readonly EnglishWord[];
  /** Sentences of one paragraph belong to one item. */
  readonly item: number;
  /** It names what follows and asks for nothing by itself. */
  readonly isHeading: boolean;
}

/** I., 2., 4.1, (a), Article 3, Chapter II */
const MARKER =
  /^(?:(?:Chapter|Part|Section|Article|Annex)\s+(?:\d{1,3}|[IVXLC]{1,6})\b[.:]?|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVXLC]{1,6}|[a-z])[.)]|\d{1,2}(?:\.\d{1,2}){1,3}|[-•*#]{1,6})\s+/;
const LONGEST_HEADING = 90;
const MOST_WORDS_IN_LABEL = 8;
const SENTENCE_END = /[.;!?:]["”'’)]*$/;
const FINITE = new Set(['modal', 'auxiliary', 'infinitive', 'present']);

/** The sentences of a text, in order. */
export function cutSentences(text: string, parser: EnglishParser): readonly EnglishSentenceUnit[] {
  const units: EnglishSentenceUnit[] = [];
  for (const [item, paragraph] of paragraphsOf(text).entries())
    for (const piece of piecesOf(paragraph))
      for (const { start, end, words } of parser.parse(piece.text)) {
        const sentence = {
          start: piece.start + start,
          end: piece.start + end,
          text: piece.text.slice(start, end),
          words: words.map((word) => ({ ...word, start: word.start - start, end: word.end - start })),
        };
        units.push({ ...sentence, index: units.length, item, isHeading: isHeading(sentence, paragraph) });
      }
  return units;
}

/** Shortest line that may have been broken for its length, and the widest that texts are broken at. */
const SHORTEST_WRAPPED = 45;
const WIDEST = 110;
/** So many lines of nearly full width show that a text is broken at it. */
const FEWEST_FULL_LINES = 3;
const FULL_SHARE = 0.85;

/** Lines, those of a text that is broken at a fixed width joined; line ends within one are blanks in its `text`. */
function paragraphsOf(text: string): readonly Line[] {
  const lines = linesOf(text);
  const width = widthOf(lines);
  if (width === undefined) return lines;
  const groups: { readonly first: Line; last: Line }[] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && isContinued(group.last, line, text, width)) group.last = line;
    else groups.push({ first: line, last: line });
  }
  return groups.map(({ first: { start }, last: { end } }) => ({
    start,
    end,
    text: text.slice(start, end).replace(/\s/g, ' '),
  }));
}

/** The width that a text is broken at; undefined where it is not. */
function widthOf(lines: readonly Line[]): number | undefined {
  const width = lines.reduce((widest, { text }) => Math.max(widest, text.length), 0);
  const full = lines.filter(({ text }) => text.length >= width * FULL_SHARE).length;
  return width >= SHORTEST_WRAPPED && width <= WIDEST && full >= FEWEST_FULL_LINES ? width : undefined;
}

/** The next line stands right below, and its first word would not have fitted. */
function isContinued(line: Line, next: Line, text: string, width: number): boolean {
  if (line.text.length < SHORTEST_WRAPPED || SENTENCE_END.test(line.text) || MARKER.test(next.text)) return false;
  const firstWord = next.text.search(/\s|$/);
  const isRightBelow = text.slice(line.end, next.start).split('\n').length === 2;
  return isRightBelow && line.text.length + 1 + firstWord > width;
}

/** The parser is given no more characters at once: the time that it takes grows faster than the text. */
const LONGEST_PIECE = 1000;
const ENDS = /[.;!?]["”’)]*\s(?=\s*[A-Z“"(])/g;

/** A paragraph, or its parts: cut behind the last sentence that fits, else at the last white space, else anywhere. */
function piecesOf({ text, start }: Line): readonly { readonly text: string; readonly start: number }[] {
  const pieces: { readonly text: string; readonly start: number }[] = [];
  let from = 0;
  while (text.length - from > LONGEST_PIECE) {
    const window = text.slice(from, from + LONGEST_PIECE);
    const lastEnd = [...window.matchAll(ENDS)].at(-1);
    const cut = lastEnd ? lastEnd.index + lastEnd[0].length : window.lastIndexOf(' ') + 1 || LONGEST_PIECE;
    pieces.push({ text: window.slice(0, cut), start: start + from });
    from += cut;
  }
  return [...pieces, { text: text.slice(from), start: start + from }];
}

/** The text behind the number or bullet that it begins with. */
export function withoutMarker(text: string): string {
  return text.slice(MARKER.exec(text)?.[0].length ?? 0);
}

/** A whole line without a full stop, or a label without a verb at the head of a numbered line: 4.1 Branches. */
function isHeading(
  { start, end, text, words }: Omit<EnglishSentenceUnit, 'index' | 'item' | 'isHeading'>,
  line: Line,
): boolean {
  const isWholeLine = start === line.start && end === line.end;
  if (isWholeLine && !SENTENCE_END.test(text)) return text.length <= LONGEST_HEADING && !hasModal(words);
  const isLabel = start === line.start && MARKER.test(text) && words.length <= MOST_WORDS_IN_LABEL;
  return isLabel && !words.some(({ kind }) => FINITE.has(kind));
}

function hasModal(words: readonly EnglishWord[]): boolean {
  return words.some(({ kind }) => kind === 'modal');
}
