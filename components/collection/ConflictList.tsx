/** Samples on which annotators differ, to be decided one by one. */
import { useEffect, useState } from 'preact/hooks';
import { LABELS, type Sample } from '../../utils/collection/schema';
import type { Words } from '../../utils/words/words';
import type { CollectionActions, CollectionView } from './collection-view';
import { SampleContext } from './SampleContext';

interface ConflictListProps extends Pick<CollectionActions, 'onEdit' | 'onLook'> {
  readonly words: Words;
  readonly view: CollectionView;
}

/** Conflicts that are shown at once. */
const SHOWN = 20;

export function ConflictList({ words, view, onEdit, onLook }: ConflictListProps) {
  const { agreement } = words.collection;
  const conflicts = view.rows.filter(({ label }) => label === 'conflict');
  const [said, setSaid] = useState('');
  return (
    <section>
      <h2>{conflicts.length === 0 ? agreement.noConflicts : agreement.conflicts(conflicts.length)}</h2>
      <p role="status">{said}</p>
      <ul class="conflicts">
        {conflicts.slice(0, SHOWN).map(({ id }) => (
          <Conflict
            key={id}
            words={words}
            view={view}
            id={id}
            onLook={onLook}
            onSettle={async (settled) => {
              await onEdit([id], { settled });
              setSaid(agreement.settled);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface ConflictProps extends Pick<ConflictListProps, 'words' | 'view' | 'onLook'> {
  readonly id: string;
  readonly onSettle: (settled: {
    label: (typeof LABELS)[number];
    category: string | null;
    note: string;
  }) => Promise<void>;
}

function Conflict({ words: { collection }, view, id, onLook, onSettle }: ConflictProps) {
  const { agreement, labels, sample: say, uncategorised } = collection;
  const [sample, setSample] = useState<Sample>();
  const [category, setCategory] = useState('');
  useEffect(() => void onLook(id).then(setSample), [id]);
  if (!sample) return null;
  return (
    <li>
      <SampleContext sample={sample} />
      <p>{sample.category === null ? uncategorised : view.nameOf(sample.category)}</p>
      <ul class="judgements">
        {sample.judgements.map((one) => (
          <li key={one.annotator}>
            <strong>{one.annotator}</strong> {labels[one.label]}
            {one.category !== null && ` · ${view.nameOf(one.category)}`}
            {one.note !== '' && <span class="aside"> {one.note}</span>}
          </li>
        ))}
      </ul>
      <p class="label-buttons">
        {agreement.settle}{' '}
        <select aria-label={say.correct} value={category} onChange={(event) => setCategory(event.currentTarget.value)}>
          <option value="">{say.asCollected}</option>
          {view.collection.codebook.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.name}
            </option>
          ))}
        </select>
        {LABELS.map((label) => (
          <button
            key={label}
            type="button"
            class="plain-button"
            onClick={() => void onSettle({ label, category: category || null, note: '' })}
          >
            {labels[label]}
          </button>
        ))}
      </p>
    </li>
  );
}
