/** The way from positions in a page's text to its live Text nodes and back. */

/** A stretch of text that stands in one Text node, character for character. */
export interface Piece {
  /** Position in the text. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Position in the node's data. */
  readonly offset: number;
}

/** Line ends are ours and map to nothing; everything else maps to a character of a Text node. */
export class TextMap {
  readonly #text: string;
  readonly #pieces: readonly Piece[];
  #piecesByNode: ReadonlyMap<Text, readonly Piece[]> | undefined;

  /** `pieces` in the order of the text, which is that of the document; without overlaps. */
  constructor(text: string, pieces: readonly Piece[]) {
    this.#text = text;
    this.#pieces = pieces;
  }

  /** The text that the positions are of. */
  get text(): string {
    return this.#text;
  }

  /** The pieces that [start, end) touches, cut to it. */
  piecesOf(start: number, end: number): readonly Piece[] {
    const found: Piece[] = [];
    for (let index = this.#firstEndingAfter(start); index < this.#pieces.length; index++) {
      const piece = this.#pieces[index];
      if (!piece || piece.start >= end) break;
      const from = Math.max(start, piece.start);
      const to = Math.min(end, piece.start + piece.length);
      if (to <= from) continue;
      found.push({ start: from, length: to - from, node: piece.node, offset: piece.offset + from - piece.start });
    }
    return found;
  }

  /**
   * The DOM ranges of [start, end), one for each line of the text, so that nothing which was left out between two
   * lines is covered. Empty if the stretch maps to nothing, or if nodes have been shortened or removed.
   */
  rangesOf(start: number, end: number): readonly Range[] {
    const ranges: Range[] = [];
    let from = start;
    while (from < end) {
      const feed = this.#text.indexOf('\n', from);
      const to = feed < 0 || feed > end ? end : feed;
      const pieces = this.piecesOf(from, to);
      const first = pieces[0];
      const last = pieces.at(-1);
      if (first && last) {
        const range = rangeOver(first, last);
        if (!range) return [];
        ranges.push(range);
      }
      from = to + 1;
    }
    return ranges;
  }

  /** The position in the text of a place in a Text node; undefined where that place is not part of the text. */
  positionOf(node: Text, offset: number): number | undefined {
    this.#piecesByNode ??= groupByNode(this.#pieces);
    const pieces = this.#piecesByNode.get(node);
    if (!pieces) return undefined;
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = pieces[middle];
      if (piece && piece.offset + piece.length <= offset) low = middle + 1;
      else high = middle;
    }
    const piece = pieces[low];
    if (piece && piece.offset <= offset) return piece.start + offset - piece.offset;
    const before = pieces[low - 1];
    return before && before.offset + before.length === offset ? before.start + before.length : undefined;
  }

  /** The stretch from the first to the last character of the text that a range covers; undefined where it covers none. */
  spanOf(range: Range): { readonly start: number; readonly end: number } | undefined {
    let span: { start: number; end: number } | undefined;
    for (const { node, offset, start, length } of this.#pieces) {
      if (!range.intersectsNode(node)) continue;
      const from = node === range.startContainer ? Math.max(offset, range.startOffset) : offset;
      const to = node === range.endContainer ? Math.min(offset + length, range.endOffset) : offset + length;
      if (to <= from) continue;
      span = { start: span?.start ?? start + from - offset, end: start + to - offset };
    }
    return span;
  }

  #firstEndingAfter(position: number): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = this.#pieces[middle];
      if (piece && piece.start + piece.length <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function rangeOver(first: Piece, last: Piece): Range | undefined {
  const end = last.offset + last.length;
  if (!first.node.isConnected || !last.node.isConnected) return undefined;
  if (first.offset > first.node.length || end > last.node.length) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, end);
  return range;
}

function groupByNode(pieces: readonly Piece[]): ReadonlyMap<Text, readonly Piece[]> {
  const groups = new Map<Text, Piece[]>();
  for (const piece of pieces) {
    const group = groups.get(piece.node);
    if (group) group.push(piece);
    else groups.set(piece.node, [piece]);
  }
  return groups;
}
