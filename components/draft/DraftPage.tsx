/** The drafter's page: the draft on the left, what can be said of it on the right. */
import type { ComponentChildren } from 'preact';
import type { Words } from '../../utils/words/words';
import { Tabs } from '../looks/Tabs';
import { DraftBar, type DraftBarProps } from './DraftBar';

export const DRAFT_TABS = ['findings', 'upper', 'versions', 'review'] as const;
export type DraftTab = (typeof DRAFT_TABS)[number];

interface DraftPageProps extends DraftBarProps {
  readonly words: Words;
  readonly tab: DraftTab;
  /** What has to be said of the draft: refused files, another window, a secret mark. */
  readonly notices: readonly string[];
  readonly takenBack: string;
  readonly editor: ComponentChildren;
  /** What the tab shows. */
  readonly children: ComponentChildren;
  readonly onTab: (tab: DraftTab) => void;
  readonly onTakeBack: () => void;
}

export function DraftPage({
  words,
  tab,
  notices,
  takenBack,
  editor,
  children,
  onTab,
  onTakeBack,
  ...bar
}: DraftPageProps) {
  const say = words.draft;
  const drop = (event: DragEvent) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    // The editor would put the file's bytes in as text.
    event.stopPropagation();
    bar.onFiles(files);
  };
  return (
    <div class="draft-desk">
      <header class="masthead">
        <h1>{words.productName}</h1>
        <p>{say.title}</p>
        <p class="aside privacy">{say.privacy}</p>
      </header>
      <DraftBar words={words} {...bar} />
      <div role="alert">
        {notices.map((notice) => (
          <p class="problem" key={notice}>
            {notice}
          </p>
        ))}
      </div>
      <main class="desk" onDropCapture={drop} onDragOver={(event) => event.preventDefault()}>
        <section class="paper" aria-label={say.editorLabel}>
          {editor}
          <p class="aside">{say.keys}</p>
        </section>
        <section class="beside" aria-label={say.tabs[tab]}>
          <Tabs label={say.title} shown={tab} tabs={DRAFT_TABS} names={say.tabs} onShow={onTab} />
          <p>
            <button type="button" class="plain-button" onClick={onTakeBack}>
              {say.takeBack.docx}
            </button>{' '}
            <span role="status">{takenBack}</span>
          </p>
          <div class="tab-content">{children}</div>
        </section>
      </main>
    </div>
  );
}
