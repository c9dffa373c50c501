/** Paints marks over a page with the CSS Custom Highlight API; the page's DOM is not touched. */
import { rootOf, type TreeRoot } from './flat-tree';

/** How a mark looks: a finding by its severity, a sample of a collection. */
export type MarkStyle = (typeof STYLE_NAMES)[number];

/** A finding or a sample where it stands on the page. */
export interface PlacedMark {
  readonly id: string;
  readonly style: MarkStyle;
  readonly ranges: readonly Range[];
}

/** Marks of one page; they may lie in several of its documents (same-origin frames) and in open shadow roots. */
export class Highlighter {
  #marks: readonly PlacedMark[] = [];
  readonly #sheets = new Map<TreeRoot, CSSStyleSheet>();

  /** Shows these marks in place of those shown before. */
  paint(marks: readonly PlacedMark[]): void {
    this.clear();
    this.#marks = marks;
    for (const [document, ranges] of rangesByDocument(marks)) paintDocument(document, ranges);
    for (const root of rootsOf(marks)) this.#style(root);
  }

  /** Takes every mark and style away. */
  clear(): void {
    this.#marks = [];
    for (const document of this.documents)
      for (const style of STYLE_NAMES) document.defaultView?.CSS.highlights.delete(nameOf(style));
    for (const [root, sheet] of this.#sheets) {
      const position = root.adoptedStyleSheets.indexOf(sheet);
      if (position >= 0) root.adoptedStyleSheets.splice(position, 1);
    }
    this.#sheets.clear();
  }

  /** The documents that carry marks: where to listen for clicks. */
  get documents(): readonly Document[] {
    return [...new Set([...this.#sheets.keys()].map(documentOf))];
  }

  /** The mark under a point, in client coordinates of that document; the gravest, then the shortest of several. */
  markAt(document: Document, x: number, y: number): PlacedMark | undefined {
    const roots = [...this.#sheets.keys()].flatMap((root) =>
      'host' in root && documentOf(root) === document ? root : [],
    );
    const caret = caretAt(document, x, y, roots);
    if (!caret) return undefined;
    const hit = this.#marks.filter((mark) => mark.ranges.some((range) => isOver(range, caret, x, y)));
    return hit.toSorted((a, b) => rankOf(a) - rankOf(b) || lengthOf(a) - lengthOf(b))[0];
  }

  /** A shadow root sees no style sheet of its document. */
  #style(root: TreeRoot): void {
    const view = documentOf(root).defaultView;
    if (!view) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets.push(sheet);
    this.#sheets.set(root, sheet);
  }
}

function paintDocument(document: Document, ranges: ReadonlyMap<MarkStyle, readonly Range[]>): void {
  const view = document.defaultView;
  if (!view) return;
  for (const [style, ofStyle] of ranges) {
    const highlight = new view.Highlight(...ofStyle);
    highlight.priority = STYLE_NAMES.length - STYLE_NAMES.indexOf(style);
    view.CSS.highlights.set(nameOf(style), highlight);
  }
}

/** Where the marks' ranges lie. */
function rootsOf(marks: readonly PlacedMark[]): ReadonlySet<TreeRoot> {
  return new Set(marks.flatMap(({ ranges }) => ranges.flatMap((range) => rootOf(range.startContainer) ?? [])));
}

function documentOf(root: TreeRoot): Document {
  return 'host' in root ? root.ownerDocument : root;
}

/** The gravest first. */
const STYLE_NAMES = ['high', 'medium', 'low', 'sample'] as const;

// Told apart by the line as well as by the colour. Tints are translucent and the text keeps its colour, so that both
// light and dark pages stay readable; nothing is printed.
const STYLES = `@media screen {
  ::highlight(wenzhen-high) {
    background-color: color-mix(in srgb, #d8472f 20%, transparent);
    text-decoration: underline wavy #d8472f 1.5px;
  }
  ::highlight(wenzhen-medium) {
    background-color: color-mix(in srgb, #e0a100 20%, transparent);
    text-decoration: underline double #b87a00 1.5px;
  }
  ::highlight(wenzhen-low) {
    background-color: color-mix(in srgb, #3f83cc 16%, transparent);
    text-decoration: underline dotted #3f83cc 2px;
  }
  ::highlight(wenzhen-sample) {
    text-decoration: underline dashed #2e8b6f 2px;
  }
}`;

function nameOf(style: MarkStyle): string {
  return `wenzhen-${style}`;
}

function rangesByDocument(marks: readonly PlacedMark[]): Map<Document, Map<MarkStyle, Range[]>> {
  const documents = new Map<Document, Map<MarkStyle, Range[]>>();
  for (const mark of marks) {
    for (const range of mark.ranges) {
      const document = range.startContainer.ownerDocument;
      if (!document) continue;
      const styles = documents.get(document) ?? new Map<MarkStyle, Range[]>();
      documents.set(document, styles);
      const ranges = styles.get(mark.style);
      if (ranges) ranges.push(range);
      else styles.set(mark.style, [range]);
    }
  }
  return documents;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(document: Document, x: number, y: number, shadowRoots: ShadowRoot[]): Caret | undefined {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots });
    return position ? { node: position.offsetNode, offset: position.offset } : undefined;
  }
  const range = document.caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** The caret nearest to a point may be far from it, so the point must also lie on the range's text. */
function isOver(range: Range, caret: Caret, x: number, y: number): boolean {
  if (rootOf(range.startContainer) !== rootOf(caret.node)) return false;
  if (!range.isPointInRange(caret.node, caret.offset)) return false;
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

function rankOf(mark: PlacedMark): number {
  return STYLE_NAMES.indexOf(mark.style);
}

function lengthOf(mark: PlacedMark): number {
  return mark.ranges.reduce((sum, range) => sum + range.toString().length, 0);
}
