/** Ties the options to what is stored. */
import { type CategoryInfo, OptionsPage } from '../../components/options/OptionsPage';
import type { SiteChoice } from '../../components/options/SiteList';
import { WORKING_DAYS_BY_PROFILE } from '../../utils/analysis/facts/profiles';
import { storedDismissals } from '../../utils/platform/dismissals';
import { type Settings, settingsSchema } from '../../utils/platform/settings';
import { allowSite, changeSite, revokeSite } from '../../utils/platform/sites';
import { deleteAllData, exportData, importData } from '../../utils/platform/user-data';
import type { Rule } from '../../utils/rules/define-rule';
import { RULES } from '../../utils/rules/registry';
import type { Words, WordsLanguage } from '../../utils/words/words';
import { saveFile } from '../shared/save-file';
import { useDismissals } from '../shared/use-dismissals';
import { useSettings, warn } from '../shared/use-settings';
import { packListOf } from './pack-list';

/** Imported years of holidays and rule packs, and granted sites, are data, not a choice: a reset keeps them. */
const { holidayLists: _lists, rulePacks: _packs, sites: _sites, ...DEFAULTS }: Settings = settingsSchema.parse({});

export function OptionsApp() {
  const inPage = useSettings();
  const dismissals = useDismissals();
  if (!inPage) return null;
  const { settings, language, words, problem, change, onHolidays } = inPage;
  document.title = words.options.title;
  const restore = (ids: readonly string[]) =>
    storedDismissals.change((list) => list.filter(({ id }) => !ids.includes(id)));
  const save = async () => saveFile(words.options.data.fileName, await exportData(), 'application/json');
  return (
    <OptionsPage
      words={words}
      problem={problem}
      choices={choicesIn(settings)}
      defaults={DEFAULTS}
      categories={RULES.map((rule) => infoOn(rule, language))}
      sites={Object.entries(settings.sites).map(([origin, site]) => ({ origin, ...site }))}
      packs={packListOf(inPage)}
      dismissals={dismissals}
      needs={WORKING_DAYS_BY_PROFILE}
      holidayYears={settings.holidayLists.map(({ year }) => year)}
      onChange={change}
      onSite={(site) => void chooseSite(site).catch(warn)}
      onRemoveSite={(origin) => void revokeSite(origin).catch(warn)}
      onRestore={(ids) => void restore(ids).catch(warn)}
      onExport={() => void save().catch(warn)}
      onImport={(json) => importSaying(json, words)}
      onDeleteAll={deleteAllData}
      onHolidays={onHolidays}
    />
  );
}

/** What a reset gives back, and its undoing too. */
function choicesIn({
  holidayLists: _holidays,
  rulePacks: _own,
  sites: _granted,
  ...choices
}: Settings): Omit<Settings, 'holidayLists' | 'rulePacks' | 'sites'> {
  return choices;
}

/** The browser may have taken its leave back, so it is asked again. */
async function chooseSite({ origin, ...site }: SiteChoice): Promise<void> {
  if (site.isReadOnOpening && !(await allowSite(origin))) return;
  await changeSite(origin, () => site);
}

async function importSaying(json: string, { options: { data } }: Words): Promise<string> {
  const result = await importData(json);
  if (!result.ok) return data.importProblem[result.problem];
  return result.leftOut > 0 ? data.partly(result.leftOut) : data.imported;
}

function infoOn(rule: Rule, language: WordsLanguage): CategoryInfo {
  const { id, title, why, advice, exception, basis, preciseFrom, examples } = rule;
  const inLanguage = (list: Rule['examples']['hit']) =>
    list.map((example) => ({ text: example.text, why: example.why[language] }));
  return {
    id,
    title: title[language],
    why: why[language],
    advice: advice[language],
    exception: exception?.[language] ?? null,
    basis: basis.map(({ source, clause, text }) => ({
      source: source[language],
      clause: clause?.[language] ?? null,
      text: text[language],
    })),
    preciseFrom,
    hits: inLanguage(examples.hit),
    clears: inLanguage(examples.clear),
  };
}
