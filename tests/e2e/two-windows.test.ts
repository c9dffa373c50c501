/** Two windows at once: neither mixes with the other, nor undoes what the other has saved, nor is disturbed when it closes. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import type { SidePanel } from '../../utils/launcher/side-panel';
import { launchBuiltExtension } from '../helpers/browser';
import { noticePage } from './notice-pages';
import { waitForMarks } from './page-marks';
import { clickInPanel, closePages, eventually, openPage, panelOver, waitForText } from './panel-reading';
import { type Site, startSite } from './site';

let session: ExtensionSession;
let site: Site;

beforeAll(async () => {
  [session, site] = await Promise.all([launchBuiltExtension({ language: 'zh-CN' }), startSite()]);
});
afterEach(() => closePages(session));
afterAll(() => Promise.all([session?.close(), site?.close()]));

const TITLES = ['第一个关于排查工作的通知', '第二个关于排查工作的通知'] as const;
const own = (page: string) => openPage(session, `chrome-extension://${session.extensionId}/${page}.html`);

/** A page in a window of its own. */
async function openWindow(url: string): Promise<Page> {
  const worker = await session.serviceWorker();
  const opened = session.context.waitForEvent('page');
  await worker.evaluate(`chrome.windows.create({ url: ${JSON.stringify(url)} }).then(() => undefined)`);
  const page = await opened;
  await page.waitForLoadState();
  return page;
}

const titleIn = (panel: SidePanel) => panel.evaluate(`document.querySelector('.document-title')?.textContent`);

/** The panel that shows the document with this title. */
async function panelOf(title: string): Promise<SidePanel> {
  await eventually(async () => Promise.all((await session.sidePanels()).map(titleIn))).toContain(title);
  for (const panel of await session.sidePanels()) if ((await titleIn(panel)) === title) return panel;
  throw new Error(`No panel shows ${title}.`);
}

test('what is read, collected and closed in one window stays out of the other', async () => {
  const [first, second] = TITLES.map((title, index) => site.put(`/${index}`, { body: noticePage({ title }) }));
  const one = await openPage(session, first ?? '');
  await session.clickAction(one);
  await panelOver(session, '.card');
  const two = await openWindow(second ?? '');
  await session.clickAction(two);
  await waitForMarks(two);
  const [panelOne, panelTwo] = [await panelOf(TITLES[0]), await panelOf(TITLES[1])];

  await clickInPanel(
    panelTwo,
    `[...document.querySelectorAll('button')].find((one) => one.textContent.includes('处收入样本库'))`,
  );
  await waitForText(panelTwo, '已收入“我的样本”');
  expect(await panelOne.evaluate(`document.querySelector('.collected').textContent`)).toBe('');

  await session.clickAction(two);
  await eventually(async () => (await session.sidePanels()).length).toBe(1);
  await two.close();
  expect(await titleIn(panelOne)).toBe(TITLES[0]);
  await waitForMarks(one);
  await clickInPanel(panelOne, `document.querySelector('.card-head')`);
  await one.waitForFunction(() => document.querySelector('wenzhen-overlay') !== null);
});

test('two options pages keep each other’s changes and show them', async () => {
  const one = await own('options');
  const two = await openWindow(`chrome-extension://${session.extensionId}/options.html`);
  await one.getByRole('combobox', { name: '外观' }).selectOption('dark');
  await two.getByRole('combobox', { name: '页面标记' }).selectOption('summary');
  for (const page of [one, two]) {
    await eventually(() => page.getByRole('combobox', { name: '外观' }).inputValue()).toBe('dark');
    await eventually(() => page.getByRole('combobox', { name: '页面标记' }).inputValue()).toBe('summary');
  }
  await two.close();
  await one.getByRole('combobox', { name: '外观' }).selectOption('light');
  await one.waitForFunction(() => document.documentElement.dataset.theme === 'light');
  await one.reload();
  expect(await one.getByRole('combobox', { name: '外观' }).inputValue()).toBe('light');
});

