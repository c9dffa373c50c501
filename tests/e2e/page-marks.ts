/** Looks at a page from the page's own side: what is painted, and whether anything was left behind. */
import type { Frame, Page } from 'playwright-core';

export interface PaintedMark {
  readonly severity: string;
  readonly text: string;
}

/** The texts under the extension's highlights, in the order of the page. */
export function paintedMarks(frame: Page | Frame): Promise<PaintedMark[]> {
  return frame.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('wenzhen-'))
      .flatMap(([name, highlight]) =>
        [...highlight.values()].map((painted) => {
          const range = document.createRange();
          range.setStart(painted.startContainer, painted.startOffset);
          range.setEnd(painted.endContainer, painted.endOffset);
          const { top, left } = range.getClientRects()[0] ?? new DOMRect();
          return { severity: name.slice('wenzhen-'.length), text: range.toString(), top, left };
        }),
      )
      .sort((a, b) => a.top - b.top || a.left - b.left)
      .map(({ severity, text }) => ({ severity, text })),
  );
}

/** Waits until something is painted. */
export async function waitForMarks(frame: Page | Frame): Promise<PaintedMark[]> {
  await frame.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('wenzhen-')));
  return paintedMarks(frame);
}

/** Waits until nothing is painted any more. */
export async function waitForNoMarks(frame: Page | Frame): Promise<void> {
  await frame.waitForFunction(() => ![...CSS.highlights.keys()].some((name) => name.startsWith('wenzhen-')));
}

/** The whole document as markup, and what can be added to it without showing there. */
export function traceOf(frame: Page | Frame): Promise<{ markup: string; sheets: number; highlights: number }> {
  return frame.evaluate(() => ({
    markup: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
  }));
}

/** Starts adding up the page's layout shifts; the function given back tells their sum so far. */
export async function watchLayoutShift(page: Page): Promise<() => Promise<number>> {
  const sum = await page.evaluateHandle(() => {
    const shifts = { sum: 0 };
    const watch = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.sum += Number(entry.value);
    });
    watch.observe({ type: 'layout-shift', buffered: false });
    return shifts;
  });
  return async () => {
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 50))));
    return sum.evaluate((shifts) => shifts.sum);
  };
}

/** How many overlays stand on the page: one while a ring or a card shows. */
export const overlayCount = (page: Page) =>
  page.evaluate(() => document.documentElement.querySelectorAll(':scope > wenzhen-overlay').length);

/** How far the page is scrolled, in CSS pixels. */
export const scrollTop = (page: Page) => page.evaluate(() => window.scrollY);
