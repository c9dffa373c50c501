/** The ledger and the timeline in the true side panel: opened, remembered, and from their passages to the page. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import type { SidePanel } from '../../utils/launcher/side-panel';
import { launchBuiltExtension } from '../helpers/browser';
import { longNoticePage, noticePage } from './notice-pages';
import { overlayCount, scrollTop, traceOf, waitForMarks } from './page-marks';
import { clickInPanel, closePages, openPage, panelOver, panelText } from './panel-reading';
import { type Site, startSite } from './site';

let session: ExtensionSession;
let site: Site;
let page: Page;
let panel: SidePanel;

beforeAll(async () => {
  [session, site] = await Promise.all([launchBuiltExtension({ language: 'zh-CN' }), startSite()]);
});
beforeEach(async () => {
  page = await openPage(session, site.put('/ledger', { body: longNoticePage(8000) }));
  await session.clickAction(page);
  panel = await panelOver(session, '.burden-head');
});
afterEach(() => closePages(session));
afterAll(() => Promise.all([session?.close(), site?.close()]));

const HEAD = `document.querySelector('.burden-head')`;
const IS_OPEN = `${HEAD}?.getAttribute('aria-expanded') === 'true'`;

/** The panel stays as the test before left it. */
async function openLedger(): Promise<void> {
  if ((await panel.evaluate(IS_OPEN)) === false) await clickInPanel(panel, HEAD);
  await panel.waitFor(`document.querySelector('.ledger') !== null`);
}

test('beside findings it is closed to one line, and is left open where it was opened before', async () => {
  expect(await panel.evaluate(IS_OPEN)).toBe(false);
  expect(await panelText(panel)).toContain('一次性材料');
  await openLedger();

  const other = await openPage(session, site.put('/other', { body: noticePage({ title: '另一份通知' }) }));
  await session.clickAction(other);
  await panel.waitFor(`document.querySelector('.document-title')?.textContent === '另一份通知' && ${IS_OPEN}`);
  expect(await panel.evaluate(`chrome.storage.local.get('panel').then(({ panel }) => panel.isLedgerOpen)`)).toBe(true);
});

test('the days of the autumn holidays are drawn by the official calendar', async () => {
  await openLedger();
  const count = (kind: string) => panel.evaluate(`document.querySelectorAll('.timeline-picture .day.${kind}').length`);
  expect(await count('holiday')).toBe(7);
  expect(await count('make-up')).toBe(2);
  expect(await panel.evaluate(`document.querySelectorAll('.timeline-picture .verdict.too-short').length`)).not.toBe(0);
});

test('a mark, pointed at, is explained and, clicked, leads to its passage, which is ringed and leaves no trace', async () => {
  await waitForMarks(page);
  await openLedger();
  const before = await traceOf(page);
  expect(await scrollTop(page)).toBe(0);
  const mark = `document.querySelector('[data-mark="2024-12-20"]')`;
  await panel.evaluate(`${mark}.dispatchEvent(new PointerEvent('pointerenter'))`);
  await panel.waitFor(`document.querySelector('.mark-title').textContent.includes('2024年12月20日')`);
  expect(await overlayCount(page)).toBe(0);

  await clickInPanel(panel, `document.querySelector('[data-mark="2024-10-08"]')`);
  await expect.poll(() => overlayCount(page)).toBe(1);
  expect(await scrollTop(page)).toBeGreaterThan(500);
  await expect.poll(() => overlayCount(page), { timeout: 4000 }).toBe(0);
  expect((await traceOf(page)).markup).toBe(before.markup);
});

test('a number opens to its passages, and a passage leads to the page', async () => {
  await openLedger();
  await clickInPanel(panel, `document.querySelector('button.measure')`);
  await panel.waitFor(`document.querySelector('.opened .passage') !== null`);
  await clickInPanel(panel, `[...document.querySelectorAll('.opened .passage')].at(-1)`);
  await expect.poll(() => overlayCount(page)).toBe(1);
  expect(await scrollTop(page)).toBeGreaterThan(500);
});

test('a passage that the page has changed is said to be lost', async () => {
  await page.getByText('后2个工作日内').evaluate((paragraph) => {
    paragraph.textContent = '各乡镇要在年底前报告。';
  });
  await openLedger();
  await clickInPanel(panel, `document.querySelector('[data-mark="2024-10-08"]')`);
  await panel.waitFor(`document.querySelector('.mark-note .lost') !== null`);
  expect(await overlayCount(page)).toBe(0);
});

test('with a corrected date of issue the timeline begins there', async () => {
  await openLedger();
  await clickInPanel(panel, `document.querySelector('dd .text-button')`);
  await panel.evaluate(`(() => {
    const input = document.querySelector('input[type=date]');
    input.value = '2024-08-01';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await clickInPanel(panel, `document.querySelector('form [type=submit]')`);
  await panel.waitFor(
    `document.querySelector('.timeline-picture svg')?.getAttribute('aria-label').includes('2024年8月1日')`,
  );
});
