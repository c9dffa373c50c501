/** Takes a year's list of holidays from a file, where the official calendar of that year is not known yet. */
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words/words';

interface HolidayImportProps {
  readonly words: Words;
  /** Years that were imported. */
  readonly years: readonly number[];
  /** Takes the file's text; gives what is wrong with it, in the reader's language, or nothing. */
  readonly onHolidays: (json: string) => Promise<string | undefined>;
}

export function HolidayImport({ words: { burden }, years, onHolidays }: HolidayImportProps) {
  const [problem, setProblem] = useState<string>();
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) setProblem(await onHolidays(await file.text()));
    input.value = '';
  };
  return (
    <div class="holiday-import">
      <label>
        {burden.holidays.label}
        <input type="file" accept=".json,application/json" onChange={(event) => void take(event.currentTarget)} />
      </label>
      {years.length > 0 && <p class="aside">{burden.holidays.years(years)}</p>}
      {problem !== undefined && <p role="alert">{problem}</p>}
    </div>
  );
}
