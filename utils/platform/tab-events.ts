/** What befalls a tab's state apart from readings: the document is left, the tab is closed, a mark is clicked. */
import { z } from 'zod/mini';
import { whyUnreachable } from './documents';
import { askDocument } from './messaging';
import { withTab } from './tab-lock';
import { getTabState, removeTabState, setTabState, type TabState, tabsWithState } from './tab-state';

/**
 * Says of a tab that its reading was cut short, if it was. A reading holds the tab until it ends or the service worker
 * does, whichever comes first; until then this waits.
 */
export function noteIfInterrupted(tabId: number): Promise<void> {
  return withTab(tabId, async () => {
    const state = await getTabState(tabId);
    if (state?.status === 'reading') await setTabState(tabId, { status: 'interrupted', scope: state.scope });
  });
}

/** The same for all tabs, as the service worker starts. */
export async function noteInterruptedReadings(): Promise<void> {
  await Promise.all((await tabsWithState()).map(noteIfInterrupted));
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

/** The line to a tab's document has broken: says so where its page has crashed, and forgets a document that is gone. */
export function noteIfGone(tabId: number): Promise<void> {
  return withTab(tabId, async () => {
    const state = await getTabState(tabId);
    if (!state || !('documentId' in state) || (await isDocumentThere(tabId, state, ''))) return;
    if ((await whyUnreachable(tabId)) === 'gone') return removeTabState(tabId);
    await setTabState(tabId, { status: 'failed', documentId: null, reason: 'crashed', detail: '', unreadFrames: [] });
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
