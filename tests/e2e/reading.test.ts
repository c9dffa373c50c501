/** Marks on real layouts: what is painted is what was found, and nothing else of the page is touched. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod/mini';
import { DEMO_FOLDER, DEMO_PAGES, type PageServer, servePages } from '../../utils/launcher/demo-server';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import type { SidePanel } from '../../utils/launcher/side-panel';
import { launchBuiltExtension } from '../helpers/browser';
import { longNoticePage, noticePage } from './notice-pages';
import { paintedMarks, traceOf, waitForMarks, waitForNoMarks, watchLayoutShift } from './page-marks';
import { cardQuotes, clickInPanel, closePages, openPage, panelOver } from './panel-reading';
import { type Site, startSite } from './site';

const GOLD_PAGES = join(process.env.WENZHEN_GOLD ?? '../shared', 'pages');

let session: ExtensionSession;
let demo: PageServer;
let site: Site;
let elsewhere: Site;

beforeAll(async () => {
  [session, demo, site, elsewhere] = await Promise.all([
    launchBuiltExtension({ language: 'zh-CN' }),
    servePages(DEMO_FOLDER),
    startSite(),
    startSite(),
  ]);
});
afterEach(() => closePages(session));
afterAll(() => Promise.all([session?.close(), demo?.close(), site?.close(), elsewhere?.close()]));

/** Clicks the button and waits for the report. */
async function check(page: Page): Promise<SidePanel> {
  await session.clickAction(page);
  return panelOver(session, '.document-head');
}

/** What is painted must be exactly the quotes on the cards, twice where two categories share a passage. */
async function expectMarksToBeFindings(page: Page, panel: SidePanel): Promise<number> {
  const quotes = await cardQuotes(panel);
  if (quotes.length === 0) return 0;
  const painted = (await waitForMarks(page)).map(({ text }) => bare(text));
  expect(painted.toSorted()).toEqual(quotes.map(bare).toSorted());
  return quotes.length;
}
const bare = (text: string) => text.replace(/\s/g, '');

test.each([DEMO_PAGES.heavy, DEMO_PAGES.mixed])(
  'every finding on the demo page %s is painted over its very words',
  async (file) => {
    const page = await openPage(session, `${demo.origin}${file}`);
    expect(await expectMarksToBeFindings(page, await check(page))).toBeGreaterThan(0);
  },
);

test('a good document has nothing painted, and the panel does not call that a clean bill of health', async () => {
  const page = await openPage(session, `${demo.origin}${DEMO_PAGES.good}`);
  const panel = await check(page);
  expect(await panel.evaluate('document.body.innerText')).toContain('不等于没有问题');
  expect(await paintedMarks(page)).toEqual([]);
});

test.skipIf(!existsSync(GOLD_PAGES))(
  `on the layouts of real sites (${GOLD_PAGES}) the marks are the findings`,
  async () => {
    const layouts = realLayouts(8);
    const counts: number[] = [];
    for (const [index, body] of layouts.entries()) {
      const page = await openPage(session, site.put(`/real-${index}`, { body }));
      counts.push(await expectMarksToBeFindings(page, await check(page)));
      await closePages(session);
    }
    expect(counts.filter((count) => count > 0).length).toBeGreaterThanOrEqual(5);
  },
);

/** Pages of real sites, spread over the collection, with a passage worth checking put behind a paragraph in the middle. */
function realLayouts(count: number): string[] {
  const entries = readFileSync(join(GOLD_PAGES, 'pages.jsonl'), 'utf8').trim().split('\n');
  const step = Math.floor(entries.length / count);
  return Array.from({ length: count }, (_, index) => {
    for (const line of entries.slice(index * step, (index + 1) * step)) {
      const { file, mustHold } = pageEntrySchema.parse(JSON.parse(line));
      const markup = readFileSync(join(GOLD_PAGES, file), 'utf8');
      const middle = mustHold[1];
      if (middle && markup.split(middle).length === 2) {
        return markup.replace(middle, `${middle}<br>各乡镇要于接到本通知后2个工作日内报送工作方案。`);
      }
    }
    return '';
  }).filter((markup) => markup !== '');
}

const pageEntrySchema = z.object({ file: z.string(), mustHold: z.array(z.string()) });

test('the DOM stays the same byte for byte, nothing moves, and a second click leaves no trace', async () => {
  const page = await openPage(session, `${demo.origin}${DEMO_PAGES.heavy}`);
  const before = await traceOf(page);
  const shiftSoFar = await watchLayoutShift(page);

  await check(page);
  await waitForMarks(page);
  expect((await traceOf(page)).markup).toBe(before.markup);

  await session.clickAction(page);
  await waitForNoMarks(page);
  expect(await traceOf(page)).toEqual(before);
  expect(await shiftSoFar()).toBe(0);
  await expect.poll(async () => (await session.sidePanels()).length).toBe(0);
});

