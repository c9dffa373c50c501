/** Labelling by keyboard, one sample after the other. */
import { useState } from 'preact/hooks';
import { drawn } from '../../utils/collection/drawing';
import { labelBy, type SampleRow } from '../../utils/collection/rows';
import type { Words } from '../../utils/words/words';
import { Choice } from '../looks/Choice';
import type { CollectionActions, CollectionView } from './collection-view';
import { LabellingDesk } from './LabellingDesk';
import { ShareChoice } from './ShareChoice';

interface LabellingTabProps extends CollectionActions {
  readonly words: Words;
  readonly view: CollectionView;
}

type Scope = keyof Words['collection']['labelling']['scopes'];

/** What is labelled is settled when it begins, so that nothing moves under the annotator's hands. */
export function LabellingTab({ words, view, ...on }: LabellingTabProps) {
  const { labelling } = words.collection;
  const [scope, setScope] = useState<Scope>('mine');
  const [share, setShare] = useState<number>(10);
  const [ids, setIds] = useState<readonly string[]>();
  if (ids !== undefined)
    return (
      <LabellingDesk
        words={words}
        view={view}
        ids={ids}
        isBlind={scope === 'blind'}
        {...on}
        onStop={() => setIds(undefined)}
      />
    );
  const inScope = rowsIn(scope, view);
  const chosen = scope === 'blind' ? drawn(inScope, share / 100, `${view.collection.id} ${view.annotator}`) : inScope;
  return (
    <section class="labelling-start">
      <Choice label={labelling.scope} value={scope} names={labelling.scopes} onChoose={setScope} />
      {scope === 'blind' && (
        <>
          <ShareChoice words={words} share={share} onShare={setShare} />
          <p class="aside">{labelling.blindNote}</p>
        </>
      )}
      <p>{labelling.progress(view.rows.length - rowsIn('mine', view).length, view.rows.length)}</p>
      {chosen.length === 0 ? (
        <p role="status">{labelling.nothing}</p>
      ) : (
        <button type="button" class="plain-button" onClick={() => setIds(chosen.map(({ id }) => id))}>
          {labelling.start} · {words.collection.table.shown(chosen.length, chosen.length)}
        </button>
      )}
      <p class="aside">{labelling.keys}</p>
    </section>
  );
}

function rowsIn(scope: Scope, { rows, chosen, annotator }: CollectionView): readonly SampleRow[] {
  if (scope === 'all') return chosen.rows;
  const unlabelled = rows.filter((row) => labelBy(row, annotator) === undefined);
  return scope === 'mine' ? unlabelled : unlabelled.filter((row) => row.sample.judgements.length > 0);
}
