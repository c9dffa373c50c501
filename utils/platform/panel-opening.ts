/** Opening and closing the side panel, and the menu items that lead to it. */
import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import type { BackgroundToPanel } from './messages';
import { messageOf } from './messaging';

/** Opens the window's panel. To be called synchronously in the handler of a user's click. */
export function openPanel(windowId: number): void {
  open(windowId).catch((error: unknown) => {
    // In a window without side panel (a popup) the page is marked all the same.
    console.warn('side panel:', messageOf(error));
  });
}

/** Opens the panel of the window that this page of the extension stands in. To be called within a user's click. */
export async function openPanelHere(): Promise<void> {
  if (hasSidebar()) return sidebar.open();
  const { id: windowId } = await browser.windows.getCurrent();
  if (windowId !== undefined) await open(windowId);
}

/** Closes the window's panel; older browsers cannot, there the panel is asked to close itself. */
export async function closePanel(windowId: number): Promise<void> {
  const message: BackgroundToPanel = { type: 'close-panel', windowId };
  try {
    if (hasSidebar()) await browser.runtime.sendMessage(message);
    else if ('close' in browser.sidePanel) await browser.sidePanel.close({ windowId });
    else await browser.runtime.sendMessage(message);
  } catch (error) {
    // It was closed already, or never opened.
    console.debug('side panel:', messageOf(error));
  }
}

/** Firefox has a sidebar in the place of the side panel. */
const sidebar = {
  open: (): Promise<void> => sidebarActionSchema.parse(Reflect.get(browser, 'sidebarAction')).open(),
};
const sidebarActionSchema = z.object({ open: z.custom<() => Promise<void>>((open) => typeof open === 'function') });

function hasSidebar(): boolean {
  return 'sidebarAction' in browser;
}

function open(windowId: number): Promise<void> {
  return hasSidebar() ? sidebar.open() : browser.sidePanel.open({ windowId });
}

/** What the context menu offers, by where it is opened. */
export const MENU_SCOPES = ['page', 'selection'] as const;
export type MenuScope = (typeof MENU_SCOPES)[number];

/** Makes the items of the context menu; they last until the extension is updated. */
export async function createMenus(titles: Readonly<Record<MenuScope, string>>): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const scope of MENU_SCOPES) {
    browser.contextMenus.create({ id: scope, title: titles[scope], contexts: [scope] });
  }
}

/** Gives the items of the context menu other titles. */
export function renameMenus(titles: Readonly<Record<MenuScope, string>>): void {
  for (const scope of MENU_SCOPES) {
    browser.contextMenus.update(scope, { title: titles[scope] }).catch((error: unknown) => {
      console.debug('menus:', messageOf(error));
    });
  }
}
