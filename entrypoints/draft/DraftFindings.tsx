/** The panel's cards, beside a draft. */
import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ReportView } from '../../components/sidepanel/ReportView';
import { withHolidayLists } from '../../utils/adapters/holiday-list';
import { officialCalendar } from '../../utils/adapters/official-calendar';
import type { Category } from '../../utils/analysis/schema';
import { storedDismissals } from '../../utils/platform/dismissals';
import { FRAMES } from '../../utils/rules/frames';
import { warn } from '../shared/use-settings';
import { dayKindsIn } from '../sidepanel/day-kinds';
import { dismiss } from '../sidepanel/dismissing';
import { usePanelMemory } from '../sidepanel/use-panel-memory';
import type { BesideDraftProps } from './BesideDraft';
import type { Judged } from './judged';

interface DraftFindingsProps extends BesideDraftProps {
  readonly judged: Judged;
  readonly titleOf: (category: Category) => string;
}

const nothing = () => undefined;

export function DraftFindings({ inPage, drafts, judged, selected, editor, titleOf }: DraftFindingsProps) {
  const { settings, words, change, onHolidays } = inPage;
  const [memory, remember] = usePanelMemory();
  const [lost, setLost] = useState<readonly string[]>([]);
  const kindOf = useMemo(
    () => dayKindsIn(withHolidayLists(officialCalendar, settings.holidayLists)),
    [settings.holidayLists],
  );
  if (!memory) return null;
  const view = { ...judged.view, selected, lost };
  const reveal = (id: string) => {
    if (editor.current?.revealFinding(id) === false) setLost((before) => [...before, id]);
  };
  return (
    <ReportView
      key={judged.view.documentId}
      words={words}
      view={view}
      titleOf={titleOf}
      kindOf={kindOf}
      isLedgerOpen={memory.isLedgerOpen}
      grouping={memory.grouping}
      marking={settings.marking}
      site={undefined}
      collecting={undefined}
      pageSamples={[]}
      profile={settings.profile}
      holidayYears={settings.holidayLists.map(({ year }) => year)}
      onReveal={reveal}
      onRevealPassage={async ({ start, end }) => editor.current?.reveal(start, end) ?? false}
      onLedgerToggle={(isLedgerOpen) => remember({ isLedgerOpen })}
      onGrouping={(grouping) => remember({ grouping })}
      onMarking={(marking) => change({ marking })}
      onMarkAll={nothing}
      onProfile={(profile) => change({ profile })}
      onHolidays={onHolidays}
      onScope={nothing}
      onOpenFile={nothing}
      onReadFrame={nothing}
      onGrantSite={nothing}
      onCollect={nothing}
      onUndoCollecting={nothing}
      onKeepText={nothing}
      onCollection={nothing}
      onDrafts={nothing}
      onPrint={nothing}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onDismiss={(finding, scope, reason) =>
        dismiss(finding, scope, reason, { ...judged.view, url: judged.view.documentId })
      }
      onRestore={(id) => void storedDismissals.change((list) => list.filter((one) => one.id !== id)).catch(warn)}
      onInsert={({ id, category }) => editor.current?.insertAfter(id, FRAMES[category])}
      onOptions={() => void browser.runtime.openOptionsPage().catch(warn)}
      onIssuedOn={(day) => drafts.change({ plannedOn: day ?? null })}
    />
  );
}
