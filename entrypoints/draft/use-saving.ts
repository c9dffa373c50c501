/** Saves a draft when its writer rests, or leaves. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Draft, saveDraft } from '../../utils/platform/drafts';
import { messageOf } from '../../utils/platform/messaging';
import { isQuotaError } from '../../utils/platform/quota';
import { warn } from '../shared/use-settings';

/** Milliseconds of rest after which a draft is saved. */
const REST = 500;

export type Saving =
  | { readonly status: 'none' | 'waiting' }
  | { readonly status: 'saved'; readonly at: Date }
  | { readonly status: 'full' }
  | { readonly status: 'failed'; readonly detail: string };

interface SavingInPage {
  readonly saving: Saving;
  /** Has a draft saved soon. */
  readonly wait: (draft: Draft) => void;
  /** Saves at once what is waiting; false where it could not be saved, and waits on. */
  readonly save: () => Promise<boolean>;
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
  const save = async (): Promise<boolean> => {
    const due = waiting.current;
    forget();
    if (!due || !mayStore(due.text)) return true;
    try {
      await saveDraft(due);
      setSaving({ status: 'saved', at: new Date() });
      await onSaved();
      return true;
    } catch (error) {
      warn(error);
      // What was typed since comes first.
      waiting.current ??= due;
      setSaving(isQuotaError(error) ? { status: 'full' } : { status: 'failed', detail: messageOf(error) });
      return false;
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
