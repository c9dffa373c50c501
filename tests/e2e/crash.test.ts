/** A page crashes while it is read, or with its marks: the panel says so, and after a reload a click reads it again. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, test } from 'vitest';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import { launchBuiltExtension } from '../helpers/browser';
import { noticePage } from './notice-pages';
import { waitForMarks } from './page-marks';
import { clickOnFront, closePages, openPage, panelOver, waitForText } from './panel-reading';
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

const CRASHED = '这一页已经崩溃';

/** A page, and the way to kill its process, even when the page is busy. */
async function openMortal(): Promise<{ readonly page: Page; readonly crash: () => Promise<void> }> {
  const page = await openPage(session, address);
  const devtools = await session.context.newCDPSession(page);
  const crash = async () => {
    const crashed = page.waitForEvent('crash');
    // The answer is that the page has crashed.
    devtools.send('Page.crash').catch(() => undefined);
    await crashed;
  };
  return { page, crash };
}

async function reloadAndClick(): Promise<void> {
  const panel = await session.sidePanel();
  await panel.evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(async ([{ id }]) => {
    const loaded = new Promise((done) => {
      chrome.tabs.onUpdated.addListener((tabId, { status }) => tabId === id && status === 'complete' && done());
    });
    await chrome.tabs.reload(id);
    await loaded;
  })`);
  await waitForText(panel, '本页还没有检查');
  await clickOnFront(session, address);
  await panelOver(session, '.card');
  await panel.waitFor(`chrome.tabs.query({ active: true, currentWindow: true }).then(async ([{ id: tabId }]) => {
    const [{ result }] = await chrome.scripting.executeScript({ target: { tabId }, func: () => CSS.highlights.size });
    return result > 0;
  })`);
}

test('with its marks', async () => {
  const { page, crash } = await openMortal();
  await session.clickAction(page);
  const panel = await panelOver(session, '.card');
  await waitForMarks(page);
  await crash();
  await waitForText(panel, CRASHED);
  await reloadAndClick();
});

test('while it is read', async () => {
  const { page, crash } = await openMortal();
  const busy = page.waitForEvent('console');
  page.evaluate(`console.log('busy'); for (;;);`).catch(() => undefined);
  await busy;
  await clickOnFront(session, address);
  const panel = await session.sidePanel();
  await waitForText(panel, '正在阅读本页');
  await crash();
  await waitForText(panel, CRASHED);
  await reloadAndClick();
});

test('in a tab behind: it is said when the tab comes to the front', async () => {
  const { page, crash } = await openMortal();
  await session.clickAction(page);
  const panel = await panelOver(session, '.card');
  const other = await openPage(session, address);
  await other.bringToFront();
  await waitForText(panel, '本页还没有检查');
  await crash();
  await other.close();
  await waitForText(panel, CRASHED);
});
