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
  /** Sentences of one line belong to one item. */
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
  for (const [item, line] of linesOf(text).entries())
    for (const sentence of parser.parse(line.text)) {
      const start = line.start + sentence.start;
      const ofSentence = {
        start,
        end: line.start + sentence.end,
        text: line.text.slice(sentence.start, sentence.end),
        words: sentence.words.map((word) => ({
          ...word,
          start: word.start - sentence.start,
          end: word.end - sentence.start,
        })),
      };
      units.push({ ...ofSentence, index: units.length, item, isHeading: isHeading(ofSentence, line) });
    }
  return units;
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
