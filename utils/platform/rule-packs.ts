/** The user's own rule packs: kept, exchanged, deleted, switched. */
import { type PackChoice, UNCHOSEN } from '../rules/packs/chosen-packs';
import type { RulePack } from '../rules/packs/pack-schema';
import { storedSettings } from './settings';

/** Keeps a pack; one with the same id is replaced, and stays switched as it was. */
export async function keepPack(pack: RulePack): Promise<void> {
  await storedSettings.change((settings) => ({
    ...settings,
    rulePacks: [...settings.rulePacks.filter(({ id }) => id !== pack.id), pack],
  }));
}

/** Deletes a pack with all that was chosen for it. */
export async function removePack(packId: string): Promise<void> {
  await storedSettings.change((settings) => {
    const { [packId]: _choice, ...packChoices } = settings.packChoices;
    const sites = Object.entries(settings.sites).map(([origin, { packs, ...site }]) => {
      const { [packId]: _onSite, ...others } = packs;
      return [origin, { ...site, packs: others }] as const;
    });
    const rulePacks = settings.rulePacks.filter(({ id }) => id !== packId);
    return { ...settings, rulePacks, packChoices, sites: Object.fromEntries(sites) };
  });
}

/** Changes what is chosen for a pack as it is then. */
export async function choosePack(packId: string, change: (choice: PackChoice) => PackChoice): Promise<void> {
  await storedSettings.change((settings) => ({
    ...settings,
    packChoices: { ...settings.packChoices, [packId]: change(settings.packChoices[packId] ?? UNCHOSEN) },
  }));
}
