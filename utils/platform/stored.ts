/** One value in `storage.local`, read by whoever wants it, changed by one part of the extension at a time, and watched. */
import { browser } from 'wxt/browser';

export interface Stored<T> {
  /** Its name in `storage.local`. */
  readonly key: string;
  read(): Promise<T>;
  /** Gives the value as it is then; changes from several windows follow each other. */
  change(change: (value: T) => T): Promise<T>;
  /** Calls back with the value whenever any part of the extension has changed it; returns the way to stop. */
  watch(onChange: (value: T) => void): () => void;
  /** Calls back with the value as it is, then like `watch`; what was read too late to be still true is left out. */
  follow(onValue: (value: T) => void, onError: (error: unknown) => void): () => void;
}

/** `parse` makes a value of anything, also of what an older or broken version left. */
export function storedValue<T>(key: string, parse: (raw: unknown) => T): Stored<T> {
  const read = async () => parse((await browser.storage.local.get(key))[key]);
  const watch: Stored<T>['watch'] = (onChange) => {
    const listener = (changes: Record<string, { newValue?: unknown }>) => {
      const change = changes[key];
      if (change) onChange(parse(change.newValue));
    };
    browser.storage.local.onChanged.addListener(listener);
    return () => browser.storage.local.onChanged.removeListener(listener);
  };
  return {
    key,
    read,
    change: (change) =>
      alone(key, async () => {
        const value = change(await read());
        await browser.storage.local.set({ [key]: value });
        return value;
      }),
    watch,
    follow: (onValue, onError) => {
      let isTooLate = false;
      const take = (value: T) => {
        isTooLate = true;
        onValue(value);
      };
      const stop = watch(take);
      void read().then((value) => {
        if (!isTooLate) take(value);
      }, onError);
      return () => {
        isTooLate = true;
        stop();
      };
    },
  };
}

/** Changes two values at once: both are stored, or neither. Who changes the same two names them in the same order. */
export function changeBoth<A, B>(
  first: Stored<A>,
  second: Stored<B>,
  change: (first: A, second: B) => readonly [A, B],
): Promise<void> {
  const work = async () => {
    const [one, other] = change(await first.read(), await second.read());
    await browser.storage.local.set({ [first.key]: one, [second.key]: other });
  };
  return alone(first.key, () => alone(second.key, work));
}

/** Waits until nobody else changes the value, then does this. */
function alone<T>(key: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`stored:${key}`, work);
}
