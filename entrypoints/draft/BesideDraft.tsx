/** What stands beside the draft: its findings, the comparisons, the review. */
import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { DraftTab } from '../../components/draft/DraftPage';
import type { EditorHandle } from '../../components/draft/Editor';
import { UpperPanel } from '../../components/draft/UpperPanel';
import { VersionsPanel } from '../../components/draft/VersionsPanel';
import { SecretNotice } from '../../components/sidepanel/Notice';
import type { SelectedCard } from '../../components/sidepanel/panel-view';
import { READABLE_KINDS } from '../../utils/files/read-bytes';
import { titleOf } from '../../utils/rules/registry';
import { type SettingsInPage, warn } from '../shared/use-settings';
import { DraftFindings } from './DraftFindings';
import { DraftReview } from './DraftReview';
import { openCompanion } from './opening';
import { ORIGINAL, useComparisons, versionsOf } from './use-comparisons';
import type { DraftsInPage } from './use-drafts';
import type { Judging } from './use-judged';

export interface BesideDraftProps {
  readonly tab: DraftTab;
  readonly inPage: SettingsInPage;
  readonly drafts: DraftsInPage;
  readonly judging: Judging;
  readonly selected: SelectedCard | null;
  readonly editor: RefObject<EditorHandle | null>;
  readonly onAllowSecret: (mark: string) => void;
}

export function BesideDraft(props: BesideDraftProps) {
  const { tab, inPage, drafts, judging, editor } = props;
  const { words, language } = inPage;
  const { draft } = drafts;
  const judged = judging.status === 'judged' ? judging.judged : undefined;
  const comparisons = useComparisons(tab, draft, judged, inPage);
  const [problem, setProblem] = useState<string>();
  const reveal = ({ start, end }: { readonly start: number; readonly end: number }) =>
    void editor.current?.reveal(start, end);
  const titles = useMemo(() => (category: Parameters<typeof titleOf>[0]) => titleOf(category, language), [language]);
  const takeUpper = async (file: File) => {
    const opened = await openCompanion(file, language);
    setProblem(typeof opened === 'string' ? opened : undefined);
    if (typeof opened !== 'string') drafts.change({ upper: opened });
  };
  if (judging.status === 'secret')
    return <SecretNotice words={words} mark={judging.mark} onAllowSecret={() => props.onAllowSecret(judging.mark)} />;
  if (!judged) return <p class="aside">{words.draft.empty}</p>;
  switch (tab) {
    case 'findings':
      return <DraftFindings {...props} judged={judged} titleOf={titles} />;
    case 'upper':
      return (
        <UpperPanel
          words={words}
          name={draft.upper?.name}
          comparison={comparisons.upper}
          accept={READABLE_KINDS.join()}
          problem={problem}
          titleOf={titles}
          textAt={({ start, end }) => judged.text.slice(start, end)}
          onFile={(file) => void takeUpper(file).catch(warn)}
          onText={(text) => drafts.change({ upper: { name: words.draft.upper.pasted, text } })}
          onRemove={() => drafts.change({ upper: null })}
          onReveal={reveal}
        />
      );
    case 'versions':
      return (
        <VersionsPanel
          words={words}
          versions={versionsOf(draft).map(({ key }) => ({
            key,
            name: key === ORIGINAL ? words.draft.versions.original : key.slice(0, 16).replace('T', ' '),
          }))}
          chosen={comparisons.chosen?.key}
          comparison={comparisons.version}
          titleOf={titles}
          onKeep={() =>
            drafts.change({ versions: [...draft.versions, { at: new Date().toISOString(), text: draft.text }] })
          }
          onChoose={comparisons.choose}
          onRestore={() => comparisons.chosen && editor.current?.replaceAll(comparisons.chosen.text)}
          onReveal={reveal}
        />
      );
    case 'review':
      return <DraftReview inPage={inPage} drafts={drafts} judged={judged} comparison={comparisons.upper} />;
  }
}
