/** Ties the list of rule packs to what is stored. */
import { browser } from 'wxt/browser';
import type { PackImport, PackItem, PackListProps } from '../../components/packs/PackList';
import type { Profile } from '../../components/report/ProfileChoice';
import { withHolidayLists } from '../../utils/adapters/holiday-list';
import { officialCalendar } from '../../utils/adapters/official-calendar';
import { choosePack, keepPack, removePack } from '../../utils/platform/rule-packs';
import type { Settings } from '../../utils/platform/settings';
import { UNCHOSEN } from '../../utils/rules/packs/chosen-packs';
import { inBoth } from '../../utils/rules/packs/pack-rules';
import type { RulePack } from '../../utils/rules/packs/pack-schema';
import { packText } from '../../utils/rules/packs/pack-text';
import { readPack } from '../../utils/rules/packs/read-pack';
import { shippedPacks } from '../../utils/rules/packs/shipped-packs';
import { titleOf } from '../../utils/rules/registry';
import { problemWords } from '../../utils/wording/pack-conditions';
import type { WordsLanguage } from '../../utils/words/words';
import { saveFile } from '../shared/save-file';
import { type SettingsInPage, warn } from '../shared/use-settings';

export function packListOf(inPage: SettingsInPage): Omit<PackListProps, 'words'> {
  const { settings, language, keep } = inPage;
  const packs = [...shippedPacks(), ...settings.rulePacks];
  return {
    packs: packs.map((pack) => itemOf(pack, settings, language)),
    onSwitch: (id, isOn) => void keep(choosePack(id, (choice) => ({ ...choice, isOn }))),
    onProfile: (id, profile, isIn) => {
      const others = (profiles: readonly Profile[]) => profiles.filter((one) => one !== profile);
      void keep(
        choosePack(id, ({ isOn, profiles }) => ({ isOn, profiles: [...others(profiles), ...(isIn ? [profile] : [])] })),
      );
    },
    onImport: (json) => importPack(json, inPage),
    onExport: (id) => {
      const pack = packs.find((one) => one.id === id);
      if (pack) saveFile(`${id}.json`, packText(pack), 'application/json');
    },
    onRemove: (id) => void keep(removePack(id)),
    onEdit: (id) => void browser.tabs.create({ url: `packs.html${id ? `#${id}` : ''}` }).catch(warn),
  };
}

function itemOf(pack: RulePack, { packChoices, sites }: Settings, language: WordsLanguage): PackItem {
  const { id, name, version, description, rules } = pack;
  return {
    id,
    name: inBoth(name)[language],
    version,
    description: inBoth(description)[language],
    isShipped: shippedPacks().includes(pack),
    ...(packChoices[id] ?? UNCHOSEN),
    sites: Object.keys(sites).filter((origin) => sites[origin]?.packs[id] !== undefined),
    rules: rules.map((rule) => ({
      id: rule.id,
      category: titleOf(rule.category, language),
      message: inBoth(rule.message)[language],
    })),
  };
}

async function importPack(
  json: string,
  { settings: { holidayLists, rulePacks }, language, words, keep }: SettingsInPage,
): Promise<PackImport> {
  const reading = readPack(json, withHolidayLists(officialCalendar, holidayLists));
  if (!reading.ok) return { problems: problemWords(reading.problems, words) };
  const { pack } = reading;
  if (shippedPacks().some(({ id }) => id === pack.id)) return { shippedId: pack.id };
  const before = rulePacks.find(({ id }) => id === pack.id)?.version;
  const isSaved = await keep(keepPack(pack));
  return isSaved ? { name: inBoth(pack.name)[language], version: pack.version, before } : { problems: [] };
}
