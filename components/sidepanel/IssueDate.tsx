/** The date of issue with where it was found, and the form to correct it. */
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words/words';
import type { PanelActions, ReadView } from './panel-view';

interface IssueDateProps extends Pick<PanelActions, 'onIssuedOn'> {
  readonly words: Words;
  readonly view: ReadView;
  readonly isEditing: boolean;
  readonly onEditing: (isEditing: boolean) => void;
}

/** Due times count from this date: a reader who knows better can say so, and can go back. */
export function IssueDate({ words, view, isEditing, onEditing, onIssuedOn }: IssueDateProps) {
  const { issuedOn } = view.report.document;

  const give = (day: string | undefined) => {
    onEditing(false);
    onIssuedOn(day);
  };
  if (isEditing) {
    return <IssueDateForm words={words} day={issuedOn ?? ''} onGive={give} onCancel={() => onEditing(false)} />;
  }
  return (
    <>
      {issuedOn === null ? (
        <span class="missing">{words.date.none}</span>
      ) : (
        <>
          <time dateTime={issuedOn}>{words.date.day(issuedOn)}</time>
          <span class="aside">{words.date.inBrackets(sourceOf(view, words))}</span>
        </>
      )}{' '}
      <button type="button" class="text-button" onClick={() => onEditing(true)}>
        {issuedOn === null ? words.date.supply : words.date.correct}
      </button>
      {view.correctedIssuedOn !== null && (
        <>
          {' '}
          <button type="button" class="text-button" onClick={() => give(undefined)}>
            {words.date.restore}
          </button>
        </>
      )}
    </>
  );
}

function sourceOf(view: ReadView, { date }: Words): string {
  if (view.correctedIssuedOn !== null) return date.corrected;
  const from = view.report.document.issuedOnFrom;
  return from === null ? date.none : date.from[from];
}

interface IssueDateFormProps {
  readonly words: Words;
  /** `YYYY-MM-DD`, or empty. */
  readonly day: string;
  readonly onGive: (day: string) => void;
  readonly onCancel: () => void;
}

function IssueDateForm({ words, day, onGive, onCancel }: IssueDateFormProps) {
  const [isInvalid, setInvalid] = useState(false);
  const [value, setValue] = useState(day);
  const submit = (event: Event) => {
    event.preventDefault();
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) onGive(value);
    else setInvalid(true);
  };
  return (
    <form class="date-form" onSubmit={submit} noValidate>
      <input
        type="date"
        aria-label={words.date.label}
        aria-invalid={isInvalid}
        ref={(input) => input?.focus()}
        value={value}
        onInput={(event) => setValue(event.currentTarget.value)}
      />
      <button type="submit" class="plain-button">
        {words.date.apply}
      </button>
      <button type="button" class="text-button" onClick={onCancel}>
        {words.date.cancel}
      </button>
      {isInvalid && <p role="alert">{words.date.invalid}</p>}
    </form>
  );
}
