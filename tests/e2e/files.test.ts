/** Files in the extension's own reader: attachments, PDFs in tabs, files that are chosen, and those that cannot be read. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import type { SidePanel } from '../../utils/launcher/side-panel';
import { launchBuiltExtension } from '../helpers/browser';
import { docx, p, r } from '../helpers/docx';
import { lines, pdf } from '../helpers/pdf';
import { NOTICE_LINES, NOTICE_TITLE, noticePage } from './notice-pages';
import { overlayCount, paintedMarks, waitForMarks } from './page-marks';
import { cardQuotes, clickInPanel, closePages, openPage, panelOver } from './panel-reading';
import { type Site, startSite } from './site';

const FOLDER = fileURLToPath(
  new URL(process.env.UPDATE_SCREENSHOTS ? './screenshots/' : '../../.output/screenshots/e2e/', import.meta.url),
);
const TEXT = [NOTICE_TITLE, ...NOTICE_LINES];
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const WORD = Buffer.from(docx({ body: TEXT.map((line) => p(r(line))).join('') }));
const PRINTED = Buffer.from(pdf([lines(TEXT)]));

let session: ExtensionSession;
let site: Site;

beforeAll(async () => {
  [session, site] = await Promise.all([launchBuiltExtension({ language: 'zh-CN' }), startSite()]);
});
afterEach(() => closePages(session));
afterAll(() => Promise.all([session?.close(), site?.close()]));

async function openedBy(act: () => Promise<void>): Promise<Page> {
  const opened = session.context.waitForEvent('page');
  await act();
  return opened;
}

/** The marks are the findings on the cards, and a card leads to its passage. */
async function expectRead(viewer: Page, panel: SidePanel): Promise<void> {
  const painted = await waitForMarks(viewer);
  await panel.waitFor(`document.querySelectorAll('.card').length > 0`);
  const quotes = new Set(await cardQuotes(panel));
  expect(painted.length).toBeGreaterThan(0);
  expect(quotes).toContain('请于接到本通知后2个工作日内报送工作方案。');
  await clickInPanel(panel, `[...document.querySelectorAll('.card-head')].at(-1)`);
  await expect.poll(() => overlayCount(viewer)).toBe(1);
}

test('a Word attachment is opened from the panel, marked and explained as a page is', async () => {
  site.put('/files/notice.docx', { body: WORD, type: WORD_TYPE });
  const after =
    '<p>附件：<a href="/files/notice.docx">自查表.docx</a> <a href="https://elsewhere.example/x.docx">外站.docx</a></p>';
  const page = await openPage(session, site.put('/with-attachment', { body: noticePage({ after }) }));
  await session.clickAction(page);
  const panel = await panelOver(session, '.attachments button');
  expect(await panel.evaluate(`document.querySelectorAll('.attachments button').length`)).toBe(1);
  const viewer = await openedBy(() => clickInPanel(panel, `document.querySelector('.attachments button')`));
  await expectRead(viewer, panel);
  expect(await viewer.locator('.text-pages p').first().textContent()).toBe(NOTICE_TITLE);
});

test('a PDF in a tab is opened in the reader, drawn, and marked over its printed words', async () => {
  const page = await openPage(session, site.put('/notice.pdf', { body: PRINTED, type: 'application/pdf' }));
  await session.clickAction(page);
  const panel = await panelOver(session, '.notice button');
  const viewer = await openedBy(() => clickInPanel(panel, `document.querySelector('.notice button')`));
  await expectRead(viewer, panel);
  await expect
    .poll(() => viewer.locator('canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).width))
    .toBeGreaterThan(600);
  const place = await viewer.locator('.pdf-words').first().boundingBox();
  const drawn = await viewer.locator('.pdf-page').boundingBox();
  expect((place?.x ?? 0) - (drawn?.x ?? 0)).toBeCloseTo(80 * 1.35, -1);
  await viewer.screenshot({ path: `${FOLDER}viewer-pdf.jpg`, type: 'jpeg', quality: 82 });
});

test.each([
  ['text.txt', Buffer.from(TEXT.join('\n'))],
  ['word.docx', WORD],
  ['printed.pdf', PRINTED],
])('a file that is chosen is read: %s', async (name, buffer) => {
  const viewer = await openPage(session, `chrome-extension://${session.extensionId}/viewer.html`);
  await viewer.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer });
  const painted = await waitForMarks(viewer);
  expect(painted.map(({ text }) => text).join('')).toContain('2个工作日内报送工作方案');
});

test.each([
  ['old.doc', Buffer.from('x'), '另存为 .docx'],
  ['broken.docx', Buffer.from('no zip'), '不是 .docx 文件'],
  ['scan.pdf', Buffer.from(pdf([[]])), '没有可读的文字'],
  ['sheet.xlsx', Buffer.from('x'), '不能读取这种文件'],
])('a file that cannot be read is told why, and another one can be chosen: %s', async (name, buffer, said) => {
  const viewer = await openPage(session, `chrome-extension://${session.extensionId}/viewer.html`);
  await viewer.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer });
  await viewer.getByRole('alert').filter({ hasText: said }).waitFor();
  await viewer
    .locator('input[type="file"]')
    .setInputFiles({ name: 'text.txt', mimeType: '', buffer: Buffer.from(TEXT.join('\n')) });
  await waitForMarks(viewer);
  await viewer.screenshot({ path: `${FOLDER}viewer-text.jpg`, type: 'jpeg', quality: 82 });
});

test('the reader without a file says what it takes', async () => {
  const viewer = await openPage(session, `chrome-extension://${session.extensionId}/viewer.html`);
  await viewer.locator('.file-picker').waitFor();
  expect(await viewer.locator('.file-picker').textContent()).toContain('.docx');
  expect(await paintedMarks(viewer)).toEqual([]);
  await viewer.screenshot({ path: `${FOLDER}viewer-empty.jpg`, type: 'jpeg', quality: 82 });
});
