/** Rings a passage for a moment. */
import type { Overlay } from './overlay';
import { linesOf, type Rect } from './passage-lines';
import { scrollToPassage } from './scrolling';

/** How long a ring stays, in milliseconds. */
export const RING_DURATION = 2500;

const PADDING = 3;

// Boxes move by transform, which shifts no layout.
const STYLES = `
  .box {
    position: absolute;
    top: 0;
    left: 0;
    box-sizing: border-box;
    border: 2px solid #1a6fd4;
    border-radius: 4px;
    box-shadow: 0 0 0 2px rgb(255 255 255 / 85%), 0 0 8px 3px rgb(26 111 212 / 45%);
  }
`;

/** At most one ring at a time. */
export class FocusRing {
  readonly #overlay: Overlay;
  #remove: (() => void) | undefined;

  constructor(overlay: Overlay) {
    this.#overlay = overlay;
  }

  /** Scrolls the passage (its ranges all in one document) into view and rings it; false where it is not shown at all. */
  show(ranges: readonly Range[]): boolean {
    this.clear();
    const first = ranges[0];
    const document = first?.startContainer.ownerDocument;
    const view = document?.defaultView;
    if (!first || !document || !view) return false;
    scrollToPassage(first);
    if (linesOf(ranges).length === 0) return false;

    const drawing = this.#overlay.draw(document, STYLES);
    if (!drawing) return false;
    const boxes: HTMLElement[] = [];
    const place = () => placeBoxes(drawing.layer, drawing.origin(), boxes, linesOf(ranges));
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
      drawing.remove();
    };
    place();
    return true;
  }

  /** Takes the ring away, if there is one. */
  clear(): void {
    this.#remove?.();
    this.#remove = undefined;
  }
}

function placeBoxes(
  layer: HTMLElement,
  origin: { readonly left: number; readonly top: number },
  boxes: HTMLElement[],
  lines: readonly Rect[],
): void {
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
