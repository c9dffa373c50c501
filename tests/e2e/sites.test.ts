/** Sites that the user has granted: their policy documents are read on opening, everything else is left alone. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import { launchBuiltExtension } from '../helpers/browser';
import { NOTICE_LINES, noticePage } from './notice-pages';
import { paintedMarks, waitForMarks } from './page-marks';
import { clickInPanel, closePages, openPage, panelOver } from './panel-reading';
import { type Site, startSite } from './site';

let session: ExtensionSession;
let site: Site;

/** Long enough to be told from a note. */
const LINES = [
  ...NOTICE_LINES.slice(0, -2),
  '四、整改。县水利局对自查发现的问题逐个核对，属于县级管护范围的，在汛前安排资金处理，并把结果告知所在乡镇，其余的由乡镇处理。',
  ...NOTICE_LINES.slice(-2),
];

beforeAll(async () => {
  [session, site] = await Promise.all([
    launchBuiltExtension({ language: 'zh-CN', grantedHosts: ['http://127.0.0.1/*'] }),
    startSite(),
  ]);
});
afterEach(() => closePages(session));
afterAll(() => Promise.all([session?.close(), site?.close()]));

async function choose(isReadOnOpening: boolean, categories: Record<string, boolean> = {}): Promise<void> {
  const settings = { sites: { [site.origin]: { isReadOnOpening, categories } } };
  const worker = await session.serviceWorker();
  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
}

async function badgeOf(page: Page): Promise<unknown> {
  await page.bringToFront();
  const worker = await session.serviceWorker();
  return worker.evaluate(
    `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
  );
}

test('a policy document is marked and counted on the icon as it opens, and no panel opens', async () => {
  await choose(true);
  const page = await openPage(session, site.put('/notice', { body: noticePage({ lines: LINES }) }));
  const marks = await waitForMarks(page);
  expect(Number(await badgeOf(page))).toBeGreaterThan(0);
  expect(Number(await badgeOf(page))).toBeLessThanOrEqual(marks.length);
  expect(await session.sidePanels()).toEqual([]);
});

test('a list, a piece of news and a page of another kind stay as they are, without a number', async () => {
  await choose(true);
  const items = Array.from(
    { length: 12 },
    (_, i) => `<li><a href="#">关于开展第${i + 1}项检查的通知</a> 2024-09-0${(i % 9) + 1}</li>`,
  );
  const news = [
    '本网讯（记者 李文）9月20日，松岭县水利局召开水利设施自查工作部署会，传达县政府关于开展自查的通知精神。',
    '会议指出，各乡镇要高度重视，切实提高思想认识，会后立即组织力量开展自查，于9月23日前报送自查报告。',
  ];
  const bodies = [
    `<h1>通知公告</h1><ul>${items.join('')}</ul>`,
    `<h1>县水利局召开自查工作部署会</h1>${news.map((line) => `<p>${line}</p>`).join('')}`,
  ];
  for (const [i, body] of bodies.entries()) {
    const page = await openPage(
      session,
      site.put(`/other${i}`, { body: `<!doctype html><meta charset="utf-8">${body}` }),
    );
    await page.waitForTimeout(700);
    expect(await paintedMarks(page)).toEqual([]);
    expect(await badgeOf(page)).toBe('');
  }
});

test('a site that is granted but not chosen is not read', async () => {
  await choose(false);
  const page = await openPage(session, site.put('/unchosen', { body: noticePage({ lines: LINES }) }));
  await page.waitForTimeout(700);
  expect(await paintedMarks(page)).toEqual([]);
});

test('a document with a secret mark is not read on opening', async () => {
  await choose(true);
  const page = await openPage(
    session,
    site.put('/secret', { body: noticePage({ lines: LINES, before: '<p>机密★10年</p>' }) }),
  );
  await page.waitForTimeout(700);
  expect(await paintedMarks(page)).toEqual([]);
  expect(await badgeOf(page)).toBe('');
});

test('a category that is off on the site is not shown there', async () => {
  await choose(true, { 'instant-report': false, 'unrealistic-deadline': false });
  const page = await openPage(session, site.put('/categories', { body: noticePage({ lines: LINES }) }));
  await page.waitForTimeout(700);
  expect((await paintedMarks(page)).map(({ text }) => text)).not.toContain('请于接到本通知后2个工作日内报送工作方案。');
});

test('a frame of another site that was granted is read in place of the page, and the next click takes it back', async () => {
  await choose(false);
  const inner = await startSite();
  const framed = inner.put('/inner', { body: noticePage({ lines: LINES }) });
  const body = `<!doctype html><meta charset="utf-8"><title>外框</title><p>各科室请于接到通知后1个工作日内报送台账。</p><p>请按要求办理，有问题及时与办公室联系。</p><iframe src="${framed}" width="800" height="600"></iframe>`;
  const page = await openPage(session, site.put('/outer', { body }));
  await session.clickAction(page);
  const panel = await panelOver(session, '.unread-frames button');
  await clickInPanel(panel, `document.querySelector('.unread-frames button')`);
  const frame = page.frames().find((candidate) => candidate.url() === framed);
  if (!frame) throw new Error('The frame did not load.');
  await waitForMarks(frame);
  await panel.waitFor(`document.querySelector('.document-title')?.textContent.includes('水利设施')`);
  expect(await paintedMarks(page)).toEqual([]);
  await clickInPanel(panel, `document.querySelector('.card-head')`);
  await panel.waitFor(`document.querySelector('.card.open') !== null`);

  await session.clickAction(page);
  await expect.poll(() => paintedMarks(frame)).toEqual([]);
  await inner.close();
});

test('a document that builds itself late is read when it is there', async () => {
  await choose(true);
  const page = await openPage(
    session,
    site.put('/late', { body: '<!doctype html><meta charset="utf-8"><title>x</title><body><p>载入中</p>' }),
  );
  await page.waitForTimeout(300);
  const html = noticePage({ lines: LINES });
  await page.evaluate((markup) => {
    document.body.innerHTML = new DOMParser().parseFromString(markup, 'text/html').body.innerHTML;
  }, html);
  await waitForMarks(page);
});
