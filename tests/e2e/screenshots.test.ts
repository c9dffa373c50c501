/**
 * Pictures of the panel and of a marked page for people to look at, in `.output/screenshots/e2e/`.
 * With UPDATE_SCREENSHOTS=1 they replace the ones that are kept beside this file.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_FOLDER, DEMO_PAGES, type PageServer, servePages } from '../../utils/launcher/demo-server';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import { launchBuiltExtension } from '../helpers/browser';
import { waitForMarks } from './page-marks';
import { clickInPanel, openPage, panelOver } from './panel-reading';

const FOLDER = fileURLToPath(
  new URL(process.env.UPDATE_SCREENSHOTS ? './screenshots/' : '../../.output/screenshots/e2e/', import.meta.url),
);
/** Small enough to be kept. */
const PICTURE = { type: 'jpeg', quality: 82 } as const;

let session: ExtensionSession;
let demo: PageServer;

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  [session, demo] = await Promise.all([launchBuiltExtension({ language: 'zh-CN' }), servePages(DEMO_FOLDER)]);
});
afterAll(() => Promise.all([session?.close(), demo?.close()]));

test('the panel fits its width in light and dark, narrow and with doubled text, and nothing is cut off', async () => {
  const page = await openPage(session, `${demo.origin}${DEMO_PAGES.heavy}`);
  await session.clickAction(page);
  const sidePanel = await panelOver(session, '.card');
  await waitForMarks(page);
  await clickInPanel(sidePanel, `document.querySelector('.card-head')`);
  await page.waitForFunction(() => document.querySelector('wenzhen-overlay') !== null);
  await page.screenshot({ path: `${FOLDER}page.jpg`, clip: { x: 0, y: 0, width: 1280, height: 720 }, ...PICTURE });

  const worker = await session.serviceWorker();
  const tabId = await worker.evaluate(
    'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
  );
  const panel = await session.context.newPage();
  await panel.goto(`chrome-extension://${session.extensionId}/sidepanel.html?tab=${tabId}`);
  await panel.locator('.card-head').first().click();
  const isCutOff = () =>
    panel.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  const look = async ({ width, scheme, textSize }: Look) => {
    await panel.setViewportSize({ width, height: 760 });
    await panel.emulateMedia({ colorScheme: scheme });
    await panel.evaluate((size) => document.documentElement.style.setProperty('font-size', size), textSize);
  };

  for (const one of LOOKS) {
    await look(one);
    expect(await isCutOff(), one.name).toBe(false);
    await panel.screenshot({ path: `${FOLDER}${one.name}.jpg`, ...PICTURE });
  }

  await panel.locator('.burden-head').click();
  await panel.locator('.units input').fill('23');
  await panel.locator('.timeline summary').click();
  await panel.locator('button.measure').first().click();
  await panel.locator('.material').first().click();
  for (const one of LOOKS) {
    await look(one);
    expect(await isCutOff(), `${one.name} with the ledger`).toBe(false);
  }
  await panel.locator('.timeline summary').click();
  for (const one of LEDGER_LOOKS) {
    await look(one);
    await panel.evaluate(() => document.querySelector('.burden')?.scrollIntoView());
    await panel.screenshot({ path: `${FOLDER}${one.name}.jpg`, ...PICTURE });
  }

  await panel.locator('.writing-head').click();
  await panel.locator('.writing button.measure').nth(1).click();
  for (const one of WRITING_LOOKS) {
    await look(one);
    expect(await isCutOff(), one.name).toBe(false);
    await panel.evaluate(() => document.querySelector('.writing')?.scrollIntoView());
    await panel.screenshot({ path: `${FOLDER}${one.name}.jpg`, ...PICTURE });
  }
});

interface Look {
  readonly name: string;
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly textSize: string;
}

const LOOKS: readonly Look[] = [
  { name: 'panel-light', width: 380, scheme: 'light', textSize: '' },
  { name: 'panel-dark', width: 380, scheme: 'dark', textSize: '' },
  { name: 'panel-narrow', width: 320, scheme: 'light', textSize: '' },
  { name: 'panel-large-text', width: 320, scheme: 'light', textSize: '175%' },
];

const LEDGER_LOOKS: readonly Look[] = [
  { name: 'ledger-light', width: 380, scheme: 'light', textSize: '' },
  { name: 'ledger-dark', width: 380, scheme: 'dark', textSize: '' },
  { name: 'ledger-narrow', width: 320, scheme: 'light', textSize: '' },
];

const WRITING_LOOKS: readonly Look[] = [
  { name: 'writing-light', width: 380, scheme: 'light', textSize: '' },
  { name: 'writing-narrow', width: 320, scheme: 'dark', textSize: '' },
];

test('the welcome page and the annotated report fit their width too', async () => {
  const page = await openPage(session, `${demo.origin}${DEMO_PAGES.heavy}`);
  await session.clickAction(page);
  await waitForMarks(page);
  const worker = await session.serviceWorker();
  const tabId = await worker.evaluate(
    'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
  );
  for (const [name, path, ready] of [
    ['welcome', 'welcome.html', '.example-findings li'],
    ['report', `report.html?tab=${tabId}`, '.notes li'],
  ] as const) {
    const own = await openPage(session, `chrome-extension://${session.extensionId}/${path}`);
    await own.locator(ready).first().waitFor();
    for (const width of [360, 900]) {
      await own.setViewportSize({ width, height: 900 });
      const isCutOff = await own.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(isCutOff, `${name} at ${width}`).toBe(false);
    }
    await own.screenshot({ path: `${FOLDER}${name}.jpg`, ...PICTURE });
  }
});

test('on a dark page the marks are seen and the text stays readable', async () => {
  const page = await openPage(session, `${demo.origin}${DEMO_PAGES.heavy}`);
  await page.addStyleTag({
    content: 'html, body, body * { background: #16181b !important; color: #d8d6d0 !important; }',
  });
  await session.clickAction(page);
  await waitForMarks(page);
  const ink = await page.evaluate(() => {
    const marked = document.querySelector('p') ?? document.body;
    return (['high', 'medium', 'low'] as const).map((severity) => {
      const style = getComputedStyle(marked, `::highlight(wenzhen-${severity})`);
      return `${style.textDecorationStyle} ${style.textDecorationLine}`;
    });
  });
  expect(ink).toEqual(['wavy underline', 'double underline', 'dotted underline']);
  await page.evaluate(() => window.scrollTo(0, 400));
  await page.screenshot({ path: `${FOLDER}page-dark.jpg`, clip: { x: 0, y: 0, width: 1280, height: 720 }, ...PICTURE });
});
