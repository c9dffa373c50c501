/** The service worker is stopped at each step of a reading: the panel says so, nothing is lost, and it goes on with the next click. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import type { SidePanel } from '../../utils/launcher/side-panel';
import { launchBuiltExtension } from '../helpers/browser';
import { NOTICE_LINES, noticePage } from './notice-pages';
import { paintedMarks, waitForMarks, waitForNoMarks } from './page-marks';
import { clickInPanel, closePages, eventually, openPage, panelOver, waitForText } from './panel-reading';
import { holdAt, killHeld, type Step } from './service-worker';
import { type Site, startSite } from './site';

let session: ExtensionSession;
let site: Site;
let address: string;

beforeAll(async () => {
  [session, site] = await Promise.all([launchBuiltExtension({ language: 'zh-CN' }), startSite()]);
  address = site.put('/notice', { body: noticePage() });
});
afterEach(() => closePages(session));
afterAll(() => Promise.all([session?.close(), site?.close()]));

const NOT_READ = '本页还没有检查';
const INTERRUPTED = '检查中断了';
const clickRetry = (panel: SidePanel) => clickInPanel(panel, `document.querySelector('.notice button')`);

const STEPS: readonly (Step & { readonly name: string })[] = [
  { name: 'before the reader is in the page', call: 'scripting.executeScript' },
  { name: 'when the reader is in the page', call: 'scripting.executeScript', isDone: true },
  { name: 'before the text is asked for', call: 'tabs.sendMessage', where: `given[1].type === 'read'` },
  { name: 'when the text has come', call: 'tabs.sendMessage', where: `given[1].type === 'read'`, isDone: true },
  { name: 'during the analysis', call: 'storage.local.get', where: `given[0] === 'settings'` },
  { name: 'before the marks are painted', call: 'tabs.sendMessage', where: `given[1].type === 'annotate'` },
  { name: 'when the marks are painted', call: 'tabs.sendMessage', where: `given[1].type === 'annotate'`, isDone: true },
  {
    name: 'before the report is kept',
    call: 'storage.session.set',
    where: `Object.values(given[0]).some(({ status }) => status === 'read')`,
  },
];

/** The panel beside a page whose reading was cut short at the step. */
async function cutShort(page: Page, step: Step): Promise<SidePanel> {
  await holdAt(session, step);
  await session.clickAction(page);
  await killHeld(session);
  const panel = await session.sidePanel();
  await waitForText(panel, INTERRUPTED);
  return panel;
}

test.each(STEPS)('the service worker stopped $name: the panel says so, and its button begins again', async (step) => {
  const page = await openPage(session, address);
  const panel = await cutShort(page, step);
  await clickRetry(panel);
  await panel.waitFor(`document.querySelector('.card') !== null`);
  await waitForMarks(page);
});

test('a click on the icon begins an interrupted reading again, wherever it was, and takes no marks away', async () => {
  const painted = STEPS.find(({ name }) => name === 'when the marks are painted');
  if (!painted) throw new Error('no such step');
  const page = await openPage(session, address);
  await cutShort(page, painted);
  await waitForMarks(page);
  await session.clickAction(page);
  await panelOver(session, '.card');
  await waitForMarks(page);
});

test('a reload takes an interrupted reading away, and a click reads the page', async () => {
  const page = await openPage(session, address);
  const panel = await cutShort(page, { call: 'storage.local.get', where: `given[0] === 'settings'` });
  await page.reload();
  await waitForText(panel, NOT_READ);
  await session.clickAction(page);
  await panel.waitFor(`document.querySelector('.card') !== null`);
  await waitForMarks(page);
});

/** A page that was read, with its panel. */
async function readPage(): Promise<{ readonly page: Page; readonly panel: SidePanel }> {
  const page = await openPage(session, address);
  await session.clickAction(page);
  const panel = await panelOver(session, '.card');
  await waitForMarks(page);
  return { page, panel };
}

const ANNOTATING: Step = { call: 'tabs.sendMessage', where: `given[1].type === 'annotate'` };

test('a corrected date is judged by although the service worker stopped on the way', async () => {
  const { page, panel } = await readPage();
  await holdAt(session, ANNOTATING);
  await clickInPanel(panel, `document.querySelector('dd .text-button')`);
  await panel.evaluate(`(() => {
    const input = document.querySelector('input[type=date]');
    input.value = '2024-08-01';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await clickInPanel(panel, `document.querySelector('form [type=submit]')`);
  await killHeld(session);
  await waitForText(panel, '2024年8月1日（您已更正）');
  await waitForMarks(page);
});

test('a file is read although the service worker stopped on the way', async () => {
  const viewer = await openPage(session, `chrome-extension://${session.extensionId}/viewer.html`);
  await holdAt(session, ANNOTATING);
  await viewer
    .locator('input[type="file"]')
    .setInputFiles({ name: '通知.txt', mimeType: 'text/plain', buffer: Buffer.from(NOTICE_LINES.join('\n')) });
  await killHeld(session);
  await waitForMarks(viewer);
});

describe('with the service worker stopped', () => {
  /** Stopped before the change is made, or in the middle of what follows from it. */
  const MOMENTS = ['before', 'in the middle of'] as const;
  let page: Page;
  let panel: SidePanel;

  beforeEach(async () => {
    ({ page, panel } = await readPage());
  });
  afterEach(() => panel.evaluate('chrome.storage.local.clear()'));

  async function stopped(moment: (typeof MOMENTS)[number], change: () => Promise<unknown>): Promise<void> {
    if (moment === 'before') {
      await session.stopServiceWorker();
      await change();
      return;
    }
    await holdAt(session, ANNOTATING);
    await change();
    await killHeld(session);
    // What followed from the change is not there yet; the page is read anew by two clicks.
    await session.clickAction(page);
    await waitForNoMarks(page);
    await session.clickAction(page);
    await panelOver(session, '.document-head');
  }

  test.each(MOMENTS)('%s a dismissal, the dismissal is kept and holds', async (moment) => {
    const count = async () => (await paintedMarks(page)).length;
    const marks = await count();
    await stopped(moment, async () => {
      await clickInPanel(panel, `document.querySelector('.card-head')`);
      await panel.waitFor(`document.querySelector('.card-actions') !== null`);
      await clickInPanel(panel, `[...document.querySelectorAll('.card-actions button')].at(-1)`);
      await clickInPanel(panel, `document.querySelectorAll('.dismiss-form input[type="radio"]')[1]`);
      await clickInPanel(panel, `document.querySelector('.dismiss-form button[type="submit"]')`);
    });
    await eventually(count).toBeLessThan(marks);
    await eventually(count).toBeGreaterThan(0);
  });

  test.each(MOMENTS)('%s a change of the settings, the change is kept and holds', async (moment) => {
    const options = await openPage(session, `chrome-extension://${session.extensionId}/options.html`);
    await stopped(moment, () => options.getByRole('combobox', { name: '页面标记' }).selectOption('off'));
    await eventually(() => paintedMarks(page)).toEqual([]);
    await options.reload();
    expect(await options.getByRole('combobox', { name: '页面标记' }).inputValue()).toBe('off');
  });

  test('samples are taken, and the panel goes on', async () => {
    await session.stopServiceWorker();
    await clickInPanel(
      panel,
      `[...document.querySelectorAll('button')].find((one) => one.textContent.includes('处收入样本库'))`,
    );
    await waitForText(panel, '已收入“我的样本”');
  });
});
