/** What can be done with all selected samples at once. */
import { useState } from 'preact/hooks';
import { LABELS } from '../../utils/collection/schema';
import type { Words } from '../../utils/words/words';
import type { CollectionActions, CollectionView } from './collection-view';

interface BulkBarProps
  extends Pick<CollectionView, 'collection' | 'selected' | 'canUndo'>,
    Pick<CollectionActions, 'onSelect' | 'onEdit' | 'onRemove' | 'onUndo'> {
  readonly words: Words;
}

export function BulkBar({ words, collection, selected, canUndo, ...on }: BulkBarProps) {
  const { bulk, labels } = words.collection;
  const [said, setSaid] = useState('');
  const [tag, setTag] = useState('');
  const ids = [...selected];
  const edit = async (change: Parameters<CollectionActions['onEdit']>[1]) => {
    const isDone = await on.onEdit(ids, change);
    setSaid(isDone ? bulk.done(ids.length) : '');
  };
  const remove = async () => {
    setSaid('');
    if (!(await on.onRemove(ids))) return;
    on.onSelect(new Set());
    setSaid(bulk.removed(ids.length));
  };
  const undo = async () => {
    setSaid((await on.onUndo()) ? bulk.undone : '');
  };
  const addTag = (event: Event) => {
    event.preventDefault();
    if (tag.trim() === '') return;
    void edit({ addTags: [tag.trim()] });
    setTag('');
  };
  return (
    <div class="bulk-bar">
      {ids.length > 0 && (
        <>
          <strong>{bulk.selected(ids.length)}</strong>
          <span>
            {bulk.label}{' '}
            {LABELS.map((label) => (
              <button key={label} type="button" class="plain-button" onClick={() => void edit({ label })}>
                {labels[label]}
              </button>
            ))}
          </span>
          <select
            aria-label={bulk.category}
            value=""
            onChange={(event) => {
              void edit({ category: event.currentTarget.value });
              event.currentTarget.value = '';
            }}
          >
            <option value="">{bulk.chooseCategory}</option>
            {collection.codebook.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <form class="inline-form" onSubmit={addTag}>
            <input
              type="text"
              aria-label={bulk.tagName}
              placeholder={bulk.tag}
              maxLength={50}
              value={tag}
              onInput={(event) => setTag(event.currentTarget.value)}
            />{' '}
            <button type="submit" class="plain-button">
              {bulk.apply}
            </button>
          </form>
          <button type="button" class="plain-button" onClick={() => void remove()}>
            {bulk.remove}
          </button>
          <button type="button" class="text-button" onClick={() => on.onSelect(new Set())}>
            {bulk.none}
          </button>
        </>
      )}
      <span role="status">{said}</span>
      {canUndo && (
        <button type="button" class="text-button" onClick={() => void undo()}>
          {bulk.undo}
        </button>
      )}
    </div>
  );
}
