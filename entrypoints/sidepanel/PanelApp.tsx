/** Ties the panel to the browser: the shown tab's state goes in, what the reader asks for goes out as messages. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { Panel } from '../../components/sidepanel/Panel';
import type { PanelView } from '../../components/sidepanel/panel-view';
import { backgroundToPanel } from '../../utils/platform/messages';
import {
  answerMessages,
  askBackground,
  askDocument,
  messageOf,
  UnreachableError,
} from '../../utils/platform/messaging';
import { followShownTab, type ShownTab } from '../../utils/platform/shown-tab';
import { RULES } from '../../utils/rules/registry';
import type { Words, WordsLanguage } from '../../utils/words/words';

interface PanelAppProps {
  readonly words: Words;
  readonly language: WordsLanguage;
  readonly pinnedTabId: number | undefined;
}

/** The panel with everything that it needs of the browser. */
export function PanelApp({ words, language, pinnedTabId }: PanelAppProps) {
  const [shown, setShown] = useState<ShownTab>();
  const [missed, setMissed] = useState<Missed>();
  useEffect(() => {
    void start(pinnedTabId, setShown);
  }, [pinnedTabId]);
  if (!shown) return null;

  const { tabId, state } = shown;
  const analyseAgain = (issuedOn: string | undefined, allowSecret: boolean) =>
    askBackground({ type: 'analyse-again', tabId, issuedOn, allowSecret }, z.unknown()).catch(report);
  const reveal = async (findingId: string) => {
    if (state?.status !== 'read') return;
    const { documentId } = state;
    if (await isRevealed(tabId, documentId, findingId)) return;
    setMissed((before) => ({ documentId, ids: [...(before?.documentId === documentId ? before.ids : []), findingId] }));
  };
  return (
    <Panel
      words={words}
      view={viewOf(state, missed)}
      titleOf={(category) => RULES.find(({ id }) => id === category)?.title[language] ?? category}
      onReveal={(findingId) => void reveal(findingId)}
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

/** A document that does not answer any more has nothing to reveal. */
async function isRevealed(tabId: number, documentId: string, findingId: string): Promise<boolean> {
  try {
    return await askDocument(tabId, documentId, { type: 'reveal', findingId }, z.boolean());
  } catch (error) {
    if (!(error instanceof UnreachableError)) report(error);
    return false;
  }
}

function report(error: unknown): void {
  console.warn('panel:', messageOf(error));
}
