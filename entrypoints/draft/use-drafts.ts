/** The drafts on this machine: listed, opened in one window at a time, saved as they change, deleted for good. */
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type Draft,
  type DraftTitle,
  deleteDraft,
  listDrafts,
  newDraft,
  readDraft,
  saveDraft,
} from '../../utils/platform/drafts';
import { messageOf } from '../../utils/platform/messaging';
import { warn } from '../shared/use-settings';
import { holdDraft } from './holding';

/** Milliseconds of rest after which a draft is saved. */
const REST = 500;

export type Saving =
  | { readonly status: 'none' | 'waiting' }
  | { readonly status: 'saved'; readonly at: Date }
  | { readonly status: 'failed'; readonly detail: string };

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
  const [saving, setSaving] = useState<Saving>({ status: 'none' });
  const waiting = useRef<Draft | undefined>(undefined);

  const save = async () => {
    const due = waiting.current;
    waiting.current = undefined;
    if (!due || !mayStore(due.text)) return;
    try {
      await saveDraft(due);
      setSaving({ status: 'saved', at: new Date() });
      setTitles(await listDrafts());
    } catch (error) {
      warn(error);
      setSaving({ status: 'failed', detail: messageOf(error) });
    }
  };
  const show = async (shown: Draft) => {
    await save();
    setDraft(shown);
    setSaving({ status: 'none' });
    setElsewhere(!(await holdDraft(shown.id)));
    setTitles(await listDrafts());
  };
  useEffect(() => {
    if (untitled === undefined) return;
    void firstDraft(untitled).then(show).catch(warn);
    const leave = () => void save();
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  }, [untitled === undefined]);
  useEffect(() => {
    if (!waiting.current) return;
    const timer = setTimeout(() => void save(), REST);
    return () => clearTimeout(timer);
  }, [draft]);
  if (!draft || untitled === undefined) return undefined;

  return {
    titles: titles.some(({ id }) => id === draft.id) ? titles : [draft, ...titles],
    draft,
    isElsewhere,
    saving,
    change: (change) => {
      if (isElsewhere) return;
      const changed = { ...draft, ...change, updatedAt: new Date().toISOString() };
      waiting.current = changed;
      setSaving({ status: 'waiting' });
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
      waiting.current = undefined;
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
