/** Ties the panel to the browser: the shown tab's state goes in, what the reader asks for goes out as messages. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { Panel } from '../../components/sidepanel/Panel';
import type { PanelView } from '../../components/sidepanel/panel-view';
import { withHolidayLists } from '../../utils/adapters/holiday-list';
import { officialCalendar } from '../../utils/adapters/official-calendar';
import { backgroundToPanel, type PanelToContent } from '../../utils/platform/messages';
import { answerMessages, askBackground } from '../../utils/platform/messaging';
import { recallLedgerOpen, rememberLedgerOpen } from '../../utils/platform/panel-memory';
import { followShownTab, type ShownTab } from '../../utils/platform/shown-tab';
import { RULES } from '../../utils/rules/registry';
import { useSettings, warn } from '../shared/use-settings';
import { dayKindsIn } from './day-kinds';
import { isRevealed } from './revealing';

interface PanelAppProps {
  readonly pinnedTabId: number | undefined;
}

/** The panel with everything that it needs of the browser. */
export function PanelApp({ pinnedTabId }: PanelAppProps) {
  const [shown, setShown] = useState<ShownTab>();
  const [missed, setMissed] = useState<Missed>();
  const [isLedgerOpen, setLedgerOpen] = useState<boolean>();
  useEffect(() => {
    void recallLedgerOpen()
      .then(setLedgerOpen, warn)
      .then(() => start(pinnedTabId, setShown));
  }, [pinnedTabId]);
  const analyseAgain = (issuedOn: string | undefined, allowSecret: boolean) =>
    askBackground({ type: 'analyse-again', tabId: shown?.tabId ?? -1, issuedOn, allowSecret }, z.unknown()).catch(warn);
  const inPage = useSettings();
  const holidayLists = inPage?.settings.holidayLists;
  const kindOf = useMemo(() => dayKindsIn(withHolidayLists(officialCalendar, holidayLists ?? [])), [holidayLists]);
  if (!shown || !inPage) return null;

  const { settings, language, words, change, onHolidays } = inPage;
  document.title = words.productName;
  const { tabId, state } = shown;
  const reveal = async (message: PanelToContent) =>
    state?.status === 'read' && (await isRevealed(tabId, state.documentId, message));
  const revealFinding = async (findingId: string) => {
    if (state?.status !== 'read' || (await reveal({ type: 'reveal', findingId }))) return;
    const { documentId } = state;
    setMissed((before) => ({ documentId, ids: [...(before?.documentId === documentId ? before.ids : []), findingId] }));
  };
  const toggleLedger = (isOpen: boolean) => {
    setLedgerOpen(isOpen);
    rememberLedgerOpen(isOpen).catch(warn);
  };
  return (
    <Panel
      words={words}
      view={viewOf(state, missed)}
      titleOf={(category) => RULES.find(({ id }) => id === category)?.title[language] ?? category}
      kindOf={kindOf}
      isLedgerOpen={isLedgerOpen}
      onReveal={(findingId) => void revealFinding(findingId)}
      onRevealPassage={({ start, end, quote }) => reveal({ type: 'reveal-span', start, end, quote })}
      onLedgerToggle={toggleLedger}
      profile={settings.profile}
      holidayYears={settings.holidayLists.map(({ year }) => year)}
      onProfile={(profile) => change({ profile })}
      onHolidays={onHolidays}
      onOptions={() => void browser.runtime.openOptionsPage().catch(warn)}
      onIssuedOn={(day) => void analyseAgain(day, false)}
      onAllowSecret={() => void analyseAgain(undefined, true)}
    />
  );
}

/** Findings of one document that turned out to be lost only when they were looked for. */
interface Missed {
  readonly documentId: string;
  readonly ids: readonly string[];
}

async function start(pinnedTabId: number | undefined, onShown: (shown: ShownTab) => void): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  if (windowId === undefined) return;
  answerMessages(backgroundToPanel, (message) => {
    if (message.windowId === windowId && pinnedTabId === undefined) window.close();
  });
  await followShownTab(windowId, pinnedTabId, onShown);
}

function viewOf(state: ShownTab['state'], missed: Missed | undefined): PanelView {
  if (!state) return { status: 'not-read' };
  if (state.status !== 'read' || missed?.documentId !== state.documentId) return state;
  return { ...state, lost: [...state.lost, ...missed.ids] };
}
