/** What the user has chosen, in `storage.local`; a choice that does not parse counts as not made, and the others stay. */
import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { holidayListSchema } from '../analysis/calendar/holiday-list';
import { PROFILES } from '../analysis/facts/profiles';
import { categorySchema } from '../analysis/schema';

const KEY = 'settings';

export const LANGUAGE_CHOICES = ['browser', 'zh', 'en'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;

export const settingsSchema = z.object({
  /** How much time tasks are thought to need. */
  profile: z.catch(z.enum(PROFILES), 'general'),
  /** Years of holidays that were imported. */
  holidayLists: z.catch(z.array(holidayListSchema), []),
  /** Categories switched on or off by hand; the others follow their published precision. */
  categories: z.catch(z.partialRecord(categorySchema, z.boolean()), {}),
  /** The least confidence of a finding that is shown, 0–1; null: where each category reaches the precision goal. */
  leastConfidence: z.catch(z.nullable(z.number().check(z.gte(0), z.lte(1))), null),
  language: z.catch(z.enum(LANGUAGE_CHOICES), 'browser'),
  theme: z.catch(z.enum(THEMES), 'system'),
});
export type Settings = z.infer<typeof settingsSchema>;

export async function readSettings(): Promise<Settings> {
  return parse((await browser.storage.local.get(KEY))[KEY]);
}

/** Stores a change and gives all settings as they are now; changes from several windows follow each other. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const settings = { ...(await readSettings()), ...change };
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
}

/** Calls back with the settings whenever any part of the extension has changed them; returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) onChange(parse(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

function parse(stored: unknown): Settings {
  return settingsSchema.safeParse(stored ?? {}).data ?? settingsSchema.parse({});
}
