/** One value in `storage.local`, read by whoever wants it, changed by one part of the extension at a time, and watched. */
import { browser } from 'wxt/browser';

export interface Stored<T> {
  read(): Promise<T>;
  /** Gives the value as it is then; changes from several windows follow each other. */
  change(change: (value: T) => T): Promise<T>;
  /** Calls back with the value whenever any part of the extension has changed it; returns the way to stop. */
  watch(onChange: (value: T) => void): () => void;
}

/** `parse` makes a value of anything, also of what an older or broken version left. */
export function storedValue<T>(key: string, parse: (raw: unknown) => T): Stored<T> {
  const read = async () => parse((await browser.storage.local.get(key))[key]);
  return {
    read,
    change: (change) =>
      navigator.locks.request(`stored:${key}`, async () => {
        const value = change(await read());
        await browser.storage.local.set({ [key]: value });
        return value;
      }),
    watch: (onChange) => {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[key];
        if (change) onChange(parse(change.newValue));
      };
      browser.storage.local.onChanged.addListener(listener);
      return () => browser.storage.local.onChanged.removeListener(listener);
    },
  };
}
