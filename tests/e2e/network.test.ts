/** The extension sends nothing anywhere: requests are counted at the page, the panel and the service worker. */
import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod/mini';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import { launchBuiltExtension } from '../helpers/browser';
import { noticePage } from './notice-pages';
import { waitForMarks, waitForNoMarks } from './page-marks';
import { clickInPanel, openPage, panelOver } from './panel-reading';
import { type Site, startSite } from './site';

let session: ExtensionSession;
let site: Site;

beforeAll(async () => {
  [session, site] = await Promise.all([launchBuiltExtension({ language: 'zh-CN' }), startSite()]);
});
afterAll(() => Promise.all([session?.close(), site?.close()]));

test('from the first click to the last, nothing is requested', async () => {
  const page = await openPage(session, site.put('/notice', { body: noticePage() }));
  const requested: string[] = [];
  session.context.on('request', (request) => requested.push(request.url()));
  const browser = session.context.browser();
  if (!browser) throw new Error('The browser gave no debugging connection.');
  const devtools = await browser.newBrowserCDPSession();
  await recordRequests(devtools, 'service_worker', requested);

  await session.clickAction(page);
  const panel = await panelOver(session, '.card');
  await recordRequests(devtools, 'page', requested);
  await clickInPanel(panel, `document.querySelector('.card-head')`);
  await page.waitForFunction(() => document.querySelector('wenzhen-overlay') !== null);
  await waitForMarks(page);

  const loadedByPanel = await panel.evaluate(`performance.getEntriesByType('resource').map(({ name }) => name)`);
  await session.clickAction(page);
  await waitForNoMarks(page);

  // A request that the extension may make, its own file, shows that requests are seen.
  await (await session.serviceWorker()).evaluate(`fetch('/manifest.json').then(() => undefined)`);
  const own = `chrome-extension://${session.extensionId}/`;
  await expect.poll(() => requested).toContain(`${own}manifest.json`);
  expect(requested.filter((url) => !url.startsWith(own))).toEqual([]);
  expect(
    z
      .array(z.string())
      .parse(loadedByPanel)
      .filter((url) => !url.startsWith(own)),
  ).toEqual([]);
});

const requestSchema = z.object({
  method: z.literal('Network.requestWillBeSent'),
  params: z.object({ request: z.object({ url: z.string() }) }),
});

/** Writes down every request of the extension's targets of a type, from now on. */
async function recordRequests(devtools: CDPSession, type: string, requested: string[]): Promise<void> {
  const { targetInfos } = await devtools.send('Target.getTargets');
  const own = `chrome-extension://${session.extensionId}/`;
  const targets = targetInfos.filter((target) => target.type === type && target.url.startsWith(own));
  expect(targets.length).toBeGreaterThan(0);
  devtools.on('Target.receivedMessageFromTarget', ({ message }) => {
    const parsed = requestSchema.safeParse(JSON.parse(message));
    if (parsed.success) requested.push(parsed.data.params.request.url);
  });
  for (const { targetId } of targets) {
    const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
    const message = JSON.stringify({ id: 1, method: 'Network.enable' });
    await devtools.send('Target.sendMessageToTarget', { sessionId, message });
  }
}

test('in every end-to-end test a request by a page of the extension would be noticed', async () => {
  const other = await launchBuiltExtension();
  const page = await openPage(other, `chrome-extension://${other.extensionId}/welcome.html`);
  const asked = other.context.waitForEvent('request', (request) => request.url().startsWith(site.origin));
  await page.evaluate((address) => {
    const picture = document.createElement('img');
    picture.src = address;
    document.body.append(picture);
  }, `${site.origin}/stray.png`);
  await asked;
  await expect(other.close()).rejects.toThrow('asked the network');
});
