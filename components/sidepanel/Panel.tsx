/** The whole side panel: what is known of the active tab's document. */
import type { Category } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import { FailureNotice, InterruptedNotice, NotReadNotice, ReadingNotice, SecretNotice } from './Notice';
import type { PanelActions, PanelSetting, PanelView } from './panel-view';
import { ReportView } from './ReportView';

interface PanelProps extends Omit<PanelActions, 'onSupplyDate'>, PanelSetting {
  readonly words: Words;
  readonly view: PanelView;
  /** What went wrong last. */
  readonly problem?: string | undefined;
  readonly titleOf: (category: Category) => string;
}

/** Shows a view; remembers nothing but which card is open and which category is chosen. */
export function Panel({ words, view, problem, titleOf, ...rest }: PanelProps) {
  return (
    <div class="panel">
      <header class="masthead">
        <h1>{words.productName}</h1>
        <p>{words.tagline}</p>
        <nav>
          <button type="button" class="text-button" onClick={rest.onCollection}>
            {words.collection.open}
          </button>{' '}
          <button type="button" class="text-button" onClick={rest.onDrafts}>
            {words.draft.open}
          </button>{' '}
          <button type="button" class="text-button" onClick={rest.onOptions}>
            {words.options.open}
          </button>
        </nav>
      </header>
      {problem !== undefined && (
        <p role="alert" class="problem">
          {problem}
        </p>
      )}
      <p class="visually-hidden" role="status">
        {announcement(view, words)}
      </p>
      <main aria-busy={view.status === 'reading'}>
        <View words={words} view={view} titleOf={titleOf} {...rest} />
      </main>
    </div>
  );
}

function View({ words, view, titleOf, ...rest }: Omit<PanelProps, 'problem'>) {
  switch (view.status) {
    case 'not-read':
      return <NotReadNotice words={words} />;
    case 'reading':
      return <ReadingNotice words={words} />;
    case 'interrupted':
      return <InterruptedNotice words={words} onRetry={() => rest.onScope(view.scope)} />;
    case 'secret':
      return <SecretNotice words={words} mark={view.mark} onAllowSecret={rest.onAllowSecret} />;
    case 'failed':
      return <FailureNotice words={words} view={view} onReadFrame={rest.onReadFrame} onOpenFile={rest.onOpenFile} />;
    case 'read':
      return (
        <ReportView key={`${view.documentId} ${view.url}`} words={words} view={view} titleOf={titleOf} {...rest} />
      );
  }
}

function announcement(view: PanelView, words: Words): string {
  switch (view.status) {
    case 'not-read':
      return words.notRead.title;
    case 'reading':
      return words.reading.title;
    case 'interrupted':
      return words.interrupted.title;
    case 'secret':
      return words.secret.title;
    case 'failed':
      return words.failures[view.reason].title;
    case 'read':
      return words.read(view.report.findings.filter(({ verdict }) => verdict === 'finding').length);
  }
}
