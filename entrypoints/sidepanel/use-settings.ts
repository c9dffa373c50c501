/** The user's settings in the panel: read once, changed here, and the document judged anew by them. */
import { useEffect, useState } from 'preact/hooks';
import { parseHolidayList } from '../../utils/analysis/calendar/holiday-list';
import type { Profile } from '../../utils/analysis/facts/profiles';
import { changeSettings, readSettings, type Settings } from '../../utils/platform/settings';
import type { Words } from '../../utils/words/words';
import { warn } from './revealing';

interface SettingsInPanel {
  readonly settings: Settings | undefined;
  readonly onProfile: (profile: Profile) => void;
  /** Gives what is wrong with the file, or nothing. */
  readonly onHolidays: (json: string) => Promise<string | undefined>;
}

/** `onChange` is called when a change is stored. */
export function useSettings(words: Words, onChange: () => unknown): SettingsInPanel {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => void readSettings().then(setSettings, warn), []);
  const change = async (part: Partial<Settings>) => {
    setSettings(await changeSettings(part));
    onChange();
  };
  return {
    settings,
    onProfile: (profile) => void change({ profile }).catch(warn),
    onHolidays: async (json) => {
      const parsed = parseHolidayList(json);
      if (!parsed.ok) return words.burden.holidays.problem(parsed.problem, parsed.detail);
      const others = (settings?.holidayLists ?? []).filter(({ year }) => year !== parsed.list.year);
      await change({ holidayLists: [...others, parsed.list] });
      return undefined;
    },
  };
}
