/** What the document asks of one unit: one line while closed, the timeline and the ledger while open. */
import type { Report } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import type { DayKind } from './days';
import { HolidayImport } from './HolidayImport';
import { Ledger } from './Ledger';
import { type Profile, ProfileChoice } from './ProfileChoice';
import type { Passages } from './passage';
import { Timeline } from './Timeline';

export interface BurdenProps {
  readonly words: Words;
  readonly report: Report;
  readonly passages: Passages;
  /** What kind of day a `YYYY-MM-DD` day is. */
  readonly kindOf: (day: string) => DayKind;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** How much time tasks are thought to need. */
  readonly profile: Profile;
  readonly onProfile: (profile: Profile) => void;
  /** Years whose holidays were imported. */
  readonly holidayYears: readonly number[];
  readonly onHolidays: (json: string) => Promise<string | undefined>;
}

/** One sentence, and nothing to open, where nothing is asked. */
export function Burden({ words, report, passages, isOpen, onToggle, ...props }: BurdenProps) {
  const { burden } = words;
  const brief = briefOf(report, words);
  if (brief === '' && !hasLedger(report)) {
    return (
      <section class="burden" aria-label={burden.label}>
        <p class="aside">{burden.nothing}</p>
      </section>
    );
  }
  return (
    <section class="burden" aria-label={burden.label}>
      <h2>
        <button
          type="button"
          class="burden-head"
          aria-expanded={isOpen}
          aria-controls={isOpen ? 'burden' : undefined}
          onClick={() => onToggle(!isOpen)}
        >
          {burden.title}
        </button>
      </h2>
      {brief !== '' && <p class="burden-brief">{brief}</p>}
      {isOpen && (
        <div id="burden">
          <ProfileChoice words={words} profile={props.profile} onProfile={props.onProfile} />
          {(needsHolidays(report) || props.holidayYears.length > 0) && (
            <HolidayImport words={words} years={props.holidayYears} onHolidays={props.onHolidays} />
          )}
          <Timeline words={words} report={report} kindOf={props.kindOf} passages={passages} />
          {hasLedger(report) ? (
            <Ledger words={words} report={report} passages={passages} />
          ) : (
            <p class="aside">{burden.nothing}</p>
          )}
        </div>
      )}
    </section>
  );
}

/** A due time lies in a year whose official calendar is not known. */
function needsHolidays({ deadlines }: Report): boolean {
  return deadlines.some(({ notes }) => notes.includes('calendar-unknown'));
}

/** Measures that count what is asked; the others only describe the document. */
const COUNTED = ['materials-once', 'materials-per-year', 'new-bodies', 'meetings', 'platforms'] as const;

function hasLedger({ materials, measures }: Report): boolean {
  return materials.length > 0 || COUNTED.some((name) => (measures[name]?.value ?? 0) > 0);
}

function briefOf({ measures, deadlines }: Report, { burden }: Words): string {
  const once = measures['materials-once']?.value ?? 0;
  const perYear = measures['materials-per-year']?.value ?? 0;
  const tight = deadlines.filter(({ verdict }) => verdict === 'too-short' || verdict === 'past').length;
  const { brief } = burden;
  return [
    ...(once > 0 ? [brief.once(once)] : []),
    ...(perYear > 0 ? [brief.perYear(perYear)] : []),
    ...(deadlines.length > 0 ? [brief.deadlines(deadlines.length)] : []),
    ...(tight > 0 ? [brief.tight(tight)] : []),
  ].join(brief.separator);
}
