/** A page that does not answer is waited for, which is said; it holds up no other. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import { launchBuiltExtension } from '../helpers/browser';
import { noticePage } from './notice-pages';
import { waitForMarks } from './page-marks';
import { clickOnFront, closePages, eventually, openPage, panelOver, waitForText } from './panel-reading';
import { type Site, startSite } from './site';

const LONG = '比平常久';
let session: ExtensionSession;
let site: Site;
let address: string;

beforeAll(async () => {
  [session, site] = await Promise.all([launchBuiltExtension({ language: 'zh-CN' }), startSite()]);
  address = site.put('/notice', { body: noticePage() });
});
afterEach(() => closePages(session));
afterAll(() => Promise.all([session?.close(), site?.close()]));

/** A page whose script runs for so many milliseconds. */
async function openBusy(milliseconds: number): Promise<Page> {
  const page = await openPage(session, address);
  const busy = page.waitForEvent('console');
  page
    .evaluate(`{ console.log('busy'); const end = Date.now() + ${milliseconds}; while (Date.now() < end); }`)
    .catch(() => undefined);
  await busy;
  return page;
}

test('a page that is busy for long is read as soon as it answers', async () => {
  const page = await openBusy(9_000);
  await clickOnFront(session, address);
  const panel = await session.sidePanel();
  await waitForText(panel, LONG);
  await panelOver(session, '.card');
  await waitForMarks(page);
  expect(await panel.evaluate('document.body.innerText')).not.toContain(LONG);
});

test('a page that never answers can be closed, and others are read meanwhile', async () => {
  const page = await openBusy(600_000);
  await clickOnFront(session, address);
  const panel = await session.sidePanel();
  await waitForText(panel, LONG);
  const other = await openPage(session, site.put('/other', { body: noticePage() }));
  await waitForText(panel, '本页还没有检查');
  await session.clickAction(other);
  await panelOver(session, '.card');
  await waitForMarks(other);
  await page.close();
  const statesKept = async () =>
    (await session.serviceWorker()).evaluate(`chrome.storage.session.get().then((all) => Object.keys(all).length)`);
  await eventually(statesKept).toBe(1);
});
