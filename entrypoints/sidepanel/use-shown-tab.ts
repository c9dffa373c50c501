/** The tab that the panel shows, and what can be asked of its page. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import type { PanelView } from '../../components/sidepanel/panel-view';
import {
  backgroundToPanel,
  type PanelToBackground,
  type PanelToContent,
  type Scope,
} from '../../utils/platform/messages';
import { answerMessages, askBackground } from '../../utils/platform/messaging';
import { followShownTab, type ShownTab } from '../../utils/platform/shown-tab';
import { warn } from '../shared/use-settings';
import { isRevealed } from './revealing';

type Consent = Omit<Extract<PanelToBackground, { type: 'analyse-again' }>, 'type' | 'tabId'>;

interface TabInPanel {
  readonly tabId: number;
  readonly view: PanelView;
  /** Shows something on the page; false if it is not there any more. */
  readonly reveal: (message: PanelToContent) => Promise<boolean>;
  /** Shows a finding on the page and notes where it is lost. */
  readonly revealFinding: (findingId: string) => Promise<void>;
  /** Reads another part of the page. */
  readonly readScope: (scope: Scope) => void;
  /** Reads the frame of another site. */
  readonly readFrame: (site: string) => Promise<unknown>;
  /** Reads the document once more; what is not given stays as it was. */
  readonly readAgain: (consent: Partial<Consent>) => void;
}

/** Undefined until the tab is known. */
export function useShownTab(pinnedTabId: number | undefined): TabInPanel | undefined {
  const [shown, setShown] = useState<ShownTab>();
  const [missed, setMissed] = useState<Missed>();
  useEffect(() => void start(pinnedTabId, setShown), [pinnedTabId]);
  if (!shown) return undefined;

  const { tabId, state } = shown;
  const reveal = async (message: PanelToContent) =>
    state?.status === 'read' && (await isRevealed(tabId, state.documentId, message));
  return {
    tabId,
    view: viewOf(state, missed),
    reveal,
    revealFinding: async (findingId) => {
      if (state?.status !== 'read' || (await reveal({ type: 'reveal', findingId }))) return;
      const { documentId } = state;
      setMissed((before) => ({
        documentId,
        ids: [...(before?.documentId === documentId ? before.ids : []), findingId],
      }));
    },
    readScope: (scope) => void askBackground({ type: 'read-scope', tabId, scope }, z.unknown()).catch(warn),
    readFrame: (site) => askBackground({ type: 'read-frame', tabId, site }, z.unknown()),
    readAgain: (consent) => {
      const before: Consent =
        state?.status === 'read'
          ? { issuedOn: state.correctedIssuedOn ?? undefined, allowSecret: false, showAllMarks: state.showsAllMarks }
          : { allowSecret: false, showAllMarks: false };
      void askBackground({ type: 'analyse-again', tabId, ...before, ...consent }, z.unknown()).catch(warn);
    },
  };
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
  if (!state || state.status === 'cleared') return { status: 'not-read' };
  if (state.status !== 'read') return state;
  const view = { ...state, isSecret: state.secretMark !== null };
  return missed?.documentId === state.documentId ? { ...view, lost: [...state.lost, ...missed.ids] } : view;
}
