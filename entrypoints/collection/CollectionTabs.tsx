/** What each tab of the collection's page shows. */
import { AgreementTab } from '../../components/collection/AgreementTab';
import type { CollectionActions, CollectionView, Tab } from '../../components/collection/collection-view';
import { ExportForm } from '../../components/collection/ExportForm';
import { ImportForm } from '../../components/collection/ImportForm';
import { LabellingTab } from '../../components/collection/LabellingTab';
import { SamplesTab } from '../../components/collection/SamplesTab';
import { SettingsTab } from '../../components/collection/SettingsTab';
import { StorageCare } from '../../components/collection/StorageCare';
import type { Words } from '../../utils/words/words';
import { saveBlob, saveFile } from '../shared/save-file';
import { LazyPictures } from './LazyPictures';
import type { CollectionsInPage } from './use-collections';
import type { RowsInPage } from './use-rows';
import type { StorageInPage } from './use-storage';
import { useTransfer } from './use-transfer';

interface CollectionTabsProps extends CollectionActions {
  readonly tab: Tab;
  readonly words: Words;
  readonly collections: CollectionsInPage;
  readonly rows: RowsInPage;
  readonly storage: StorageInPage;
  readonly view: CollectionView;
}

export function CollectionTabs({ tab, words, collections, rows, storage, view, ...on }: CollectionTabsProps) {
  const transfer = useTransfer({
    collection: view.collection,
    words,
    annotator: view.annotator,
    rowsIn: (which) => {
      if (which === 'filtered') return view.chosen.rows;
      return which === 'selected' ? view.rows.filter(({ id }) => view.selected.has(id)) : view.rows;
    },
    onImported: async () => {
      await rows.reload();
      await collections.recount();
    },
  });
  switch (tab) {
    case 'samples':
      return <SamplesTab words={words} view={view} {...on} />;
    case 'labelling':
      return <LabellingTab key={view.collection.id} words={words} view={view} {...on} />;
    case 'pictures':
      return (
        <LazyPictures
          words={words}
          view={view}
          onSave={(name, content, type) =>
            typeof content === 'string' ? saveFile(name, content, type) : saveBlob(name, content)
          }
        />
      );
    case 'agreement':
      return <AgreementTab words={words} view={view} {...on} />;
    case 'transfer':
      return (
        <div class="transfer-tab">
          <ExportForm words={words} onExport={transfer.onExport} />
          <ImportForm words={words} {...transfer} />
          <StorageCare words={words} {...storage} />
        </div>
      );
    case 'settings':
      return (
        <SettingsTab
          key={view.collection.id}
          words={words}
          collection={view.collection}
          annotator={view.annotator}
          total={view.total}
          onChange={collections.change}
          onAnnotator={collections.rename}
          onDelete={collections.remove}
        />
      );
  }
}
