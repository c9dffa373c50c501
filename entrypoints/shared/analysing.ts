/** The analysis of a document by the user's settings. */
import { withHolidayLists } from '../../utils/adapters/holiday-list';
import { officialCalendar } from '../../utils/adapters/official-calendar';
import { type AnalyseOptions, analyse } from '../../utils/analysis/analyse';
import { analyseEnglish } from '../../utils/analysis/english/analyse-english';
import { isEnglish } from '../../utils/analysis/english/language';
import { WORKING_DAYS_BY_PROFILE } from '../../utils/analysis/facts/profiles';
import type { Report, SourceDocument } from '../../utils/analysis/schema';
import type { Settings } from '../../utils/platform/settings';
import { siteOf } from '../../utils/platform/sites';
import type { Choice, Dismissal } from '../../utils/rules/choice';
import { ENGLISH_RULES } from '../../utils/rules/english/english-rules';
import { chosenPacks } from '../../utils/rules/packs/chosen-packs';
import { ruleSetWith } from '../../utils/rules/packs/pack-rules';
import { shippedPacks } from '../../utils/rules/packs/shipped-packs';
import { RULES_VERSION } from '../../utils/rules/registry';
import type { WordsLanguage } from '../../utils/words/words';

/** The parser of English is started only for an English text; all others are analysed at once. */
export function analyseAs(source: SourceDocument, settings: Settings, lang: WordsLanguage): Report | Promise<Report> {
  const options = {
    workingDaysNeeded: WORKING_DAYS_BY_PROFILE[settings.profile],
    calendar: withHolidayLists(officialCalendar, settings.holidayLists),
    lang,
  };
  return isEnglish(source.text)
    ? analyseInEnglish(source, { ...options, rulesVersion: RULES_VERSION })
    : analyse(source, { ...options, ...ruleSetFor(source, settings) });
}

/** The product's rules with the packs that apply to the document: all of them are about Chinese. */
function ruleSetFor(source: SourceDocument, { rulePacks, packChoices, profile, sites }: Settings) {
  const onSite = sites[siteOf(source.url ?? '') ?? '']?.packs ?? {};
  const isAnyOn = Object.values(packChoices).some(({ isOn }) => isOn) || Object.values(onSite).includes(true);
  return ruleSetWith(isAnyOn ? chosenPacks([...shippedPacks(), ...rulePacks], packChoices, profile, onSite) : []);
}

/** What the user wants to see of the document's findings. */
export function choiceFor(source: SourceDocument, settings: Settings, dismissals: readonly Dismissal[]): Choice {
  const site = settings.sites[siteOf(source.url ?? '') ?? ''];
  return {
    categories: { ...settings.categories, ...site?.categories },
    // How sure English findings are said to be is not calibrated, so that no category has a threshold of its own.
    leastConfidence: isEnglish(source.text) ? (settings.leastConfidence ?? 0) : settings.leastConfidence,
    dismissals,
  };
}

async function analyseInEnglish(source: SourceDocument, options: Omit<AnalyseOptions, 'rules'>): Promise<Report> {
  const { englishParser } = await import('../../utils/adapters/english-parser');
  return analyseEnglish(source, { ...options, rules: ENGLISH_RULES, parser: englishParser });
}
