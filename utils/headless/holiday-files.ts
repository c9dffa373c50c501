/** Reads the lists of holidays that the command line names. */
import { readFile } from 'node:fs/promises';
import { type HolidayList, parseHolidayList } from '../analysis/calendar/holiday-list';
import { userPath } from './user-path';

/** All lists, or a sentence saying what is wrong with the first file that is none. */
export async function readHolidayFiles(
  paths: readonly string[],
): Promise<readonly HolidayList[] | { readonly problem: string }> {
  const lists: HolidayList[] = [];
  for (const path of paths) {
    try {
      const parsed = parseHolidayList(await readFile(userPath(path), 'utf8'));
      if (!parsed.ok) return { problem: `--holidays ${path}: ${parsed.problem} (${parsed.detail})` };
      lists.push(parsed.list);
    } catch (error) {
      return { problem: `--holidays ${path}: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
  return lists;
}
