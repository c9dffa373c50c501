/** The service worker is stopped at each step of a reading: the panel says so, nothing is lost, and it goes on with the next click. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, test } from 'vitest';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import type { SidePanel } from '../../utils/launcher/side-panel';
import { launchBuiltExtension } from '../helpers/browser';
import { noticePage } from './notice-pages';
import { waitForMarks } from './page-marks';
import { clickInPanel, closePages, openPage, panelOver, waitForText } from './panel-reading';
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
