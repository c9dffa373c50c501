/** An English page is read, judged in the service worker and marked; the parser of English comes with the extension. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import { launchBuiltExtension } from '../helpers/browser';
import { paintedMarks, waitForMarks } from './page-marks';
import { cardQuotes, openPage, panelOver } from './panel-reading';
import { type Site, startSite } from './site';

let session: ExtensionSession;
let site: Site;

beforeAll(async () => {
  [session, site] = await Promise.all([launchBuiltExtension({ language: 'en' }), startSite()]);
});
afterAll(() => Promise.all([session?.close(), site?.close()]));

const VAGUE = 'All townships shall strive to raise their work to a new level.';
const SHORT = 'Each township shall check all school buses and report the results to the Bureau by 12 March 2025.';
const BODY = `<!doctype html><html lang="en"><head><title>Notice on School Buses</title></head><body>
<h1>Notice on School Buses</h1><p>10 March 2025</p><p>${VAGUE}</p><p>${SHORT}</p>
<p>The county pays for 12 new buses, which are delivered in June.</p></body></html>`;

test('its findings are on the cards and painted over their very words', async () => {
  const page = await openPage(session, site.put('/english-notice', { body: BODY }));
  await session.clickAction(page);
  const panel = await panelOver(session, '.card');
  await waitForMarks(page);
  const quotes = await cardQuotes(panel);
  expect(quotes.toSorted()).toEqual([SHORT, SHORT, VAGUE].toSorted());
  expect((await paintedMarks(page)).map(({ text }) => text).toSorted()).toEqual(quotes.toSorted());
});
