/** One piece of work at a time on each tab, across all parts of the extension and restarts of the service worker. */

/** Waits until no other work on the tab is under way, then does this. */
export function withTab<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(lockOf(tabId), work);
}

/** Does this if no other work on the tab is under way; undefined if there is. */
export function ifTabIsFree<T>(tabId: number, work: () => Promise<T>): Promise<T | undefined> {
  return navigator.locks.request(lockOf(tabId), { ifAvailable: true }, async (lock) => (lock ? work() : undefined));
}

const lockOf = (tabId: number) => `tab:${tabId}`;
