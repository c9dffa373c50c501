/** The analysis as the user has set it. */
import { findSecretMark } from '../../utils/analysis/facts/secret-mark';
import { storedDismissals } from '../../utils/platform/dismissals';
import type { Judge } from '../../utils/platform/reading';
import { storedSettings } from '../../utils/platform/settings';
import { titleOf } from '../../utils/rules/registry';
import { chosenLanguage } from '../../utils/words/words';
import { analyseAs, choiceFor } from './analysing';

export const judge: Judge = {
  analyse: async (source) => {
    const [settings, dismissals] = await Promise.all([storedSettings.read(), storedDismissals.read()]);
    const lang = chosenLanguage(settings.language, navigator.language);
    return {
      report: await analyseAs(source, settings, lang),
      choice: choiceFor(source, settings, dismissals),
      marking: settings.marking,
      titleOf: (category) => titleOf(category, lang),
    };
  },
  secretMarkOf: findSecretMark,
};
