/** Time from the click on the toolbar button to painted marks, with the service worker running and stopped. */
import type { Page } from 'playwright-core';
import { longNoticePage } from '../e2e/notice-pages';
import { startSite } from '../e2e/site';
import { launchBuiltExtension } from '../helpers/browser';
import { median } from './median';

const ROUNDS = 9;
const SIZES = [5_000, 100_000];

/** Prints the medians for each size; the peer is the same click with a warm service worker. */
export async function benchClickToMarks(): Promise<void> {
  const session = await launchBuiltExtension();
  const site = await startSite();
  try {
    console.log(`click to painted marks, median of ${ROUNDS}`);
    for (const size of SIZES) {
      const address = site.put(`/${size}`, { body: longNoticePage(size) });
      const times = { cold: [] as number[], warm: [] as number[] };
      const page = await session.context.newPage();
      for (let round = 0; round < ROUNDS; round++)
        for (const kind of ['warm', 'cold'] as const) {
          await page.goto(address);
          await page.waitForTimeout(300);
          if (kind === 'cold') await session.stopServiceWorker();
          times[kind].push(await timeOfClick(page, () => session.clickAction(page)));
        }
      await page.close();
      const [warm, cold] = [median(times.warm), median(times.cold)];
      console.log(
        `  ${String(size).padStart(7)} characters: warm ${warm.toFixed(0)} ms, service worker stopped ${cold.toFixed(0)} ms (${(cold / warm).toFixed(1)} ×)`,
      );
    }
  } finally {
    await session.close();
    await site.close();
  }
}

/** A string, because the loader adds helpers to functions that the page does not know. */
const UNTIL_PAINTED = `new Promise((resolve) => {
  const look = () => (CSS.highlights.size > 0 ? resolve(Date.now()) : requestAnimationFrame(look));
  look();
})`;

/** Milliseconds until the frame in which marks are first registered, by the page's own clock. */
async function timeOfClick(page: Page, click: () => Promise<void>): Promise<number> {
  const painted = page.evaluate<number>(UNTIL_PAINTED);
  const start = Date.now();
  await click();
  return (await painted) - start;
}
