/** Ties the collection's page to the database. */
import { useCallback, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CollectionPage } from '../../components/collection/CollectionPage';
import type { Tab } from '../../components/collection/collection-view';
import { readSample } from '../../utils/platform/collection/samples';
import { messageOf } from '../../utils/platform/messaging';
import { isQuotaError } from '../../utils/platform/quota';
import { standardCodebook } from '../../utils/rules/codebook';
import { useSettings, warn } from '../shared/use-settings';
import { CollectionTabs } from './CollectionTabs';
import { useChoice } from './use-choice';
import { useCollections } from './use-collections';
import { useRows } from './use-rows';
import { useStorage } from './use-storage';

export function CollectionApp() {
  const inPage = useSettings();
  const collections = useCollections(inPage?.words.collection.annotatorWord);
  const current = collections?.current;
  const rows = useRows(current?.id, collections?.annotator ?? '');
  const choice = useChoice(current?.id, rows);
  const storage = useStorage();
  const [tab, setTab] = useState<Tab>('samples');
  const [problem, setProblem] = useState<string>();
  const codebook = current?.codebook;
  const nameOf = useCallback((id: string) => codebook?.find((entry) => entry.id === id)?.name ?? id, [codebook]);
  if (!inPage || !collections) return null;

  const { words, language } = inPage;
  document.title = words.collection.title;
  /** Says what went wrong, and lets nothing hang; false where nothing was done. */
  const safely = async (work: Promise<unknown>): Promise<boolean> => {
    setProblem(undefined);
    try {
      return (await work) !== false;
    } catch (error) {
      warn(error);
      setProblem(isQuotaError(error) ? words.collection.full : words.collection.failed(messageOf(error)));
      return false;
    }
  };
  const undo = async () => {
    const isUndone = await rows.undo();
    if (!isUndone) setProblem(words.collection.changedElsewhere);
    return isUndone;
  };
  const choose = (id: string) => {
    choice.reset();
    void safely(collections.choose(id));
  };
  const create = async (name: string) => {
    choice.reset();
    await collections.create(name, standardCodebook(language));
  };
  return (
    <CollectionPage
      words={words}
      collections={collections.collections.map(({ collection: { id, name }, count }) => ({ id, name, count }))}
      currentId={current?.id}
      tab={tab}
      problem={problem ?? (storage.room?.isNearlyFull ? words.collection.transfer.nearlyFull : undefined)}
      onTab={setTab}
      onChoose={choose}
      onCreate={(name) => void safely(create(name))}
    >
      {current && (
        <CollectionTabs
          tab={tab}
          words={words}
          collections={collections}
          rows={rows}
          storage={storage}
          view={{ ...choice, ...rows, collection: current, annotator: collections.annotator, nameOf }}
          onChoice={choice.change}
          onSelect={choice.setSelected}
          onEdit={(ids, edit) => safely(rows.edit(ids, edit))}
          onRemove={(ids) => safely(rows.remove(ids))}
          onUndo={() => safely(undo())}
          onLook={(id) => readSample(current.id, id)}
          onOpenPage={(url) => void browser.tabs.create({ url }).catch(warn)}
        />
      )}
    </CollectionPage>
  );
}
