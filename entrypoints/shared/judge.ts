/** The analysis as the user has set it. */
import { withHolidayLists } from '../../utils/adapters/holiday-list';
import { officialCalendar } from '../../utils/adapters/official-calendar';
import { analyse } from '../../utils/analysis/analyse';
import { WORKING_DAYS_BY_PROFILE } from '../../utils/analysis/facts/profiles';
import { findSecretMark } from '../../utils/analysis/facts/secret-mark';
import { storedDismissals } from '../../utils/platform/dismissals';
import type { Judge } from '../../utils/platform/reading';
import { storedSettings } from '../../utils/platform/settings';
import { siteOf } from '../../utils/platform/sites';
import { RULES, RULES_VERSION, titleOf } from '../../utils/rules/registry';
import { chosenLanguage } from '../../utils/words/words';

export const judge: Judge = {
  analyse: async (source) => {
    const [settings, dismissals] = await Promise.all([storedSettings.read(), storedDismissals.read()]);
    const lang = chosenLanguage(settings.language, navigator.language);
    const report = analyse(source, {
      workingDaysNeeded: WORKING_DAYS_BY_PROFILE[settings.profile],
      calendar: withHolidayLists(officialCalendar, settings.holidayLists),
      lang,
      rules: RULES,
      rulesVersion: RULES_VERSION,
    });
    const site = settings.sites[siteOf(source.url ?? '') ?? ''];
    return {
      report,
      choice: { ...settings, categories: { ...settings.categories, ...site?.categories }, dismissals },
      marking: settings.marking,
      titleOf: (category) => titleOf(category, lang),
    };
  },
  secretMarkOf: findSecretMark,
};
