/** The panel shows the document of the tab in front of its window, or says that this page was not read. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import { launchBuiltExtension } from '../helpers/browser';
import { noticePage } from './notice-pages';
import { waitForMarks } from './page-marks';
import { closePages, openPage, panelOver, panelText, waitForText } from './panel-reading';
import { type Site, startSite } from './site';

let session: ExtensionSession;
let site: Site;
let first: string;
let second: string;

beforeAll(async () => {
  [session, site] = await Promise.all([launchBuiltExtension({ language: 'zh-CN' }), startSite()]);
  first = site.put('/first', { body: noticePage({ title: '第一个关于排查工作的通知' }) });
  second = site.put('/second', { body: noticePage({ title: '第二个关于排查工作的通知' }) });
});
afterEach(() => closePages(session));
afterAll(() => Promise.all([session?.close(), site?.close()]));

const NOT_READ = '本页还没有检查';
const shows = (title: string) => `document.querySelector('.document-title')?.textContent === '${title}'`;
const storedStates = async () => {
  const worker = await session.serviceWorker();
  return worker.evaluate('chrome.storage.session.get().then((all) => Object.keys(all).length)');
};

test('after a navigation the page counts as not read, also on the way back', async () => {
  const page = await openPage(session, first);
  await session.clickAction(page);
  const panel = await panelOver(session, '.card');
  await page.goto(second);
  await waitForText(panel, NOT_READ);
  await expect.poll(storedStates).toBe(0);
  await page.goBack();
  await waitForText(panel, NOT_READ);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('a jump within the page and a changed address of the same document keep the report', async () => {
  const page = await openPage(session, first);
  await session.clickAction(page);
  const panel = await panelOver(session, '.card');
  await page.goto(`${first}#end`);
  await page.evaluate(() => history.pushState({}, '', '/elsewhere'));
  await page.evaluate(() => history.back());
  await page.waitForTimeout(300);
  expect(await panel.evaluate(shows('第一个关于排查工作的通知'))).toBe(true);
  expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
});

test('reloading the page takes the report away', async () => {
  const page = await openPage(session, first);
  await session.clickAction(page);
  const panel = await panelOver(session, '.card');
  await page.reload();
  await waitForText(panel, NOT_READ);
});

test('the panel follows the tab in front', async () => {
  const one = await openPage(session, first);
  await session.clickAction(one);
  const panel = await panelOver(session, '.card');
  const two = await openPage(session, second);
  await two.bringToFront();
  await waitForText(panel, NOT_READ);

  await session.clickAction(two);
  await panel.waitFor(shows('第二个关于排查工作的通知'));
  await one.bringToFront();
  await panel.waitFor(shows('第一个关于排查工作的通知'));
});

test('each of two windows shows its own document', async () => {
  const one = await openPage(session, first);
  await session.clickAction(one);
  await panelOver(session, '.card');

  const worker = await session.serviceWorker();
  const opened = session.context.waitForEvent('page');
  await worker.evaluate(`chrome.windows.create({ url: ${JSON.stringify(second)} }).then(() => undefined)`);
  const two = await opened;
  await two.waitForLoadState();
  await session.clickAction(two);
  await waitForMarks(two);

  const titles = async () => {
    const panels = await session.sidePanels();
    return Promise.all(panels.map((panel) => panel.evaluate(`document.querySelector('.document-title')?.textContent`)));
  };
  await expect
    .poll(async () => (await titles()).toSorted())
    .toEqual(['第一个关于排查工作的通知', '第二个关于排查工作的通知']);
});

test('closing the tab, even in the middle, leaves nothing behind', async () => {
  const page = await openPage(session, first);
  await session.clickAction(page);
  await page.close();
  await expect.poll(storedStates).toBe(0);
});

test.each([0, 10, 30, 60])('leaving the page %i ms into a reading leaves no wrong report', async (delay) => {
  const page = await openPage(session, first);
  await page.evaluate(([url, wait]) => void setTimeout(() => location.assign(url), 100 + wait), [
    second,
    delay,
  ] as const);
  await page.waitForTimeout(60);
  await session.clickAction(page);
  await page.waitForURL(second);
  await page.waitForTimeout(500);
  const text = await panelText(await session.sidePanel());
  // The click met the one document or the other; the report must not be of the one that is gone.
  expect(text).not.toContain('第一个关于排查工作的通知');
  expect(text.includes(NOT_READ) || text.includes('第二个关于排查工作的通知')).toBe(true);
});

test('two clicks in quick succession end in marks with a report, or in neither', async () => {
  const page = await openPage(session, first);
  await Promise.all([session.clickAction(page), session.clickAction(page)]);
  await page.waitForTimeout(800);
  const painted = await page.evaluate(() => CSS.highlights.size);
  expect((await storedStates()) === 1).toBe(painted > 0);
});
