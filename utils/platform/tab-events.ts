/** What befalls a tab's state apart from readings: the document is left, the tab is closed, a mark is clicked. */
import { z } from 'zod/mini';
import { askDocument } from './messaging';
import { withTab } from './tab-lock';
import { getTabState, removeTabState, setTabState, type TabState, tabsWithState } from './tab-state';

/**
 * The service worker has started: a reading that its end cut short is forgotten, so that nobody waits for it. One that
 * has begun since holds the tab, and is waited for.
 */
export async function forgetInterruptedReadings(): Promise<void> {
  const forget = async (tabId: number) => {
    if ((await getTabState(tabId))?.status === 'reading') await removeTabState(tabId);
  };
  await Promise.all((await tabsWithState()).map((tabId) => withTab(tabId, () => forget(tabId))));
}

/** The tab was closed. */
export function forgetTab(tabId: number): Promise<void> {
  return withTab(tabId, () => removeTabState(tabId));
}

/**
 * The tab shows signs of a navigation, which begins with `loading` and ends with `complete`: forgets its state if the
 * document that was read is no longer there. In-page jumps show the same signs.
 */
export async function forgetIfLeft(tabId: number, sign: string): Promise<void> {
  if (!(await getTabState(tabId))) return;
  await withTab(tabId, async () => {
    const state = await getTabState(tabId);
    if (state && !(await isDocumentThere(tabId, state, sign))) await removeTabState(tabId);
  });
}

/** A document said that it is being left; a newer document's state is kept. */
export function forgetDocument(tabId: number, documentId: string): Promise<void> {
  return withTab(tabId, async () => {
    const state = await getTabState(tabId);
    if (state && 'documentId' in state && state.documentId === documentId) await removeTabState(tabId);
  });
}

/** A mark was clicked in a document: the panel is to open its card. */
export function selectCard(tabId: number, documentId: string, findingId: string): Promise<void> {
  return withTab(tabId, async () => {
    const state = await getTabState(tabId);
    if (state?.status !== 'read' || state.documentId !== documentId) return;
    await setTabState(tabId, { ...state, selected: { findingId, at: Date.now() } });
  });
}

async function isDocumentThere(tabId: number, state: TabState, sign: string): Promise<boolean> {
  // A page that let nothing in cannot be asked; only another one that begins to load tells that it is gone.
  if (!('documentId' in state) || state.documentId === null) return sign !== 'loading';
  try {
    return await askDocument(tabId, state.documentId, { type: 'ping' }, z.boolean());
  } catch {
    return false;
  }
}
