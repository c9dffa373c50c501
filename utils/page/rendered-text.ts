/** A text that was rendered by ourselves and does not change: it is read as it is, and its passages stand where they were put. */
import type { Locate } from './anchor';
import type { ReadingScope, TextReader } from './page-reader';
import type { PageReading } from './page-text';
import { type Piece, TextMap } from './text-map';

/** What is known of the text beside its words. */
interface RenderedSource {
  readonly text: string;
  readonly title?: string | undefined;
  readonly publishedOn?: string | undefined;
  /** Where the file is from, or a name made from its contents. */
  readonly address: string;
}

export class RenderedText implements TextReader {
  readonly #source: RenderedSource;
  readonly #map: TextMap;

  constructor(source: RenderedSource, pieces: readonly Piece[]) {
    this.#source = source;
    this.#map = new TextMap(source.text, pieces);
  }

  get text(): string {
    return this.#source.text;
  }

  get map(): TextMap {
    return this.#map;
  }

  get address(): string {
    return this.#source.address;
  }

  get locate(): Locate {
    return (passages) =>
      passages.map(({ start, end }) => {
        const ranges = this.#map.rangesOf(start, end);
        return ranges.length > 0 ? ranges : undefined;
      });
  }

  /** The whole file is the document; a part of it is not read alone. */
  choose(scope: ReadingScope): boolean {
    return scope !== 'selection';
  }

  read(): PageReading {
    const { text, title, publishedOn } = this.#source;
    const page = { text, map: this.#map, ...(title && { title }), ...(publishedOn && { publishedOn }) };
    return { ok: true, page, unreadFrames: [] };
  }

  stop(): void {
    // It is never looked at for changes.
  }
}

/** The pieces of a text whose lines are rendered one in each element, in order; empty lines have no text node. */
export function piecesOfLines(text: string, elements: readonly Element[]): readonly Piece[] {
  let start = 0;
  return text.split('\n').flatMap((line, index) => {
    const at = start;
    start += line.length + 1;
    const node = elements[index]?.firstChild;
    return isText(node) ? [{ start: at, length: line.length, node, offset: 0 }] : [];
  });
}

/** The pieces of a text of which spans are rendered one in each element, in order. */
export function piecesOfSpans(
  spans: readonly { readonly start: number; readonly end: number }[],
  elements: readonly Element[],
): readonly Piece[] {
  return spans.flatMap(({ start, end }, index) => {
    const node = elements[index]?.firstChild;
    return isText(node) ? [{ start, length: end - start, node, offset: 0 }] : [];
  });
}

function isText(node: ChildNode | null | undefined): node is Text {
  return node?.nodeType === 3;
}
