/** Scrolls a passage into view: in the scrolling boxes around it, in its window, and in the windows around that. */
import { isElement, parentOf } from './flat-tree';

/** Brings the passage's beginning to the middle of whatever scrolls; at once, whatever the page's scrolling style. */
export function scrollToPassage(range: Range): void {
  const { startContainer } = range;
  const view = startContainer.ownerDocument?.defaultView;
  if (!view) return;
  for (let box: Node | null = startContainer; box; box = parentOf(box)) {
    if (isElement(box) && scrollsItself(box, view))
      box.scrollBy(shiftTo(firstRectOf(range), box.getBoundingClientRect()));
  }
  scrollWindow(view, firstRectOf(range));
}

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function firstRectOf(range: Range): Rect {
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}

function scrollsItself(box: Element, view: Window): boolean {
  if (box === box.ownerDocument.scrollingElement || box === box.ownerDocument.body) return false;
  if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) return false;
  return /auto|scroll/.test(view.getComputedStyle(box).overflow);
}

function scrollWindow(view: Window, rect: Rect): void {
  view.scrollBy(shiftTo(rect, { left: 0, top: 0, width: view.innerWidth, height: view.innerHeight }));
  const frame = view.frameElement;
  const outer = frame?.ownerDocument.defaultView;
  if (!frame || !outer) return;
  const place = frame.getBoundingClientRect();
  scrollWindow(outer, { left: place.left, top: place.top + view.innerHeight / 2, width: place.width, height: 0 });
}

/** Sideways only as far as needed: most passages are as wide as their box. */
function shiftTo(rect: Rect, box: Rect): ScrollToOptions {
  const isInside = rect.left >= box.left && rect.left <= box.left + box.width;
  return {
    left: isInside ? 0 : rect.left - box.left - box.width / 4,
    top: rect.top + rect.height / 2 - box.top - box.height / 2,
    behavior: 'instant',
  };
}
