/** A button that asks once more before something is deleted for good. */
import { useState } from 'preact/hooks';

interface DeletionProps {
  /** What opens the question. */
  readonly open: string;
  readonly question: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly onDelete: () => void;
}

export function Deletion({ open, question, confirm, cancel, onDelete }: DeletionProps) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <button type="button" class="text-button" onClick={() => setAsked(true)}>
        {open}
      </button>
    );
  const agree = () => {
    setAsked(false);
    onDelete();
  };
  return (
    <span role="alert">
      {question}{' '}
      <button type="button" class="plain-button" onClick={agree}>
        {confirm}
      </button>{' '}
      <button type="button" class="text-button" onClick={() => setAsked(false)}>
        {cancel}
      </button>
    </span>
  );
}
