/** Joins printed lines into paragraphs: a line that fills its measure goes on in the next one. */
import type { PrintedPage } from './open-pdf';
import type { PrintedLine } from './printed-lines';

/** Lines that are one paragraph, in order. */
export type PrintedParagraph = readonly PrintedLine[];

/** The measure of running text; points. */
interface Measure {
  /** Height of its type. */
  readonly size: number;
  readonly left: number;
  readonly right: number;
  /** Do its paragraphs begin with an indent? Then a full line ends one only where the next is indented. */
  readonly isIndented: boolean;
}

/** In heights of the type: how short of the margin a full line may end (a number or word that did not fit). */
const RAGGED = 2;
const INDENT = 1;
const SAME_SIZE = 0.15;
/** Lines of one paragraph are no further apart. */
const WIDEST_LEADING = 3;
/** A part of the page's width. */
const NARROWEST = 0.4;
/** An edge is a margin where at least this part of the lines keeps it. */
const KEEPS_RIGHT = 0.1;
const KEEPS_LEFT = 0.05;
/** Of the lines that surely begin a paragraph, this part is indented where indents are the custom. */
const MOSTLY = 0.6;

const CLOSED = /[。；：！？!?;:][”’」』）)】》]*$/;
/** A numbered item, an attachment, a 文号 or a date begins a paragraph wherever it stands. */
const STARTS =
  /^(第[一二三四五六七八九十百零〇]+[章节条部]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|[0-9０-９]{1,2}[.．、](?![0-9０-９])|[①-⑳]|附件[0-9０-９一二三四五六七八九十]{0,2}[：:\s]*$|[\u4e00-\u9fff]{1,12}[〔[][0-9]{4}[〕\]][0-9]+号$|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日$)/;

/** The paragraphs of all pages; they run on over page ends. */
export function joinLines(
  pages: readonly PrintedPage[],
  lines: readonly (readonly PrintedLine[])[],
): readonly PrintedParagraph[] {
  const widthOf = (line: PrintedLine) => Math.round(pages[line.page]?.width ?? 0);
  const measures = new Map<number, Measure>();
  for (const [width, group] of groupBy(lines.flat(), widthOf)) {
    const measure = measureOf(group);
    // Where all lines are short, none of them is full.
    if (measure.right - measure.left > width * NARROWEST) measures.set(width, measure);
  }

  const paragraphs: PrintedLine[][] = [];
  for (const line of lines.flat()) {
    const last = paragraphs.at(-1)?.at(-1);
    const measure = measures.get(widthOf(line));
    const isSamePaper = last && widthOf(last) === widthOf(line);
    if (isSamePaper && measure && goesOn(last, line, measure)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** The outermost edges that enough lines of running text keep. */
function measureOf(lines: readonly PrintedLine[]): Measure {
  const bySize = [...groupBy(lines, ({ size }) => Math.round(size)).values()].sort((a, b) => b.length - a.length);
  const body = (bySize[0] ?? []).filter(({ text }) => !text.includes('\t'));
  const edge = (side: 'left' | 'right', part: number, outer: (one: number, other: number) => number) =>
    [...groupBy(body, (line) => Math.round(line[side] / (line.size / 2))).values()]
      .filter((group) => group.length >= body.length * part)
      .flatMap((group) => group.map((line) => line[side]))
      .reduce((one, other) => outer(one, other), side === 'left' ? Number.POSITIVE_INFINITY : 0);
  const measure = {
    size: body[0]?.size ?? 0,
    left: edge('left', KEEPS_LEFT, Math.min),
    right: edge('right', KEEPS_RIGHT, Math.max),
  };
  const starts = body.filter((_, index) => {
    const before = body[index - 1];
    return before && !isFull(before, measure);
  });
  const indented = starts.filter((line) => hasIndent(line, measure));
  return { ...measure, isIndented: indented.length > starts.length * MOSTLY };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => number): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function isFull(line: PrintedLine, { right }: Pick<Measure, 'right'>): boolean {
  return line.right >= right - RAGGED * line.size;
}

function hasIndent(line: PrintedLine, { left }: Pick<Measure, 'left'>): boolean {
  return line.left > left + INDENT * line.size;
}

function goesOn(line: PrintedLine, next: PrintedLine, measure: Measure): boolean {
  if (line.text.includes('\t') || next.text.includes('\t') || STARTS.test(next.text)) return false;
  const isNear = line.page !== next.page || next.y - line.y <= WIDEST_LEADING * line.size;
  const isSameType = Math.abs(line.size - next.size) <= SAME_SIZE * line.size;
  if (!isFull(line, measure) || !isNear || !isSameType) return false;
  // Titles are centred: there, an indent begins nothing.
  if (line.size > measure.size * (1 + SAME_SIZE)) return !CLOSED.test(line.text);
  return !hasIndent(next, measure) && (measure.isIndented || !CLOSED.test(line.text));
}
