/** A guest on the page: what the extension costs it while it reads, while nothing happens, and in the panel. */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import { launchBuiltExtension } from '../helpers/browser';
import { longNoticePage } from './notice-pages';
import { waitForMarks } from './page-marks';
import { closePages, openPage, panelOver } from './panel-reading';
import { type Site, startSite } from './site';

const LONG = 100_000;
/** Milliseconds. */
const LONGEST_TASK = 50;
const IDLE = 10_000;
const MOST_IDLE_WORK = 5;
const LARGEST_HEAP = 80 * 2 ** 20;

let session: ExtensionSession;
let site: Site;

beforeAll(async () => {
  [session, site] = await Promise.all([launchBuiltExtension({ language: 'zh-CN' }), startSite()]);
});
afterEach(() => closePages(session));
afterAll(() => Promise.all([session?.close(), site?.close()]));

async function longPage(): Promise<Page> {
  const page = await openPage(session, site.put('/long', { body: longNoticePage(LONG) }));
  await page.evaluate(() => new Promise((settled) => setTimeout(settled, 500)));
  return page;
}

/** Seconds of work on the page's main thread so far. */
async function taskSeconds(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

test('reading and marking 100,000 characters blocks the page in no task beyond 50 ms', async () => {
  const page = await longPage();
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    Reflect.set(globalThis, 'longTasks', tasks);
  });
  await session.clickAction(page);
  await panelOver(session, '.card');
  await waitForMarks(page);
  const tasks = await page.evaluate(() => Reflect.get(globalThis, 'longTasks') as number[]);
  console.log(
    `tasks beyond 50 ms on a page of ${LONG} characters: ${tasks.map((task) => `${task} ms`).join(', ') || 'none'}`,
  );
  expect(tasks.filter((task) => task > LONGEST_TASK)).toEqual([]);
});

test('on a marked page nothing is scheduled while nothing happens', async () => {
  const page = await longPage();
  await session.clickAction(page);
  await waitForMarks(page);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await page.waitForTimeout(1500);
  const before = await taskSeconds(client);
  await page.waitForTimeout(IDLE);
  const spent = 1000 * ((await taskSeconds(client)) - before);
  console.log(`work on a marked page in ${IDLE / 1000} idle seconds: ${spent.toFixed(1)} ms`);
  expect(spent).toBeLessThan(MOST_IDLE_WORK);
});

test('the panel of a long document keeps its heap small', async () => {
  const page = await longPage();
  await session.clickAction(page);
  const panel = await panelOver(session, '.card');
  const used = Number(await panel.evaluate('performance.memory.usedJSHeapSize'));
  console.log(`heap of the panel: ${(used / 2 ** 20).toFixed(1)} MB`);
  expect(used).toBeLessThan(LARGEST_HEAP);
});
