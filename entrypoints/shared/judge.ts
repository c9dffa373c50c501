/** The analysis as the user has set it. */
import { withHolidayLists } from '../../utils/adapters/holiday-list';
import { officialCalendar } from '../../utils/adapters/official-calendar';
import { type AnalyseOptions, analyse } from '../../utils/analysis/analyse';
import { analyseEnglish } from '../../utils/analysis/english/analyse-english';
import { isEnglish } from '../../utils/analysis/english/language';
import { WORKING_DAYS_BY_PROFILE } from '../../utils/analysis/facts/profiles';
import { findSecretMark } from '../../utils/analysis/facts/secret-mark';
import type { Report, SourceDocument } from '../../utils/analysis/schema';
import { storedDismissals } from '../../utils/platform/dismissals';
import type { Judge } from '../../utils/platform/reading';
import { storedSettings } from '../../utils/platform/settings';
import { siteOf } from '../../utils/platform/sites';
import { ENGLISH_RULES } from '../../utils/rules/english/english-rules';
import { RULES, RULES_VERSION, titleOf } from '../../utils/rules/registry';
import { chosenLanguage } from '../../utils/words/words';

export const judge: Judge = {
  analyse: async (source) => {
    const [settings, dismissals] = await Promise.all([storedSettings.read(), storedDismissals.read()]);
    const lang = chosenLanguage(settings.language, navigator.language);
    const report = await analyseIn(source, {
      workingDaysNeeded: WORKING_DAYS_BY_PROFILE[settings.profile],
      calendar: withHolidayLists(officialCalendar, settings.holidayLists),
      lang,
      rulesVersion: RULES_VERSION,
    });
    const site = settings.sites[siteOf(source.url ?? '') ?? ''];
    return {
      report,
      choice: {
        categories: { ...settings.categories, ...site?.categories },
        // How sure English findings are said to be is not calibrated, so that no category has a threshold of its own.
        leastConfidence: isEnglish(source.text) ? (settings.leastConfidence ?? 0) : settings.leastConfidence,
        dismissals,
      },
      marking: settings.marking,
      titleOf: (category) => titleOf(category, lang),
    };
  },
  secretMarkOf: findSecretMark,
};

/** The parser of English is started only for an English text. */
async function analyseIn(source: SourceDocument, options: Omit<AnalyseOptions, 'rules'>): Promise<Report> {
  if (!isEnglish(source.text)) return analyse(source, { ...options, rules: RULES });
  const { englishParser } = await import('../../utils/adapters/english-parser');
  return analyseEnglish(source, { ...options, rules: ENGLISH_RULES, parser: englishParser });
}
