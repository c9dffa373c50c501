/** Where the words of a picture of rows go: beside the bars where they leave room for them, else above. */
import { fitted, textWidth } from './text-room';

/** What stands at a row: its name, and a remark at the right. */
export interface RowText {
  readonly title: string;
  readonly note: string;
}

/** All measures in pixels. */
export interface RowLayout {
  readonly isBeside: boolean;
  /** Titles that fit. */
  readonly texts: readonly RowText[];
  readonly marginLeft: number;
  readonly marginRight: number;
  /** Room for words above the bars of each row. */
  readonly head: number;
  /** The foot of the title and of the note from the top of the row, where they are above. */
  readonly titleY: number;
  readonly noteY: number;
}

/** Bars get at least this share of the width. */
const LEAST_FOR_BARS = 0.42;

/** Lays out the words for rows of a drawing that is `width` pixels wide; `side` is kept free right of the bars. */
export function layRows(rows: readonly RowText[], width: number, em: number, side = 0): RowLayout {
  const room = (text: string) => (text === '' ? 0 : (textWidth(text) + 0.7) * em);
  const titles = Math.max(0, ...rows.map(({ title }) => room(title)));
  const notes = Math.max(0, ...rows.map(({ note }) => room(note)));
  if (titles + notes + side <= width * (1 - LEAST_FOR_BARS))
    return {
      isBeside: true,
      texts: rows,
      marginLeft: titles,
      marginRight: notes + side,
      head: 0,
      titleY: 0,
      noteY: 0,
    };
  const texts = rows.map(({ title, note }) => ({ title: fitted(title, width / em), note: fitted(note, width / em) }));
  const hasOneLine = texts.every(({ title, note }) => room(title) + room(note) <= width);
  return {
    isBeside: false,
    texts,
    marginLeft: 1,
    marginRight: Math.max(1, side),
    head: (hasOneLine ? 1.75 : 3.05) * em,
    titleY: 1.1 * em,
    noteY: (hasOneLine ? 1.1 : 2.4) * em,
  };
}
