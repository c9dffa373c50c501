/** Every page of the extension against the rules of WCAG 2.2 AA, in light and dark, as far as a program can tell. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DEMO_FOLDER, DEMO_PAGES, type PageServer, servePages } from '../../utils/launcher/demo-server';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import { launchBuiltExtension } from '../helpers/browser';
import { NOTICE_LINES, NOTICE_TITLE } from './notice-pages';
import { waitForMarks } from './page-marks';
import { closePages, openPage, panelOver } from './panel-reading';

let session: ExtensionSession;
let demo: PageServer;

beforeAll(async () => {
  [session, demo] = await Promise.all([launchBuiltExtension({ language: 'zh-CN' }), servePages(DEMO_FOLDER)]);
});
afterEach(() => closePages(session));
afterAll(() => Promise.all([session?.close(), demo?.close()]));

const own = (path: string) => `chrome-extension://${session.extensionId}/${path}`;

/** What is wrong, in a line each. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

async function expectNoFaults(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faultsOf(page), colorScheme).toEqual([]);
  }
}

/** The panel of a marked page in a tab of its own. */
async function panelPage(path: string): Promise<Page> {
  const page = await openPage(session, `${demo.origin}${path}`);
  await session.clickAction(page);
  await panelOver(session, '.document-title');
  const worker = await session.serviceWorker();
  const tabId = await worker.evaluate(
    'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
  );
  const panel = await openPage(session, own(`sidepanel.html?tab=${tabId}`));
  await panel.locator('.document-title').waitFor();
  return panel;
}

test('the panel, with everything opened', async () => {
  const panel = await panelPage(DEMO_PAGES.heavy);
  await panel.locator('.burden-head').click();
  await panel.locator('.writing-head').click();
  await panel.locator('.card-head').first().click();
  await panel.getByRole('button', { name: '不算形式主义…' }).click();
  await panel.locator('button.measure').first().click();
  await panel.locator('.material').first().click();
  await panel.locator('.timeline summary').click();
  await expectNoFaults(panel);
});

test('the panel of a page with nothing to say, and of one that was not read', async () => {
  await expectNoFaults(await panelPage(DEMO_PAGES.good));
  const blank = await openPage(session, own('sidepanel.html?tab=999999'));
  await blank.locator('.notice').waitFor();
  await expectNoFaults(blank);
});

test('the collection: samples with one opened, labelling, pictures, agreement, files, settings; and none yet', async () => {
  const empty = await openPage(session, own('collection.html'));
  await empty.locator('.notice').waitFor();
  await expectNoFaults(empty);
  await empty.close();
  const panel = await panelPage(DEMO_PAGES.heavy);
  await panel.getByRole('button', { name: /处收入样本库/ }).click();
  await panel.getByText(/已收入/).waitFor();
  await expectNoFaults(panel);
  const collection = await openPage(session, own('collection.html'));
  await collection.locator('.sample-table tbody tr').first().click();
  await collection.locator('.sample-detail').getByRole('button', { name: '是', exact: true }).click();
  await collection.locator('.judgements').waitFor();
  await expectNoFaults(collection);
  for (const tab of ['标注', '图表', '一致性', '导入导出', '设置']) {
    await collection.getByRole('button', { name: tab, exact: true }).click();
    if (tab === '标注') await collection.getByRole('button', { name: /开始标注/ }).click();
    await expectNoFaults(collection);
  }
});

test('the draft desk: empty, with findings, beside an upper document and an earlier version', async () => {
  const desk = await openPage(session, own('draft.html'));
  await desk.locator('.cm-content').click();
  await expectNoFaults(desk);
  await desk.keyboard.insertText([NOTICE_TITLE, ...NOTICE_LINES].join('\n'));
  await desk.locator('.card-head').first().click();
  await expectNoFaults(desk);
  await desk.getByRole('button', { name: '对照旧稿' }).click();
  await desk.getByRole('button', { name: '记为一版' }).click();
  await desk.locator('.companion table').waitFor();
  await expectNoFaults(desk);
  await desk.getByRole('button', { name: '对照上级文件' }).click();
  await desk
    .locator('.companion textarea')
    .fill([NOTICE_TITLE, ...NOTICE_LINES].join('\n').replace('9月30日', '10月20日'));
  await desk.getByText('可能层层加码').waitFor();
  await expectNoFaults(desk);
  await desk.getByRole('button', { name: '评估表', exact: true }).click();
  await desk.getByText('例外说明').click();
  await expectNoFaults(desk);
});

test('the options, with a category opened', async () => {
  const options = await openPage(session, own('options.html'));
  await options.locator('.category-more').first().click();
  await expectNoFaults(options);
});

test('the welcome page', async () => {
  const welcome = await openPage(session, own('welcome.html'));
  await welcome.locator('.example-findings li').first().waitFor();
  await expectNoFaults(welcome);
});

test('the reader, without a file and with one', async () => {
  const viewer = await openPage(session, own('viewer.html'));
  await viewer.locator('.file-picker').waitFor();
  await expectNoFaults(viewer);
  const buffer = Buffer.from(NOTICE_LINES.join('\n'));
  await viewer.locator('input[type="file"]').setInputFiles({ name: 'notice.txt', mimeType: '', buffer });
  await waitForMarks(viewer);
  await expectNoFaults(viewer);
});

test('the annotated report', async () => {
  const panel = await panelPage(DEMO_PAGES.heavy);
  const opened = session.context.waitForEvent('page');
  await panel.getByRole('button', { name: '打印或导出' }).click();
  const report = await opened;
  await report.locator('.notes li').first().waitFor();
  await expectNoFaults(report);
});
