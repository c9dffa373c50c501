/** Reads a PDF into one text in which every word knows its place on a page. */
import { Refusal, type RefusalCode } from '../refusal';
import { withoutFurniture } from './furniture';
import { openPdf, type PdfSetup } from './open-pdf';
import { joinLines, type PrintedParagraph } from './paragraphs';
import { linesOfPage } from './printed-lines';

/** A stretch of the text and where it is printed; points, from the upper left corner of the upright page. */
export interface PdfPiece {
  /** UTF-16 positions in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Index of the page. */
  readonly page: number;
  readonly x: number;
  /** The upper edge of the type. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page's size in points, as it is shown. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
}

/** A PDF as text. */
export interface PdfText {
  /** A line for each paragraph, without page numbers and running heads; columns of a table are set apart by tabs. */
  readonly text: string;
  readonly pages: readonly PdfPage[];
  /** In the order of the text; what lies between them separates. */
  readonly pieces: readonly PdfPiece[];
}

export type PdfReading =
  | { readonly ok: true; readonly pdf: PdfText }
  | { readonly ok: false; readonly code: RefusalCode };

/** Of what a font without a table of its characters gives, more than this is no text. */
const MOST_UNREADABLE = 0.3;
const UNREADABLE = /(?![\n\t])[\p{Cc}\p{Co}\ufffd]/gu;

/** Reads the bytes of a PDF. Rejects only for faults of ours. */
export async function readPdf(bytes: Uint8Array, setup: PdfSetup): Promise<PdfReading> {
  try {
    const pages = await openPdf(bytes, setup);
    const lines = withoutFurniture(pages, pages.map(linesOfPage));
    const { text, pieces } = textOf(joinLines(pages, lines));
    const unreadable = text.match(UNREADABLE)?.length ?? 0;
    if (unreadable >= text.length * MOST_UNREADABLE) return { ok: false, code: 'no-text' };
    return { ok: true, pdf: { text, pieces, pages: pages.map(({ width, height }) => ({ width, height })) } };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code };
    throw error;
  }
}

function textOf(paragraphs: readonly PrintedParagraph[]): { text: string; pieces: readonly PdfPiece[] } {
  const pieces: PdfPiece[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) add('\n');
    for (const [place, line] of paragraph.entries()) {
      // Printed lines of Chinese meet without a space; words of other scripts keep theirs.
      if (/[\w,.;]$/.test(paragraph[place - 1]?.text ?? '') && /^\w/.test(line.text)) add(' ');
      for (const { start, end, x, y, width, size } of line.prints) {
        const at = { start: length + start, end: length + end };
        pieces.push({ ...at, page: line.page, x, y: y - size, width, height: size });
      }
      add(line.text);
    }
  }
  return { text: parts.join(''), pieces };
}
