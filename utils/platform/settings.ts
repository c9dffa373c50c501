/** What the user has chosen, in `storage.local`; a choice that does not parse counts as not made, and the others stay. */
import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { holidayListSchema } from '../analysis/calendar/holiday-list';
import { PROFILES } from '../analysis/facts/profiles';

const KEY = 'settings';
export const settingsSchema = z.object({
  /** How much time tasks are thought to need. */
  profile: z.catch(z.enum(PROFILES), 'general'),
  /** Years of holidays that were imported. */
  holidayLists: z.catch(z.array(holidayListSchema), []),
});
export type Settings = z.infer<typeof settingsSchema>;

export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return settingsSchema.safeParse(stored ?? {}).data ?? settingsSchema.parse({});
}

/** Stores a change and gives all settings as they are now. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}
