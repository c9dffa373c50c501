/** Reads the rule packs that the command line names. */
import { readFile } from 'node:fs/promises';
import { withHolidayLists } from '../adapters/holiday-list';
import { officialCalendar } from '../adapters/official-calendar';
import type { HolidayList } from '../analysis/calendar/holiday-list';
import type { Language } from '../analysis/schema';
import type { RulePack } from '../rules/packs/pack-schema';
import { readPack } from '../rules/packs/read-pack';
import { problemWords } from '../wording/pack-conditions';
import { wordsFor } from '../words/words';
import { userPath } from './user-path';

/** All packs, or a sentence saying what is wrong with the first file that is none. */
export async function readPackFiles(
  paths: readonly string[],
  holidayLists: readonly HolidayList[],
  lang: Language,
): Promise<readonly RulePack[] | { readonly problem: string }> {
  const packs: RulePack[] = [];
  const words = wordsFor(lang);
  const calendar = withHolidayLists(officialCalendar, holidayLists);
  for (const path of paths) {
    try {
      const reading = readPack(await readFile(userPath(path), 'utf8'), calendar);
      if (!reading.ok) {
        const said = problemWords(reading.problems, words).map(words.packs.problem);
        return { problem: [path, ...said].join('\n') };
      }
      packs.push(reading.pack);
    } catch (error) {
      return { problem: `--pack ${path}: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
  return packs;
}
