/** Finds where in the XML a passage begins and ends, and what must be split there to set a mark. */
import type { Host, HostChild } from './hosts';
import type { DocxPiece } from './read-docx';
import { isInCdata, textPositions } from './text-positions';

/** A place between runs, made by splits where there is none. */
export interface Edge {
  readonly position: number;
  readonly splits: readonly Split[];
}

/** `close` ends the elements around a position, `open` begins them again. */
export interface Split {
  readonly position: number;
  readonly close: string;
  readonly open: string;
}

type Side = 'start' | 'end';

/** Answers for one document. */
export class Edges {
  readonly #xml: string;
  readonly #hosts: readonly Host[];
  readonly #positions = new Map<DocxPiece, readonly number[]>();

  constructor(xml: string, hosts: readonly Host[]) {
    this.#xml = xml;
    this.#hosts = hosts;
  }

  /**
   * The edge at this offset of the text, which is within the piece; around the element that holds the piece where that
   * cannot be split, around the mark of a note and around a text box. Undefined where nothing can be set.
   */
  at(piece: DocxPiece, offset: number, side: Side): Edge | undefined {
    const target = piece.mark ?? piece.xml;
    const host = this.#hosts[firstIndex(this.#hosts, ({ end }) => end > target.start)];
    if (!host || host.start > target.start) return undefined;
    // A text box must hang on a run.
    if (piece.story === 'text-box' && host.start === piece.run.start) return undefined;
    const child = host.children.find(({ start, end }) => start <= target.start && target.end <= end);
    const { contentStart } = host;
    if (!child || contentStart === undefined) return { position: host.outer[side], splits: [] };

    const head = this.#xml.slice(host.start, contentStart);
    const isWithin = offset > piece.start && offset < piece.end && piece.story === 'body' && child.name === 'w:t';
    const splits = isWithin ? this.#splitText(piece, offset, child, head) : undefined;
    if (splits?.[0]) return { position: splits[0].position, splits };
    if (child === host.children.at(side === 'start' ? 0 : -1)) return { position: host.outer[side], splits: [] };
    const position = child[side];
    return { position, splits: [{ position, close: closing(head), open: head }] };
  }

  /** The split of the run first, then what keeps the white space of the text as it was. */
  #splitText(piece: DocxPiece, offset: number, child: HostChild, head: string): readonly Split[] {
    const { start, end } = piece.xml;
    const raw = this.#xml.slice(start, end);
    const positions = this.#positions.get(piece) ?? textPositions(raw);
    this.#positions.set(piece, positions);
    const at = positions[offset - piece.start];
    if (at === undefined || positions.length !== piece.end - piece.start) return [];

    const tag = this.#xml.slice(child.tag.start, child.tag.end);
    const close = closing(tag);
    const isKept = child.keepsSpaces || !/\s|&#/.test(raw);
    const open = isKept ? tag : keepingSpaces(tag);
    const [leave, enter] = isInCdata(raw, at) ? [']]>', '<![CDATA['] : ['', ''];
    const position = start + at;
    const splits = [{ position, close: leave + close + closing(head), open: head + open + enter }];
    if (isKept) return splits;
    // White space that was dropped at the ends is left in a text of its own, where it is dropped again.
    const canSay = start === child.tag.end && !/\sxml:space\b/.test(tag);
    splits.push(canSay ? { position: start - 1, close: '', open: KEEPING } : { position: start, close, open });
    if (end < child.closingTag.start) splits.push({ position: end, close, open: tag });
    return splits;
  }
}

const KEEPING = ' xml:space="preserve"';

function keepingSpaces(tag: string): string {
  return tag.replace(/\sxml:space\s*=\s*("[^"]*"|'[^']*')/, '').replace(/>$/, `${KEEPING}>`);
}

/** The closing tag to an opening one. */
function closing(tag: string): string {
  return `</${/^<([^\s/>]+)/.exec(tag)?.[1] ?? ''}>`;
}

/** The first that answers yes, where all that follow it do so too; the length where none does. */
export function firstIndex<Item>(items: readonly Item[], isReached: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isReached(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
