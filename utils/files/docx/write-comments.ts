/** Writes comments into a .docx that exists; all that has nothing to do with them stays byte for byte. */
import { Refusal, type RefusalCode } from '../refusal';
import {
  addComments,
  escapeXml,
  type NumberedComment,
  REFERENCE_STYLE,
  readComments,
  type Signature,
} from './comments-part';
import { type Edge, Edges, firstIndex } from './edges';
import { readGround, type WordNames } from './hosts';
import { Insertions } from './insertions';
import { openPackage } from './package';
import { type DocxPiece, type DocxText, readPackage } from './read-docx';
import { replaceFiles } from './replace-files';
import { readStyles } from './styles';

/** A comment on some words. */
export interface DocxComment {
  /** UTF-16 positions in the text that `readDocx` gives, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly paragraphs: readonly string[];
}

/** A comment that was set. */
export interface PlacedComment {
  /** Its place in the list of comments asked for. */
  readonly index: number;
  /** Its `w:id` in the file. */
  readonly id: number;
  /**
   * `words`: on the words themselves (a character with pinyin is never split). Word takes no comment in notes and text
   * boxes: there it is set on the `note-mark` in the text, or on the `text-box` as a whole.
   */
  readonly on: 'words' | 'note-mark' | 'text-box';
}

/** A comment that was not set. */
export interface UnplacedComment {
  readonly index: number;
  /** `no-words`: nothing there stands in the file (numbers of lists, what separates paragraphs and cells, formulas). */
  readonly reason: 'out-of-range' | 'no-words';
}

export type CommentsWriting =
  | {
      readonly ok: true;
      /** The bytes that were given where no comment was set. */
      readonly bytes: Uint8Array;
      readonly placed: readonly PlacedComment[];
      readonly unplaced: readonly UnplacedComment[];
    }
  | { readonly ok: false; readonly code: RefusalCode };

/**
 * The file with these comments beside those it has. In the document, marks are put in and runs are split, nothing else;
 * the text reads as before. Files that `readDocx` refuses are refused with the same codes.
 */
export function withComments(
  bytes: Uint8Array,
  comments: readonly DocxComment[],
  signature: Signature,
): CommentsWriting {
  try {
    return write(bytes, comments, signature);
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code };
    throw error;
  }
}

function write(bytes: Uint8Array, comments: readonly DocxComment[], signature: Signature): CommentsWriting {
  const files = openPackage(bytes);
  const docx = readPackage(files);
  const { xml, path } = files.document;
  const { hosts, ids, names } = readGround(files.document);
  const edges = new Edges(xml, hosts);
  const insertions = new Insertions();
  const styleId = readStyles(files.styles).idOf(REFERENCE_STYLE);
  const placed: PlacedComment[] = [];
  const unplaced: UnplacedComment[] = [];
  let id = [...ids, ...(readComments(files)?.ids ?? [])].reduce((most, one) => Math.max(most, one), -1);

  comments.forEach((comment, index) => {
    const anchor = isInside(comment, docx.text) ? anchorOf(comment, docx, edges) : 'out-of-range';
    if (typeof anchor === 'string') {
      unplaced.push({ index, reason: anchor });
      return;
    }
    placed.push({ index, id: ++id, on: anchor.on });
    for (const { position, close, open } of [...anchor.start.splits, ...anchor.end.splits]) {
      insertions.split(position, close, open);
    }
    insertions.addStart(anchor.start.position, startMark(id, names));
    insertions.addEnd(anchor.end.position, endMark(id, names, styleId));
  });
  if (placed.length === 0) return { ok: true, bytes, placed, unplaced };

  const numbered = placed.map(
    ({ index, id }): NumberedComment => ({ id, paragraphs: comments[index]?.paragraphs ?? [] }),
  );
  const changed = new Map(addComments(files, names.namespace, numbered, signature)).set(path, insertions.applyTo(xml));
  const encoder = new TextEncoder();
  const contents = new Map([...changed].map(([name, content]) => [name, encoder.encode(content)]));
  return { ok: true, bytes: replaceFiles(bytes, contents), placed, unplaced };
}

interface Anchor {
  readonly start: Edge;
  readonly end: Edge;
  readonly on: PlacedComment['on'];
}

function isInside({ start, end }: DocxComment, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}

/** Words of the body count before all others: what else a passage covers is drawn elsewhere on the page. */
function anchorOf(comment: DocxComment, { text, pieces }: DocxText, edges: Edges): Anchor | 'no-words' {
  const start = comment.start - (isInPair(text, comment.start) ? 1 : 0);
  const end = comment.end + (isInPair(text, comment.end) ? 1 : 0);
  const covered = pieces.slice(
    firstIndex(pieces, (piece) => piece.end > start),
    firstIndex(pieces, (piece) => piece.start >= end),
  );
  const body = covered.filter(({ story }) => story === 'body');
  const [first] = body;
  const last = body.at(-1);
  if (!first || !last) return anchorBeside(covered, edges);
  const from = edges.at(first, Math.max(start, first.start), 'start');
  const to = edges.at(last, Math.min(end, last.end), 'end');
  return from && to && from.position < to.position ? { start: from, end: to, on: 'words' } : 'no-words';
}

/** Around the marks of all notes and all text boxes that are meant. */
function anchorBeside(covered: readonly DocxPiece[], edges: Edges): Anchor | 'no-words' {
  const [start] = covered
    .flatMap((piece) => edges.at(piece, piece.start, 'start') ?? [])
    .sort((one, other) => one.position - other.position);
  const end = covered
    .flatMap((piece) => edges.at(piece, piece.end, 'end') ?? [])
    .sort((one, other) => one.position - other.position)
    .at(-1);
  if (!start || !end) return 'no-words';
  return { start, end, on: covered[0]?.story === 'text-box' ? 'text-box' : 'note-mark' };
}

/** Does the position stand within a surrogate pair? */
function isInPair(text: string, position: number): boolean {
  return (text.codePointAt(position - 1) ?? 0) > 0xffff;
}

function startMark(id: number, { prefix, declaration }: WordNames): string {
  return `<${prefix}:commentRangeStart${declaration} ${prefix}:id="${id}"/>`;
}

function endMark(id: number, { prefix, declaration }: WordNames, styleId: string | undefined): string {
  const style =
    styleId === undefined
      ? ''
      : `<${prefix}:rPr><${prefix}:rStyle ${prefix}:val="${escapeXml(styleId)}"/></${prefix}:rPr>`;
  const reference = `<${prefix}:commentReference ${prefix}:id="${id}"/>`;
  return `<${prefix}:commentRangeEnd${declaration} ${prefix}:id="${id}"/><${prefix}:r${declaration}>${style}${reference}</${prefix}:r>`;
}
