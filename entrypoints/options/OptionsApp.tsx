/** Ties the options to the stored settings. */
import { type CategoryInfo, OptionsPage } from '../../components/options/OptionsPage';
import { type Settings, settingsSchema } from '../../utils/platform/settings';
import type { Rule } from '../../utils/rules/define-rule';
import { RULES } from '../../utils/rules/registry';
import type { WordsLanguage } from '../../utils/words/words';
import { useSettings } from '../shared/use-settings';

/** Imported years of holidays are data, not a choice: a reset keeps them. */
const { holidayLists: _kept, ...DEFAULTS }: Settings = settingsSchema.parse({});

export function OptionsApp() {
  const inPage = useSettings();
  if (!inPage) return null;
  const { settings, language, words, change, onHolidays } = inPage;
  document.title = words.options.title;
  return (
    <OptionsPage
      words={words}
      choices={settings}
      defaults={DEFAULTS}
      categories={RULES.map((rule) => infoOn(rule, language))}
      holidayYears={settings.holidayLists.map(({ year }) => year)}
      onChange={change}
      onHolidays={onHolidays}
    />
  );
}

function infoOn(
  { id, title, why, advice, exception, basis, preciseFrom, examples }: Rule,
  language: WordsLanguage,
): CategoryInfo {
  const inLanguage = (list: Rule['examples']['hit']) => list.map(({ text, why }) => ({ text, why: why[language] }));
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
