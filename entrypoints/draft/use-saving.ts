/** Saves a draft when its writer rests, or leaves. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Draft, saveDraft } from '../../utils/platform/drafts';
import { messageOf } from '../../utils/platform/messaging';
import { warn } from '../shared/use-settings';

/** Milliseconds of rest after which a draft is saved. */
const REST = 500;

export type Saving =
  | { readonly status: 'none' | 'waiting' }
  | { readonly status: 'saved'; readonly at: Date }
  | { readonly status: 'failed'; readonly detail: string };

interface SavingInPage {
  readonly saving: Saving;
  /** Has a draft saved soon. */
  readonly wait: (draft: Draft) => void;
  /** Saves at once what is waiting. */
  readonly save: () => Promise<void>;
  /** What is waiting is not to be saved any more. */
  readonly forget: () => void;
}

/** `mayStore` says of a text whether it may be stored. */
export function useSaving(mayStore: (text: string) => boolean, onSaved: () => Promise<void>): SavingInPage {
  const [saving, setSaving] = useState<Saving>({ status: 'none' });
  const waiting = useRef<Draft | undefined>(undefined);
  const timer = useRef(0);

  const forget = () => {
    window.clearTimeout(timer.current);
    waiting.current = undefined;
    setSaving({ status: 'none' });
  };
  const save = async () => {
    const due = waiting.current;
    forget();
    if (!due || !mayStore(due.text)) return;
    try {
      await saveDraft(due);
      setSaving({ status: 'saved', at: new Date() });
      await onSaved();
    } catch (error) {
      warn(error);
      setSaving({ status: 'failed', detail: messageOf(error) });
    }
  };
  useEffect(() => {
    const leave = () => void save();
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  }, []);
  return {
    saving,
    save,
    forget,
    wait: (draft) => {
      window.clearTimeout(timer.current);
      waiting.current = draft;
      setSaving({ status: 'waiting' });
      timer.current = window.setTimeout(() => void save(), REST);
    },
  };
}
