/** One number of the ledger, which opens to the passages that it was counted from and the rule behind it. */
import type { Measure } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import { Disclosure } from './Disclosure';
import { PassageList } from './PassageList';
import type { Passages } from './passage';

interface MeasureRowProps {
  readonly words: Words;
  readonly label: string;
  readonly value: string;
  /** For all units together. */
  readonly total: string | undefined;
  readonly measure: Measure;
  readonly passages: Passages;
}

/** Plain text where there is nothing to open to. */
export function MeasureRow({ words, label, value, total, measure, passages }: MeasureRowProps) {
  const numbers = (
    <>
      <span class="measure-label">{label}</span>
      <span class="measure-value">{value}</span>
      {total !== undefined && (
        <span class="measure-total">
          <span class="visually-hidden">{words.burden.allUnits} </span>
          {total}
        </span>
      )}
    </>
  );
  if (measure.evidence.length + measure.basis.length === 0) return <li class="measure">{numbers}</li>;
  return (
    <li>
      <Disclosure class="measure" summary={numbers}>
        {measure.evidence.length > 0 && <PassageList words={words} spans={measure.evidence} passages={passages} />}
        {measure.basis.map(({ source, clause, text }) => (
          <p class="aside" key={`${source}${clause}${text}`}>
            {words.burden.rule} {source}
            {clause !== null && ` ${clause}`} {text}
          </p>
        ))}
      </Disclosure>
    </li>
  );
}
