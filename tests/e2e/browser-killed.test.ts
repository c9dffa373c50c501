/** The browser is killed while it saves: with the same profile everything that was saved before is there again. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import { launchBuiltExtension } from '../helpers/browser';
import { NOTICE_LINES } from './notice-pages';
import { eventually, openPage } from './panel-reading';

let profilePath: string;
let session: ExtensionSession;

const launch = async () => {
  session = await launchBuiltExtension({ language: 'zh-CN', profilePath });
};
const own = (page: string) => openPage(session, `chrome-extension://${session.extensionId}/${page}.html`);

beforeEach(async () => {
  profilePath = mkdtempSync(join(tmpdir(), 'wenzhen-killed-'));
  await launch();
});
afterEach(async () => {
  await session.close();
  await rm(profilePath, { recursive: true, force: true, maxRetries: 10 });
});

async function killAndRestart(): Promise<void> {
  await session.kill();
  await launch();
}

test('while a draft is typed: what was saved is there, whole', async () => {
  const desk = await own('draft');
  await desk.locator('.cm-content').click();
  await desk.keyboard.insertText(NOTICE_LINES.join('\n'));
  await desk.getByText(/^已保存/).waitFor();
  await desk.keyboard.insertText('还没有保存的一句。');
  await killAndRestart();
  const again = await own('draft');
  await eventually(() => again.locator('.cm-line').allTextContents()).toEqual(
    expect.arrayContaining(NOTICE_LINES.slice(0, -1)),
  );
});

test('while settings are changed: those before are there', async () => {
  const options = await own('options');
  await options.getByRole('combobox', { name: '外观' }).selectOption('dark');
  await options.getByRole('combobox', { name: '页面标记' }).selectOption('summary');
  await options.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  await eventually(() => options.evaluate('chrome.storage.local.get().then(JSON.stringify)')).toContain('summary');
  await options.evaluate(
    `for (let i = 0; i < 200; i++) void chrome.storage.local.set({ panel: { grouping: 'category', i } }); 0`,
  );
  await killAndRestart();
  const again = await own('options');
  expect(await again.getByRole('combobox', { name: '外观' }).inputValue()).toBe('dark');
  expect(await again.getByRole('combobox', { name: '页面标记' }).inputValue()).toBe('summary');
});

test('while samples are imported: whole batches are there, and the import goes on', async () => {
  const first = await own('collection');
  await first.getByRole('button', { name: '新建样本库' }).click();
  await first.getByRole('textbox').fill('测试');
  await first.getByRole('button', { name: '建立' }).click();
  await offer(first);
  await first.getByText(/已写入 [1-9]/).waitFor();
  await killAndRestart();

  const again = await own('collection');
  await again.getByRole('button', { name: '导入导出', exact: true }).click();
  const said = await again.getByText(/上次只导入了/).textContent();
  const done = Number(/只导入了 ([\d,]+)/.exec(said ?? '')?.[1]?.replaceAll(',', ''));
  expect(done % 1000).toBe(0);
  expect(done).toBeGreaterThan(0);
  await again.getByText(`测试（${done.toLocaleString('en')}）`).waitFor({ state: 'attached' });
  await offer(again);
  await again.getByText(`新增 ${(TOTAL - done).toLocaleString('en')} 条`).waitFor({ timeout: 60_000 });
});

const TOTAL = 6000;

/** Begins to import the same many samples. */
async function offer(page: Page): Promise<void> {
  const lines = Array.from({ length: TOTAL }, (_, index) =>
    JSON.stringify({ text: `第${index}村要高度重视。`, label: [[0, 4, 'x']] }),
  );
  await page.getByRole('button', { name: '导入导出', exact: true }).click();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'many.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(lines.join('\n')) });
  await page.getByRole('button', { name: /^导入 .* 条/ }).click({ timeout: 60_000 });
}
