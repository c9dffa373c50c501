/** The page on which a rule pack is written, tried and kept. */
import type { ComponentProps, RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Words } from '../../utils/words/words';
import type { PackProblemWords } from '../../utils/words/zh-packs';
import { FileButton } from '../looks/FileButton';
import { JsonEditor, type JsonEditorHandle } from './JsonEditor';
import { PackTrial } from './PackTrial';

interface PackEditorProps {
  readonly words: Words;
  /** The packs that can be opened; the empty id is a new one. */
  readonly openings: readonly { readonly id: string; readonly name: string }[];
  readonly opened: string;
  readonly onOpen: (id: string) => void;
  /** Whatever is in the file can be mended here. */
  readonly onOpenFile: (file: File) => void;
  readonly onSaveFile: () => void;
  readonly documentId: string;
  readonly json: string;
  readonly editor: RefObject<JsonEditorHandle | null>;
  readonly onJson: (json: string) => void;
  readonly problems: readonly PackProblemWords[];
  readonly counts: { readonly rules: number; readonly examples: number };
  /** What is said of saving. */
  readonly status: string;
  readonly onAddRule: (() => void) | undefined;
  /** Undefined where the pack cannot be kept as it is. */
  readonly onSave: (() => void) | undefined;
  readonly trial: Omit<ComponentProps<typeof PackTrial>, 'words'>;
}

export function PackEditor({ words, openings, problems, counts, trial, ...props }: PackEditorProps) {
  const { packs } = words;
  const say = packs.editor;
  const notes = useMemo(
    () => problems.map((problem) => ({ line: problem.line, message: packs.problem(problem) })),
    [problems, packs],
  );
  return (
    <div class="pack-editor">
      <header class="masthead">
        <h1>{say.title}</h1>
        <p>{packs.note}</p>
      </header>
      <main>
        <section aria-label={say.json}>
          <p class="pack-actions">
            <label>
              {say.start}{' '}
              <select value={props.opened} onChange={(event) => props.onOpen(event.currentTarget.value)}>
                {openings.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <FileButton
              text={say.openFile}
              accept=".json,application/json"
              onFiles={([file]) => props.onOpenFile(file)}
            />
            <button type="button" class="plain-button" disabled={!props.onAddRule} onClick={props.onAddRule}>
              {say.addRule}
            </button>
            <button type="button" class="plain-button" disabled={!props.onSave} onClick={props.onSave}>
              {say.save}
            </button>
            <button type="button" class="plain-button" onClick={props.onSaveFile}>
              {say.saveFile}
            </button>
            <span role="status" class="aside">
              {props.status}
            </span>
          </p>
          <JsonEditor
            documentId={props.documentId}
            text={props.json}
            label={say.json}
            notes={notes}
            phrases={say.phrases}
            handle={props.editor}
            onText={props.onJson}
          />
          <div class="pack-problems" aria-live="polite">
            {notes.length === 0 ? (
              <p>{say.fine(counts.rules, counts.examples)}</p>
            ) : (
              <>
                <p>{say.problems(notes.length)}</p>
                <ul>
                  {notes.map(({ line, message }) => (
                    <li key={`${line} ${message}`}>
                      <button type="button" class="text-button" onClick={() => props.editor.current?.goToLine(line)}>
                        {message}
                      </button>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </section>
        <PackTrial words={words} {...trial} />
      </main>
    </div>
  );
}
