/** A drafter’s way: type or open, see findings at once, fill frames in, compare, take the file back; nothing is lost. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readDocx } from '../../utils/files/docx/read-docx';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import { launchBuiltExtension } from '../helpers/browser';
import { NOTICE_LINES, NOTICE_TITLE } from './notice-pages';
import { closePages, openPage } from './panel-reading';

const FOLDER = fileURLToPath(
  new URL(process.env.UPDATE_SCREENSHOTS ? './screenshots/' : '../../.output/screenshots/e2e/', import.meta.url),
);
const SAMPLES = fileURLToPath(new URL('../files/samples/', import.meta.url));
const NOTICE = [NOTICE_TITLE, '松政办发〔2024〕18号', ...NOTICE_LINES].join('\n');

let session: ExtensionSession;
let desk: Page;

beforeAll(async () => {
  session = await launchBuiltExtension({ language: 'zh-CN' });
});
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => {
  // Closed first: a draft is saved as its page is left.
  await closePages(session);
  const worker = await session.serviceWorker();
  await worker.evaluate(`new Promise((done) => {
    chrome.storage.local.clear();
    const request = indexedDB.deleteDatabase('wenzhen-drafts');
    request.onsuccess = request.onerror = request.onblocked = done;
  }).then(() => undefined)`);
});
afterAll(() => session?.close());

async function openDesk(): Promise<Page> {
  const page = await openPage(session, `chrome-extension://${session.extensionId}/draft.html`);
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.locator('.cm-content').waitFor();
  return page;
}

async function type(text: string, page = desk): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.insertText(text);
}

const text = (page = desk) =>
  page
    .locator('.cm-line')
    .allTextContents()
    .then((lines) => lines.join('\n'));
const cards = () => desk.locator('.card').count();

test('what is typed is judged at once, underlined, and its cards stand beside it', async () => {
  await type(NOTICE);
  await expect.poll(() => desk.locator('.cm-content .finding').count()).toBeGreaterThan(1);
  const before = await cards();
  expect(before).toBeGreaterThan(1);
  await desk.screenshot({ path: `${FOLDER}draft.jpg` });
  await desk.locator('.cm-content .finding').first().click();
  await desk.locator('.card.open').waitFor();
  await desk.keyboard.press('Control+End');
  await type('\n各乡镇要高度重视，切实加强组织领导，确保取得实效。');
  await expect.poll(cards).toBeGreaterThan(before);
  await desk.keyboard.press('Control+z');
  await expect.poll(cards).toBe(before);
});

test('a planned date typed in one place judges all due times anew', async () => {
  await type(NOTICE);
  await desk.locator('.card', { hasText: '时限失当' }).first().waitFor();
  await desk.getByRole('textbox', { name: '拟印发日期' }).fill('拟于2024年8月1日印发');
  await desk.getByText('按 2024年8月1日（星期四）印发计算时限').waitFor();
  await expect
    .poll(() => desk.locator('.card', { hasText: '9月30日' }).filter({ hasText: '时限失当' }).count())
    .toBe(0);
});

test('a frame is put behind the passage by one key, its blanks are gone through by Tab, and it is undone', async () => {
  await type(`${NOTICE}\n各乡镇要高度重视，切实加强组织领导，确保取得实效。`);
  await desk.locator('.card', { hasText: '目标空泛' }).locator('.card-head').click();
  await desk.locator('.cm-content').focus();
  await desk.keyboard.press('Alt+i');
  await expect.poll(text).toContain('确保取得实效。由责任单位于日期前完成事项和数量');
  await desk.keyboard.type('县水利局');
  await desk.keyboard.press('Tab');
  await desk.keyboard.type('12月20日');
  await expect.poll(text).toContain('由县水利局于12月20日前完成');
  for (let step = 0; step < 4; step++) await desk.keyboard.press('Control+z');
  await expect.poll(text).not.toContain('县水利局于');
});

test('Alt+J goes from finding to finding while the draft keeps the keyboard', async () => {
  await type(NOTICE);
  await desk.locator('.card').first().waitFor();
  await desk.keyboard.press('Alt+j');
  await desk.locator('.card.open').waitFor();
  await desk.keyboard.type('改');
  expect(await text()).toContain('改');
});

test('a draft survives a crash, is open in one window only, and is deleted for good', async () => {
  await type(NOTICE);
  await desk.getByText(/^已保存/).waitFor();
  const crash = desk.waitForEvent('crash');
  void desk.goto('chrome://crash').catch(() => undefined);
  await crash;
  await desk.close();
  desk = await openDesk();
  await expect.poll(text).toContain('各乡镇要立即开展全面自查');

  const other = await openDesk();
  await other.getByText('这份草稿已在另一个窗口打开').waitFor();
  await type('不该出现', other);
  expect(await text(other)).not.toContain('不该出现');
  await other.close();

  await desk.getByRole('button', { name: '删除…' }).click();
  await desk.getByRole('button', { name: '彻底删除' }).click();
  await expect.poll(text).not.toContain('自查');
  await desk.reload();
  await desk.locator('.cm-content').waitFor();
  expect(await text()).not.toContain('自查');
});

test('a .docx comes back with comments on the very words, the rest as it was', async () => {
  const bytes = await readFile(`${SAMPLES}notice.docx`);
  await desk.locator('.draft-bar input[type="file"]').setInputFiles(`${SAMPLES}notice.docx`);
  await desk.locator('.card').first().waitFor();
  const downloading = desk.waitForEvent('download');
  await desk.getByRole('button', { name: '取回带批注的 .docx' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('notice-批注.docx');
  const taken = await readFile(await download.path());
  await desk.getByText(/已加 \d+ 条批注/).waitFor();
  const [before, after] = [readDocx(bytes), readDocx(taken)];
  expect(after.ok && before.ok && after.docx.text === before.docx.text).toBe(true);
  expect(taken.length).toBeGreaterThan(bytes.length);
});

test('several files become drafts, and those that cannot be read say why', async () => {
  await desk.locator('.draft-bar input[type="file"]').setInputFiles([
    { name: '通知.txt', mimeType: 'text/plain', buffer: Buffer.from(NOTICE) },
    { name: '旧稿.doc', mimeType: 'application/msword', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) },
    { name: '通知二.md', mimeType: 'text/markdown', buffer: Buffer.from(`${NOTICE}\n第二份`) },
  ]);
  await desk.getByText(/旧稿\.doc：旧格式/).waitFor();
  await expect.poll(text).toContain('第二份');
  expect(await desk.locator('.draft-bar option').allTextContents()).toEqual(expect.arrayContaining(['通知', '通知二']));
});

test('beside the upper document it is said what is copied, tightened and added; beside an earlier version what is gone', async () => {
  await type(NOTICE);
  await desk.locator('.card').first().waitFor();
  await desk.getByRole('button', { name: '对照旧稿' }).click();
  await desk.getByRole('button', { name: '记为一版' }).click();
  await desk.getByRole('button', { name: '对照上级文件' }).click();
  await desk.locator('.companion textarea').fill(NOTICE.replace('9月30日17:00', '10月20日17:00'));
  await desk.getByText('可能层层加码').waitFor();
  await desk.getByText('上级：10月20日17:00前 → 本稿：9月30日17:00前').click();
  await desk.screenshot({ path: `${FOLDER}draft-upper.jpg` });

  await desk.locator('.cm-content').click();
  await desk.keyboard.press('Control+a');
  await desk.keyboard.insertText(
    NOTICE.replace(
      '各乡镇要立即开展全面自查，于9月30日17:00前将自查报告报送县安委办。',
      '县水利局于11月底前完成自查。',
    ),
  );
  await desk.getByRole('button', { name: '对照旧稿' }).click();
  await desk.getByText('已消除').first().waitFor();
  await desk.screenshot({ path: `${FOLDER}draft-versions.jpg` });
  await desk.getByRole('button', { name: '恢复到这一版' }).click();
  await expect.poll(text).toContain('将自查报告报送县安委办');
});

test('a draft with a secret mark is neither checked nor stored', async () => {
  await type(`机密★1年\n${NOTICE}`);
  await desk.getByText('草稿开头带有密级标志，没有检查，也没有保存。').waitFor();
  expect(await cards()).toBe(0);
  await desk.getByRole('button', { name: '仍要在本机检查' }).click();
  await desk.locator('.card').first().waitFor();
  await desk.getByText('没有保存', { exact: true }).waitFor();
  await desk.waitForTimeout(1200);
  const stored = await desk.evaluate(`new Promise((resolve) => {
    const opening = indexedDB.open('wenzhen-drafts');
    opening.onsuccess = () => {
      const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
      all.onsuccess = () => resolve(JSON.stringify(all.result));
    };
  })`);
  expect(stored).not.toContain('自查');
});

test('the review says what is to be checked, takes an exception, prints on two pages and is saved as .docx and HTML', async () => {
  await type(`${NOTICE}\n各乡镇要高度重视，切实加强组织领导，确保取得实效。`);
  await desk.locator('.card').first().waitFor();
  await desk.getByRole('button', { name: '评估表', exact: true }).click();
  const form = desk.locator('.review-report');
  await form.getByText('减负一致性评估表').waitFor();
  expect(await form.textContent()).toContain('建议核对');
  await desk.getByText('例外说明').click();
  const claim = desk.locator('.claims input').first();
  await claim.fill('抢险救灾，已报县委办同意');
  await claim.blur();
  await form.getByText(/抢险救灾，已报县委办同意/).waitFor();
  await desk.screenshot({ path: `${FOLDER}draft-review.jpg` });
  await desk.emulateMedia({ media: 'print' });
  const pdf = await desk.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  await desk.emulateMedia({ media: 'screen' });

  const [docxFile] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: '存为 .docx' }).click(),
  ]);
  const reading = readDocx(await readFile(await docxFile.path()));
  expect(reading.ok && reading.docx.text).toContain('抢险救灾，已报县委办同意');
  const [page] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: '存为网页文件（HTML）' }).click(),
  ]);
  expect(await readFile(await page.path(), 'utf8')).toContain('减负一致性评估表');
  await desk.getByText(/^已保存/).waitFor();
  await desk.reload();
  await desk.getByRole('button', { name: '评估表', exact: true }).click();
  await form.getByText(/抢险救灾，已报县委办同意/).waitFor();
});

test('a dropped file becomes a draft and is not put in as text', async () => {
  await desk.evaluate((notice) => {
    const data = new DataTransfer();
    data.items.add(new File([notice], '拖入.txt', { type: 'text/plain' }));
    document
      .querySelector('.cm-content')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, NOTICE);
  await expect.poll(text).toContain('各乡镇要立即开展全面自查');
  expect((await text()).match(/立即开展全面自查/g)).toHaveLength(1);
  expect(await desk.getByRole('textbox', { name: '名称' }).inputValue()).toBe('拖入');
});

test('what an input method composes is left alone until it is done, then judged', async () => {
  await type(`${NOTICE}\n`);
  await desk.locator('.card').first().waitFor();
  const before = await cards();
  const input = await session.context.newCDPSession(desk);
  for (const composed of ['ge', 'ge xiang', '各乡镇要高度重视'])
    await input.send('Input.imeSetComposition', {
      text: composed,
      selectionStart: composed.length,
      selectionEnd: composed.length,
    });
  await input.send('Input.insertText', { text: '各乡镇要高度重视，切实加强组织领导，确保取得实效。' });
  await expect.poll(text).toContain('\n各乡镇要高度重视，切实加强组织领导，确保取得实效。');
  await expect.poll(cards).toBe(before + 1);
  await expect.poll(() => desk.locator('.cm-content .finding', { hasText: '确保取得实效' }).count()).toBeGreaterThan(0);
});
