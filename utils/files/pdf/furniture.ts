/** Takes away what is printed on each page for the page's sake: page numbers, running heads and feet. */
import type { PrintedPage } from './open-pdf';
import type { PrintedLine } from './printed-lines';

/** — 1 —, －3－, 第2页 共9页, 4/12, iv. */
const PAGE_NUMBER =
  /^[\s\-—–－―─·•.]*(?:第\s*)?(?:[0-9０-９]{1,4}|[ivxlc]{1,6})(?:\s*页)?(?:\s*[/／,，]?\s*(?:共\s*)?[0-9０-９]{1,4}(?:\s*页)?)?[\s\-—–－―─·•.]*$/i;
const DASHED = /^[-—–－―─·•]/;
/** What stands this close to the upper or lower edge (part of the height) is outside the text: 公文 keep 0.12 free. */
const EDGE = 0.12;
const FEWEST_PAGES = 3;
/** Running lines stand at one height, give or take some points. */
const HEIGHT_STEP = 4;

/** The lines of all pages without page numbers and without lines at the edge that at least half of the pages have. */
export function withoutFurniture(
  pages: readonly PrintedPage[],
  lines: readonly (readonly PrintedLine[])[],
): readonly (readonly PrintedLine[])[] {
  const isAtEdge = ({ page, y }: PrintedLine) => {
    const height = pages[page]?.height ?? 0;
    return y < height * EDGE || y > height * (1 - EDGE);
  };
  const counts = new Map<string, number>();
  for (const page of lines) {
    for (const key of new Set(page.filter(isAtEdge).map(runningKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const needed = Math.max(FEWEST_PAGES, pages.length / 2);
  return lines.map((page) =>
    page.filter((line) => {
      if (isAtEdge(line)) return !PAGE_NUMBER.test(line.text) && (counts.get(runningKey(line)) ?? 0) < needed;
      return !(line === page.at(-1) && DASHED.test(line.text) && PAGE_NUMBER.test(line.text));
    }),
  );
}

/** Equal for lines that differ in their numbers only and stand at one height. */
function runningKey({ text, y }: PrintedLine): string {
  return `${Math.round(y / HEIGHT_STEP)} ${text.replace(/[0-9０-９]+/g, '#')}`;
}
