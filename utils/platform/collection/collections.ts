/** Collections: which there are, their codebooks, making and deleting them. */
import { type CodebookEntry, type Collection, collectionSchema } from '../../collection/schema';
import { tellOthers } from './changes';
import { collectionDatabase } from './database';

/** All collections, oldest first; one that does not parse is left out. */
export async function allCollections(): Promise<readonly Collection[]> {
  const stored = await collectionDatabase().collections.toArray();
  return stored
    .flatMap((one) => collectionSchema.safeParse(one).data ?? [])
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

export async function createCollection(name: string, codebook: readonly CodebookEntry[]): Promise<Collection> {
  const collection: Collection = {
    id: crypto.randomUUID(),
    name,
    createdAt: new Date().toISOString(),
    codebook: [...codebook],
    keepsText: null,
    licence: '',
    note: '',
  };
  await collectionDatabase().collections.add(collection);
  tellOthers(collection.id);
  return collection;
}

/** Where whole texts are kept no more, those that were kept are deleted. */
export async function changeCollection(id: string, change: Partial<Omit<Collection, 'id'>>): Promise<void> {
  const database = collectionDatabase();
  await database.transaction('rw', database.collections, database.texts, async () => {
    await database.collections.update(id, change);
    if (change.keepsText === false) await database.texts.where({ collectionId: id }).delete();
  });
  tellOthers(id);
}

/** With everything that is in it, for good. */
export async function deleteCollection(id: string): Promise<void> {
  const database = collectionDatabase();
  const { collections, documents, texts, samples, surroundings, words, imports } = database;
  const tables = [documents, texts, surroundings, words, imports];
  await database.transaction('rw', [collections, samples, ...tables], async () => {
    await collections.delete(id);
    await samples.where('[collectionId+collectedAt]').between([id, ''], [id, '\uffff']).delete();
    for (const table of tables) await table.where({ collectionId: id }).delete();
  });
  tellOthers(id);
}
