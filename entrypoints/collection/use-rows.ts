/** The samples of a collection as rows: the newest at once, all of them soon after; changed with undo. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SampleEdit } from '../../utils/collection/editing';
import type { Sample } from '../../utils/collection/schema';
import { type CollectionChange, followOthers } from '../../utils/platform/collection/changes';
import { deleteSamples, type Edited, editSamples, restoreSamples } from '../../utils/platform/collection/samples';
import { warn } from '../shared/use-settings';
import { type Loaded, readChanged, readRows, withChanges } from './reading-rows';

/** Steps back that are remembered. */
const MOST_UNDO = 50;

export interface RowsInPage extends Loaded {
  readonly canUndo: boolean;
  readonly edit: (ids: readonly string[], edit: SampleEdit) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** False where another window has changed since what was to be taken back: it stays as it is. */
  readonly undo: () => Promise<boolean>;
  readonly reload: () => Promise<void>;
}

const NOTHING: Loaded = { rows: [], documents: new Map(), total: 0, isComplete: true };

export function useRows(collectionId: string | undefined, annotator: string): RowsInPage {
  const [loaded, setLoaded] = useState(NOTHING);
  const undoable = useRef<readonly Edited[]>([]);
  const loading = useRef(0);
  const isChangedMeanwhile = useRef(false);

  const load = async () => {
    const turn = ++loading.current;
    if (collectionId === undefined) return setLoaded(NOTHING);
    isChangedMeanwhile.current = false;
    await readRows(collectionId, (now) => {
      const isCurrent = turn === loading.current;
      if (isCurrent) setLoaded(now);
      return isCurrent;
    });
    // What was read before the change is read once more.
    if (isChangedMeanwhile.current && turn === loading.current) await load();
  };
  useEffect(() => {
    undoable.current = [];
    void load().catch(warn);
  }, [collectionId]);

  const takeOver = async ({ collectionId: changedId, sampleIds }: CollectionChange) => {
    if (collectionId === undefined || changedId !== collectionId || sampleIds.length === 0) return;
    const turn = loading.current;
    isChangedMeanwhile.current = true;
    const { changed, documents: theirs } = await readChanged(collectionId, sampleIds);
    if (turn !== loading.current) return;
    const goneIds = new Set(sampleIds);
    for (const { id } of changed) goneIds.delete(id);
    setLoaded((now) => {
      const documents = new Map([...now.documents, ...theirs]);
      return { ...now, documents, ...withChanges({ ...now, documents }, changed, goneIds) };
    });
  };
  useEffect(() => followOthers((change) => void takeOver(change).catch(warn)), [collectionId]);

  const remember = (done: Edited) => {
    if (done.before.length > 0) undoable.current = [...undoable.current, done].slice(-MOST_UNDO);
  };
  const show = (changed: readonly Sample[], goneIds: ReadonlySet<string> = new Set()) => {
    isChangedMeanwhile.current = true;
    setLoaded((now) => ({ ...now, ...withChanges(now, changed, goneIds) }));
  };
  return {
    ...loaded,
    canUndo: undoable.current.length > 0,
    edit: async (ids, edit) => {
      if (collectionId === undefined) return;
      const done = await editSamples(collectionId, ids, edit, annotator);
      remember(done);
      show(done.after);
    },
    remove: async (ids) => {
      if (collectionId === undefined) return;
      const before = await deleteSamples(collectionId, ids);
      remember({ before, after: [] });
      show([], new Set(ids));
    },
    undo: async () => {
      const done = undoable.current.at(-1);
      if (collectionId === undefined || !done) return true;
      const isRestored = await restoreSamples(collectionId, done);
      undoable.current = undoable.current.slice(0, -1);
      if (isRestored) show(done.before);
      else await load();
      return isRestored;
    },
    reload: load,
  };
}
