/** Reads a .docx into one text in which every passage knows its place in the XML. */
import { Refusal, type RefusalCode } from '../refusal';
import { asOneLine, type FragmentSource, type Line } from './lines';
import { readNumbering } from './numbering';
import { type DocxPackage, openPackage, type XmlPart } from './package';
import { StoryReader } from './story-reader';
import { readStyles } from './styles';
import { scanXml, type XmlRange } from './xml';

/** A stretch of the text that stands in the XML; what lies between pieces is drawn by Word or separates. */
export interface DocxPiece extends FragmentSource {
  /** UTF-16 positions in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The part whose `xml` the ranges count in. */
  readonly part: XmlPart;
  /** Of a piece of a note: the mark in the document that refers to the note. */
  readonly mark?: XmlRange;
}

/** A Word document as text. */
export interface DocxText {
  /** A line for each paragraph and each table row; then a line for each footnote and endnote. */
  readonly text: string;
  /** In the order of the text, never overlapping, never empty. */
  readonly pieces: readonly DocxPiece[];
}

export type DocxReading =
  | { readonly ok: true; readonly docx: DocxText }
  | { readonly ok: false; readonly code: RefusalCode };

/**
 * Reads the bytes of a .docx: numbers of automatic lists as drawn, all tracked changes accepted, hidden text, comments,
 * headers and footers left out.
 */
export function readDocx(bytes: Uint8Array): DocxReading {
  try {
    return { ok: true, docx: readPackage(openPackage(bytes)) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code };
    throw error;
  }
}

/** Reads a package that is open; throws a {@link Refusal}. */
export function readPackage(files: DocxPackage): DocxText {
  const styles = readStyles(files.styles);
  const context = { styles, lists: readNumbering(files.numbering, styles) };
  const read = (part: XmlPart) => {
    const reader = new StoryReader(part, context);
    scanXml(part.xml, reader);
    return reader;
  };

  const builder = new TextBuilder();
  const body = read(files.document);
  if (!body.isDocument) throw new Refusal('no-document', files.document.path);
  for (const line of body.finish()) builder.add(line, files.document);
  for (const kind of ['footnote', 'endnote'] as const) {
    const part = kind === 'footnote' ? files.footnotes : files.endnotes;
    /** A note belongs to the first mark that refers to it. */
    const marks = new Map<string, XmlRange>();
    for (const mark of body.references) {
      if (mark.kind === kind && !marks.has(mark.id)) marks.set(mark.id, mark.xml);
    }
    if (!part || marks.size === 0) continue;
    const { notes } = read(part);
    for (const [id, mark] of marks) {
      const note = asOneLine(notes.get(id) ?? []);
      // What sets the text apart from the mark goes with the mark.
      const first = note.findIndex(({ text }) => text.trim());
      if (first >= 0) builder.add(note.slice(first), part, mark);
    }
  }
  return builder.finish();
}

class TextBuilder {
  readonly #lines: string[] = [];
  readonly #pieces: DocxPiece[] = [];
  #length = 0;

  add(line: Line, part: XmlPart, mark?: XmlRange): void {
    let start = this.#length;
    for (const { text, source } of line) {
      const end = start + text.length;
      if (source) this.#pieces.push({ start, end, part, ...source, ...(mark && { mark }) });
      start = end;
    }
    this.#lines.push(line.map(({ text }) => text).join(''));
    this.#length = start + 1;
  }

  finish(): DocxText {
    return { text: this.#lines.join('\n'), pieces: this.#pieces };
  }
}
