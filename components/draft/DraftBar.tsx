/** Which draft is worked on, its name and planned date of issue, and whether it is saved. */
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words/words';
import { Deletion } from '../looks/Deletion';
import { FileButton } from '../looks/FileButton';
import { weekdayOfDay } from './weekday';

export interface DraftBarProps {
  readonly words: Words;
  readonly titles: readonly { readonly id: string; readonly name: string }[];
  readonly draft: { readonly id: string; readonly name: string; readonly plannedOn: string | null };
  /** Whether it is saved, in words. */
  readonly saving: string;
  readonly accept: string;
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onName: (name: string) => void;
  /** What was typed as the planned date of issue; gives the day that was read, if any. */
  readonly onPlanned: (typed: string) => void;
  readonly onDelete: () => void;
}

export function DraftBar({ words, titles, draft, saving, accept, ...on }: DraftBarProps) {
  const say = words.draft;
  return (
    <section class="draft-bar" aria-label={say.list}>
      <label>
        {say.list}{' '}
        <select value={draft.id} onChange={({ currentTarget }) => on.onOpen(currentTarget.value)}>
          {titles.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === draft.id ? draft.name : name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="plain-button" onClick={on.onNew}>
        {say.create}
      </button>
      <FileButton text={say.openFiles} accept={accept} isMultiple onFiles={on.onFiles} />
      <label>
        {say.name}{' '}
        <input
          type="text"
          value={draft.name}
          maxLength={200}
          onInput={({ currentTarget }) => on.onName(currentTarget.value)}
        />
      </label>
      <PlannedDate key={draft.id} words={words} plannedOn={draft.plannedOn} onPlanned={on.onPlanned} />
      <Deletion
        open={say.delete}
        question={say.deleteQuestion(draft.name)}
        confirm={say.deleteConfirm}
        cancel={say.cancel}
        onDelete={on.onDelete}
      />
      <span class="aside" role="status">
        {saving}
      </span>
    </section>
  );
}

interface PlannedDateProps extends Pick<DraftBarProps, 'words' | 'onPlanned'> {
  readonly plannedOn: string | null;
}

function PlannedDate({ words, plannedOn, onPlanned }: PlannedDateProps) {
  const say = words.draft;
  const [typed, setTyped] = useState(plannedOn ?? '');
  return (
    <label class="planned">
      {say.plannedOn}{' '}
      <input
        type="text"
        value={typed}
        placeholder={say.plannedHint}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onPlanned(currentTarget.value);
        }}
      />{' '}
      <span class="aside" role="status">
        {plannedOn !== null && say.plannedAs(words.date.day(plannedOn), say.weekdays[weekdayOfDay(plannedOn)] ?? '')}
        {plannedOn === null && typed.trim() !== '' && say.plannedNone}
      </span>
    </label>
  );
}
