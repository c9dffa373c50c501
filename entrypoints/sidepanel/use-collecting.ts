/** What came of taking samples last, and the ways to take more. */
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CollectingActions, CollectingState, PanelView } from '../../components/sidepanel/panel-view';
import { isQuotaError } from '../../utils/platform/quota';
import { type SettingsInPage, warn } from '../shared/use-settings';
import { type Collected, collect } from './collecting';

interface Collecting {
  readonly inPanel: CollectingActions & { readonly collecting: CollectingState | undefined };
  /** Another value after each change of the collection. */
  readonly revision: string;
}

export function useCollecting(
  tab: { readonly tabId: number; readonly view: PanelView } | undefined,
  inPage: SettingsInPage | undefined,
): Collecting {
  const [collected, setCollected] = useState<Collected>();
  const [isUndone, setUndone] = useState(false);
  const [isAnswered, setAnswered] = useState(false);

  const failed = (error: unknown, otherwise: 'gone' | 'failed') => {
    warn(error);
    setCollected({ problem: isQuotaError(error) ? 'full' : otherwise });
  };
  const onCollect: CollectingActions['onCollect'] = (what) => {
    if (tab?.view.status !== 'read' || !inPage) return;
    const { tabId, view } = tab;
    const wanted = what === 'all' ? view.report.findings : what === 'selection' ? what : [what];
    void collect(tabId, view, wanted, inPage.words, inPage.language).then(
      (outcome) => {
        setUndone(false);
        setAnswered(false);
        setCollected(outcome);
      },
      (error: unknown) => failed(error, 'gone'),
    );
  };
  const has = collected && 'collection' in collected ? collected : undefined;
  const inPanel: Collecting['inPanel'] = {
    collecting: isUndone ? { status: 'undone' } : stateOf(collected, isAnswered),
    onCollect,
    onUndoCollecting: () =>
      void has?.undo().then(
        () => setUndone(true),
        (error: unknown) => failed(error, 'failed'),
      ),
    onKeepText: (isKept) =>
      void has?.keepText(isKept).then(
        () => setAnswered(true),
        (error: unknown) => failed(error, 'failed'),
      ),
    onCollection: () => void browser.tabs.create({ url: 'collection.html' }).catch(warn),
  };
  return { inPanel, revision: `${has?.at ?? ''}${isUndone}` };
}

function stateOf(collected: Collected | undefined, isAnswered: boolean): CollectingState | undefined {
  if (!collected) return undefined;
  if ('problem' in collected) return { status: 'problem', problem: collected.problem };
  const { added, known, collection } = collected;
  const asksText = collection.keepsText === null && !isAnswered;
  return { status: 'collected', added, known, name: collection.name, asksText };
}
