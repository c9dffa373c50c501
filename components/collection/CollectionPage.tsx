/** The researcher's page: collections, their samples, labelling, pictures, agreement, files in and out. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words/words';
import { Tabs } from '../looks/Tabs';
import { TABS, type Tab } from './collection-view';

interface CollectionPageProps {
  readonly words: Words;
  readonly collections: readonly { readonly id: string; readonly name: string; readonly count: number | undefined }[];
  readonly currentId: string | undefined;
  readonly tab: Tab;
  /** What went wrong last. */
  readonly problem: string | undefined;
  readonly onTab: (tab: Tab) => void;
  readonly onChoose: (id: string) => void;
  readonly onCreate: (name: string) => void;
  /** What the tab shows. */
  readonly children: ComponentChildren;
}

export function CollectionPage({ words, collections, currentId, tab, problem, ...rest }: CollectionPageProps) {
  const { collection } = words;
  return (
    <div class="collection">
      <header class="masthead">
        <h1>{words.productName}</h1>
        <p>{collection.title}</p>
        <div class="collection-choice">
          {collections.length > 0 && (
            <label>
              {collection.collections.label}{' '}
              <select value={currentId} onChange={(event) => rest.onChoose(event.currentTarget.value)}>
                {collections.map(({ id, name, count }) => (
                  <option key={id} value={id}>
                    {count === undefined ? name : collection.collections.option(name, count)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <NewCollection words={words} onCreate={rest.onCreate} />
        </div>
      </header>
      {currentId !== undefined && (
        <Tabs label={collection.title} shown={tab} tabs={TABS} names={collection.tabs} onShow={rest.onTab} />
      )}
      <p role="alert" class="problem">
        {problem}
      </p>
      <main>
        {currentId === undefined ? (
          <section class="notice">
            <h2>{collection.collections.none}</h2>
            <p>{collection.collections.noneNote}</p>
          </section>
        ) : (
          rest.children
        )}
      </main>
    </div>
  );
}

function NewCollection({ words, onCreate }: Pick<CollectionPageProps, 'words' | 'onCreate'>) {
  const { collections } = words.collection;
  const [name, setName] = useState<string>();
  if (name === undefined)
    return (
      <button type="button" class="text-button" onClick={() => setName('')}>
        {collections.create}
      </button>
    );
  const create = (event: Event) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onCreate(name.trim());
    setName(undefined);
  };
  return (
    <form class="inline-form" onSubmit={create}>
      <label>
        {collections.newName}{' '}
        <input
          type="text"
          value={name}
          maxLength={100}
          ref={(input) => input?.focus()}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>{' '}
      <button type="submit" class="plain-button">
        {collections.confirm}
      </button>{' '}
      <button type="button" class="text-button" onClick={() => setName(undefined)}>
        {collections.cancel}
      </button>
    </form>
  );
}
