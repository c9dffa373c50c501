/** Rule packs: switched on, imported, written and tried, from the options to the marks on a page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import { BLANK_PACK } from '../../utils/rules/packs/blank-pack';
import { packText } from '../../utils/rules/packs/pack-text';
import { launchBuiltExtension } from '../helpers/browser';
import { packWith } from '../helpers/rule-pack';
import { noticePage } from './notice-pages';
import { waitForMarks } from './page-marks';
import { clickInPanel, closePages, openPage, panelOver, panelText, waitForText } from './panel-reading';
import { type Site, startSite } from './site';

const SCREENSHOTS = fileURLToPath(
  new URL(process.env.UPDATE_SCREENSHOTS ? './screenshots/' : '../../.output/screenshots/e2e/', import.meta.url),
);
const LINES = [
  '各乡镇人民政府：',
  '一、抓好调度',
  '请各乡镇党政主要负责同志参加推进会。',
  '二、更换设施',
  '请于11月30日前更换闸门四座。',
  '松岭县人民政府',
  '2024年9月29日',
];

let session: ExtensionSession;
let folder: string;
let site: Site;

beforeAll(async () => {
  [session, site] = await Promise.all([launchBuiltExtension({ language: 'zh-CN' }), startSite()]);
  folder = mkdtempSync(join(tmpdir(), 'wenzhen-packs-'));
});
afterAll(async () => {
  await Promise.all([session?.close(), site?.close()]);
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  await closePages(session);
  await (await session.serviceWorker()).evaluate('chrome.storage.local.clear()');
  site.put('/notice', { body: noticePage({ lines: LINES }) });
});

const openOwn = (path: string) => openPage(session, `chrome-extension://${session.extensionId}/${path}`);
const importPack = async (options: Page, name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  await options.locator('label', { hasText: '导入规则包' }).locator('input').setInputFiles(path);
};

test('an included pack is off, finds more when it is on, and names itself on the card', async () => {
  const page = await openPage(session, `${site.origin}/notice`);
  await session.clickAction(page);
  const panel = await panelOver(session, '.document-head');
  await waitForText(panel, '要一个单位做什么');
  expect(await panelText(panel)).not.toContain('主要负责同志参加');

  const options = await openOwn('options.html');
  await options.getByRole('checkbox', { name: '从严的地方口径' }).check();
  await page.bringToFront();
  await waitForText(panel, '主要负责同志参加');
  await clickInPanel(
    panel,
    `[...document.querySelectorAll('.card-head')].find((head) => head.textContent.includes('主要负责同志'))`,
  );
  await waitForText(panel, '规则包：从严的地方口径');
});

test('a pack is imported from a file, marks the page, is exported as it came, and is deleted', async () => {
  const pack = packWith({
    terms: { often: ['闸门'], 'hand-in': ['更换'] },
    match: [
      { terms: 'hand-in', within: 0 },
      { terms: 'often', within: 10 },
    ],
    examples: {
      hit: [{ text: '各乡镇人民政府：\n请更换旧闸门。', why: { zh: '应当' } }],
      clear: [{ text: '各乡镇人民政府：\n请检修闸门。', why: { zh: '不应' } }],
    },
  });
  const options = await openOwn('options.html');
  await importPack(options, 'pack.json', JSON.stringify(pack));
  await options.getByText('已导入“本单位的规则”').waitFor();
  await options.getByRole('checkbox', { name: '本单位的规则' }).check();
  const page = await openPage(session, `${site.origin}/notice`);
  await session.clickAction(page);
  await waitForMarks(page);
  const panel = await panelOver(session, '.card');
  await waitForText(panel, '更换闸门');

  await options.bringToFront();
  await options.getByRole('button', { name: '本单位的规则：适用口径和各条规则' }).click();
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: '导出', exact: true }).click(),
  ]);
  expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual(pack);
  await options.getByRole('button', { name: '删除', exact: true }).click();
  await options.locator('[role=alert]').getByRole('button', { name: '删除' }).click();
  await options.getByRole('checkbox', { name: '本单位的规则' }).waitFor({ state: 'detached' });
});

test('a pack whose example fails is refused with its line, and one with the id of an included pack too', async () => {
  const options = await openOwn('options.html');
  const pack = packWith({ unless: ['often'] });
  await importPack(options, 'failing.json', JSON.stringify(pack, null, 2));
  const line =
    JSON.stringify(pack, null, 2)
      .split('\n')
      .findIndex((one) => one.includes('请每周报送')) + 1;
  const refusal = options.getByText(`第 ${line} 行：应当提示的例子没有提示`);
  expect(await refusal.textContent()).toContain('出现了排除词“每周”');
  await importPack(options, 'taken.json', JSON.stringify({ ...BLANK_PACK, id: 'education' }));
  await options.getByText('是自带规则包的编号').waitFor();
  await importPack(options, 'hostile.json', '<img src=x onerror="alert(1)">');
  await options.getByText('不是有效的 JSON').waitFor();
  expect(await options.locator('.category-row', { hasText: '本单位的规则' }).count()).toBe(0);
});

const storedPacks = (page: Page) =>
  page.evaluate(
    async () => (await chrome.storage.local.get<{ settings: { rulePacks: unknown } }>('settings')).settings.rulePacks,
  );

/** As by hand: with the editor's own search, which selects the words. */
async function replaceInEditor(editor: Page, words: string, by: string): Promise<void> {
  await editor.locator('.cm-content').click();
  await editor.keyboard.press('Control+f');
  const search = editor.locator('.cm-search [name=search]');
  await search.fill(words);
  await search.dispatchEvent('change');
  await editor.keyboard.press('Enter');
  await editor.keyboard.press('Escape');
  await editor.keyboard.insertText(by);
}

