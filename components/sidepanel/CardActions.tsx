/** What can be done with a finding: see it on the page, cite it, call it no formalism. */
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words/words';
import type { DismissalScope } from './panel-view';

export interface CardActionsProps {
  readonly words: Words;
  readonly isLost: boolean;
  /** Nothing of the document may be stored. */
  readonly isSecret: boolean;
  readonly onReveal: () => void;
  readonly onCopy: () => Promise<void>;
  /** Take it into the collection. */
  readonly onCollect: (() => void) | undefined;
  /** Put a frame of wording behind it. */
  readonly onInsert: (() => void) | undefined;
  /** Rejects where it could not be kept. */
  readonly onDismiss: (scope: DismissalScope, reason: string) => Promise<void>;
}

export function CardActions({
  words,
  isLost,
  isSecret,
  onReveal,
  onCopy,
  onCollect,
  onInsert,
  onDismiss,
}: CardActionsProps) {
  const { findings, dismiss } = words;
  const [isCopied, setCopied] = useState(false);
  const [isDismissing, setDismissing] = useState(false);
  if (isDismissing)
    return (
      <DismissForm words={words} onDismiss={onDismiss} onCancel={() => setDismissing(false)} isSecret={isSecret} />
    );
  return (
    <p class="card-actions">
      {!isLost && (
        <button type="button" class="text-button" onClick={onReveal}>
          {onInsert ? words.draft.reveal : findings.reveal}
        </button>
      )}
      <button type="button" class="text-button" onClick={() => void onCopy().then(() => setCopied(true))}>
        {findings.copy}
      </button>
      {onInsert && (
        <button type="button" class="text-button" onClick={onInsert}>
          {words.draft.insert}
        </button>
      )}
      {!isSecret && onCollect && (
        <button type="button" class="text-button" onClick={onCollect}>
          {words.collection.take.card}
        </button>
      )}
      <button type="button" class="text-button" onClick={() => setDismissing(true)}>
        {dismiss.open}
      </button>
      <span class="aside" role="status">
        {isCopied && findings.copied}
      </span>
    </p>
  );
}

interface DismissFormProps extends Pick<CardActionsProps, 'words' | 'isSecret' | 'onDismiss'> {
  readonly onCancel: () => void;
}

const SCOPES: readonly DismissalScope[] = ['passage', 'document', 'site', 'everywhere'];

function DismissForm({ words: { dismiss }, isSecret, onDismiss, onCancel }: DismissFormProps) {
  const [scope, setScope] = useState<DismissalScope>('passage');
  const [reason, setReason] = useState('');
  const [isFailed, setFailed] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    setFailed(false);
    onDismiss(scope, reason.trim()).catch(() => setFailed(true));
  };
  if (isSecret)
    return (
      <p class="card-actions" role="alert">
        {dismiss.secret}{' '}
        <button type="button" class="text-button" onClick={onCancel}>
          {dismiss.cancel}
        </button>
      </p>
    );
  return (
    <form class="dismiss-form" aria-label={dismiss.title} onSubmit={submit}>
      <label>
        {dismiss.reason}
        <input
          type="text"
          ref={(input) => input?.focus()}
          value={reason}
          maxLength={500}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <fieldset>
        <legend>{dismiss.scope}</legend>
        {SCOPES.map((one) => (
          <label key={one}>
            <input type="radio" name="scope" checked={scope === one} onChange={() => setScope(one)} />{' '}
            {dismiss.scopes[one]}
          </label>
        ))}
      </fieldset>
      <button type="submit" class="plain-button">
        {dismiss.confirm}
      </button>{' '}
      <button type="button" class="text-button" onClick={onCancel}>
        {dismiss.cancel}
      </button>
      <p role="alert">{isFailed && dismiss.failed}</p>
    </form>
  );
}
