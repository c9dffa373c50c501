/** A small card beside a mark: its category and why it is marked. */
import type { Drawing, Overlay } from './overlay';
import { linesOf, type Rect } from './passage-lines';

/** What the card says, as plain text. */
export interface CardText {
  readonly title: string;
  readonly reason: string;
}

const GAP = 6;
const EDGE = 8;

const STYLES = `
  .card {
    position: absolute;
    top: 0;
    left: 0;
    box-sizing: border-box;
    max-width: min(26rem, calc(100vw - ${2 * EDGE}px));
    padding: 8px 12px;
    border: 1px solid #c9c6be;
    border-radius: 6px;
    background: #ffffff;
    color: #22252a;
    box-shadow: 0 2px 10px rgb(0 0 0 / 18%);
    font: 14px/1.55 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
    overflow-wrap: anywhere;
  }
  .title { font-weight: 600; }
  @media (prefers-color-scheme: dark) {
    .card { border-color: #55585e; background: #242629; color: #e6e4df; }
  }
`;

/** At most one card at a time; it takes no pointer events. */
export class HoverCard {
  readonly #overlay: Overlay;
  #shown: { readonly ranges: readonly Range[]; readonly isPinned: boolean; readonly remove: () => void } | undefined;

  constructor(overlay: Overlay) {
    this.#overlay = overlay;
  }

  /** Shows the card beside the passage's line at a height `y` in client coordinates, until it is cleared. */
  point(ranges: readonly Range[], text: CardText, y: number): void {
    if (this.#shown?.ranges === ranges) return;
    this.clear();
    const drawn = this.#draw(ranges, text);
    if (!drawn) return;
    place(drawn, ranges, y);
    this.#shown = { ranges, isPinned: false, remove: () => drawn.drawing.remove() };
  }

  /** Shows the card below the passage for a time in milliseconds; it moves with the page. */
  pin(ranges: readonly Range[], text: CardText, duration: number): void {
    this.clear();
    const drawn = this.#draw(ranges, text);
    if (!drawn) return;
    const { view } = drawn;
    const follow = () => place(drawn, ranges, Number.POSITIVE_INFINITY);
    const listening = new AbortController();
    view.addEventListener('scroll', follow, { capture: true, passive: true, signal: listening.signal });
    const timer = view.setTimeout(() => this.clear(), duration);
    follow();
    const remove = () => {
      listening.abort();
      view.clearTimeout(timer);
      drawn.drawing.remove();
    };
    this.#shown = { ranges, isPinned: true, remove };
  }

  /** Takes away a card that the mouse has called, and leaves a pinned one. */
  unpoint(): void {
    if (!this.#shown?.isPinned) this.clear();
  }

  /** Takes the card away, if there is one. */
  clear(): void {
    this.#shown?.remove();
    this.#shown = undefined;
  }

  #draw(ranges: readonly Range[], { title, reason }: CardText): DrawnCard | undefined {
    const document = ranges[0]?.startContainer.ownerDocument;
    const view = document?.defaultView;
    if (!document || !view || linesOf(ranges).length === 0) return undefined;
    const drawing = this.#overlay.draw(document, STYLES);
    if (!drawing) return undefined;
    const card = document.createElement('div');
    card.className = 'card';
    card.setAttribute('role', 'status');
    card.append(paragraph(document, 'title', title), paragraph(document, 'reason', reason));
    drawing.layer.append(card);
    return { drawing, card, view };
  }
}

interface DrawnCard {
  readonly drawing: Drawing;
  readonly card: HTMLElement;
  readonly view: Window;
}

/** Below the line, or above it where there is no room. */
function place({ drawing, card, view }: DrawnCard, ranges: readonly Range[], y: number): void {
  const line = nearest(linesOf(ranges), y);
  if (!line) return;
  const { width, height } = card.getBoundingClientRect();
  const origin = drawing.origin();
  const left = Math.max(EDGE, Math.min(line.left, view.innerWidth - width - EDGE));
  const fitsBelow = line.bottom + GAP + height <= view.innerHeight - EDGE;
  const top = fitsBelow ? line.bottom + GAP : Math.max(EDGE, line.top - GAP - height);
  card.style.transform = `translate(${left - origin.left}px, ${top - origin.top}px)`;
}

/** The line at a height, else the nearest; the last one for a height below all of them. */
function nearest(lines: readonly Rect[], y: number): Rect | undefined {
  if (y === Number.POSITIVE_INFINITY) return lines.at(-1);
  const distance = ({ top, bottom }: Rect) => Math.max(top - y, y - bottom, 0);
  return lines.toSorted((a, b) => distance(a) - distance(b))[0];
}

function paragraph(document: Document, className: string, text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.textContent = text;
  return element;
}
