/** The drafts on this machine: listed, opened in one window at a time, saved as they change, deleted for good. */
import { useEffect, useState } from 'preact/hooks';
import {
  type Draft,
  type DraftTitle,
  deleteDraft,
  listDrafts,
  newDraft,
  readDraft,
  saveDraft,
} from '../../utils/platform/drafts';
import { warn } from '../shared/use-settings';
import { holdDraft } from './holding';
import { type Saving, useSaving } from './use-saving';

export interface DraftsInPage {
  readonly titles: readonly DraftTitle[];
  readonly draft: Draft;
  /** Open in another window already. */
  readonly isElsewhere: boolean;
  readonly saving: Saving;
  readonly change: (change: Partial<Omit<Draft, 'id'>>) => void;
  readonly open: (id: string) => Promise<void>;
  /** Begins new drafts and opens the last of them. */
  readonly add: (drafts: readonly Draft[]) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** `mayStore` says of a text whether it may be stored: nothing of a document with a secret mark is. */
export function useDrafts(untitled: string | undefined, mayStore: (text: string) => boolean): DraftsInPage | undefined {
  const [titles, setTitles] = useState<readonly DraftTitle[]>([]);
  const [draft, setDraft] = useState<Draft>();
  const [isElsewhere, setElsewhere] = useState(false);
  const { saving, wait, save, forget } = useSaving(mayStore, async () => setTitles(await listDrafts()));

  const show = async (shown: Draft) => {
    // What cannot be saved stays in sight.
    if (!(await save())) return;
    setDraft(shown);
    setElsewhere(!(await holdDraft(shown.id)));
    setTitles(await listDrafts());
  };
  useEffect(() => {
    if (untitled === undefined) return;
    void firstDraft(untitled).then(show).catch(warn);
  }, [untitled === undefined]);
  if (!draft || untitled === undefined) return undefined;

  return {
    titles: titles.some(({ id }) => id === draft.id) ? titles : [draft, ...titles],
    draft,
    isElsewhere,
    saving,
    change: (change) => {
      if (isElsewhere) return;
      const changed = { ...draft, ...change, updatedAt: new Date().toISOString() };
      wait(changed);
      setDraft(changed);
    },
    open: async (id) => {
      const found = await readDraft(id);
      if (found) await show(found);
    },
    add: async (drafts) => {
      for (const one of drafts) if (mayStore(one.text)) await saveDraft(one);
      const last = drafts.at(-1);
      if (last) await show(last);
    },
    remove: async () => {
      forget();
      await deleteDraft(draft.id);
      await show(await firstDraft(untitled));
    },
  };
}

/** The one that was worked on last, or a new one. */
async function firstDraft(name: string): Promise<Draft> {
  const [latest] = await listDrafts();
  return (latest && (await readDraft(latest.id))) ?? newDraft({ name, text: '' });
}
