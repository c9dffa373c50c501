/** Which packs apply to a document: switched on in general for some profiles, or by the document's site. */
import { z } from 'zod/mini';
import { PROFILES, type Profile } from '../../analysis/facts/profiles';
import { type RulePack, rulePackSchema } from './pack-schema';

export const packChoiceSchema = z.object({
  isOn: z.boolean(),
  /** The profiles under which it is on. */
  profiles: z.catch(z.array(z.enum(PROFILES)), [...PROFILES]),
});
export type PackChoice = z.infer<typeof packChoiceSchema>;

/** Packs as they are stored; what does not parse is left out. */
export const storedPacksSchema = z.pipe(
  z.array(z.unknown()),
  z.transform((list) =>
    list.flatMap((pack): RulePack[] => {
      const parsed = rulePackSchema.safeParse(pack);
      return parsed.success ? [parsed.data] : [];
    }),
  ),
);

/** What is chosen for a pack of which nothing is stored. */
export const UNCHOSEN: PackChoice = { isOn: false, profiles: [...PROFILES] };

/** `onSite` holds the packs that are on or off on the document's site, whatever is chosen in general. */
export function chosenPacks(
  packs: readonly RulePack[],
  choices: Readonly<Record<string, PackChoice>>,
  profile: Profile,
  onSite: Readonly<Record<string, boolean>> = {},
): readonly RulePack[] {
  return packs.filter(({ id }) => {
    const { isOn, profiles } = choices[id] ?? UNCHOSEN;
    return onSite[id] ?? (isOn && profiles.includes(profile));
  });
}
