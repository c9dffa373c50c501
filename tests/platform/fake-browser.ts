/** As much of a browser as the flow of a reading needs: session storage, injection, messages to a document, locks. */
import { vi } from 'vitest';
import type { ToContent } from '../../utils/platform/messages';

/** What the faked tab does; tests change it. */
export interface FakeTab {
  /** The document that stands in the tab now. */
  documentId: string;
  /** Answers a message as the content script would. */
  answer: (message: ToContent) => unknown;
  /** If set, injecting fails with these words. */
  injectionError: string | undefined;
  /** Its page has crashed. */
  isCrashed?: boolean;
}

/** A fake of `wxt/browser`'s `browser` with one tab. */
export function fakeBrowser(tab: FakeTab) {
  const stored = new Map<string, unknown>();
  return {
    storage: {
      session: {
        get: async (key?: string) =>
          structuredClone(
            key === undefined ? Object.fromEntries(stored) : stored.has(key) ? { [key]: stored.get(key) } : {},
          ),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
        },
        remove: async (key: string) => void stored.delete(key),
      },
    },
    scripting: {
      executeScript: async () => {
        if (tab.injectionError !== undefined) throw new Error(tab.injectionError);
        return [{ documentId: tab.documentId }];
      },
    },
    action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined },
    extension: { isAllowedFileSchemeAccess: async () => false },
    tabs: {
      get: async () => ({ status: tab.isCrashed === true ? 'unloaded' : 'complete' }),
      sendMessage: async (_tabId: number, message: ToContent, target: { documentId: string }) => {
        if (target.documentId !== tab.documentId) throw new Error('Could not establish connection.');
        return tab.answer(message);
      },
    },
    stored,
  };
}

/** Puts exclusive locks in the place of `navigator.locks`, which Node lacks. */
export function stubLocks(): void {
  const tails = new Map<string, Promise<unknown>>();
  type Work = (lock: object | null) => Promise<unknown>;
  const request = (name: string, optionsOrWork: { ifAvailable?: boolean } | Work, maybeWork?: Work) => {
    const work = typeof optionsOrWork === 'function' ? optionsOrWork : maybeWork;
    const ifAvailable = typeof optionsOrWork === 'object' && optionsOrWork.ifAvailable === true;
    if (!work) throw new Error('no work');
    if (ifAvailable && tails.has(name)) return work(null);
    const done = (tails.get(name) ?? Promise.resolve()).then(() => work({ name }));
    const tail = done
      .catch(() => undefined)
      .then(() => {
        if (tails.get(name) === tail) tails.delete(name);
      });
    tails.set(name, tail);
    return done;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}
