/** The panel with everything that it needs of the browser. */
import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Panel } from '../../components/sidepanel/Panel';
import type { PanelView } from '../../components/sidepanel/panel-view';
import { withHolidayLists } from '../../utils/adapters/holiday-list';
import { officialCalendar } from '../../utils/adapters/official-calendar';
import { storedDismissals } from '../../utils/platform/dismissals';
import type { Settings } from '../../utils/platform/settings';
import { allowSite, grantSite, siteOf } from '../../utils/platform/sites';
import { titleOf } from '../../utils/rules/registry';
import { useSettings, warn } from '../shared/use-settings';
import { dayKindsIn } from './day-kinds';
import { dismiss } from './dismissing';
import { openFile } from './opening-files';
import { useCollecting } from './use-collecting';
import { usePageSamples } from './use-page-samples';
import { usePanelMemory } from './use-panel-memory';
import { useShownTab } from './use-shown-tab';

/** The site of the document shown; undefined where there is none to grant. */
function siteIn(view: PanelView, { sites }: Settings) {
  const origin = view.status === 'read' ? siteOf(view.url) : undefined;
  if (origin === undefined) return undefined;
  return { name: new URL(origin).host, isReadOnOpening: sites[origin]?.isReadOnOpening === true };
}

/** The browser asks the user; the frame is read where it was allowed. */
async function readFrame(site: string, read: (site: string) => Promise<unknown>): Promise<void> {
  if (await allowSite(site)) await read(site);
}

async function grant(view: PanelView): Promise<void> {
  const origin = view.status === 'read' ? siteOf(view.url) : undefined;
  if (origin !== undefined) await grantSite(origin);
}

interface PanelAppProps {
  /** Keeps to one tab, whichever is active. */
  readonly pinnedTabId: number | undefined;
}

/** The shown tab's state goes in, what the reader asks for goes out as messages and settings. */
export function PanelApp({ pinnedTabId }: PanelAppProps) {
  const tab = useShownTab(pinnedTabId);
  const inPage = useSettings();
  const [memory, remember] = usePanelMemory();
  const collecting = useCollecting(tab, inPage);
  const pageSamples = usePageSamples(tab, collecting.revision, inPage);
  const holidayLists = inPage?.settings.holidayLists;
  const kindOf = useMemo(() => dayKindsIn(withHolidayLists(officialCalendar, holidayLists ?? [])), [holidayLists]);
  if (!tab || !inPage || !memory) return null;

  const { settings, language, words, problem, change, onHolidays } = inPage;
  document.title = words.productName;
  const restore = (id: string) => storedDismissals.change((list) => list.filter((one) => one.id !== id));
  return (
    <Panel
      words={words}
      view={tab.view}
      problem={problem}
      titleOf={(category) => titleOf(category, language)}
      kindOf={kindOf}
      isLedgerOpen={memory.isLedgerOpen}
      grouping={memory.grouping}
      marking={settings.marking}
      site={siteIn(tab.view, settings)}
      {...collecting.inPanel}
      pageSamples={pageSamples}
      profile={settings.profile}
      holidayYears={settings.holidayLists.map(({ year }) => year)}
      onReveal={(findingId) => void tab.revealFinding(findingId)}
      onRevealPassage={({ start, end, quote }) => tab.reveal({ type: 'reveal-span', start, end, quote })}
      onLedgerToggle={(isLedgerOpen) => remember({ isLedgerOpen })}
      onGrouping={(grouping) => remember({ grouping })}
      onMarking={(marking) => change({ marking })}
      onMarkAll={() => tab.readAgain({ showAllMarks: true })}
      onProfile={(profile) => change({ profile })}
      onHolidays={onHolidays}
      onScope={tab.readScope}
      onOpenFile={(href) => void openFile(tab.tabId, tab.view, href).catch(warn)}
      onReadFrame={(site) => void readFrame(site, tab.readFrame).catch(warn)}
      onGrantSite={() => void grant(tab.view).catch(warn)}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onDismiss={(finding, scope, reason) => dismiss(finding, scope, reason, tab.view)}
      onRestore={(id) => void restore(id).catch(warn)}
      onPrint={() => void browser.tabs.create({ url: `report.html?tab=${tab.tabId}` }).catch(warn)}
      onDrafts={() => void browser.tabs.create({ url: 'draft.html' }).catch(warn)}
      onOptions={() => void browser.runtime.openOptionsPage().catch(warn)}
      onIssuedOn={(issuedOn) => tab.readAgain({ issuedOn })}
      onAllowSecret={() => tab.readAgain({ allowSecret: true })}
    />
  );
}
