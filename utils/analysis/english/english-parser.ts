/** What the English analysis needs of a parser of English; the parser itself is handed in. */
import type { Span } from '../schema';

/** What a word is in its sentence; numbers that belong to a date are `date`. */
export type WordKind =
  | 'modal'
  | 'auxiliary'
  | 'infinitive'
  | 'past'
  | 'present'
  | 'gerund'
  | 'noun'
  | 'adjective'
  | 'adverb'
  | 'number'
  | 'date'
  | 'negative'
  | 'other';

/** A word with its place in the text that was parsed. */
export interface EnglishWord extends Span {
  /** In lower case, without punctuation. */
  readonly normal: string;
  /** The form in a dictionary: `submit` for `submitted`, `plan` for `plans`. */
  readonly root: string;
  readonly kind: WordKind;
}

/** A sentence, white space at both ends left off. */
export interface EnglishSentence extends Span {
  readonly words: readonly EnglishWord[];
}

/** Cuts a line of English into sentences and words. */
export interface EnglishParser {
  parse(line: string): readonly EnglishSentence[];
}
