/** A researcher’s way: collect on a page, look through, label, bring others’ labels in, export. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { DEMO_FOLDER, DEMO_PAGES, type PageServer, servePages } from '../../utils/launcher/demo-server';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import type { SidePanel } from '../../utils/launcher/side-panel';
import { launchBuiltExtension } from '../helpers/browser';
import { NOTICE_LINES, noticePage } from './notice-pages';
import { traceOf, waitForMarks } from './page-marks';
import { cardQuotes, clickInPanel, closePages, openPage, panelOver, waitForText } from './panel-reading';
import { startSite } from './site';

const FOLDER = fileURLToPath(
  new URL(process.env.UPDATE_SCREENSHOTS ? './screenshots/' : '../../.output/screenshots/e2e/', import.meta.url),
);

let session: ExtensionSession;
let demo: PageServer;
let page: Page;
let panel: SidePanel;

beforeAll(async () => {
  [session, demo] = await Promise.all([launchBuiltExtension({ language: 'zh-CN' }), servePages(DEMO_FOLDER)]);
});
beforeEach(async () => {
  page = await openPage(session, `${demo.origin}${DEMO_PAGES.heavy}`);
  await session.clickAction(page);
  panel = await panelOver(session, '.card');
  await waitForMarks(page);
});
afterEach(async () => {
  await panel.evaluate(`chrome.storage.local.clear()`);
  await panel.evaluate(`new Promise((done) => {
    const request = indexedDB.deleteDatabase('wenzhen-collections');
    request.onsuccess = request.onerror = request.onblocked = done;
  })`);
  await closePages(session);
});
afterAll(() => Promise.all([session?.close(), demo?.close()]));

const clickButton = (text: string) =>
  clickInPanel(
    panel,
    `[...document.querySelectorAll('button')].find((one) => one.textContent.includes(${JSON.stringify(text)}))`,
  );

async function collectAll(): Promise<number> {
  const quotes = await cardQuotes(panel);
  await clickButton('处收入样本库');
  await waitForText(panel, `已收入“我的样本” ${quotes.length} 条`);
  return quotes.length;
}

async function openCollection(): Promise<Page> {
  const opened = session.context.waitForEvent('page');
  await clickInPanel(panel, `document.querySelector('.masthead nav button')`);
  const collection = await opened;
  await collection.setViewportSize({ width: 1400, height: 900 });
  await collection.locator('.sample-table tbody tr').first().waitFor();
  return collection;
}

test('all findings are collected once, can be taken back, and are marked as samples on the page', async () => {
  const { markup } = await traceOf(page);
  const count = await collectAll();
  await waitForText(panel, '是否同时保存文件全文');
  await clickButton('只留前后 300 字');
  await waitForText(panel, `本页已收的样本 ${count} 条`);
  const samples = () => page.evaluate(() => CSS.highlights.get('wenzhen-sample')?.size ?? 0);
  await expect.poll(samples).toBeGreaterThanOrEqual(count);
  expect((await traceOf(page)).markup).toBe(markup);

  await clickButton('处收入样本库');
  await waitForText(panel, `已收入“我的样本” 0 条，另有 ${count} 条原已在库`);
});

test('what is selected on the page is collected as a passage of the document', async () => {
  await clickButton('所选文字收入样本库');
  await waitForText(panel, '没有选中正文里的文字');
  const selected = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode();
    while (node && !/。/.test(node.textContent ?? '')) node = walker.nextNode();
    if (!node) throw new Error('no sentence');
    const range = document.createRange();
    range.setStart(node, 2);
    range.setEnd(node, 12);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    return range.toString();
  });
  await clickButton('所选文字收入样本库');
  await waitForText(panel, '已收入“我的样本” 1 条');
  const collection = await openCollection();
  await collection.getByText(selected).first().click();
  expect(await collection.locator('.sample-context mark').textContent()).toBe(selected.trim());
});

test('samples are filtered, searched by words, labelled at once with undo, and seen in their context', async () => {
  const [quote = ''] = await cardQuotes(panel);
  const count = await collectAll();
  const collection = await openCollection();
  await collection.getByText(`${count} 条`, { exact: true }).waitFor();
  await collection.screenshot({ path: `${FOLDER}collection.jpg` });

  await collection
    .getByRole('checkbox', { name: /目标空泛/ })
    .first()
    .check();
  const vague = await collection.locator('.sample-table tbody tr').count();
  expect(vague).toBeGreaterThan(0);
  expect(vague).toBeLessThan(count);
  await collection.getByRole('checkbox', { name: '全选筛选结果' }).check();
  await collection.locator('.bulk-bar').getByRole('button', { name: '否', exact: true }).click();
  await collection.getByText(`已改 ${vague} 条。`).waitFor();
  expect(await collection.locator('.label-cell.no').count()).toBe(vague);
  await collection.locator('.bulk-bar').getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => collection.locator('.label-cell.open').count()).toBe(vague);
  await collection.getByRole('button', { name: '清除筛选' }).click();

  await collection.getByRole('searchbox').fill(`“${quote.slice(0, 6)}”`);
  await expect.poll(() => collection.locator('.sample-table tbody tr').count()).toBeLessThan(count);
  await collection.locator('.sample-table tbody tr').first().focus();
  await collection.keyboard.press('Enter');
  expect(await collection.locator('.sample-context mark').textContent()).toContain(quote.slice(0, 6));
  await collection.locator('.sample-detail').getByRole('button', { name: '是', exact: true }).click();
  await collection.locator('.judgements').getByText('是').waitFor();
  await collection.screenshot({ path: `${FOLDER}collection-detail.jpg` });
});

test('labelling goes by keyboard, with undo, to the end', async () => {
  const count = await collectAll();
  const collection = await openCollection();
  await collection.getByRole('button', { name: '标注', exact: true }).click();
  await collection.getByRole('button', { name: /开始标注/ }).click();
  await collection.locator('.sample-context').waitFor();
  await collection.screenshot({ path: `${FOLDER}collection-labelling.jpg` });
  await collection.keyboard.press('1');
  await collection.getByText(`已标 1 / ${count}`).waitFor();
  await collection.keyboard.press('z');
  await collection.getByText(`已标 0 / ${count}`).waitFor();
  for (let done = 1; done <= count; done++) {
    await collection.keyboard.press(done % 3 === 0 ? '2' : '1');
    await collection.getByText(`已标 ${done} / ${count}`).waitFor();
  }
  await collection.getByText('这个范围已全部标完').waitFor();
  await collection.getByRole('button', { name: '图表' }).click();
  await collection.locator('figure').first().waitFor();
  await collection.screenshot({ path: `${FOLDER}collection-pictures.jpg`, fullPage: true });
});

test('an export comes back from another annotator, is merged, and what differs is decided', async () => {
  const count = await collectAll();
  const collection = await openCollection();
  const tab = (name: string) => collection.getByRole('button', { name, exact: true }).click();
  await collection.getByRole('checkbox', { name: '全选筛选结果' }).check();
  await collection.locator('.bulk-bar').getByRole('button', { name: '是', exact: true }).click();
  await collection.getByText(`已改 ${count} 条。`).waitFor();
  await tab('导入导出');
  await collection.screenshot({ path: `${FOLDER}collection-transfer.jpg`, fullPage: true });
  const downloading = collection.waitForEvent('download');
  await collection.getByRole('button', { name: '导出', exact: true }).click();
  const archive = unzipSync(await readFile(await (await downloading).path()));
  await collection.getByText(`已导出 ${count} 条`).waitFor();
  expect(Object.keys(archive).sort()).toEqual(['data-card.md', 'samples.jsonl']);
  expect(strFromU8(archive['data-card.md'] ?? new Uint8Array())).toContain('我的样本');
  const lines = strFromU8(archive['samples.jsonl'] ?? new Uint8Array())
    .trimEnd()
    .split('\n');
  expect(lines.filter((line) => line.includes('"type":"sample"'))).toHaveLength(count);

  const others = lines.map((line, index) =>
    line.replace(/"annotator":"[^"]*","label":"yes"/g, `"annotator":"乙","label":"${index % 2 ? 'no' : 'yes'}"`),
  );
  await collection.locator('input[type="file"]').setInputFiles({
    name: 'others.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from([...others.slice(0, -1), '{"type":"sample", broken', others.at(-1)].join('\n')),
  });
  await collection.getByText(/第 .* 行.*不是合法的 JSON/).waitFor();
  await collection.getByRole('button', { name: /导入其余/ }).click();
  await collection.getByText(`新增 0 条，合并 ${count} 条`).waitFor();
  await tab('一致性');
  await collection.getByText('Krippendorff α').waitFor();
  await expect.poll(() => collection.locator('.figures td').allTextContents()).toContain(`${count}`);
  await collection.screenshot({ path: `${FOLDER}collection-agreement.jpg` });
  const conflicts = await collection.locator('.conflicts > li').count();
  expect(conflicts).toBeGreaterThan(0);
  await collection.locator('.conflicts > li').first().getByRole('button', { name: '否', exact: true }).click();
  await expect.poll(() => collection.locator('.conflicts > li').count()).toBe(conflicts - 1);
});

test('a page that has changed says so of its samples and shows both', async () => {
  const site = await startSite();
  try {
    const [before, after] = [
      noticePage(),
      noticePage({
        lines: NOTICE_LINES.map((line) =>
          line.replace('于9月30日17:00前将自查报告报送县安委办', '由县安委办查阅已有台账'),
        ),
      }),
    ];
    const address = site.put('/notice', { body: before });
    const reading = await openPage(session, address);
    await session.clickAction(reading);
    await panel.waitFor(`document.body.innerText.includes('水利设施自查')`);
    const count = await collectAll();
    await waitForText(panel, `本页已收的样本 ${count} 条`);
    site.put('/notice', { body: after });
    await reading.reload();
    // What the panel says of the page before is no answer.
    await panel.waitFor(`!document.body.innerText.includes('本页已收的样本')`);
    await session.clickAction(reading);
    await waitForText(panel, `本页已收的样本 ${count} 条`);
    await clickButton('本页已收的样本');
    await waitForText(panel, '原文已变化');
    await waitForText(panel, '由县安委办查阅已有台账');
    expect(await reading.evaluate(() => CSS.highlights.get('wenzhen-sample')?.size ?? 0)).toBeLessThan(count);
  } finally {
    await site.close();
  }
});

test('hostile files are refused or taken as plain text, and nothing of the page breaks', async () => {
  await collectAll();
  const collection = await openCollection();
  await collection.getByRole('button', { name: '导入导出', exact: true }).click();
  const give = async (name: string, content: string) => {
    await collection
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  };
  const said = collection.locator('section', { hasText: '可导入本工具的' }).locator('[role="status"]');
  await give('picture.json', '\u0000\u0001 not json');
  await expect.poll(() => said.textContent()).toBe('不认识这个文件的格式。');
  await give('deep.json', `${'['.repeat(50_000)}${']'.repeat(50_000)}`);
  await collection.getByText('嵌套过深').waitFor();
  await give(
    'proto.jsonl',
    '{"text":"各乡镇要高度重视。","label":[[0,3,"<img src=x onerror=alert(1)>"]],"__proto__":{"polluted":true}}',
  );
  await collection.getByRole('button', { name: '导入 1 条' }).click();
  await collection.getByText('新增 1 条').waitFor();
  expect(await collection.evaluate(() => 'polluted' in {})).toBe(false);
  await collection.getByRole('button', { name: '样本', exact: true }).click();
  await collection.getByText('<img src=x onerror=alert(1)>').first().waitFor();
  expect(await collection.locator('img').count()).toBe(0);
});

test('an import that is killed in the middle leaves whole batches, and goes on from there', async () => {
  await collectAll();
  const first = await openCollection();
  const tab = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  await tab(first, '导入导出');
  const downloading = first.waitForEvent('download');
  await first.getByRole('button', { name: '导出', exact: true }).click();
  const archive = unzipSync(await readFile(await (await downloading).path()));
  const lines = strFromU8(archive['samples.jsonl'] ?? new Uint8Array())
    .trimEnd()
    .split('\n');
  const sample = lines.find((line) => line.includes('"type":"sample"')) ?? '';
  const many = Array.from({ length: 20_000 }, (_, index) => sample.replace(/"id":"[^"]*"/, `"id":"many-${index}"`));
  const others = lines.filter((line) => !line.includes('"type":"sample"') && !line.includes('"format"'));
  const envelope = (lines[0] ?? '').replace(/"samples":\d+/, '"samples":20000');
  const file = {
    name: 'many.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from([envelope, ...others, ...many].join('\n')),
  };
  await first.locator('input[type="file"]').setInputFiles(file);
  await first.getByRole('button', { name: /^导入.*20,000 条/ }).click({ timeout: 60_000 });
  await first.getByText(/已写入 [1-9]/).waitFor();
  await first.close();

  const again = await openPage(session, `chrome-extension://${session.extensionId}/collection.html`);
  await tab(again, '导入导出');
  const said = await again.getByText(/上次只导入了/).textContent();
  const done = Number(/只导入了 ([\d,]+)/.exec(said ?? '')?.[1]?.replaceAll(',', ''));
  expect(done % 1000).toBe(0);
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(20_000);
  await again.locator('input[type="file"]').setInputFiles(file);
  await again.getByRole('button', { name: /^导入.*20,000 条/ }).click({ timeout: 60_000 });
  await again.getByText(`新增 ${(20_000 - done).toLocaleString('en')} 条`).waitFor({ timeout: 90_000 });
  expect(await again.getByText(/上次只导入了/).count()).toBe(0);
});

test('copies go to the folder that was picked, once a day, and can be imported again', async () => {
  const count = await collectAll();
  const collection = await openCollection();
  await collection.evaluate(() => {
    Reflect.set(globalThis, 'showDirectoryPicker', () => navigator.storage.getDirectory());
  });
  await collection.getByRole('button', { name: '导入导出', exact: true }).click();
  await collection.getByRole('button', { name: '选择文件夹' }).click();
  await collection.getByText(/上次备份：20/).waitFor();
  const copies = await collection.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const found: string[] = [];
    for await (const [name, handle] of folder.entries())
      if (handle instanceof FileSystemFileHandle) found.push(`${name}\n${await (await handle.getFile()).text()}`);
    for await (const name of folder.keys()) await folder.removeEntry(name);
    return found;
  });
  expect(copies).toHaveLength(1);
  expect(copies[0]).toMatch(/^我的样本-[0-9a-f]{8}-\d{4}-\d\d-\d\d\.jsonl\n/);
  expect(copies[0]?.match(/"type":"sample"/g)).toHaveLength(count);
  await collection.getByRole('button', { name: '停止备份' }).click();
  await collection.getByRole('button', { name: '选择文件夹' }).waitFor();
});
