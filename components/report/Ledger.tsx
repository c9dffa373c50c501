/** The ledger: what one unit must do in numbers that can be opened to their passages, and for all units together. */
import { useId, useState } from 'preact/hooks';
import type { Measure, MeasureName, Report } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import { shortDay, startOf } from './deadline-text';
import { MaterialList } from './MaterialList';
import { MeasureRow } from './MeasureRow';
import type { Passages } from './passage';

interface LedgerProps {
  readonly words: Words;
  readonly report: Report;
  readonly passages: Passages;
}

/** Measures of zero are said in one quiet sentence; those that are missing, not at all. */
export function Ledger({ words, report, passages }: LedgerProps) {
  const [units, setUnits] = useState<number>();
  const { burden } = words;
  const rows = ROWS.flatMap((name) => {
    const measure = report.measures[name];
    return measure === undefined ? [] : [{ name, measure }];
  });
  const absent = rows.flatMap(({ name, measure }) =>
    name !== 'first-due' && measure.value === 0 ? burden.measures[name].label : [],
  );
  return (
    <div class="ledger">
      <UnitsInput words={words} onUnits={setUnits} />
      <ul class="measures">
        {units !== undefined && (
          <li class="measure-columns" aria-hidden="true">
            <span>{burden.oneUnit}</span>
            <span>{burden.allUnits}</span>
          </li>
        )}
        {rows
          .filter(({ name, measure }) => name === 'first-due' || measure.value !== 0)
          .map(({ name, measure }) => (
            <MeasureRow
              key={name}
              words={words}
              {...saidOf(name, measure, units, report, words)}
              measure={measure}
              passages={passages}
            />
          ))}
      </ul>
      {absent.length > 0 && <p class="aside">{burden.none(absent)}</p>}
      {report.materials.length > 0 && <MaterialList words={words} report={report} passages={passages} />}
    </div>
  );
}

const ROWS = [
  'materials-once',
  'materials-per-year',
  'first-due',
  'busiest-week',
  'new-bodies',
  'meetings',
  'platforms',
] as const satisfies readonly MeasureName[];

function saidOf(
  name: (typeof ROWS)[number],
  { value, evidence }: Measure,
  units: number | undefined,
  report: Report,
  words: Words,
): { label: string; value: string; total: string | undefined } {
  const { burden } = words;
  if (name === 'first-due') {
    const [first] = evidence;
    const day = report.deadlines.find(({ start, due }) => start === first?.start && due !== null)?.due;
    const said = value === null ? burden.unknown : burden.firstDueIn(value);
    const dated = day ? `${shortDay(day, startOf(report), words)}${words.date.inBrackets(said)}` : said;
    return { label: burden.firstDue, value: dated, total: undefined };
  }
  const measure = burden.measures[name];
  if (value === null) return { label: measure.label, value: burden.unknown, total: undefined };
  return {
    label: measure.label,
    value: measure.value(value),
    total: units === undefined ? undefined : measure.total(value * units),
  };
}

/** Nobody reads more addressees than this out of a document. */
const MOST_UNITS = 99_999;

interface UnitsInputProps {
  readonly words: Words;
  readonly onUnits: (units: number | undefined) => void;
}

function UnitsInput({ words, onUnits }: UnitsInputProps) {
  const id = useId();
  const read = (text: string) => {
    const units = Number(text);
    onUnits(text !== '' && Number.isInteger(units) && units >= 1 && units <= MOST_UNITS ? units : undefined);
  };
  return (
    <p class="units">
      <label for={id}>{words.burden.units}</label>
      <input
        id={id}
        type="number"
        min="1"
        max={MOST_UNITS}
        step="1"
        inputMode="numeric"
        onInput={(event) => read(event.currentTarget.value)}
      />
      <span class="aside">{words.burden.unitsNote}</span>
    </p>
  );
}
