/** The categories of a collection with their definitions, in the order of their keys. */
import { useState } from 'preact/hooks';
import type { CodebookEntry } from '../../utils/collection/schema';
import type { Words } from '../../utils/words/words';

interface CodebookEditorProps {
  readonly words: Words;
  readonly codebook: readonly CodebookEntry[];
  readonly onSave: (codebook: CodebookEntry[]) => Promise<void>;
}

/** Saved as a whole, and only where every id is there once. */
export function CodebookEditor({ words: { collection }, codebook, onSave }: CodebookEditorProps) {
  const { settings } = collection;
  const [entries, setEntries] = useState<readonly CodebookEntry[]>(codebook);
  const [said, setSaid] = useState('');
  const change = (index: number, part: Partial<CodebookEntry>) =>
    setEntries(entries.map((entry, at) => (at === index ? { ...entry, ...part } : entry)));
  const moveUp = (index: number) => {
    const moved = entries[index];
    if (moved)
      setEntries([...entries.slice(0, index - 1), moved, ...entries.slice(index - 1).filter((one) => one !== moved)]);
  };
  const save = async () => {
    const clean = entries.map(({ id, name, definition }) => ({
      id: id.trim(),
      name: name.trim() || id.trim(),
      definition: definition.trim(),
    }));
    const ids = new Set(clean.map(({ id }) => id));
    if (ids.size < clean.length || ids.has('')) return setSaid(settings.duplicateId);
    await onSave(clean);
    setEntries(clean);
    setSaid(settings.saved);
  };
  return (
    <section>
      <h2>{settings.codebook}</h2>
      <p class="aside">{settings.codebookNote}</p>
      <ol class="codebook">
        {entries.map((entry, index) => (
          <li key={index}>
            <input
              type="text"
              aria-label={settings.entryId}
              placeholder={settings.entryId}
              maxLength={100}
              value={entry.id}
              onInput={(event) => change(index, { id: event.currentTarget.value })}
            />
            <input
              type="text"
              aria-label={settings.entryName}
              placeholder={settings.entryName}
              maxLength={100}
              value={entry.name}
              onInput={(event) => change(index, { name: event.currentTarget.value })}
            />
            <textarea
              rows={2}
              aria-label={settings.definition}
              placeholder={settings.definition}
              maxLength={4000}
              value={entry.definition}
              onInput={(event) => change(index, { definition: event.currentTarget.value })}
            />
            <span>
              {index > 0 && (
                <button
                  type="button"
                  class="plain-button"
                  aria-label={settings.up(entry.name)}
                  onClick={() => moveUp(index)}
                >
                  ↑
                </button>
              )}{' '}
              <button
                type="button"
                class="plain-button"
                aria-label={settings.remove(entry.name)}
                onClick={() => setEntries(entries.filter((_, at) => at !== index))}
              >
                ×
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p>
        <button
          type="button"
          class="plain-button"
          onClick={() => setEntries([...entries, { id: '', name: '', definition: '' }])}
        >
          {settings.add}
        </button>{' '}
        <button type="button" class="plain-button" onClick={() => void save()}>
          {settings.save}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
