/** The user's settings in a page of the extension, and what follows from them for the whole page. */
import { useEffect, useState } from 'preact/hooks';
import { applyTheme } from '../../components/looks/theme';
import { parseHolidayList } from '../../utils/analysis/calendar/holiday-list';
import { messageOf } from '../../utils/platform/messaging';
import { changeSettings, type Settings, storedSettings } from '../../utils/platform/settings';
import { chosenLanguage, type Words, type WordsLanguage, wordsFor } from '../../utils/words/words';

/** Settings with the words of the chosen language. */
export interface SettingsInPage {
  readonly settings: Settings;
  readonly language: WordsLanguage;
  readonly words: Words;
  /** What has to be said of the last change: it was not saved. */
  readonly problem: string | undefined;
  readonly change: (change: Partial<Settings>) => void;
  /** Waits for another change of what is stored; false where it was not saved. */
  readonly keep: (work: Promise<unknown>) => Promise<boolean>;
  /** Takes a file's list of holidays; gives what is wrong with it, or nothing. */
  readonly onHolidays: (json: string) => Promise<string | undefined>;
}

/** Undefined until the settings are read; then always as they are, whichever page has changed them. */
export function useSettings(): SettingsInPage | undefined {
  const [settings, setSettings] = useState<Settings>();
  const [isNotSaved, setNotSaved] = useState(false);
  useEffect(() => storedSettings.follow(setSettings, warn), []);
  const theme = settings?.theme;
  useEffect(() => (theme === undefined ? undefined : applyTheme(theme)), [theme]);
  if (!settings) return undefined;

  const keep = async (work: Promise<unknown>): Promise<boolean> => {
    try {
      await work;
      setNotSaved(false);
      return true;
    } catch (error) {
      warn(error);
      setNotSaved(true);
      return false;
    }
  };
  const language = chosenLanguage(settings.language, navigator.language);
  const words = wordsFor(language);
  document.documentElement.lang = words.htmlLanguage;
  return {
    settings,
    language,
    words,
    problem: isNotSaved ? words.options.notSaved : undefined,
    change: (change) => void keep(changeSettings(change)),
    keep,
    onHolidays: async (json) => {
      const parsed = parseHolidayList(json);
      if (!parsed.ok) return words.burden.holidays.problem(parsed.problem, parsed.detail);
      const others = settings.holidayLists.filter(({ year }) => year !== parsed.list.year);
      return (await keep(changeSettings({ holidayLists: [...others, parsed.list] })))
        ? undefined
        : words.options.notSaved;
    },
  };
}

/** Writes an error of a page to its console. */
export function warn(error: unknown): void {
  console.warn(messageOf(error));
}
