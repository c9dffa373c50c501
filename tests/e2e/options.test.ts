/** The options: what is chosen there holds at once in the panel and on the page, and is remembered. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { DEMO_FOLDER, DEMO_PAGES, type PageServer, servePages } from '../../utils/launcher/demo-server';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import type { SidePanel } from '../../utils/launcher/side-panel';
import { launchBuiltExtension } from '../helpers/browser';
import { paintedMarks, waitForMarks } from './page-marks';
import { clickInPanel, closePages, openPage, panelOver, panelText, waitForText } from './panel-reading';

const FOLDER = fileURLToPath(
  new URL(process.env.UPDATE_SCREENSHOTS ? './screenshots/' : '../../.output/screenshots/e2e/', import.meta.url),
);

let session: ExtensionSession;
let demo: PageServer;
let page: Page;
let panel: SidePanel;
let options: Page;

beforeAll(async () => {
  [session, demo] = await Promise.all([launchBuiltExtension({ language: 'zh-CN' }), servePages(DEMO_FOLDER)]);
});
beforeEach(async () => {
  page = await openPage(session, `${demo.origin}${DEMO_PAGES.heavy}`);
  await session.clickAction(page);
  panel = await panelOver(session, '.card');
  await waitForMarks(page);
  const opened = session.context.waitForEvent('page');
  await clickInPanel(panel, `[...document.querySelectorAll('.masthead nav button')].at(-1)`);
  options = await opened;
  await options.locator('.category-row').first().waitFor();
});
afterEach(async () => {
  await options.evaluate('chrome.storage.local.clear()');
  await closePages(session);
});
afterAll(() => Promise.all([session?.close(), demo?.close()]));

test('a category switched off leaves the panel and the page, and is found again under what is not shown', async () => {
  await page.bringToFront();
  await panel.waitFor(`document.querySelector('.cards')?.textContent.includes('目标空泛')`);
  const marks = (await paintedMarks(page)).length;
  await options.getByRole('checkbox', { name: '目标空泛' }).uncheck();
  await page.bringToFront();
  await panel.waitFor(`!document.querySelector('.cards')?.textContent.includes('目标空泛')`);
  await waitForText(panel, '没有显示');
  await expect.poll(async () => (await paintedMarks(page)).length).toBeLessThan(marks);

  await options.getByRole('checkbox', { name: '目标空泛' }).check();
  await expect.poll(async () => (await paintedMarks(page)).length).toBe(marks);
});

test('with everything shown there are more cards, and the choice lasts over a reload', async () => {
  const cards = async () => Number(await panel.evaluate(`document.querySelectorAll('.card').length`));
  const before = await cards();
  await options.getByLabel('各类别用同一个值').check();
  await options.getByLabel('最低把握').fill('0');
  for (const box of await options.getByRole('checkbox').all()) await box.check();
  await page.bringToFront();
  await expect.poll(cards).toBeGreaterThan(before);
  await options.reload();
  expect(await options.getByLabel('最低把握').inputValue()).toBe('0');
  expect(await options.getByRole('checkbox', { checked: false }).count()).toBe(0);
});

test('language and colours change in the open panel too, reasons included', async () => {
  await options.getByRole('combobox', { name: '语言' }).selectOption('en');
  await options.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  await page.bringToFront();
  await waitForText(panel, 'worth checking');
  await clickInPanel(panel, `document.querySelector('.card-head')`);
  await waitForText(panel, 'Advice');
  expect(await panel.evaluate(`document.documentElement.lang + document.documentElement.dataset.theme`)).toBe('endark');
  expect(await panelText(panel)).not.toContain('修改建议');
});

test('it fits its width in light and dark and on a narrow window, and nothing is cut off', async () => {
  await options.locator('.category-more').first().click();
  for (const [name, width, scheme] of [
    ['options-light', 900, 'light'],
    ['options-dark', 900, 'dark'],
    ['options-narrow', 360, 'light'],
  ] as const) {
    await options.setViewportSize({ width, height: 900 });
    await options.emulateMedia({ colorScheme: scheme });
    const isCutOff = await options.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isCutOff, name).toBe(false);
    await options.screenshot({ path: `${FOLDER}${name}.jpg`, type: 'jpeg', quality: 82, fullPage: true });
  }
});
