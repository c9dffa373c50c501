/** Ties the panel to the browser: the shown tab's state goes in, what the reader asks for goes out as messages. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { Panel } from '../../components/sidepanel/Panel';
import type { PanelView } from '../../components/sidepanel/panel-view';
import { officialCalendar } from '../../utils/adapters/official-calendar';
import type { Profile } from '../../utils/analysis/facts/profiles';
import { backgroundToPanel, type PanelToContent } from '../../utils/platform/messages';
import { answerMessages, askBackground } from '../../utils/platform/messaging';
import { recallLedgerOpen, rememberLedgerOpen } from '../../utils/platform/panel-memory';
import { changeSettings, readSettings } from '../../utils/platform/settings';
import { followShownTab, type ShownTab } from '../../utils/platform/shown-tab';
import { RULES } from '../../utils/rules/registry';
import type { Words, WordsLanguage } from '../../utils/words/words';
import { dayKindsIn } from './day-kinds';
import { isRevealed, warn } from './revealing';

interface PanelAppProps {
  readonly words: Words;
  readonly language: WordsLanguage;
  readonly pinnedTabId: number | undefined;
}

/** The panel with everything that it needs of the browser. */
export function PanelApp({ words, language, pinnedTabId }: PanelAppProps) {
  const [shown, setShown] = useState<ShownTab>();
  const [missed, setMissed] = useState<Missed>();
  const [isLedgerOpen, setLedgerOpen] = useState<boolean>();
  const [profile, setProfile] = useState<Profile>('general');
  useEffect(() => {
    void Promise.all([
      recallLedgerOpen().then(setLedgerOpen),
      readSettings().then((found) => setProfile(found.profile)),
    ])
      .catch(warn)
      .then(() => start(pinnedTabId, setShown));
  }, [pinnedTabId]);
  if (!shown) return null;

  const { tabId, state } = shown;
  const analyseAgain = (issuedOn: string | undefined, allowSecret: boolean) =>
    askBackground({ type: 'analyse-again', tabId, issuedOn, allowSecret }, z.unknown()).catch(warn);
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
  const chooseProfile = async (chosen: Profile) => {
    setProfile(chosen);
    await changeSettings({ profile: chosen });
    await analyseAgain(state?.status === 'read' ? (state.correctedIssuedOn ?? undefined) : undefined, false);
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
      profile={profile}
      onProfile={(chosen) => void chooseProfile(chosen).catch(warn)}
      onIssuedOn={(day) => void analyseAgain(day, false)}
      onAllowSecret={() => void analyseAgain(undefined, true)}
    />
  );
}

const kindOf = dayKindsIn(officialCalendar);

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
