/** The pages of a PDF as they are printed, with their words as text over them. */
import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../../utils/words/words';

/** A stretch of the text and where it is printed, in points from the upper left corner of its page. */
export interface PrintedPiece {
  readonly start: number;
  readonly end: number;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PdfPagesProps {
  readonly words: Words;
  readonly text: string;
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  readonly pieces: readonly PrintedPiece[];
  /** Draws a page, by index, the first time that it comes into view. */
  readonly onDraw: (page: number, canvas: HTMLCanvasElement) => void;
  /** Called once the words are there: their elements, in the order of the pieces. */
  readonly onRendered: (elements: readonly Element[]) => void;
}

export function PdfPages({ words, text, pages, pieces, onDraw, onRendered }: PdfPagesProps) {
  const elements = useRef(new Map<PrintedPiece, HTMLElement>());
  useEffect(() => {
    fitToPrint(pieces, elements.current);
    onRendered(pieces.flatMap((piece) => elements.current.get(piece) ?? []));
  }, [pieces]);
  return (
    <div class="pdf-pages">
      {pages.map(({ width, height }, page) => (
        <section
          key={page}
          class="pdf-page"
          aria-label={words.files.page(page + 1, pages.length)}
          style={{ width: `calc(${width} * var(--point))`, height: `calc(${height} * var(--point))` }}
        >
          <DrawnPage onDraw={(canvas) => onDraw(page, canvas)} />
          {pieces
            .filter((piece) => piece.page === page)
            .map((piece) => (
              <span
                key={piece.start}
                class="pdf-words"
                style={placeOf(piece)}
                ref={(element) => {
                  if (element) elements.current.set(piece, element);
                }}
              >
                {text.slice(piece.start, piece.end)}
              </span>
            ))}
        </section>
      ))}
    </div>
  );
}

function placeOf({ x, y, height }: PrintedPiece) {
  const point = (value: number) => `calc(${value} * var(--point))`;
  return {
    insetInlineStart: point(x),
    insetBlockStart: point(y),
    height: point(height * LINE),
    fontSize: point(height),
    lineHeight: point(height * LINE),
  };
}

/** Draws the words out, or together, to the width at which they are printed; measured all at once, then set. */
function fitToPrint(pieces: readonly PrintedPiece[], elements: ReadonlyMap<PrintedPiece, HTMLElement>): void {
  const first = pieces[0] && elements.get(pieces[0]);
  const page = first?.parentElement;
  if (!page) return;
  const point = Number.parseFloat(getComputedStyle(page).getPropertyValue('--point')) || 1;
  const widths = pieces.map((piece) => elements.get(piece)?.offsetWidth ?? 0);
  for (const [i, piece] of pieces.entries()) {
    const width = widths[i] ?? 0;
    const element = elements.get(piece);
    if (element && width > 0) element.style.transform = `scaleX(${(piece.width * point) / width})`;
  }
}

/** Marks lie below the type, so that a line is somewhat higher than its letters. */
const LINE = 1.25;

function DrawnPage({ onDraw }: { readonly onDraw: (canvas: HTMLCanvasElement) => void }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      onDraw(element);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return <canvas ref={canvas} />;
}
