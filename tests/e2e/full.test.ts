/** The browser has no room left: what could not be kept is said in the user's language, and what was there stays. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import type { SidePanel } from '../../utils/launcher/side-panel';
import { BLANK_PACK } from '../../utils/rules/packs/blank-pack';
import { launchBuiltExtension } from '../helpers/browser';
import { longNoticePage, NOTICE_LINES, noticePage } from './notice-pages';
import { paintedMarks, waitForMarks } from './page-marks';
import { cardQuotes, clickInPanel, eventually, openPage, panelOver, waitForText } from './panel-reading';
import { type Site, startSite } from './site';

/** Bytes beside what the browser holds already: enough for a few samples and drafts. */
const ROOM = 500_000;

let session: ExtensionSession;
let site: Site;
let address: string;
let own: string;

beforeAll(async () => {
  site = await startSite();
  address = site.put('/notice', { body: noticePage() });
});
// The room that is left is looked up only now and then: each test has a browser that has never looked.
beforeEach(async () => {
  session = await launchBuiltExtension({ language: 'zh-CN' });
  own = `chrome-extension://${session.extensionId}`;
});
afterEach(() => session.close());
afterAll(() => site?.close());

/** Leaves this much room in IndexedDB, as long as the blank page stays. */
async function leaveRoom(bytes: number): Promise<(bytes: number) => Promise<void>> {
  const [blank] = session.context.pages();
  if (!blank) throw new Error('There is no page.');
  const devtools = await session.context.newCDPSession(blank);
  const options = await openPage(session, `${own}/options.html`);
  const used = await options.evaluate(() => navigator.storage.estimate().then(({ usage = 0 }) => usage));
  await options.close();
  const limit = async (room: number) => {
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: own, quotaSize: used + room });
  };
  await limit(bytes);
  return limit;
}

/** Fills IndexedDB to the last kilobyte. */
const fill = (page: Page) =>
  page.evaluate(`new Promise((full, failed) => {
    const opening = indexedDB.open('filler', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('fillers', { autoIncrement: true });
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const put = (size) => {
        const bytes = crypto.getRandomValues(new Uint8Array(Math.min(size, 65536)));
        const writing = opening.result.transaction('fillers', 'readwrite');
        writing.objectStore('fillers').put(bytes);
        writing.oncomplete = () => put(size);
        writing.onabort = () => (size > 1024 ? put(size / 2) : full(true));
      };
      put(65536);
    };
  })`);

const clickButton = (panel: SidePanel, text: string) =>
  clickInPanel(
    panel,
    `[...document.querySelectorAll('button')].find((one) => one.textContent.includes(${JSON.stringify(text)}))`,
  );

test('a draft that cannot be saved says so, is kept in sight, and is saved when there is room', async () => {
  const leave = await leaveRoom(ROOM);
  const desk = await openPage(session, `${own}/draft.html`);
  await desk.locator('.cm-content').click();
  await desk.keyboard.insertText(NOTICE_LINES.join('\n'));
  await desk.getByText(/^已保存/).waitFor();
  await fill(desk);
  await desk.keyboard.insertText('另行通知。'.repeat(400));
  await desk.getByText('浏览器的存储空间已满，没有保存').waitFor();
  await desk.getByRole('button', { name: '新建' }).click();
  await desk.locator('.cm-content').click();
  await desk.keyboard.insertText('仍在眼前。');
  await desk.getByText('正在保存').waitFor();
  await desk.getByText('浏览器的存储空间已满，没有保存').waitFor();
  expect(await desk.locator('.cm-content').textContent()).toContain('另行通知');

  await leave(20 * ROOM);
  await desk.keyboard.press('Control+End');
  await desk.locator('.cm-content').click();
  await desk.keyboard.insertText('完毕。');
  await desk.getByText(/^已保存/).waitFor();
  await desk.reload();
  await eventually(() => desk.locator('.cm-content').textContent()).toContain('另行通知');
});

/** The panel beside a page that was read. */
async function readPage(url: string): Promise<{ readonly page: Page; readonly panel: SidePanel }> {
  const page = await openPage(session, url);
  await session.clickAction(page);
  const panel = await panelOver(session, '.card');
  await waitForMarks(page);
  return { page, panel };
}

const FULL = '浏览器的存储空间已满，没有收入';

test('samples for which there is no room are not taken, nor is a whole text, and those before stay', async () => {
  await leaveRoom(ROOM);
  const { page, panel } = await readPage(site.put('/long', { body: longNoticePage(20_000) }));
  const { length } = await cardQuotes(panel);
  await clickButton(panel, '处收入样本库');
  await waitForText(panel, `已收入“我的样本” ${length} 条`);
  await fill(await openPage(session, `${own}/welcome.html`));
  await page.bringToFront();
  await waitForText(panel, '保存全文');
  await clickButton(panel, '保存全文');
  await waitForText(panel, FULL);

  await readPage(address);
  await panel.waitFor(`document.querySelectorAll('.card').length === 4`);
  await clickButton(panel, '处收入样本库');
  await waitForText(panel, FULL);
  const collection = await openPage(session, `${own}/collection.html`);
  await collection.getByText(`我的样本（${length}）`).waitFor({ state: 'attached' });
  expect(await collection.locator('.sample-table tbody tr').count()).toBe(length);
  await collection.getByRole('button', { name: '设置', exact: true }).click();
  expect(await collection.getByRole('checkbox', { name: '保存来源文件的全文' }).isChecked()).toBe(false);
});

