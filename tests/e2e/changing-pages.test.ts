/** Pages that build themselves late, change while they are read, or are read in other parts. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import { launchBuiltExtension } from '../helpers/browser';
import { NOTICE_LINES, noticePage } from './notice-pages';
import { paintedMarks, scrollTop, waitForMarks } from './page-marks';
import { closePages, openPage, panelOver, waitForText } from './panel-reading';
import { type Site, startSite } from './site';

let session: ExtensionSession;
let site: Site;

beforeAll(async () => {
  [session, site] = await Promise.all([launchBuiltExtension({ language: 'zh-CN' }), startSite()]);
});
afterEach(() => closePages(session));
afterAll(() => Promise.all([session?.close(), site?.close()]));

test('a page that builds itself after the click is read as soon as it is there', async () => {
  const page = await openPage(
    session,
    site.put('/late', { body: '<!doctype html><title>x</title><body><div id="app"></div>' }),
  );
  await session.clickAction(page);
  const panel = await panelOver(session, '.notice');
  await waitForText(panel, '没有可读的文字');
  await page.evaluate(
    (lines) => {
      const app = document.querySelector('#app');
      for (const line of ['松岭县人民政府办公室关于开展水利设施自查的通知', ...lines]) {
        const paragraph = document.createElement('p');
        paragraph.textContent = line;
        app?.append(paragraph);
      }
    },
    [...NOTICE_LINES],
  );
  await waitForMarks(page);
  await panel.waitFor(`document.querySelectorAll('.card').length > 0`);
});

test('a paragraph that comes later is read too, and the reader stays where he was', async () => {
  const page = await openPage(
    session,
    site.put('/growing', { body: noticePage({ after: '<div style="height:3000px"></div>' }) }),
  );
  await session.clickAction(page);
  const panel = await panelOver(session, '.card');
  const before = (await waitForMarks(page)).length;
  await page.evaluate(() => window.scrollTo(0, 500));
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.textContent = '四、请各乡镇于接到本通知后1个工作日内报送工作总结。';
    document.querySelector('p:last-of-type')?.before(added);
  });
  // The browser itself keeps what is seen in its place.
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  const place = await scrollTop(page);
  await expect.poll(async () => (await paintedMarks(page)).length, { timeout: 8000 }).toBeGreaterThan(before);
  expect(await scrollTop(page)).toBe(place);
  await panel.waitFor(`document.body.innerText.includes('报送工作总结')`);
});

test('changes that change nothing of the document start no reading', async () => {
  const page = await openPage(
    session,
    site.put('/clock', { body: noticePage({ before: '<div id="clock" hidden>0</div>' }) }),
  );
  await session.clickAction(page);
  const panel = await panelOver(session, '.card');
  await waitForMarks(page);
  await panel.evaluate(`(() => {
    globalThis.stateChanges = 0;
    chrome.storage.session.onChanged.addListener(() => { globalThis.stateChanges += 1; });
  })()`);
  await page.evaluate(async () => {
    for (let i = 0; i < 5; i++) {
      const clock = document.querySelector('#clock');
      if (clock) clock.textContent = String(i);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await new Promise((resolve) => setTimeout(resolve, 1500));
  });
  expect(await panel.evaluate('globalThis.stateChanges')).toBe(0);
});

test('the reader can have the whole page read in place of its main content, and back', async () => {
  const aside = '<aside class="sidebar"><p>各村请于接到通知后1个工作日内报送台账。</p></aside>';
  const page = await openPage(session, site.put('/whole', { body: noticePage({ after: aside }) }));
  await session.clickAction(page);
  const panel = await panelOver(session, '.card');
  const choose = (value: string) =>
    panel.evaluate(`(() => {
      const select = document.querySelector('.report-actions select');
      select.value = '${value}';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  const asideIsMarked = async () => (await paintedMarks(page)).some(({ text }) => text.includes('报送台账'));
  await waitForMarks(page);
  expect(await asideIsMarked()).toBe(false);
  await choose('whole');
  await expect.poll(asideIsMarked).toBe(true);
  await choose('page');
  await expect.poll(asideIsMarked).toBe(false);
});
