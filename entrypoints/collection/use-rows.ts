/** The samples of a collection as rows: the newest at once, all of them soon after; changed with undo. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SampleEdit } from '../../utils/collection/editing';
import type { Sample } from '../../utils/collection/schema';
import { deleteSamples, type Edited, editSamples, restoreSamples } from '../../utils/platform/collection/samples';
import { warn } from '../shared/use-settings';
import { type Loaded, readRows, withChanges } from './reading-rows';

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

  const remember = (done: Edited) => {
    if (done.before.length > 0) undoable.current = [...undoable.current, done].slice(-MOST_UNDO);
  };
  const show = (changed: readonly Sample[], gone: readonly Sample[] = []) => {
    isChangedMeanwhile.current = true;
    setLoaded((now) => ({ ...now, ...withChanges(now, changed, gone) }));
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
      show([], before);
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
