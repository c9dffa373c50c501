/** Facets, table and the sample that is looked at, side by side. */
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words/words';
import { BulkBar } from './BulkBar';
import type { CollectionActions, CollectionView } from './collection-view';
import { Facets } from './Facets';
import { SampleDetail } from './SampleDetail';
import { SampleTable } from './SampleTable';

interface SamplesTabProps extends CollectionActions {
  readonly words: Words;
  readonly view: CollectionView;
}

export function SamplesTab({ words, view, ...on }: SamplesTabProps) {
  const [openId, setOpenId] = useState<string>();
  const { table, loading } = words.collection;
  const open = view.rows.find(({ id }) => id === openId);
  return (
    <div class={open ? 'samples-tab with-detail' : 'samples-tab'}>
      <Facets words={words} {...view} onChoice={on.onChoice} />
      <div class="samples-middle">
        <p class="aside" role="status">
          {view.isComplete ? table.shown(view.chosen.rows.length, view.total) : loading(view.rows.length, view.total)}
        </p>
        <BulkBar words={words} {...view} {...on} />
        <SampleTable words={words} {...view} openId={openId} {...on} onOpen={setOpenId} />
        <p class="aside">{table.keys}</p>
      </div>
      {open && (
        <SampleDetail
          words={words}
          id={open.id}
          version={open}
          {...view}
          {...on}
          onClose={() => setOpenId(undefined)}
        />
      )}
    </div>
  );
}
