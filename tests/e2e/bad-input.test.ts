/** Pages that hold no document for the extension: each gets its clear message in the panel. */
import { afterAll, afterEach, beforeAll, test } from 'vitest';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import { wordsFor } from '../../utils/words/words';
import { launchBuiltExtension } from '../helpers/browser';
import { closePages, waitForText } from './panel-reading';
import { type Site, startSite } from './site';

const { failures } = wordsFor('zh');
const IMAGE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1100"/>')}`;
const page = (body: string) => ({ body: `<!doctype html><meta charset="utf-8"><title></title>${body}` });

let session: ExtensionSession;
let site: Site;

beforeAll(async () => {
  [session, site] = await Promise.all([launchBuiltExtension({ language: 'zh-CN' }), startSite()]);
});
afterEach(() => closePages(session));
afterAll(() => Promise.all([session?.close(), site?.close()]));

async function expectMessage(url: string, reason: keyof typeof failures): Promise<void> {
  const opened = await session.context.newPage();
  await opened.goto(url);
  await session.clickAction(opened);
  const panel = await session.sidePanel();
  await waitForText(panel, failures[reason].title);
  await waitForText(panel, failures[reason].todo);
}

test('an empty page', () => expectMessage(site.put('/empty', page('')), 'empty'));

test('a page that is neither Chinese nor English', () =>
  expectMessage(
    site.put('/german', page('<p>Der Ausschuss hat am Dienstag getagt und seine Ordnung beschlossen.</p>')),
    'no-chinese',
  ));

test('a page with only a scanned image', () =>
  expectMessage(site.put('/scan', page(`<img src="${IMAGE}" width="800" height="1100" alt="">`)), 'image-only'));

test.each(['/scan.pdf', '/download?id=7'])('a PDF at %s', async (path) => {
  const blank = await session.context.newPage();
  const devtools = await session.context.newCDPSession(blank);
  const { data } = await devtools.send('Page.printToPDF');
  await expectMessage(site.put(path, { body: Buffer.from(data, 'base64'), type: 'application/pdf' }), 'pdf');
});

test("the browser's own page", () => expectMessage('chrome://version/', 'restricted'));

test('a new tab', async () => {
  const worker = await session.serviceWorker();
  const opened = session.context.waitForEvent('page');
  await worker.evaluate('chrome.tabs.create({}).then(() => undefined)');
  const tab = await opened;
  await session.clickAction(tab);
  await waitForText(await session.sidePanel(), failures.restricted.title);
});
