/** What is kept on this machine: exported, imported, deleted for good. */
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words/words';
import { Deletion } from '../looks/Deletion';

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
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) setSaid(await onImport(await file.text()));
    input.value = '';
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
      <Deletion
        open={data.deleteAll}
        question={data.deleteQuestion}
        confirm={data.deleteConfirm}
        cancel={dismiss.cancel}
        onDelete={() => void onDeleteAll().then(() => setSaid(data.deleted))}
      />
      <p role="status">{said}</p>
    </section>
  );
}
