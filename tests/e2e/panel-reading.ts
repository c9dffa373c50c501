/** Opens pages and reads the true side panel beside them. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ExtensionSession } from '../../utils/launcher/extension-session';
import type { SidePanel } from '../../utils/launcher/side-panel';

/** A new tab at an address, loaded. */
export async function openPage(session: ExtensionSession, url: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(url);
  return page;
}

/** Closes every tab but a blank one, so that the next test begins with none of the last one's. */
export async function closePages(session: ExtensionSession): Promise<void> {
  const [first, ...others] = session.context.pages();
  await Promise.all(others.map((page) => page.close()));
  await first?.goto('about:blank');
}

/** The side panel, once it holds what the selector names. */
export async function panelOver(session: ExtensionSession, selector: string): Promise<SidePanel> {
  const panel = await session.sidePanel();
  await panel.waitFor(`document.querySelector(${JSON.stringify(selector)}) !== null`);
  return panel;
}

/** The quotes on all cards, from the top. */
export async function cardQuotes(panel: SidePanel): Promise<string[]> {
  const quotes = await panel.evaluate(
    `[...document.querySelectorAll('.card .quote')].map((quote) => quote.textContent)`,
  );
  return Array.isArray(quotes) ? quotes.map(String) : [];
}

/** All that the panel says, as it is seen. */
export async function panelText(panel: SidePanel): Promise<string> {
  return String(await panel.evaluate('document.body.innerText'));
}

/** Clicks what the expression gives. */
export async function clickInPanel(panel: SidePanel, expression: string): Promise<void> {
  await panel.evaluate(`${expression}.click()`);
}

/** Waits until the panel says this. */
export async function waitForText(panel: SidePanel, text: string): Promise<void> {
  try {
    await panel.waitFor(`document.body.innerText.includes(${JSON.stringify(text)})`);
  } catch (error) {
    throw new Error(`The panel does not say “${text}” but:\n${await panelText(panel)}`, { cause: error });
  }
}

/** Expects something of what is looked at again and again, as long as a slow machine may need. */
export function eventually<T>(look: () => Promise<T>) {
  return expect.poll(look, { timeout: 10_000 });
}

/** Clicks the button on the front tab, whose page may not answer or may have crashed: Playwright cannot go on with those. */
export async function clickOnFront(session: ExtensionSession, address: string): Promise<void> {
  const browser = await session.context.browser()?.newBrowserCDPSession();
  const { targetInfos = [] } = (await browser?.send('Target.getTargets', { filter: [{ type: 'tab' }] })) ?? {};
  const isFront = ({ url, embedderData }: (typeof targetInfos)[number]) =>
    url === address && String(embedderData?.tabActive) === 'true';
  const front = targetInfos.find(isFront);
  if (!browser || !front) throw new Error('The tab is not in front.');
  await browser.send('Extensions.triggerAction', { id: session.extensionId, targetId: front.targetId });
}
