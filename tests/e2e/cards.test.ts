/** What readers do with findings: step through them, point at them, dismiss them, thin out the marks, print them. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { DEMO_FOLDER, DEMO_PAGES, type PageServer, servePages } from '../../utils/launcher/demo-server';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import type { SidePanel } from '../../utils/launcher/side-panel';
import { launchBuiltExtension } from '../helpers/browser';
import { overlayCount, paintedMarks, scrollTop, traceOf, waitForMarks } from './page-marks';
import { cardQuotes, clickInPanel, closePages, openPage, panelOver, waitForText } from './panel-reading';

let session: ExtensionSession;
let demo: PageServer;
let page: Page;
let panel: SidePanel;

beforeAll(async () => {
  [session, demo] = await Promise.all([launchBuiltExtension({ language: 'zh-CN' }), servePages(DEMO_FOLDER)]);
});
beforeEach(async () => {
  page = await openPage(session, `${demo.origin}${DEMO_PAGES.heavy}`);
  await session.clickAction(page);
  panel = await panelOver(session, '.card');
  await waitForMarks(page);
});
afterEach(async () => {
  await panel.evaluate('chrome.storage.local.clear()');
  await closePages(session);
});
afterAll(() => Promise.all([session?.close(), demo?.close()]));

const openCard = () => panel.evaluate(`document.querySelector('.card.open .quote')?.textContent`);

test('J and K on the page go from mark to mark, with the card in the panel, and leave no trace', async () => {
  const before = await traceOf(page);
  const [first, second] = await cardQuotes(panel);
  await page.keyboard.press('j');
  await expect.poll(openCard).toBe(first);
  await page.keyboard.press('j');
  await expect.poll(openCard).toBe(second);
  expect(await overlayCount(page)).toBe(1);
  await page.keyboard.press('k');
  await expect.poll(openCard).toBe(first);
  await expect.poll(() => overlayCount(page), { timeout: 5000 }).toBe(0);
  expect(await traceOf(page)).toEqual(before);
});

test('keys typed into a field of the page are the page\u2019s', async () => {
  await page.evaluate(() => {
    const input = document.createElement('input');
    document.body.prepend(input);
    input.focus();
  });
  await page.keyboard.press('j');
  expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('j');
  expect(await openCard()).toBeUndefined();
});

test('J in the panel opens the next card and scrolls the page to it', async () => {
  for (let i = 0; i < 8; i++)
    await panel.evaluate(`document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))`);
  await expect.poll(() => scrollTop(page)).toBeGreaterThan(300);
  expect(await openCard()).toBe((await cardQuotes(panel))[7]);
});

test('a mark that is pointed at says why it is one, as long as it is pointed at, and nothing moves', async () => {
  const before = await traceOf(page);
  const box = await page.evaluate(async () => {
    const [highlight] = [...CSS.highlights].filter(([name]) => name.startsWith('wenzhen-')).map(([, one]) => one);
    const painted = highlight ? [...highlight.values()][0] : undefined;
    if (!painted) throw new Error('nothing is painted');
    const range = document.createRange();
    range.setStart(painted.startContainer, painted.startOffset);
    range.setEnd(painted.endContainer, painted.endOffset);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const { left, top, height } = range.getClientRects()[0] ?? new DOMRect();
    return { x: left + 10, y: top + height / 2 };
  });
  await page.mouse.move(box.x, box.y);
  await expect.poll(() => overlayCount(page)).toBe(1);
  await page.mouse.move(2, 2);
  await expect.poll(() => overlayCount(page)).toBe(0);
  expect(await traceOf(page)).toEqual(before);
});

test('what is dismissed for the document leaves page and panel, stays so over a reload, and comes back', async () => {
  const count = async () => (await paintedMarks(page)).length;
  const marks = await count();
  await clickInPanel(panel, `document.querySelector('.card-head')`);
  await panel.waitFor(`document.querySelector('.card-actions') !== null`);
  await clickInPanel(panel, `[...document.querySelectorAll('.card-actions button')].at(-1)`);
  await clickInPanel(panel, `document.querySelectorAll('.dismiss-form input[type="radio"]')[1]`);
  await clickInPanel(panel, `document.querySelector('.dismiss-form button[type="submit"]')`);
  await waitForText(panel, '已不再提示');
  await expect.poll(count).toBeLessThan(marks);
  expect(await cardQuotes(panel)).not.toContain('目标空泛');

  await page.reload();
  await session.clickAction(page);
  await waitForMarks(page);
  expect(await count()).toBeLessThan(marks);
  await panel.waitFor(`document.querySelector('.not-shown-head') !== null`);
  await clickInPanel(panel, `document.querySelector('.not-shown-head')`);
  await clickInPanel(
    panel,
    `[...document.querySelectorAll('.left-out button')].find((one) => one.textContent === '恢复提示')`,
  );
  await expect.poll(count).toBe(marks);
});

test('marks can be thinned out to the gravest or taken away, and the cards stay', async () => {
  const choose = (value: string) =>
    panel.evaluate(`(() => {
      const select = document.querySelectorAll('.tools select')[1];
      select.value = '${value}';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  const cards = (await cardQuotes(panel)).length;
  await choose('summary');
  await expect
    .poll(async () => new Set((await paintedMarks(page)).map(({ severity }) => severity)))
    .toEqual(new Set(['high']));
  await choose('off');
  await expect.poll(() => paintedMarks(page)).toEqual([]);
  expect(await cardQuotes(panel)).toHaveLength(cards);
  await clickInPanel(panel, `document.querySelector('.card-head')`);
  await expect.poll(() => overlayCount(page)).toBe(1);
});

test('the annotated report opens in a tab, holds every finding, and is saved as a file that needs nothing else', async () => {
  const quotes = await cardQuotes(panel);
  const opened = session.context.waitForEvent('page');
  await clickInPanel(panel, `[...document.querySelectorAll('.report-actions button')][0]`);
  const report = await opened;
  await report.locator('.notes li').first().waitFor();
  expect(await report.locator('.notes blockquote').allTextContents()).toEqual(quotes);

  const download = report.waitForEvent('download');
  await report.getByRole('button', { name: '存为网页文件' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toContain('基层治理提升月');
  const html = readFileSync(await saved.path(), 'utf8');
  const file = await session.context.newPage();
  await file.setContent(html);
  expect(await file.locator('.notes li').count()).toBe(quotes.length);
  expect(await file.locator('script').count()).toBe(0);
  expect(html).not.toMatch(/(?:src|href)="(?!#)/);
});
