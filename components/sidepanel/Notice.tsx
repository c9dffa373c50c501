/** What the panel says where there is no report: the page was not read, could not be read, or must not be read. */
import type { ComponentChildren } from 'preact';
import type { Words } from '../../utils/words/words';
import type { FailedView } from './panel-view';

/** This page was not read, and how to start. */
export function NotReadNotice({ words }: { readonly words: Words }) {
  const { title, how, keys, howEnd, selection, privacy } = words.notRead;
  return (
    <Notice title={title}>
      <p>
        {how} <kbd>{keys}</kbd> {howEnd}
      </p>
      <p>{selection}</p>
      <p class="aside">{privacy}</p>
    </Notice>
  );
}

/** Why a page could not be read, and what can be done. */
export function FailureNotice({ words, view }: { readonly words: Words; readonly view: FailedView }) {
  const { title, todo } = words.failures[view.reason];
  return (
    <Notice title={title}>
      <p>{todo}</p>
      <UnreadFramesNote words={words} count={view.unreadFrames} />
      {view.reason === 'failed' && view.detail !== '' && (
        <details class="aside">
          <summary>{words.failureDetail}</summary>
          <p class="detail">{view.detail}</p>
        </details>
      )}
    </Notice>
  );
}

interface SecretNoticeProps {
  readonly words: Words;
  readonly mark: string;
  readonly onAllowSecret: () => void;
}

/** The document carries a secret mark; only the reader can have it checked. */
export function SecretNotice({ words, mark, onAllowSecret }: SecretNoticeProps) {
  return (
    <Notice title={words.secret.title}>
      <p>{words.secret.note(mark)}</p>
      <button type="button" class="plain-button" onClick={onAllowSecret}>
        {words.secret.proceed}
      </button>
      <p class="aside">{words.secret.proceedNote}</p>
    </Notice>
  );
}

/** Says how many frames of other sites were not read; nothing for none. */
export function UnreadFramesNote({ words, count }: { readonly words: Words; readonly count: number }) {
  return count > 0 ? <p class="aside unread-frames">{words.unreadFrames(count)}</p> : null;
}

function Notice({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="notice">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
