/** Opening and closing the side panel, and the menu items that lead to it. */
import { browser } from 'wxt/browser';
import { type BackgroundToPanel, type Scope, scopeSchema } from './messages';
import { messageOf } from './messaging';

/** Opens the window's panel. To be called synchronously in the handler of a user's click. */
export function openPanel(windowId: number): void {
  browser.sidePanel.open({ windowId }).catch((error: unknown) => {
    // In a window without side panel (a popup) the page is marked all the same.
    console.warn('side panel:', messageOf(error));
  });
}

/** Closes the window's panel; older browsers cannot, there the panel is asked to close itself. */
export async function closePanel(windowId: number): Promise<void> {
  const message: BackgroundToPanel = { type: 'close-panel', windowId };
  try {
    if ('close' in browser.sidePanel) await browser.sidePanel.close({ windowId });
    else await browser.runtime.sendMessage(message);
  } catch (error) {
    // It was closed already, or never opened.
    console.debug('side panel:', messageOf(error));
  }
}

/** Makes the items of the context menu; they last until the extension is updated. */
export async function createMenus(titles: Readonly<Record<Scope, string>>): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const scope of scopeSchema.options) {
    browser.contextMenus.create({ id: scope, title: titles[scope], contexts: [scope] });
  }
}
