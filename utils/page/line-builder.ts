/** Builds lines of text from Text nodes, white space collapsed as it is rendered, and remembers where each came from. */
import type { Spaces } from './rendering';
import type { Piece } from './text-map';

/** A line as it is seen: no line feed in it, no white space at its ends. */
export interface Line {
  readonly text: string;
  /** Positions in the line's own text. */
  readonly pieces: readonly Piece[];
  /** Characters, collapsed spaces left aside. */
  readonly characters: number;
  /** Of these, those inside links. */
  readonly linkCharacters: number;
  /** Does it stand in a part that says of itself that it is no content (navigation, footer)? */
  readonly isAside: boolean;
  /** Index of the innermost block that it begins in. */
  readonly block: number;
}

/** Where the text that is added stands. */
export interface LineContext {
  readonly spaces: Spaces;
  readonly isLink: boolean;
  readonly isAside: boolean;
  readonly block: number;
}

/** Takes text node by text node; a line ends where it is told so. */
export class LineBuilder {
  readonly lines: Line[] = [];
  #text = '';
  #pieces: Piece[] = [];
  #characters = 0;
  #linkCharacters = 0;
  #context: LineContext | undefined;
  #space: { readonly node: Text; readonly offset: number; hasLineFeed: boolean } | undefined;

  /** Adds the characters [from, to) of the node. */
  add(node: Text, from: number, to: number, context: LineContext): void {
    const data = node.data;
    if (!SEPARATOR.test(data)) {
      this.#append(node, from, to, context);
      return;
    }
    const separators = context.spaces === 'keep' ? LINE_FEEDS_AND_INVISIBLE : SPACES_AND_INVISIBLE;
    const breaksLines = context.spaces === 'keep' || context.spaces === 'lines';
    separators.lastIndex = from;
    let at = from;
    for (let match = separators.exec(data); match && match.index < to; match = separators.exec(data)) {
      if (match.index > at) this.#append(node, at, match.index, context);
      at = Math.min(match.index + match[0].length, to);
      this.#separate(match[0], node, match.index, breaksLines);
    }
    if (at < to) this.#append(node, at, to, context);
  }

  /** Ends the line; nothing happens where there is none. */
  breakLine(): void {
    const line = this.#finish();
    if (line) this.lines.push(line);
    this.#text = '';
    this.#pieces = [];
    this.#characters = 0;
    this.#linkCharacters = 0;
    this.#context = undefined;
    this.#space = undefined;
  }

  #separate(separator: string, node: Text, offset: number, breaksLines: boolean): void {
    if (INVISIBLE.test(separator)) return;
    const hasLineFeed = separator.includes('\n') || separator.includes('\r');
    if (breaksLines && hasLineFeed) this.breakLine();
    else if (this.#space) this.#space.hasLineFeed ||= hasLineFeed;
    else if (this.#text) this.#space = { node, offset, hasLineFeed };
  }

  #append(node: Text, from: number, to: number, context: LineContext): void {
    const run = node.data.slice(from, to);
    this.#context ??= context;
    const space = this.#space;
    if (space) {
      // A line feed in the source between two Chinese characters is no space.
      const isSourceWrap = space.hasLineFeed && WIDE_END.test(this.#text) && WIDE_START.test(run);
      if (!isSourceWrap) this.#push(space.node, space.offset, ' ');
      this.#space = undefined;
    }
    this.#push(node, from, run);
    this.#characters += run.length;
    if (context.isLink) this.#linkCharacters += run.length;
  }

  #push(node: Text, offset: number, run: string): void {
    const last = this.#pieces.at(-1);
    if (last && last.node === node && last.offset + last.length === offset) {
      this.#pieces[this.#pieces.length - 1] = { ...last, length: last.length + run.length };
    } else {
      this.#pieces.push({ start: this.#text.length, length: run.length, node, offset });
    }
    this.#text += run;
  }

  #finish(): Line | undefined {
    const text = this.#text.trim();
    const context = this.#context;
    if (!text || !context) return undefined;
    const start = this.#text.length - this.#text.trimStart().length;
    const isTrimmed = text.length < this.#text.length;
    return {
      text,
      pieces: isTrimmed ? cut(this.#pieces, start, start + text.length) : this.#pieces,
      characters: Math.min(this.#characters, text.length),
      linkCharacters: Math.min(this.#linkCharacters, text.length),
      isAside: context.isAside,
      block: context.block,
    };
  }
}

// Zero-width characters are dropped: they would tear words apart that look whole.
const SEPARATOR = /[\t\n\r\f \u00ad\u200b\u2060\ufeff]/;
const SPACES_AND_INVISIBLE = /[\t\n\r\f ]+|[\u00ad\u200b\u2060\ufeff]+/g;
const LINE_FEEDS_AND_INVISIBLE = /\r\n?|\n|[\u00ad\u200b\u2060\ufeff]+/g;
const INVISIBLE = /^[\u00ad\u200b\u2060\ufeff]/;
const WIDE_END = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—]$/;
const WIDE_START = /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—]/;

function cut(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.start + piece.length);
    if (to <= from) continue;
    kept.push({ start: from - start, length: to - from, node: piece.node, offset: piece.offset + from - piece.start });
  }
  return kept;
}
