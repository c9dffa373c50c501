/** The collections with their sizes, and which of them is in use. */
import { useEffect, useState } from 'preact/hooks';
import type { CodebookEntry, Collection } from '../../utils/collection/schema';
import { followOthers } from '../../utils/platform/collection/changes';
import { annotatorName, collectionChoice } from '../../utils/platform/collection/choice';
import {
  allCollections,
  changeCollection,
  createCollection,
  deleteCollection,
} from '../../utils/platform/collection/collections';
import { countSamples } from '../../utils/platform/collection/samples';
import { warn } from '../shared/use-settings';

export interface CountedCollection {
  readonly collection: Collection;
  /** Undefined until it was counted. */
  readonly count: number | undefined;
}

export interface CollectionsInPage {
  readonly collections: readonly CountedCollection[];
  readonly current: Collection | undefined;
  readonly annotator: string;
  readonly choose: (id: string) => Promise<void>;
  readonly create: (name: string, codebook: readonly CodebookEntry[]) => Promise<Collection>;
  readonly change: (change: Partial<Omit<Collection, 'id'>>) => Promise<void>;
  readonly rename: (annotator: string) => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly recount: () => Promise<void>;
}

/** Undefined until they are read. */
export function useCollections(annotatorWord: string | undefined): CollectionsInPage | undefined {
  const [read, setRead] = useState<Pick<CollectionsInPage, 'collections' | 'current' | 'annotator'>>();
  const load = async () => {
    if (annotatorWord === undefined) return;
    const found = await readAll(annotatorWord);
    setRead(found);
    setRead(await counted(found));
  };
  useEffect(() => void load().catch(warn), [annotatorWord]);
  /** What others have changed does not take the reader to another collection, and shows no gaps meanwhile. */
  const takeOver = async () => {
    if (annotatorWord === undefined) return;
    const found = await counted(await readAll(annotatorWord));
    setRead((before) => {
      const same = found.collections.find(({ collection }) => collection.id === before?.current?.id);
      return { ...found, current: same?.collection ?? found.current };
    });
  };
  useEffect(() => followOthers(() => void takeOver().catch(warn)), [annotatorWord]);
  if (!read) return undefined;

  const choose = async (collectionId: string) => {
    await collectionChoice.change((choice) => ({ ...choice, collectionId }));
    await load();
  };
  return {
    ...read,
    choose,
    create: async (name, codebook) => {
      const created = await createCollection(name, codebook);
      await choose(created.id);
      return created;
    },
    change: async (change) => {
      if (read.current) await changeCollection(read.current.id, change);
      await load();
    },
    rename: async (annotator) => {
      await collectionChoice.change((choice) => ({ ...choice, annotator }));
      await load();
    },
    remove: async () => {
      if (read.current) await deleteCollection(read.current.id);
      await load();
    },
    recount: load,
  };
}

async function readAll(annotatorWord: string) {
  const annotator = await annotatorName(annotatorWord);
  const [choice, found] = await Promise.all([collectionChoice.read(), allCollections()]);
  const collections = found.map((collection) => ({ collection, count: undefined }));
  const current = found.find(({ id }) => id === choice.collectionId) ?? found[0];
  return { annotator, collections, current };
}

async function counted(found: Awaited<ReturnType<typeof readAll>>) {
  const counts = await Promise.all(found.collections.map(({ collection }) => countSamples(collection.id)));
  return { ...found, collections: found.collections.map((one, index) => ({ ...one, count: counts[index] })) };
}
