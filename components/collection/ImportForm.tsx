/** Samples in: a file is read and checked first, and written only when the user has seen what is wrong with it. */
import { useState } from 'preact/hooks';
import type { Problem } from '../../utils/collection/formats/problems';
import type { Words } from '../../utils/words/words';

/** A file that was read. */
export interface ImportOffer {
  readonly samples: number;
  readonly problems: readonly Problem[];
  /** Writes what can be imported; gives what to say of it. */
  readonly write: (onProgress: (done: number, total: number) => void) => Promise<string>;
}

interface ImportFormProps {
  readonly words: Words;
  /** Imports that were broken off. */
  readonly unfinished: readonly {
    readonly id: string;
    readonly fileName: string;
    readonly done: number;
    readonly total: number;
  }[];
  /** Undefined where the format is not known. */
  readonly onRead: (file: File) => Promise<ImportOffer | undefined>;
  readonly onForget: (id: string) => void;
}

/** Problems that are shown. */
const SHOWN = 50;

export function ImportForm({ words: { collection }, unfinished, onRead, onForget }: ImportFormProps) {
  const { transfer, failed } = collection;
  const [said, setSaid] = useState('');
  const [offer, setOffer] = useState<ImportOffer>();
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number }>();
  const attempt = async (work: () => Promise<string>) => {
    try {
      setSaid(await work());
    } catch (error) {
      setSaid(failed(error instanceof Error ? error.message : String(error)));
    }
    setProgress(undefined);
  };
  const read = (file: File) =>
    attempt(async () => {
      setOffer(undefined);
      setSaid(transfer.reading(file.name));
      const found = await onRead(file);
      if (!found) return transfer.unknownFormat;
      setOffer(found);
      return transfer.ready(found.samples, found.problems.length);
    });
  const write = () =>
    attempt(async () => {
      const outcome = await offer?.write((done, total) => setProgress({ done, total }));
      setOffer(undefined);
      return outcome ?? '';
    });
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file) void read(file);
  };
  return (
    <section>
      <h2>{transfer.importTitle}</h2>
      <p class="aside">{transfer.importNote}</p>
      {unfinished.map(({ id, fileName, done, total }) => (
        <p key={id}>
          {transfer.unfinished(fileName, done, total)}{' '}
          <button type="button" class="text-button" onClick={() => onForget(id)}>
            {transfer.forget}
          </button>
        </p>
      ))}
      <label>
        {transfer.choose}{' '}
        <input
          type="file"
          accept=".jsonl,.json,.jsonld,.zip,application/json,application/zip"
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            currentTarget.value = '';
          }}
        />
      </label>
      <p role="status">{said}</p>
      {offer && (
        <>
          <ul class="problems">
            {offer.problems.slice(0, SHOWN).map(({ line, field, code }) => (
              <li key={`${line} ${field} ${code}`}>{transfer.problem(line, field, transfer.problems[code])}</li>
            ))}
            {offer.problems.length > SHOWN && <li>{transfer.moreProblems(offer.problems.length - SHOWN)}</li>}
          </ul>
          {progress ? (
            <p>
              <progress max={progress.total} value={progress.done} aria-label={transfer.importTitle} />{' '}
              {transfer.progress(progress.done, progress.total)}
            </p>
          ) : (
            <p>
              {offer.samples > 0 && (
                <button type="button" class="plain-button" onClick={() => void write()}>
                  {offer.problems.length > 0 ? transfer.importRest(offer.samples) : transfer.importAll(offer.samples)}
                </button>
              )}{' '}
              <button type="button" class="text-button" onClick={() => setOffer(undefined)}>
                {transfer.cancel}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
