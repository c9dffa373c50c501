/** The number on the toolbar icon: how many passages of the tab's document are worth checking. */
import { browser } from 'wxt/browser';
import { messageOf } from './messaging';

const COLOUR = '#b0211c';

/** Nothing is shown for none, and for undefined: a tab whose page was not read. */
export async function showBadge(tabId: number, count: number | undefined): Promise<void> {
  try {
    if (count) await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text: count ? String(count) : '' });
  } catch (error) {
    // The tab was closed in between.
    console.debug('badge:', messageOf(error));
  }
}
