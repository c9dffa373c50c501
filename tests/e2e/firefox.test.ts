/** The build for Firefox in a real Firefox: a page is read, its marks are registered, the sidebar's page shows the cards. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_FOLDER, DEMO_PAGES, type PageServer, servePages } from '../../utils/launcher/demo-server';
import { NOTICE_LINES, NOTICE_TITLE } from './notice-pages';

const BUILT = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const FIREFOX = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path !== undefined && existsSync(path),
);
if (FIREFOX === undefined) console.warn('no Firefox found (set FIREFOX_PATH): its test is skipped');
/** Firefox gives an extension's pages an address of chance, unless it is told one. */
const HOST = '11111111-2222-4333-8444-555555555555';
const OWN = `moz-extension://${HOST}/`;

let browser: Browser | undefined;
let demo: PageServer | undefined;
/** The browser asks the user for a site, which no test can answer: the copy asks on installation. */
const folder = mkdtempSync(join(tmpdir(), 'wenzhen-firefox-'));

beforeAll(async () => {
  if (FIREFOX === undefined) return;
  cpSync(BUILT, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
  demo = await servePages(DEMO_FOLDER);
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    // Without it the driver may not look at an extension's pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: HOST }),
      'intl.accept_languages': 'zh-CN',
    },
  });
  await browser.installExtension(folder);
});
afterAll(async () => {
  await browser?.close();
  await demo?.close();
  rmSync(folder, { recursive: true });
});

/** The driver never hears that a page of the extension has loaded, so what is waited for is something on it. */
async function openOwn(path: string, selector: string): Promise<Page> {
  if (!browser) throw new Error('no browser');
  const page = await browser.newPage();
  await page.goto(OWN + path, { timeout: 1500 }).catch((error: unknown) => {
    if (!String(error).includes('timeout')) throw error;
  });
  await page.waitForSelector(selector, { timeout: 10_000 });
  return page;
}

test.skipIf(FIREFOX === undefined)(
  'a document is read as it opens, marked, and shown on cards in the sidebar',
  async () => {
    if (!browser || !demo) throw new Error('no browser');
    const options = await openOwn('options.html', '.category-row');
    const settings = { sites: { [new URL(demo.origin).origin]: { isReadOnOpening: true, categories: {} } } };
    await options.evaluate(`browser.storage.local.set(${JSON.stringify({ settings })})`);

    const page = await browser.newPage();
    await page.goto(`${demo.origin}${DEMO_PAGES.heavy}`);
    const marks = () =>
      page.evaluate('[...CSS.highlights.keys()].filter((name) => name.startsWith("wenzhen-")).length');
    await expect.poll(marks, { timeout: 15_000 }).toBeGreaterThan(0);

    const tabId = await options.evaluate(
      `browser.storage.session.get().then((all) => Number(Object.keys(all).find((key) => key.startsWith('tab:')).slice(4)))`,
    );
    const sidebar = await openOwn(`sidepanel.html?tab=${tabId}`, '.card');
    expect(await sidebar.$$eval('.card', (cards) => cards.length)).toBeGreaterThan(5);
    await sidebar.click('.card-head');
    await expect.poll(() => page.evaluate('document.querySelector("wenzhen-overlay") !== null')).toBe(true);

    await sidebar.evaluate(
      `[...document.querySelectorAll('button')].find((one) => one.textContent.includes('收入样本库')).click()`,
    );
    await sidebar.waitForFunction(`document.querySelector('.collected')?.textContent.includes('我的样本')`);
    const collection = await openOwn('collection.html', '.sample-table tbody tr');
    expect(await collection.$$eval('.sample-table tbody tr', (rows) => rows.length)).toBeGreaterThan(5);
  },
);

test.skipIf(FIREFOX === undefined)('a draft is judged as it is typed', async () => {
  const desk = await openOwn('draft.html', '.cm-content');
  await desk.click('.cm-content');
  await desk.keyboard.type([NOTICE_TITLE, ...NOTICE_LINES].join('\n'));
  await desk.waitForSelector('.card');
  expect(await desk.$$eval('.cm-content .finding', (found) => found.length)).toBeGreaterThan(0);
});
