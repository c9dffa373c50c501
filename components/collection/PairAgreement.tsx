/** Two annotators compared: the matrix of their labels, and the F1 of their spans. */
import { useMemo, useState } from 'preact/hooks';
import { agreementMatrix } from '../../utils/collection/agreement/agreement-matrix';
import { compareSpans, type OverlapRule, poolSpanAgreement } from '../../utils/collection/agreement/span-agreement';
import { labelsIn, type Rated, ratingsOf, spansOf } from '../../utils/collection/annotations';
import type { Words } from '../../utils/words/words';
import { Choice } from '../looks/Choice';
import type { CollectionView } from './collection-view';

interface PairAgreementProps {
  readonly words: Words;
  readonly view: CollectionView;
  readonly rated: Rated;
  readonly first: string;
  readonly second: string;
}

export function PairAgreement({ words: { collection }, view, rated, first, second }: PairAgreementProps) {
  const { agreement, labels: labelNames } = collection;
  const [rule, setRule] = useState<OverlapRule>('overlap');
  const matrix = useMemo(() => {
    const ratings = ratingsOf(view.rows, [first, second], rated);
    return agreementMatrix(ratings, labelsIn(ratings));
  }, [view.rows, first, second, rated]);
  const spans = useMemo(
    () => poolSpanAgreement(spansOf(view.rows, first, second).map((one) => compareSpans(one.first, one.second, rule))),
    [view.rows, first, second, rule],
  );
  const isLabel = (label: string): label is 'yes' | 'no' | 'unsure' => Object.hasOwn(labelNames, label);
  const nameOf = (label: string) => (isLabel(label) ? labelNames[label] : view.nameOf(label));
  const figure = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(3));
  return (
    <>
      <div class="matrix-scroller">
        <table class="figures matrix">
          <thead>
            <tr>
              <th scope="col">
                {first} \ {second}
              </th>
              {matrix.labels.map((label) => (
                <th key={label} scope="col">
                  {nameOf(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.labels.map((label, row) => (
              <tr key={label}>
                <th scope="row">{nameOf(label)}</th>
                {matrix.labels.map((other, column) => (
                  <td key={other} class={row === column ? 'agreed' : undefined}>
                    {matrix.counts[row]?.[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{agreement.spans}</h3>
      <Choice label={agreement.overlapRule} value={rule} names={agreement.overlapRules} onChoose={setRule} />
      <p>{agreement.spanFigures(figure(spans.precision), figure(spans.recall), figure(spans.f1))}</p>
      <p class="aside">{agreement.spanNote}</p>
    </>
  );
}
