/** How far annotators agree, and what is to be decided where they do not. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  type AgreementEstimate,
  type Coefficient,
  estimateAgreement,
} from '../../utils/collection/agreement/agreement-estimate';
import { pairOfAnnotators } from '../../utils/collection/agreement/ratings';
import { annotatorsOf, type Rated, ratingsOf } from '../../utils/collection/annotations';
import type { Words } from '../../utils/words/words';
import { Choice } from '../looks/Choice';
import { ConflictList } from './ConflictList';
import type { CollectionActions, CollectionView } from './collection-view';
import { PairAgreement } from './PairAgreement';

interface AgreementTabProps extends Pick<CollectionActions, 'onEdit' | 'onLook'> {
  readonly words: Words;
  readonly view: CollectionView;
}

const COEFFICIENTS: readonly Coefficient[] = ['percent', 'cohen', 'fleiss', 'krippendorff'];

export function AgreementTab({ words, view, ...on }: AgreementTabProps) {
  const { agreement } = words.collection;
  const [rated, setRated] = useState<Rated>('label');
  const [chosen, setChosen] = useState<readonly [string?, string?]>([]);
  const annotators = useMemo(() => annotatorsOf(view.rows), [view.rows]);
  const names = annotators.map(({ name }) => name);
  const first = chosen[0] ?? names[0];
  const second = chosen[1] ?? names.find((name) => name !== first);
  const ratings = useMemo(() => ratingsOf(view.rows, names, rated), [view.rows, rated]);
  const pair = names.length > 1 && first !== undefined && second !== undefined;
  return (
    <div class="agreement-tab">
      <section>
        <h2>{agreement.annotators}</h2>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{agreement.annotator}</th>
              <th scope="col">{agreement.labelled}</th>
            </tr>
          </thead>
          <tbody>
            {annotators.map(({ name, labelled }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{labelled.toLocaleString()}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {names.length < 2 && <p>{agreement.few}</p>}
      </section>
      {pair && (
        <section>
          <h2>{agreement.figures}</h2>
          <div class="choices">
            <Choice label={agreement.on} value={rated} names={agreement.targets} onChoose={setRated} />
            {names.length > 2 &&
              [first, second].map((value, place) => (
                <label class="choice" key={place === 0 ? 'first' : 'second'}>
                  {agreement.pair} {place + 1}
                  <select
                    value={value}
                    onChange={({ currentTarget }) =>
                      setChosen(place === 0 ? [currentTarget.value, second] : [first, currentTarget.value])
                    }
                  >
                    {names.map((name) => (
                      <option key={name}>{name}</option>
                    ))}
                  </select>
                </label>
              ))}
          </div>
          <Estimates
            words={words}
            ratingsFor={(coefficient) =>
              coefficient === 'cohen' ? pairOfAnnotators(ratings, names.indexOf(first), names.indexOf(second)) : ratings
            }
            basis={`${view.total} ${rated} ${first} ${second}`}
            version={ratings}
          />
          <PairAgreement words={words} view={view} rated={rated} first={first} second={second} />
        </section>
      )}
      <ConflictList words={words} view={view} {...on} />
    </div>
  );
}

interface EstimatesProps {
  readonly words: Words;
  readonly ratingsFor: (coefficient: Coefficient) => Parameters<typeof estimateAgreement>[1];
  readonly basis: string;
  readonly version: unknown;
}

/** Each is computed by itself, so that the page answers in between. */
function Estimates({ words, ratingsFor, basis, version }: EstimatesProps) {
  const { agreement } = words.collection;
  const [estimates, setEstimates] = useState<readonly AgreementEstimate[]>([]);
  useEffect(() => {
    let timer = 0;
    const compute = (done: readonly AgreementEstimate[]) => {
      setEstimates(done);
      const next = COEFFICIENTS[done.length];
      if (next) timer = window.setTimeout(() => compute([...done, estimateAgreement(next, ratingsFor(next))]));
    };
    compute([]);
    return () => window.clearTimeout(timer);
  }, [basis, version]);
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{agreement.coefficient}</th>
          <th scope="col">{agreement.value}</th>
          <th scope="col">{agreement.interval}</th>
          <th scope="col">{agreement.items}</th>
        </tr>
      </thead>
      <tbody>
        {COEFFICIENTS.map((coefficient, index) => {
          const estimate = estimates[index];
          return (
            <tr key={coefficient}>
              <th scope="row">{agreement.coefficients[coefficient]}</th>
              {estimate?.value === undefined ? (
                <td colSpan={2}>
                  {estimate?.absence ? agreement.undefinedReason[estimate.absence] : agreement.computing}
                </td>
              ) : (
                <>
                  <td>{estimate.value.toFixed(3)}</td>
                  <td>
                    {estimate.interval && `${estimate.interval.low.toFixed(3)} – ${estimate.interval.high.toFixed(3)}`}
                  </td>
                </>
              )}
              <td>{estimate?.items.toLocaleString()}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
