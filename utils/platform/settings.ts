/** What the user has chosen; a choice that does not parse counts as not made, and the others stay. */
import { z } from 'zod/mini';
import { holidayListSchema } from '../analysis/calendar/holiday-list';
import { PROFILES } from '../analysis/facts/profiles';
import { categorySchema } from '../analysis/schema';
import { packChoiceSchema, storedPacksSchema } from '../rules/packs/chosen-packs';
import { storedValue } from './stored';

export const LANGUAGE_CHOICES = ['browser', 'zh', 'en'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;
/** How much is marked on pages: everything, the gravest only, nothing. */
export const MARKINGS = ['full', 'summary', 'off'] as const;
export type Marking = (typeof MARKINGS)[number];

const categoriesSchema = z.partialRecord(categorySchema, z.boolean());

/** What holds for one site, named by its origin. */
export const siteSchema = z.object({
  /** Its policy documents are read on opening. */
  isReadOnOpening: z.boolean(),
  /** Categories that are on or off there, whatever is chosen in general. */
  categories: z.catch(categoriesSchema, {}),
  /** Rule packs that are on or off there, by id. */
  packs: z.catch(z.record(z.string(), z.boolean()), {}),
});
export type SiteSettings = z.infer<typeof siteSchema>;

export const settingsSchema = z.object({
  /** How much time tasks are thought to need. */
  profile: z.catch(z.enum(PROFILES), 'general'),
  /** Years of holidays that were imported. */
  holidayLists: z.catch(z.array(holidayListSchema), []),
  /** Categories switched on or off by hand; the others follow their published precision. */
  categories: z.catch(categoriesSchema, {}),
  /** Sites that the user has granted, by origin. */
  sites: z.catch(z.record(z.string(), siteSchema), {}),
  /** The least confidence of a finding that is shown, 0–1; null: where each category reaches the precision goal. */
  leastConfidence: z.catch(z.nullable(z.number().check(z.gte(0), z.lte(1))), null),
  /** The user's own rule packs. */
  rulePacks: z.catch(storedPacksSchema, []),
  /** Packs that were switched, the shipped ones too, by id. */
  packChoices: z.catch(z.record(z.string(), packChoiceSchema), {}),
  marking: z.catch(z.enum(MARKINGS), 'full'),
  language: z.catch(z.enum(LANGUAGE_CHOICES), 'browser'),
  theme: z.catch(z.enum(THEMES), 'system'),
});
export type Settings = z.infer<typeof settingsSchema>;

export const storedSettings = storedValue<Settings>(
  'settings',
  (raw) => settingsSchema.safeParse(raw ?? {}).data ?? settingsSchema.parse({}),
);

/** Stores a change and gives all settings as they are now. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return storedSettings.change((settings) => ({ ...settings, ...change }));
}
