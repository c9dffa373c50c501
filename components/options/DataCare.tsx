/** What is kept on this machine: exported, imported, deleted for good. */
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words/words';

interface DataCareProps {
  readonly words: Words;
  readonly onExport: () => void;
  /** Takes the file's text and gives what to say of it. */
  readonly onImport: (json: string) => Promise<string>;
  readonly onDeleteAll: () => Promise<void>;
}

/** Deleting is asked about once more. */
export function DataCare({ words: { options, dismiss }, onExport, onImport, onDeleteAll }: DataCareProps) {
  const { data } = options;
  const [said, setSaid] = useState('');
  const [isDeleting, setDeleting] = useState(false);
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) setSaid(await onImport(await file.text()));
    input.value = '';
  };
  const deleteAll = async () => {
    await onDeleteAll();
    setDeleting(false);
    setSaid(data.deleted);
  };
  return (
    <section>
      <h2>{data.title}</h2>
      <p class="aside">{data.note}</p>
      <p class="data-actions">
        <button type="button" class="plain-button" onClick={onExport}>
          {data.export}
        </button>
        <label>
          {data.import}{' '}
          <input type="file" accept=".json,application/json" onChange={(event) => void take(event.currentTarget)} />
        </label>
      </p>
      {isDeleting ? (
        <p role="alert">
          {data.deleteQuestion}{' '}
          <button type="button" class="plain-button" onClick={() => void deleteAll()}>
            {data.deleteConfirm}
          </button>{' '}
          <button type="button" class="text-button" onClick={() => setDeleting(false)}>
            {dismiss.cancel}
          </button>
        </p>
      ) : (
        <button type="button" class="text-button" onClick={() => setDeleting(true)}>
          {data.deleteAll}
        </button>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
