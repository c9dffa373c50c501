/** Walks a stretch of a document and gives what is seen of it as lines, with the blocks they stand in. */
import { firstChildOf, isElement, nextSiblingOf, parentOf } from './flat-tree';
import { type Line, LineBuilder } from './line-builder';
import type { Rendering, Spaces } from './rendering';

/** An element that begins and ends lines; its lines are [firstLine, endLine). */
export interface Block {
  readonly element: Element;
  readonly firstLine: number;
  endLine: number;
}

export interface Reading {
  readonly lines: readonly Line[];
  /** In document order, parents before children. */
  readonly blocks: readonly Block[];
}

/** Reads a whole element. */
export function readElement(root: Element, rendering: Rendering): Reading {
  const walk = new Walk(rendering, { first: root, firstOffset: 0, stop: null, last: undefined, lastOffset: 0 });
  walk.run(root);
  return walk.finish();
}

/** Reads what a DOM range covers, text nodes cut to it; empty where the range stands in something hidden. */
export function readRangeLines(range: Range, rendering: Rendering): Reading {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const stretch = {
    first: isText(startContainer)
      ? startContainer
      : (startContainer.childNodes[startOffset] ?? nodeAfter(startContainer)),
    firstOffset: startOffset,
    stop: isText(endContainer)
      ? nodeAfter(endContainer)
      : (endContainer.childNodes[endOffset] ?? nodeAfter(endContainer)),
    last: isText(endContainer) ? endContainer : undefined,
    lastOffset: endOffset,
  };
  const walk = new Walk(rendering, stretch);
  const root = startContainer.ownerDocument?.documentElement;
  if (root && !range.collapsed && walk.enterAncestorsOf(stretch.first)) walk.run(root);
  return walk.finish();
}

/** Is it a Text node? */
export function isText(node: Node | null): node is Text {
  return node?.nodeType === 3 || node?.nodeType === 4;
}

interface Stretch {
  readonly first: Node | null;
  /** Characters of `first` to leave out, where it is a Text node. */
  readonly firstOffset: number;
  /** The node to stop at; null: the end of what is walked. */
  readonly stop: Node | null;
  /** The Text node that is read only up to `lastOffset`. */
  readonly last: Text | undefined;
  readonly lastOffset: number;
}

/** An element that is being read. Its style is asked for when text stands directly in it: most elements have none. */
class Frame {
  readonly isBlock: boolean;
  readonly isLink: boolean;
  readonly isAside: boolean;
  readonly block: number;
  readonly #element: Element;
  readonly #outer: Frame | undefined;
  readonly #rendering: Rendering;
  #isVisible: boolean | undefined;
  #spaces: Spaces | undefined;

  constructor(element: Element, outer: Frame | undefined, rendering: Rendering, ownBlock: number | undefined) {
    this.#element = element;
    this.#outer = outer;
    this.#rendering = rendering;
    this.isBlock = ownBlock !== undefined;
    this.isLink = (outer?.isLink ?? false) || (element.localName === 'a' && element.hasAttribute('href'));
    this.isAside = (outer?.isAside ?? false) || isAside(element);
    this.block = ownBlock ?? outer?.block ?? 0;
  }

  get isVisible(): boolean {
    this.#isVisible ??= this.#rendering.isVisible(this.#element) ?? this.#outer?.isVisible ?? true;
    return this.#isVisible;
  }

  get spaces(): Spaces {
    this.#spaces ??= this.#rendering.spacesOf(this.#element) ?? this.#outer?.spaces ?? 'collapse';
    return this.#spaces;
  }
}

class Walk {
  readonly #builder = new LineBuilder();
  readonly #blocks: Block[] = [];
  readonly #frames: Frame[] = [];
  readonly #rendering: Rendering;
  readonly #stretch: Stretch;

  constructor(rendering: Rendering, stretch: Stretch) {
    this.#rendering = rendering;
    this.#stretch = stretch;
  }

  run(root: Node): void {
    let node = this.#stretch.first;
    while (node && node !== this.#stretch.stop) {
      if (isText(node)) this.#read(node);
      else if (isElement(node) && this.#enter(node)) {
        const child = firstChildOf(node);
        if (child) {
          node = child;
          continue;
        }
        this.#leave();
      }
      let next: Node | null = null;
      while (node && node !== root) {
        next = nextSiblingOf(node);
        if (next) break;
        node = parentOf(node);
        if (node) this.#leave();
      }
      if (!node || node === root) return;
      node = next;
    }
  }

  /** Takes over what the ancestors say of the text in them; false if one of them is not shown. */
  enterAncestorsOf(node: Node | null): boolean {
    const ancestors: Element[] = [];
    for (let parent = node && parentOf(node); isElement(parent); parent = parentOf(parent)) ancestors.push(parent);
    return ancestors.reverse().every((ancestor) => this.#enter(ancestor));
  }

  finish(): Reading {
    while (this.#frames.length > 0) this.#leave();
    this.#builder.breakLine();
    return { lines: this.#builder.lines, blocks: this.#blocks };
  }

  #read(node: Text): void {
    const frame = this.#frames.at(-1);
    if (!frame?.isVisible) return;
    const from = node === this.#stretch.first ? this.#stretch.firstOffset : 0;
    const to = node === this.#stretch.last ? this.#stretch.lastOffset : node.data.length;
    if (to > from) this.#builder.add(node, from, to, frame);
  }

  #enter(element: Element): boolean {
    const tag = element.localName;
    if (tag === 'br') {
      this.#builder.breakLine();
      return false;
    }
    if (UNREAD_TAGS.has(tag) || isFolded(element)) return false;
    const display = this.#rendering.displayOf(element);
    if (display === 'none') return false;

    const isBlock = display === 'block';
    if (isBlock) {
      this.#builder.breakLine();
      this.#blocks.push({ element, firstLine: this.#builder.lines.length, endLine: -1 });
    }
    const ownBlock = isBlock ? this.#blocks.length - 1 : undefined;
    this.#frames.push(new Frame(element, this.#frames.at(-1), this.#rendering, ownBlock));
    return true;
  }

  #leave(): void {
    const frame = this.#frames.pop();
    if (!frame?.isBlock) return;
    this.#builder.breakLine();
    const block = this.#blocks[frame.block];
    if (block) block.endLine = this.#builder.lines.length;
  }
}

const UNREAD_TAGS = new Set(
  (
    'applet area audio base br button canvas datalist embed frame frameset head iframe img input link map meta meter ' +
    'noframes noscript object optgroup option param picture progress rp rt script select source style svg template ' +
    'textarea title track video wbr'
  ).split(' '),
);
const ASIDE_TAGS = new Set(['nav', 'footer', 'aside']);
const ASIDE_ROLES = new Set(['navigation', 'contentinfo', 'search', 'menu', 'menubar', 'complementary', 'toolbar']);

function isFolded(element: Element): boolean {
  const parent = element.parentElement;
  return parent?.localName === 'details' && !parent.hasAttribute('open') && element.localName !== 'summary';
}

function isAside(element: Element): boolean {
  return ASIDE_TAGS.has(element.localName) || ASIDE_ROLES.has(element.getAttribute('role') ?? '');
}

function nodeAfter(node: Node): Node | null {
  for (let current: Node | null = node; current; current = parentOf(current)) {
    const next = nextSiblingOf(current);
    if (next) return next;
  }
  return null;
}