/** A page of the collection with a new collection of one sample. */
async function openCollectionOfOne(): Promise<Page> {
  const page = await own('collection');
  await page.getByRole('button', { name: '新建样本库' }).click();
  await page.getByRole('textbox').fill('测试');
  await page.getByRole('button', { name: '建立' }).click();
  await importSample(page, '各乡镇要高度重视。');
  return page;
}

async function importSample(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: '导入导出', exact: true }).click();
  await page.locator('input[type="file"]').setInputFiles({
    name: 'one.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(JSON.stringify({ text, label: [[0, text.length - 1, 'vague-goal']] })),
  });
  await page.getByRole('button', { name: '导入 1 条' }).click();
  await page.getByText('新增 1 条').waitFor();
  await page.getByRole('button', { name: '样本', exact: true }).click();
  await page.locator('.sample-table tbody tr').first().waitFor();
}

const openOther = () => openWindow(`chrome-extension://${session.extensionId}/collection.html`);
const judgements = (page: Page) => page.locator('.judgements');

async function selectFirst(page: Page): Promise<void> {
  await page.bringToFront();
  await page.locator('.sample-table tbody tr').first().click();
  await page.locator('.sample-detail').waitFor();
}

test('two pages of the collection that edit the same sample keep what each has done', async () => {
  const one = await openCollectionOfOne();
  const two = await openOther();
  await selectFirst(one);
  await selectFirst(two);
  await one.locator('.label-buttons').getByRole('button', { name: '否', exact: true }).click();
  await judgements(one)
    .getByText(/^标注员.*否/)
    .waitFor();
  await two.locator('.sample-detail textarea').fill('再看一遍');
  await two.locator('.sample-detail textarea').blur();
  await judgements(two)
    .getByText(/否.*再看一遍/)
    .waitFor();

  await one.locator('.bulk-bar').getByRole('button', { name: '撤销' }).click();
  await one.getByText('没有撤销').waitFor();
  await eventually(() => one.locator('.sample-detail textarea').inputValue()).toBe('再看一遍');
  await two.close();
  await one.reload();
  await selectFirst(one);
  await judgements(one)
    .getByText(/否.*再看一遍/)
    .waitFor();
});

test('a page of the collection follows what another does, and leaves alone what is being typed', async () => {
  const one = await openCollectionOfOne();
  const two = await openOther();
  await selectFirst(two);
  const note = two.locator('.sample-detail textarea');
  await note.fill('写到一半');
  const collections = two.locator('.collection-choice option, select option');
  const named = await two.locator('select').first().inputValue();

  await selectFirst(one);
  await one.locator('.label-buttons').getByRole('button', { name: '否', exact: true }).click();
  await judgements(two)
    .getByText(/^标注员.*否/)
    .waitFor();
  await importSample(one, '各村要压实责任。');
  await eventually(() => two.locator('.sample-table tbody tr').count()).toBe(2);
  await one.getByRole('button', { name: '新建样本库' }).click();
  await one.getByRole('textbox').fill('另一个');
  await one.getByRole('button', { name: '建立' }).click();
  await eventually(async () => (await collections.allTextContents()).join()).toContain('另一个');
  expect(await two.locator('select').first().inputValue()).toBe(named);
  expect(await note.inputValue()).toBe('写到一半');
  await note.blur();
  await judgements(two)
    .getByText(/否.*写到一半/)
    .waitFor();
});

test('what is deleted altogether in the options is gone from an open page of the collection, which goes on', async () => {
  const page = await openCollectionOfOne();
  await selectFirst(page);
  const options = await openWindow(`chrome-extension://${session.extensionId}/options.html`);
  const deletion = options.getByRole('button', { name: '全部删除' });
  await deletion.click();
  await deletion.click();
  await options.getByText('已全部删除。').waitFor();

  await page.getByText('还没有样本库。').waitFor();
  expect(await page.locator('.sample-table tbody tr').count()).toBe(0);
  await page.getByRole('button', { name: '新建样本库' }).click();
  await page.getByRole('textbox').fill('新的开始');
  await page.getByRole('button', { name: '建立' }).click();
  await importSample(page, '各村要压实责任。');
  await eventually(() => page.locator('.sample-table tbody tr').count()).toBe(1);
});
