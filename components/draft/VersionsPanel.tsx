/** A draft beside an earlier version of itself: findings gone and new, the burden before and after. */
import { useState } from 'preact/hooks';
import type { Finding } from '../../utils/analysis/schema';
import type { MeasureChange, VersionComparison } from '../../utils/compare/versions';
import type { Words } from '../../utils/words/words';

interface VersionsPanelProps {
  readonly words: Words;
  /** Versions by their keys, the last one first. */
  readonly versions: readonly { readonly key: string; readonly name: string }[];
  readonly chosen: string | undefined;
  readonly comparison: VersionComparison | undefined;
  readonly titleOf: (category: Finding['category']) => string;
  readonly onKeep: () => void;
  readonly onChoose: (key: string) => void;
  readonly onRestore: () => void;
  readonly onReveal: (span: { readonly start: number; readonly end: number }) => void;
}

export function VersionsPanel({ words, versions, chosen, comparison, ...rest }: VersionsPanelProps) {
  const { versions: say } = words.draft;
  const [said, setSaid] = useState('');
  return (
    <section class="companion">
      <p>{say.note}</p>
      <p>
        <button
          type="button"
          class="plain-button"
          onClick={() => {
            rest.onKeep();
            setSaid(say.kept);
          }}
        >
          {say.keep}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
      {versions.length === 0 ? (
        <p class="aside">{say.none}</p>
      ) : (
        <label class="choice">
          {say.choose}{' '}
          <select value={chosen} onChange={({ currentTarget }) => rest.onChoose(currentTarget.value)}>
            {versions.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {comparison && (
        <>
          <Comparison words={words} comparison={comparison} {...rest} />
          <p>
            <button type="button" class="text-button" onClick={rest.onRestore}>
              {say.restore}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

interface ComparisonProps extends Pick<VersionsPanelProps, 'words' | 'titleOf' | 'onReveal'> {
  readonly comparison: VersionComparison;
}

function Comparison({ words, comparison, titleOf, onReveal }: ComparisonProps) {
  const { versions: say } = words.draft;
  const { gone, added, kept, ledger, text } = comparison;
  const countOf = (kind: string) => text.filter((change) => change.kind === kind).length;
  const rows = ledger.flatMap((row) => {
    const measure = measureWords(words, row.measure);
    return !measure || (row.before === null && row.after === null) ? [] : [{ ...row, ...measure }];
  });
  return (
    <>
      <p>{say.findings(gone.length, added.length, kept.length)}</p>
      <ul class="changes">
        {gone.map((finding) => (
          <li key={finding.id}>
            <strong>{say.gone}</strong> {titleOf(finding.category)} <s>{finding.quote}</s>
          </li>
        ))}
        {added.map((finding) => (
          <li key={finding.id}>
            <strong>{say.added}</strong>{' '}
            <button type="button" class="text-button" onClick={() => onReveal(finding)}>
              {titleOf(finding.category)}
            </button>{' '}
            <q>{finding.quote}</q>
          </li>
        ))}
      </ul>
      <p>{say.changes(countOf('added'), countOf('removed'), countOf('changed'))}</p>
      <h2>{say.ledger}</h2>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{say.measure}</th>
            <th scope="col">{say.before}</th>
            <th scope="col">{say.after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ measure, label, value, before, after }) => (
            <tr key={measure} class={before === after ? undefined : 'changed'}>
              <th scope="row">{label}</th>
              <td>{before === null ? '–' : value(before)}</td>
              <td>{after === null ? '–' : value(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface MeasureWords {
  readonly label: string;
  readonly value: (n: number) => string;
}

/** Undefined for a measure that has no name of its own. */
function measureWords({ burden, writing }: Words, measure: MeasureChange['measure']): MeasureWords | undefined {
  const named: Readonly<Partial<Record<MeasureChange['measure'], MeasureWords>>> = {
    ...burden.measures,
    ...writing.measures,
  };
  return named[measure];
}
