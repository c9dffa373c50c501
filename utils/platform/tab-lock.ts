/** One piece of work at a time on each tab, across all parts of the extension and restarts of the service worker. */

/** Waits until no other work on the tab is under way, then does this. */
export function withTab<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`tab:${tabId}`, work);
}

/** A reading: waits for an earlier reading of the tab and for all other work on it, then does this. */
export function readingTab<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(readingLockOf(tabId), () => withTab(tabId, work));
}

/** A reading that is not to queue behind another: undefined if one is under way; other work on the tab is waited for. */
export function ifNotBeingRead<T>(tabId: number, work: () => Promise<T>): Promise<T | undefined> {
  return navigator.locks.request(readingLockOf(tabId), { ifAvailable: true }, async (lock) =>
    lock ? withTab(tabId, work) : undefined,
  );
}

const readingLockOf = (tabId: number) => `reading:${tabId}`;