test('an import stops at a whole batch, says why, and goes on when there is room', async () => {
  const leave = await leaveRoom(4 * ROOM);
  const collection = await openPage(session, `${own}/collection.html`);
  const tab = (name: string) => collection.getByRole('button', { name, exact: true }).click();
  await collection.getByRole('button', { name: '新建样本库' }).click();
  await collection.getByRole('textbox').fill('测试');
  await collection.getByRole('button', { name: '建立' }).click();
  await tab('导入导出');
  const lines = Array.from({ length: 5000 }, (_, index) =>
    JSON.stringify({ text: `第${index}村要高度重视。`, label: [[0, 4, 'x']] }),
  );
  const file = { name: 'many.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(lines.join('\n')) };
  await collection.locator('input[type="file"]').setInputFiles(file);
  await collection.getByRole('button', { name: '导入 5,000 条' }).click();
  await collection.getByText('浏览器的存储空间已满，没有保存').waitFor({ timeout: 60_000 });
  const said = await collection.getByText(/上次只导入了/).textContent();
  const done = Number(/只导入了 ([\d,]+)/.exec(said ?? '')?.[1]?.replaceAll(',', ''));
  expect(done % 1000).toBe(0);
  expect(done).toBeGreaterThan(0);
  await collection.getByText(`测试（${done.toLocaleString('en')}）`).waitFor({ state: 'attached' });

  await leave(400 * ROOM);
  await collection.locator('input[type="file"]').setInputFiles(file);
  await collection.getByRole('button', { name: '导入 5,000 条' }).click();
  await collection.getByText(`新增 ${(5000 - done).toLocaleString('en')} 条`).waitFor({ timeout: 60_000 });
});

/** Fills `storage.local` or `storage.session` but for so many bytes; gives the way to empty it again. */
async function fillStore(panel: SidePanel, area: 'local' | 'session', spare: number): Promise<() => Promise<unknown>> {
  await panel.evaluate(`(async () => {
    await chrome.storage.${area}.set({ spare: 'x'.repeat(${spare}) });
    for (let size = 1 << 20, index = 0; size > ${spare}; index++) {
      await chrome.storage.${area}.set({ ['+' + index]: 'x'.repeat(size) }).catch(() => { size /= 2; });
    }
    await chrome.storage.${area}.remove('spare');
  })()`);
  return () =>
    panel.evaluate(`chrome.storage.${area}.get().then((all) =>
      chrome.storage.${area}.remove(Object.keys(all).filter((key) => key.startsWith('+'))))`);
}

test('settings and records for which there is no room are not kept by halves, and those before stay', async () => {
  const { page, panel } = await readPage(address);
  const options = await openPage(session, `${own}/options.html`);
  await options.getByRole('combobox', { name: '外观' }).selectOption('dark');
  const before = () => panel.evaluate(`chrome.storage.local.get(['settings', 'dismissals']).then(JSON.stringify)`);
  await eventually(before).toContain('dark');
  const kept = await before();
  const empty = await fillStore(panel, 'local', 1);
  const records = Array.from({ length: 40 }, (_, index) => ({
    id: `record-${index}`,
    scope: 'everywhere',
    category: 'vague-goal',
    findingId: 'vague-goal-1',
    quote: '狠抓落实。'.repeat(20),
    document: 'https://example.gov.cn/a.html',
    title: null,
    site: 'https://example.gov.cn',
    reason: '',
    at: '2026-01-05T08:00:00.000Z',
  }));
  const data = { format: 'wenzhen-data', version: 1, settings: { theme: 'light' }, dismissals: records };
  const file = { name: 'data.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(data)) };
  const importing = options.locator('.data-actions input[type="file"]');
  await importing.setInputFiles(file);
  await options.getByText('浏览器的存储空间已满，没有导入').waitFor();

  await options.getByRole('checkbox').first().click();
  await options.getByText('刚才的改动没有保存').waitFor();
  await page.bringToFront();
  await panel.waitFor(`document.querySelector('.card') !== null`);
  await clickInPanel(panel, `document.querySelector('.card-head')`);
  await panel.waitFor(`document.querySelector('.card-actions') !== null`);
  await clickInPanel(panel, `[...document.querySelectorAll('.card-actions button')].at(-1)`);
  await clickInPanel(panel, `document.querySelector('.dismiss-form button[type="submit"]')`);
  await waitForText(panel, '没有记下');
  const pack = { name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(BLANK_PACK)) };
  await options.locator('.pack-buttons input[type="file"]').setInputFiles(pack);
  expect(await options.getByText('本单位的规则').count()).toBe(0);
  expect(await before()).toBe(kept);

  await empty();
  await importing.setInputFiles(file);
  await options.getByText('已导入。').waitFor();
  await eventually(() => options.getByRole('combobox', { name: '外观' }).inputValue()).toBe('light');
});

test('a report for which there is no room leaves no marks, says so, and those before stay', async () => {
  const { page, panel } = await readPage(address);
  const empty = await fillStore(panel, 'session', 4096);
  const other = await openPage(session, site.put('/other', { body: noticePage() }));
  await session.clickAction(other);
  await waitForText(panel, '检查结果放不下了');
  expect(await paintedMarks(other)).toEqual([]);
  await page.bringToFront();
  await panel.waitFor(`document.querySelector('.card') !== null`);

  await empty();
  await session.clickAction(other);
  await waitForMarks(other);
});