test('what is not saved is asked about before it is given up or replaced, and two new packs are two', async () => {
  const editor = await openOwn('packs.html#nowhere');
  const asked: string[] = [];
  let answer = false;
  editor.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void (answer ? dialog.accept() : dialog.dismiss());
  });
  const open = editor.getByRole('combobox', { name: '打开' });
  const save = () => editor.getByRole('button', { name: '保存到本机' }).click();
  await save();
  await editor.getByText('已保存“本单位的规则”').waitFor();
  expect(new URL(editor.url()).hash).toBe('#my-rules');
  await replaceInEditor(editor, '"1.0.0"', '"2.0.0"');
  await open.selectOption({ label: '教育系统' });
  expect(asked).toHaveLength(1);
  expect(await editor.locator('.cm-content').textContent()).toContain('2.0.0');
  answer = true;
  await open.selectOption({ label: '新的规则包' });
  await editor.locator('.cm-line', { hasText: '"my-rules-2"' }).waitFor();
  await save();
  await editor.getByText('已保存').waitFor();
  expect(await storedPacks(editor)).toMatchObject([{ id: 'my-rules', version: '1.0.0' }, { id: 'my-rules-2' }]);

  answer = false;
  await replaceInEditor(editor, 'my-rules-2', 'my-rules');
  await save();
  await expect.poll(() => asked.at(-1)).toContain('本机已有同编号的规则包');
  expect(await storedPacks(editor)).toMatchObject([{ id: 'my-rules', version: '1.0.0' }, { id: 'my-rules-2' }]);
});

test('a file with mistakes is opened, mended, kept and saved as a file', async () => {
  const editor = await openOwn('packs.html');
  const path = join(folder, 'mistaken.json');
  writeFileSync(path, packText(packWith({ unless: ['often'] })));
  const open = () => editor.locator('.pack-actions input[type=file]').setInputFiles(path);
  await open();
  await editor.getByText('应当提示的例子没有提示').first().waitFor();
  await editor.getByText('还没有保存').waitFor();
  expect(await editor.getByRole('button', { name: '保存到本机' }).isDisabled()).toBe(true);
  const asked = editor.waitForEvent('dialog');
  void open();
  await (await asked).dismiss();
  await replaceInEditor(editor, '"unless": ["often"]', '"unless": []');
  await editor.getByRole('button', { name: '保存到本机' }).click();
  await editor.getByText('已保存“本单位的规则”').waitFor();
  const [download] = await Promise.all([
    editor.waitForEvent('download'),
    editor.getByRole('button', { name: '另存为文件' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('my-rules.json');
  expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual(packWith({}));
});

test('a pack is written, tried sentence by sentence with the reasons, kept, and looks right in light and dark', async () => {
  const editor = await openOwn('packs.html#stricter-local');
  await editor.setViewportSize({ width: 1300, height: 900 });
  await editor.getByText('自带规则包不能改').waitFor();
  expect(await editor.getByRole('button', { name: '保存到本机' }).isDisabled()).toBe(true);
  await editor
    .getByLabel('粘贴一段文件')
    .fill('各乡镇人民政府：\n请于9月29日17:00前将统计表报县农业农村局。\n请各村每月上报一次。\n要层层召开动员会。');
  await editor.getByLabel('成文日期').fill('2024-09-29');
  await editor.getByRole('button', { name: /提示：overnight-return/ }).click();
  await editor.getByText('时限“9月29日17:00前”').waitFor();
  await editor.getByRole('button', { name: /^要层层召开动员会。/ }).click();
  await editor.getByRole('combobox', { name: '规则', exact: true }).selectOption('letters-of-duty');
  await editor.getByText('没有出现“sign”里的词：签订').waitFor();
  await mkdir(SCREENSHOTS, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    await editor.emulateMedia({ colorScheme: scheme });
    await editor.screenshot({ path: `${SCREENSHOTS}packs-${scheme}.jpg`, type: 'jpeg', quality: 80 });
  }

  await editor.getByRole('combobox', { name: '打开' }).selectOption({ label: '新的规则包' });
  await editor.getByText('1 条规则、2 个例子全部通过').waitFor();
  await replaceInEditor(editor, '"1.0.0"', '"1.0.7"');
  await editor.getByRole('button', { name: '添加一条规则' }).click();
  await editor.getByText('2 条规则、4 个例子全部通过').waitFor();
  await replaceInEditor(editor, '本单位的规则', '甲县的规则');
  await editor.getByRole('button', { name: '保存到本机' }).click();
  await editor.getByText('已保存“甲县的规则”').waitFor();
  expect(await storedPacks(editor)).toMatchObject([{ id: 'my-rules', version: '1.0.7', name: { zh: '甲县的规则' } }]);

  await replaceInEditor(editor, '"medium",', '"medium"，');
  const slip = editor.getByRole('button', { name: /^第 \d+ 行：不是有效的 JSON：有不认识的符号，可能是中文标点/ });
  await slip.click();
  expect(await editor.evaluate(() => document.activeElement?.className)).toContain('cm-content');
  await editor.keyboard.press('Tab');
  expect(await editor.evaluate(() => document.activeElement?.className)).not.toContain('cm-content');
  expect(await editor.getByRole('button', { name: '保存到本机' }).isDisabled()).toBe(true);
  const options = await openOwn('options.html');
  await options.getByRole('checkbox', { name: '甲县的规则' }).waitFor();
  await options.setViewportSize({ width: 900, height: 900 });
  await options.locator('h2', { hasText: '规则包' }).scrollIntoViewIfNeeded();
  await options.screenshot({ path: `${SCREENSHOTS}options-packs.jpg`, type: 'jpeg', quality: 80 });
});