test('where the panel was closed by hand, a second click still clears the page and leaves no panel open', async () => {
  const page = await openPage(session, site.put('/closed-panel', { body: noticePage() }));
  await check(page);
  await waitForMarks(page);
  const worker = await session.serviceWorker();
  await worker.evaluate('chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.close({ windowId: id }))');
  await expect.poll(async () => (await session.sidePanels()).length).toBe(0);

  await session.clickAction(page);
  await waitForNoMarks(page);
  await expect.poll(async () => (await session.sidePanels()).length).toBe(0);
});

test('a page that allows scripts and styles from itself alone is marked like any other', async () => {
  const headers = { 'content-security-policy': "default-src 'self'" };
  const page = await openPage(session, site.put('/strict', { body: noticePage(), headers }));
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  const panel = await check(page);
  expect(await expectMarksToBeFindings(page, panel)).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test('a document in open shadow roots is read, marked and answers clicks there, and keeps its markup', async () => {
  const body = `<!doctype html><meta charset="utf-8"><title>x</title><notice-view><p slot="end">请于接到本通知后1个工作日内报送总结。</p></notice-view>
<script>
  customElements.define('notice-view', class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).append(
        document.createRange().createContextualFragment(document.querySelector('template').innerHTML));
    }
  });
</script>`;
  const notice = /<body>([\s\S]*)<\/body>/.exec(noticePage())?.[1] ?? '';
  const page = await openPage(
    session,
    site.put('/shadow', {
      body: body.replace('<notice-view>', `<template>${notice}<slot name="end"></slot></template><notice-view>`),
    }),
  );
  const panel = await check(page);
  const painted = await waitForMarks(page);
  const texts = painted.map(({ text }) => text);
  expect(texts).toContain('请于接到本通知后1个工作日内报送总结。');
  expect(texts).toContain('请于接到本通知后2个工作日内报送工作方案。');
  const isStyled = await page.evaluate(() => {
    const inside = document.querySelector('notice-view')?.shadowRoot?.querySelector('p');
    return inside ? getComputedStyle(inside, '::highlight(wenzhen-high)').textDecorationLine : '';
  });
  expect(isStyled).toBe('underline');
  await page.getByText('请于接到本通知后2个工作日内报送工作方案。').click({ position: { x: 40, y: 10 } });
  await panel.waitFor(`document.querySelector('.card.open')?.textContent.includes('2个工作日内')`);
});

test('a document in a frame of the same site is read and marked there', async () => {
  site.put('/inner', { body: noticePage() });
  const body =
    '<!doctype html><meta charset="utf-8"><title>外框</title><iframe src="/inner" width="800" height="600"></iframe>';
  const page = await openPage(session, site.put('/outer', { body }));
  const panel = await check(page);
  const frame = page.frames().find((candidate) => candidate.url().endsWith('/inner'));
  if (!frame) throw new Error('The frame did not load.');
  const painted = (await waitForMarks(frame)).map(({ text }) => text);
  expect(painted.toSorted()).toEqual((await cardQuotes(panel)).toSorted());

  await frame.getByText('请于接到本通知后2个工作日内报送工作方案。').click({ position: { x: 40, y: 10 } });
  await panel.waitFor(`document.querySelector('.card.open')?.textContent.includes('2个工作日内')`);
  await clickInPanel(panel, `document.querySelector('.card-details .text-button')`);
  await frame.waitForFunction(() => document.querySelector('wenzhen-overlay') !== null);

  await session.clickAction(page);
  await waitForNoMarks(frame);
  expect(await frame.evaluate(() => document.querySelector('wenzhen-overlay'))).toBeNull();
});

test('of a frame of another site the panel says that it was not read', async () => {
  const inner = elsewhere.put('/inner', { body: noticePage() });
  const body = noticePage({ after: `<iframe src="${inner}" width="800" height="600"></iframe>` });
  const page = await openPage(session, site.put('/with-foreign-frame', { body }));
  const panel = await check(page);
  expect(await panel.evaluate('document.querySelector(".unread-frames")?.textContent')).toContain('1 个来自其他网站');
});

test('a page of 100,000 characters is read to its end', async () => {
  const page = await openPage(session, site.put('/long', { body: longNoticePage(100_000) }));
  const panel = await check(page);
  expect(await expectMarksToBeFindings(page, panel)).toBeGreaterThan(2);
  const quotes = await cardQuotes(panel);
  expect(quotes).toContain('请于接到本通知后1个工作日内报送排查台账。');
  expect(quotes).toContain('请于接到本通知后2个工作日内报送工作方案。');
});

test('only the selected text is checked when the selection is asked for', async () => {
  const page = await openPage(session, site.put('/selection', { body: noticePage() }));
  await page.getByText('请于接到本通知后2个工作日内报送工作方案。').selectText();
  await check(page);
  // Nobody can click the browser's own menu here, so its event is raised, with the data that it carries.
  const worker = await session.serviceWorker();
  await worker.evaluate(`(async () => {
    await chrome.contextMenus.update('selection', { enabled: true });
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'selection' }, tab);
  })()`);
  const panel = await panelOver(session, '.document-head');
  await panel.waitFor(`document.querySelector('.report-actions select')?.value === 'selection'`);
  expect(new Set(await cardQuotes(panel))).toEqual(new Set(['请于接到本通知后2个工作日内报送工作方案。']));
});
