/** What the panel says where there is no report: the page was not read, could not be read, or must not be read. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../utils/words/words';
import type { FailedView, PanelActions } from './panel-view';

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

/** Milliseconds after which a reading takes unusually long. */
const LONG_READING = 5000;

/** A page that does not answer is waited for, and that is said. */
export function ReadingNotice({ words: { reading } }: { readonly words: Words }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_READING);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="reading">
      <p>{reading.title}</p>
      <p role="status">{isLong && reading.long}</p>
    </div>
  );
}

interface InterruptedNoticeProps {
  readonly words: Words;
  readonly onRetry: () => void;
}

/** The browser ended the check before it was done. */
export function InterruptedNotice({ words: { interrupted }, onRetry }: InterruptedNoticeProps) {
  return (
    <Notice title={interrupted.title}>
      <p>{interrupted.note}</p>
      <button type="button" class="plain-button" onClick={onRetry}>
        {interrupted.retry}
      </button>
    </Notice>
  );
}

interface FailureNoticeProps extends Pick<PanelActions, 'onReadFrame' | 'onOpenFile'> {
  readonly words: Words;
  readonly view: FailedView;
}

/** Why a page could not be read, and what can be done. */
export function FailureNotice({ words, view, onReadFrame, onOpenFile }: FailureNoticeProps) {
  const { title, todo } = words.failures[view.reason];
  return (
    <Notice title={title}>
      <p>{todo}</p>
      {view.reason === 'pdf' && (
        <button type="button" class="plain-button" onClick={() => onOpenFile(undefined)}>
          {words.files.openPdf}
        </button>
      )}
      <UnreadFramesNote words={words} frames={view.unreadFrames} onReadFrame={onReadFrame} />
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

interface UnreadFramesNoteProps extends Pick<PanelActions, 'onReadFrame'> {
  readonly words: Words;
  /** The origins of the frames; empty where one is not known. */
  readonly frames: readonly string[];
}

/** Says how many frames of other sites were not read, and offers to read them; nothing for none. */
export function UnreadFramesNote({ words, frames, onReadFrame }: UnreadFramesNoteProps) {
  if (frames.length === 0) return null;
  const sites = [...new Set(frames)].filter((site) => /^https?:/.test(site));
  return (
    <p class="aside unread-frames">
      {words.unreadFrames(frames.length)}{' '}
      {sites.map((site) => (
        <button type="button" class="text-button" key={site} onClick={() => onReadFrame(site)}>
          {words.readFrame(new URL(site).host)}
        </button>
      ))}
    </p>
  );
}

function Notice({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="notice">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
