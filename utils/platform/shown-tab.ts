/** Which tab a panel shows: the active one of its window, or the one that its address names. */
import { browser } from 'wxt/browser';
import { DocumentLine } from './document-line';
import { noteIfGone, noteIfInterrupted } from './tab-events';
import { getTabState, type TabState, watchTabStates } from './tab-state';

/** The tab a panel shows and what is known of it; `state` is undefined for a page that was not read. */
export interface ShownTab {
  readonly tabId: number;
  readonly state: TabState | undefined;
}

/**
 * Calls back with the shown tab now and at each change of the tab or its state.
 * `pinnedTabId` keeps to one tab, whichever is active.
 */
export async function followShownTab(
  windowId: number,
  pinnedTabId: number | undefined,
  onChange: (shown: ShownTab) => void,
): Promise<void> {
  let tabId = pinnedTabId;
  let latestRefresh = 0;
  const line = new DocumentLine((brokenTabId) => void noteIfGone(brokenTabId));
  const refresh = async () => {
    if (tabId === undefined) return;
    const thisRefresh = ++latestRefresh;
    const state = await getTabState(tabId);
    if (state?.status === 'reading') void noteIfInterrupted(tabId);
    if (thisRefresh !== latestRefresh) return;
    line.keepTo(tabId, documentIn(state));
    onChange({ tabId, state });
  };
  watchTabStates((changedTabId) => {
    if (changedTabId === tabId) void refresh();
  });
  if (pinnedTabId !== undefined) return refresh();

  browser.tabs.onActivated.addListener((activated) => {
    if (activated.windowId !== windowId) return;
    tabId = activated.tabId;
    void refresh();
  });
  const [active] = await browser.tabs.query({ active: true, windowId });
  tabId ??= active?.id;
  await refresh();
}

function documentIn(state: TabState | undefined): string | undefined {
  return state && 'documentId' in state ? (state.documentId ?? undefined) : undefined;
}
