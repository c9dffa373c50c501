/** A report as it is read: the document's head, what it asks, how it is written, the cards, what is not shown. */
import { useState } from 'preact/hooks';
import type { Category } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import { Choice } from '../looks/Choice';
import { Burden } from '../report/Burden';
import { usePassages } from '../report/use-passages';
import { Writing } from '../report/Writing';
import { AttachmentList } from './AttachmentList';
import { CollectButtons, CollectedNote } from './Collecting';
import { DocumentHead } from './DocumentHead';
import { FindingList } from './FindingList';
import { UnreadFramesNote } from './Notice';
import { NotShown } from './NotShown';
import { PageSamples } from './PageSamples';
import type { PanelActions, PanelSetting, ReadView } from './panel-view';
import { SiteGrant } from './SiteGrant';

interface ReportViewProps extends PanelSetting, Omit<PanelActions, 'onAllowSecret' | 'onSupplyDate'> {
  readonly words: Words;
  readonly view: ReadView;
  readonly titleOf: (category: Category) => string;
}

export function ReportView({ words, view, titleOf, ...rest }: ReportViewProps) {
  const { findings, ruleErrors } = view.report;
  const passages = usePassages(view.passages, rest.onRevealPassage);
  const [isDateAsked, setDateAsked] = useState(false);
  return (
    <>
      <DocumentHead
        words={words}
        view={view}
        isDateAsked={isDateAsked}
        onDateAsked={setDateAsked}
        onIssuedOn={rest.onIssuedOn}
      />
      <div class="report-actions">
        {!view.isFile && (
          <Choice label={words.head.scope} value={view.scope} names={words.head.scopes} onChoose={rest.onScope} />
        )}
        {!view.isSecret && !view.isDraft && (
          <>
            <button type="button" class="text-button" onClick={rest.onPrint}>
              {words.tools.print}
            </button>
            <CollectButtons words={words} count={findings.length} onCollect={rest.onCollect} />
          </>
        )}
        {rest.site !== undefined && !view.isFile && (
          <SiteGrant words={words} site={rest.site} onGrant={rest.onGrantSite} />
        )}
      </div>
      <AttachmentList words={words} attachments={view.attachments} onOpenFile={rest.onOpenFile} />
      <UnreadFramesNote words={words} frames={view.unreadFrames} onReadFrame={rest.onReadFrame} />
      {ruleErrors.length > 0 && (
        <p class="aside">{words.ruleErrors(ruleErrors.map(({ category }) => titleOf(category)).join('、'))}</p>
      )}
      <Burden
        words={words}
        report={view.report}
        passages={passages}
        kindOf={rest.kindOf}
        isOpen={rest.isLedgerOpen ?? findings.length === 0}
        onToggle={rest.onLedgerToggle}
        profile={rest.profile}
        onProfile={rest.onProfile}
        holidayYears={rest.holidayYears}
        onHolidays={rest.onHolidays}
      />
      <Writing words={words} report={view.report} passages={passages} />
      <PageSamples words={words} samples={rest.pageSamples} onReveal={rest.onRevealPassage} />
      <FindingList
        words={words}
        view={view}
        titleOf={titleOf}
        grouping={rest.grouping}
        marking={rest.marking}
        on={{ ...rest, onSupplyDate: () => setDateAsked(true) }}
      />
      <NotShown
        words={words}
        view={view}
        titleOf={titleOf}
        passages={passages}
        onOptions={rest.onOptions}
        onRestore={rest.onRestore}
      />
      <CollectedNote
        words={words}
        collecting={rest.collecting}
        onUndoCollecting={rest.onUndoCollecting}
        onKeepText={rest.onKeepText}
        onCollection={rest.onCollection}
      />
      <footer class="aside">{words.disclaimer}</footer>
    </>
  );
}
