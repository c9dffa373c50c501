/** Full-text search over quotes and titles: by words, where a segmentation gives them, and by exact phrases. */
import type { SampleRow } from './rows';

/** Cuts a text into its words; longer words may be given together with the shorter ones inside them. */
export type Segment = (text: string) => readonly string[];

/** What is asked for: phrases in quotation marks stand in the text as they are, words anywhere in it. */
export interface Query {
  readonly phrases: readonly string[];
  readonly words: readonly string[];
}

const PHRASE = /[“"「]([^”"」]+)[”"」]/g;
const WORD = /[\p{L}\p{N}]/u;

/** `segment` cuts what is not in quotation marks; a query of signs alone asks for nothing. */
export function queryOf(typed: string, segment: Segment): Query {
  const phrases = [...typed.matchAll(PHRASE)].flatMap(([, phrase]) => phrase?.trim() || []);
  const rest = typed.replace(PHRASE, ' ').trim();
  const words = rest === '' ? [] : segment(rest).filter((word) => WORD.test(word));
  return { phrases: phrases.map(normalised), words: words.map(normalised) };
}

/** A row's words as one string, each between spaces: what `matcherOf` looks into. */
export function indexEntry(row: Pick<SampleRow, 'quote' | 'title'>, segment: Segment): string {
  const words = segment(`${row.quote} ${row.title}`).filter((word) => WORD.test(word));
  return ` ${[...new Set(words.map(normalised))].join(' ')} `;
}

/** `entryOf` gives a row's index entry; a row without one yet is looked through as plain text. */
export function matcherOf(
  { phrases, words }: Query,
  entryOf: (row: SampleRow) => string | undefined,
): ((row: SampleRow) => boolean) | undefined {
  if (phrases.length === 0 && words.length === 0) return undefined;
  const asWords = words.map((word) => ` ${word} `);
  const textOf = ({ quote, title }: SampleRow) => normalised(`${quote}\n${title}`);
  return (row) => {
    const entry = entryOf(row);
    const isFound =
      entry === undefined
        ? words.every((word) => textOf(row).includes(word))
        : asWords.every((word) => entry.includes(word));
    return isFound && (phrases.length === 0 || phrases.every((phrase) => textOf(row).includes(phrase)));
  };
}

function normalised(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
