/** What a collection is, who labels, its codebook, and its end. */
import { useState } from 'preact/hooks';
import type { Collection } from '../../utils/collection/schema';
import type { Words } from '../../utils/words/words';
import { CodebookEditor } from './CodebookEditor';
import type { CollectionView } from './collection-view';

interface SettingsTabProps extends Pick<CollectionView, 'collection' | 'annotator' | 'total'> {
  readonly words: Words;
  readonly onChange: (change: Partial<Omit<Collection, 'id'>>) => Promise<void>;
  readonly onAnnotator: (name: string) => Promise<void>;
  readonly onDelete: () => Promise<void>;
}

export function SettingsTab({
  words,
  collection,
  annotator,
  total,
  onChange,
  onAnnotator,
  onDelete,
}: SettingsTabProps) {
  const { settings } = words.collection;
  const text = (field: 'name' | 'note' | 'licence') => ({
    defaultValue: collection[field],
    onChange: (event: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      const value = event.currentTarget.value.trim();
      if (field !== 'name' || value !== '') void onChange({ [field]: value });
    },
  });
  return (
    <div class="settings-tab">
      <section class="fields">
        <label>
          {settings.name}
          <input type="text" maxLength={100} {...text('name')} />
        </label>
        <label>
          {settings.note}
          <textarea rows={3} maxLength={4000} {...text('note')} />
        </label>
        <label>
          {settings.licence}
          <input type="text" maxLength={200} placeholder={settings.licenceHint} {...text('licence')} />
        </label>
        <label>
          {settings.annotator}
          <input
            type="text"
            maxLength={100}
            defaultValue={annotator}
            onChange={(event) => {
              const name = event.currentTarget.value.trim();
              if (name !== '') void onAnnotator(name);
            }}
          />
          <span class="aside">{settings.annotatorNote}</span>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={collection.keepsText === true}
            onChange={(event) => void onChange({ keepsText: event.currentTarget.checked })}
          />{' '}
          {settings.keepsText}
        </label>
      </section>
      <CodebookEditor words={words} codebook={collection.codebook} onSave={(codebook) => onChange({ codebook })} />
      <Deletion words={words} name={collection.name} total={total} onDelete={onDelete} />
    </div>
  );
}

interface DeletionProps extends Pick<SettingsTabProps, 'words' | 'total' | 'onDelete'> {
  readonly name: string;
}

function Deletion({ words: { collection, dismiss }, name, total, onDelete }: DeletionProps) {
  const { settings } = collection;
  const [isAsked, setAsked] = useState(false);
  return (
    <section>
      <h2>{settings.deleteTitle}</h2>
      {isAsked ? (
        <p role="alert">
          {settings.deleteQuestion(name, total)}{' '}
          <button type="button" class="plain-button" onClick={() => void onDelete()}>
            {settings.deleteConfirm}
          </button>{' '}
          <button type="button" class="text-button" onClick={() => setAsked(false)}>
            {dismiss.cancel}
          </button>
        </p>
      ) : (
        <button type="button" class="text-button" onClick={() => setAsked(true)}>
          {settings.delete}
        </button>
      )}
    </section>
  );
}
