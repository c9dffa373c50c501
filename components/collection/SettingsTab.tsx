/** What a collection is, who labels, its codebook, and its end. */
import type { Collection } from '../../utils/collection/schema';
import type { Words } from '../../utils/words/words';
import { Deletion } from '../looks/Deletion';
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
      <section>
        <h2>{settings.deleteTitle}</h2>
        <Deletion
          open={settings.delete}
          question={settings.deleteQuestion(collection.name, total)}
          confirm={settings.deleteConfirm}
          cancel={words.dismiss.cancel}
          onDelete={() => void onDelete()}
        />
      </section>
    </div>
  );
}
