/** From a card to its passage and back, corrected dates, and a service worker that dies in between. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import type { SidePanel } from '../../utils/launcher/side-panel';
import { launchBuiltExtension } from '../helpers/browser';
import { longNoticePage, noticePage } from './notice-pages';
import { overlayCount, scrollTop, traceOf, waitForMarks } from './page-marks';
import { cardQuotes, clickInPanel, closePages, openPage, panelOver, panelText, waitForText } from './panel-reading';
import { type Site, startSite } from './site';

const LAST_QUOTE = '请于接到本通知后2个工作日内报送工作方案。';
/** The ring is gone after two and a half seconds. */
const RING_GONE = { timeout: 4000 };

let session: ExtensionSession;
let site: Site;
let page: Page;
let panel: SidePanel;

beforeAll(async () => {
  [session, site] = await Promise.all([launchBuiltExtension({ language: 'zh-CN' }), startSite()]);
});
beforeEach(async () => {
  page = await openPage(session, site.put('/long', { body: longNoticePage(8000) }));
  await session.clickAction(page);
  panel = await panelOver(session, '.card');
});
afterEach(() => closePages(session));
afterAll(() => Promise.all([session?.close(), site?.close()]));

const cardOf = (quote: string) =>
  `[...document.querySelectorAll('.card')].find((card) => card.textContent.includes(${JSON.stringify(quote)}))`;

const isOpen = (quote: string) =>
  `document.querySelector('.card.open')?.textContent.includes(${JSON.stringify(quote)})`;

/** The middle of a paragraph's first line, once the page has come to rest. */
async function clickOnText(text: string): Promise<void> {
  const paragraph = page.getByText(text);
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.click({ position: { x: 40, y: 10 } });
}

test('a click on a card scrolls the page to its passage and rings it for a moment', async () => {
  await waitForMarks(page);
  const before = await traceOf(page);
  expect(await scrollTop(page)).toBe(0);
  await clickInPanel(panel, `${cardOf(LAST_QUOTE)}.querySelector('button')`);
  await expect.poll(() => overlayCount(page)).toBe(1);
  expect(await scrollTop(page)).toBeGreaterThan(500);
  const box = await page.getByText(LAST_QUOTE).boundingBox();
  expect(box && box.y > 0 && box.y < 900).toBe(true);

  const during = (await traceOf(page)).markup;
  expect(during.replace('<wenzhen-overlay></wenzhen-overlay>', '')).toBe(before.markup);
  await expect.poll(() => overlayCount(page), RING_GONE).toBe(0);
  expect((await traceOf(page)).markup).toBe(before.markup);
});

test('a click on a mark opens its card, and on another mark that one', async () => {
  await waitForMarks(page);
  await clickOnText(LAST_QUOTE);
  await panel.waitFor(isOpen(LAST_QUOTE));

  await clickOnText('请于接到本通知后1个工作日内报送排查台账。');
  await panel.waitFor(isOpen('排查台账'));
  expect(await panel.evaluate(`document.querySelectorAll('[aria-expanded="true"]').length`)).toBe(1);
});

test('a click beside the marks opens nothing', async () => {
  await waitForMarks(page);
  await clickOnText('二、报送方案');
  await clickOnText('第1村由县水利局');
  expect(await panel.evaluate(`document.querySelectorAll('[aria-expanded="true"]').length`)).toBe(0);
});

test('a passage that the page has changed is said to be lost, and no other is ringed for it', async () => {
  await page.getByText(LAST_QUOTE).evaluate((paragraph) => {
    paragraph.textContent = '请于接到本通知后20个工作日内报送工作方案。';
  });
  await clickInPanel(panel, `${cardOf(LAST_QUOTE)}.querySelector('button')`);
  await panel.waitFor(`document.querySelector('.lost') !== null`);
  expect(await overlayCount(page)).toBe(0);
});

test('a corrected date of issue is analysed again, and the way back leads to the date found', async () => {
  expect(await panelText(panel)).toContain('2024年9月29日（正文落款）');
  const hasAutumnDeadline = async () => (await cardQuotes(panel)).some((quote) => quote.includes('9月30日17:00'));
  expect(await hasAutumnDeadline()).toBe(true);

  await clickInPanel(panel, `document.querySelector('dd .text-button')`);
  await panel.evaluate(`(() => {
    const input = document.querySelector('input[type=date]');
    input.value = '2024-08-01';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await clickInPanel(panel, `document.querySelector('form [type=submit]')`);
  await waitForText(panel, '2024年8月1日（您已更正）');
  await expect.poll(() => cardQuotes(panel)).toContain(LAST_QUOTE);
  // From 1 August there is time enough until 30 September.
  expect(await panelText(panel)).not.toContain('（正文落款）');

  await clickInPanel(panel, `[...document.querySelectorAll('dd button')].at(-1)`);
  await waitForText(panel, '2024年9月29日（正文落款）');
  expect(await hasAutumnDeadline()).toBe(true);
});

test('with the service worker killed in between everything goes on', async () => {
  await waitForMarks(page);
  await session.stopServiceWorker();
  await clickInPanel(panel, `${cardOf(LAST_QUOTE)}.querySelector('button')`);
  await expect.poll(() => overlayCount(page)).toBe(1);

  await session.stopServiceWorker();
  await clickOnText('请于接到本通知后1个工作日内报送排查台账。');
  await panel.waitFor(isOpen('排查台账'));

  await session.stopServiceWorker();
  await session.clickAction(page);
  await page.waitForFunction(() => CSS.highlights.size === 0);
  await session.stopServiceWorker();
  await session.clickAction(page);
  await waitForMarks(page);
  await panelOver(session, '.card');
});

test('a document with a secret mark is checked only when the reader asks for it in the panel', async () => {
  const body = noticePage({ before: '<p>机密★5年</p>' });
  const secret = await openPage(session, site.put('/secret', { body }));
  await session.clickAction(secret);
  await waitForText(panel, '密级标志');
  expect(await secret.evaluate(() => CSS.highlights.size)).toBe(0);

  await clickInPanel(panel, `document.querySelector('.notice button')`);
  await panel.waitFor(`document.querySelector('.card') !== null`);
  await waitForMarks(secret);
});
