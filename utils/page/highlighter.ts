/** Paints marks over a page with the CSS Custom Highlight API; the page's DOM is not touched. */
import type { Finding } from '../analysis/schema';

/** A finding where it stands on the page. */
export interface PlacedMark {
  readonly id: string;
  readonly severity: Finding['severity'];
  readonly ranges: readonly Range[];
}

/** Marks of one page; they may lie in several of its documents (same-origin frames). */
export class Highlighter {
  #marks: readonly PlacedMark[] = [];
  readonly #sheets = new Map<Document, CSSStyleSheet>();

  /** Shows these marks in place of those shown before. */
  paint(marks: readonly PlacedMark[]): void {
    this.clear();
    this.#marks = marks;
    for (const [document, ranges] of rangesByDocument(marks)) this.#paintDocument(document, ranges);
  }

  /** Takes every mark and style away. */
  clear(): void {
    this.#marks = [];
    for (const [document, sheet] of this.#sheets) {
      for (const severity of SEVERITIES) document.defaultView?.CSS.highlights.delete(nameOf(severity));
      const position = document.adoptedStyleSheets.indexOf(sheet);
      if (position >= 0) document.adoptedStyleSheets.splice(position, 1);
    }
    this.#sheets.clear();
  }

  /** The documents that carry marks: where to listen for clicks. */
  get documents(): readonly Document[] {
    return [...this.#sheets.keys()];
  }

  /** The mark under a point, in client coordinates of that document; the gravest, then the shortest of several. */
  markAt(document: Document, x: number, y: number): PlacedMark | undefined {
    const caret = caretAt(document, x, y);
    if (!caret) return undefined;
    const hit = this.#marks.filter((mark) => mark.ranges.some((range) => isOver(range, caret, x, y)));
    return hit.toSorted((a, b) => rankOf(a) - rankOf(b) || lengthOf(a) - lengthOf(b))[0];
  }

  #paintDocument(document: Document, ranges: ReadonlyMap<PlacedMark['severity'], readonly Range[]>): void {
    const view = document.defaultView;
    if (!view) return;
    for (const [severity, ofSeverity] of ranges) {
      const highlight = new view.Highlight(...ofSeverity);
      highlight.priority = SEVERITIES.length - SEVERITIES.indexOf(severity);
      view.CSS.highlights.set(nameOf(severity), highlight);
    }
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLES);
    document.adoptedStyleSheets.push(sheet);
    this.#sheets.set(document, sheet);
  }
}

const SEVERITIES = ['high', 'medium', 'low'] as const;

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
}`;

function nameOf(severity: PlacedMark['severity']): string {
  return `wenzhen-${severity}`;
}

function rangesByDocument(marks: readonly PlacedMark[]): Map<Document, Map<PlacedMark['severity'], Range[]>> {
  const documents = new Map<Document, Map<PlacedMark['severity'], Range[]>>();
  for (const mark of marks) {
    for (const range of mark.ranges) {
      const document = range.startContainer.ownerDocument;
      if (!document) continue;
      const severities = documents.get(document) ?? new Map<PlacedMark['severity'], Range[]>();
      documents.set(document, severities);
      const ranges = severities.get(mark.severity);
      if (ranges) ranges.push(range);
      else severities.set(mark.severity, [range]);
    }
  }
  return documents;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(document: Document, x: number, y: number): Caret | undefined {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : undefined;
  }
  const range = document.caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** The caret nearest to a point may be far from it, so the point must also lie on the range's text. */
function isOver(range: Range, caret: Caret, x: number, y: number): boolean {
  if (range.startContainer.ownerDocument !== caret.node.ownerDocument) return false;
  if (!range.isPointInRange(caret.node, caret.offset)) return false;
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

function rankOf(mark: PlacedMark): number {
  return SEVERITIES.indexOf(mark.severity);
}

function lengthOf(mark: PlacedMark): number {
  return mark.ranges.reduce((sum, range) => sum + range.toString().length, 0);
}
