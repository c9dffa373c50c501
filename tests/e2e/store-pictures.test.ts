/** The pictures for the stores, 1280 × 800, in both languages: made anew into `.output/store/`. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_FOLDER, DEMO_PAGES, type PageServer, servePages } from '../../utils/launcher/demo-server';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import { launchBuiltExtension } from '../helpers/browser';
import { NOTICE_LINES, NOTICE_TITLE } from './notice-pages';
import { waitForMarks } from './page-marks';
import { openPage } from './panel-reading';

const FOLDER = fileURLToPath(new URL('../../.output/store/', import.meta.url));
/** As the stores ask for. */
const SIZE = { width: 1280, height: 800 };
const PANEL_WIDTH = 400;

describe.each([
  ['zh-CN', '报送'],
  ['en', 'Advice'],
])('in %s', (language, word) => {
  let session: ExtensionSession;
  let demo: PageServer;
  beforeAll(async () => {
    mkdirSync(`${FOLDER}${language}`, { recursive: true });
    [session, demo] = await Promise.all([launchBuiltExtension({ language }), servePages(DEMO_FOLDER)]);
  });
  afterAll(() => Promise.all([session?.close(), demo?.close()]));

  const take = async (page: Page, name: string) => {
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
      name,
    ).toBe(true);
    await page.screenshot({ path: `${FOLDER}${language}/${name}.png` });
  };

  test('a marked page beside the panel', async () => {
    const page = await openPage(session, `${demo.origin}${DEMO_PAGES.heavy}`);
    await page.setViewportSize({ ...SIZE, width: SIZE.width - PANEL_WIDTH });
    await session.clickAction(page);
    await waitForMarks(page);
    const worker = await session.serviceWorker();
    const tabId = await worker.evaluate(
      'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
    );
    const panel = await openPage(session, `chrome-extension://${session.extensionId}/sidepanel.html?tab=${tabId}`);
    await panel.setViewportSize({ ...SIZE, width: PANEL_WIDTH });
    await panel.locator('.card-head').first().click();
    await panel.getByText(word).first().waitFor();
    await panel.locator('.card').first().scrollIntoViewIfNeeded();
    const pictures = [await page.screenshot(), await panel.screenshot()].map(
      (png) => `<img src="data:image/png;base64,${png.toString('base64')}">`,
    );
    const both = await session.context.newPage();
    await both.setViewportSize(SIZE);
    await both.setContent(`<body style="margin:0;display:flex">${pictures.join('')}</body>`);
    await take(both, '1-page');
  });

  test('the desk for drafts', async () => {
    const desk = await openPage(session, `chrome-extension://${session.extensionId}/draft.html`);
    await desk.setViewportSize(SIZE);
    await desk.locator('.cm-content').click();
    await desk.keyboard.insertText([NOTICE_TITLE, ...NOTICE_LINES].join('\n'));
    await desk.locator('.card-head').first().click();
    await take(desk, '2-draft');
  });

  test('the options and the rule packs', async () => {
    for (const [name, path, ready] of [
      ['3-options', 'options.html', '.category-row'],
      ['4-packs', 'packs.html#education', '.cm-content'],
    ] as const) {
      const page = await openPage(session, `chrome-extension://${session.extensionId}/${path}`);
      await page.setViewportSize(SIZE);
      await page.locator(ready).first().waitFor();
      await take(page, name);
    }
  });
});
