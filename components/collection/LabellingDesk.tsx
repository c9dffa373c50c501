/** One sample, the question, and the keys that answer it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { judgementBy, type SampleEdit } from '../../utils/collection/editing';
import { labelBy } from '../../utils/collection/rows';
import { LABELS, type Sample } from '../../utils/collection/schema';
import type { Words } from '../../utils/words/words';
import { useKeys } from '../looks/use-keys';
import type { CollectionActions, CollectionView } from './collection-view';
import { SampleContext } from './SampleContext';

interface LabellingDeskProps extends CollectionActions {
  readonly words: Words;
  readonly view: CollectionView;
  readonly ids: readonly string[];
  /** What others and the rules say is hidden. */
  readonly isBlind: boolean;
  readonly onStop: () => void;
}

/** Categories that have a key of their own, and the first such key. */
const KEYED = 6;
const FIRST_KEY = LABELS.length + 1;

export function LabellingDesk({ words, view, ids, isBlind, onStop, ...on }: LabellingDeskProps) {
  const { labelling, labels, sample: say } = words.collection;
  const { annotator, collection, nameOf } = view;
  const [at, setAt] = useState(0);
  const [sample, setSample] = useState<Sample>();
  const steps = useRef<number[]>([]);
  const note = useRef<HTMLInputElement>(null);
  const id = ids[at];
  const row = view.rows.find((one) => one.id === id);
  useEffect(() => {
    let isCurrent = true;
    if (id !== undefined) void on.onLook(id).then((found) => isCurrent && setSample(found));
    return () => {
      isCurrent = false;
    };
  }, [id, row]);

  const labelled = new Set(view.rows.filter((one) => labelBy(one, annotator) !== undefined).map((one) => one.id));
  const done = ids.filter((one) => labelled.has(one)).length;
  const go = (step: 1 | -1) => setAt(Math.max(0, Math.min(ids.length - 1, at + step)));
  const answer = async (edit: SampleEdit) => {
    if (id === undefined) return;
    if (!(await on.onEdit([id], edit))) return;
    steps.current.push(at);
    go(1);
  };
  const undo = async () => {
    const before = steps.current.pop();
    if (before === undefined) return;
    await on.onUndo();
    setAt(before);
  };
  const keys: Record<string, () => void> = {
    j: () => go(1),
    k: () => go(-1),
    arrowright: () => go(1),
    arrowleft: () => go(-1),
    z: () => void undo(),
    n: () => note.current?.focus(),
    escape: onStop,
  };
  for (const [index, label] of LABELS.entries()) keys[index + 1] = () => void answer({ label, category: null });
  for (const [index, entry] of collection.codebook.slice(0, KEYED).entries())
    keys[FIRST_KEY + index] = () => void answer({ label: 'yes', category: entry.id });
  useKeys(keys);

  const own = sample && judgementBy(sample, annotator);
  const category = sample?.category ?? null;
  const definition = collection.codebook.find((entry) => entry.id === category)?.definition;
  return (
    <section class="labelling">
      <p class="labelling-progress">
        <progress max={ids.length} value={done} aria-label={labelling.progress(done, ids.length)} />{' '}
        {labelling.progress(done, ids.length)}
        <button type="button" class="text-button" onClick={onStop}>
          {labelling.stop}
        </button>
      </p>
      <p role="status">{done === ids.length && labelling.finished}</p>
      {sample && sample.id === id && (
        <>
          <p class="aside">
            {at + 1} / {ids.length} · {row?.title || row?.site}
          </p>
          <SampleContext sample={sample} />
          <h2>{category === null ? labelling.openQuestion : labelling.question(nameOf(category))}</h2>
          {definition && <p class="aside">{definition}</p>}
          {!isBlind && sample.found && (
            <p class="aside">
              {say.foundAs(
                nameOf(sample.found.rule),
                words.findings.severity[sample.found.severity],
                sample.found.confidence.toFixed(2),
                sample.found.rulesVersion,
              )}
            </p>
          )}
          <div class="label-buttons">
            {LABELS.map((label, index) => (
              <button
                key={label}
                type="button"
                class="plain-button"
                aria-pressed={own?.label === label && own.category === null}
                onClick={() => void answer({ label, category: null })}
              >
                <kbd>{index + 1}</kbd> {labels[label]}
              </button>
            ))}
          </div>
          <div class="label-buttons">
            {collection.codebook.map((entry, index) => (
              <button
                key={entry.id}
                type="button"
                class="plain-button"
                title={entry.definition}
                aria-pressed={own?.label === 'yes' && own.category === entry.id}
                onClick={() => void answer({ label: 'yes', category: entry.id })}
              >
                {index < KEYED && <kbd>{FIRST_KEY + index}</kbd>} {labelling.asCategory(entry.name)}
              </button>
            ))}
          </div>
          <label class="note">
            {say.note}
            <input
              key={sample.id}
              type="text"
              ref={note}
              maxLength={2000}
              placeholder={say.noteHint}
              defaultValue={own?.note ?? ''}
              onChange={(event) => {
                steps.current.push(at);
                void on.onEdit([sample.id], { note: event.currentTarget.value });
              }}
            />
          </label>
        </>
      )}
      <p class="label-buttons">
        <button type="button" class="plain-button" disabled={at === 0} onClick={() => go(-1)}>
          {labelling.previous}
        </button>
        <button type="button" class="plain-button" disabled={at === ids.length - 1} onClick={() => go(1)}>
          {labelling.next}
        </button>
        <button type="button" class="plain-button" disabled={steps.current.length === 0} onClick={() => void undo()}>
          {labelling.undo}
        </button>
      </p>
      <p class="aside">{labelling.keys}</p>
    </section>
  );
}
