/** Rings a passage for a moment, drawn over the page in a shadow root of its own. */
import { scrollToPassage } from './scrolling';

/** How long a ring stays, in milliseconds. */
export const RING_DURATION = 2500;

/** At most one ring at a time. While it shows, one empty element stands after the page's body; then nothing is left. */
export class FocusRing {
  #remove: (() => void) | undefined;

  /** Scrolls the passage (its ranges all in one document) into view and rings it; false where it is not shown at all. */
  show(ranges: readonly Range[]): boolean {
    this.clear();
    const first = ranges[0];
    const document = first?.startContainer.ownerDocument;
    const view = document?.defaultView;
    if (!first || !document || !view) return false;
    scrollToPassage(first);
    if (linesOf(ranges).length === 0) return false;

    const { host, layer } = createHost(document, view);
    const boxes: HTMLElement[] = [];
    const place = () => placeBoxes(host, layer, boxes, linesOf(ranges));
    let frame = 0;
    const follow = () => {
      view.cancelAnimationFrame(frame);
      frame = view.requestAnimationFrame(place);
    };
    const listening = new AbortController();
    const { signal } = listening;
    view.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    view.addEventListener('resize', follow, { passive: true, signal });
    const timer = view.setTimeout(() => this.clear(), RING_DURATION);
    this.#remove = () => {
      listening.abort();
      view.clearTimeout(timer);
      view.cancelAnimationFrame(frame);
      host.remove();
    };
    document.documentElement.append(host);
    place();
    return true;
  }

  /** Takes the ring away, if there is one. */
  clear(): void {
    this.#remove?.();
    this.#remove = undefined;
  }
}

const HOST_TAG = 'wenzhen-ring';
const PADDING = 3;

// `!important` in a shadow root wins over the page's own rules. Boxes move by transform, which shifts no layout.
const STYLES = `
  :host {
    all: initial !important;
    position: fixed !important;
    inset: 0 !important;
    z-index: 2147483647 !important;
    display: block !important;
    contain: strict !important;
    pointer-events: none !important;
  }
  .boxes { position: absolute; inset: 0; }
  .box {
    position: absolute;
    top: 0;
    left: 0;
    box-sizing: border-box;
    border: 2px solid #1a6fd4;
    border-radius: 4px;
    box-shadow: 0 0 0 2px rgb(255 255 255 / 85%), 0 0 8px 3px rgb(26 111 212 / 45%);
  }
  @media print { .boxes { display: none; } }
`;

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function createHost(document: Document, view: Window & typeof globalThis) {
  const host = document.createElement(HOST_TAG);
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(STYLES);
  shadow.adoptedStyleSheets = [sheet];
  const layer = document.createElement('div');
  layer.className = 'boxes';
  shadow.append(layer);
  return { host, layer };
}

function placeBoxes(host: Element, layer: Element, boxes: HTMLElement[], lines: readonly Rect[]): void {
  // A transformed root element would move the host; the boxes are placed relative to it.
  const origin = host.getBoundingClientRect();
  for (const box of boxes.splice(lines.length)) box.remove();
  for (const [index, line] of lines.entries()) {
    const box = boxes[index] ?? addBox(layer, boxes);
    box.style.width = `${line.right - line.left + 2 * PADDING}px`;
    box.style.height = `${line.bottom - line.top + 2 * PADDING}px`;
    box.style.transform = `translate(${line.left - PADDING - origin.left}px, ${line.top - PADDING - origin.top}px)`;
  }
}

function addBox(layer: Element, boxes: HTMLElement[]): HTMLElement {
  const box = layer.ownerDocument.createElement('div');
  box.className = 'box';
  layer.append(box);
  boxes.push(box);
  return box;
}

/** The passage's rectangles, those of one line made one. */
function linesOf(ranges: readonly Range[]): readonly Rect[] {
  const rects = ranges
    .flatMap((range) => [...range.getClientRects()])
    .filter(({ width, height }) => width > 0 && height > 0);
  const lines: Rect[] = [];
  for (const rect of rects.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
    const last = lines.at(-1);
    const shared = last ? Math.min(last.bottom, rect.bottom) - Math.max(last.top, rect.top) : 0;
    if (last && shared > (rect.bottom - rect.top) / 2) lines[lines.length - 1] = union(last, rect);
    else lines.push({ left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom });
  }
  return lines;
}

function union(a: Rect, b: Rect): Rect {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
