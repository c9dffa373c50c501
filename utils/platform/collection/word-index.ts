/** The words of samples, kept so that a collection is cut into words only once. */
import { collectionDatabase } from './database';

export async function readWords(collectionId: string): Promise<Map<string, string>> {
  const stored = await collectionDatabase().words.where({ collectionId }).toArray();
  return new Map(stored.map(({ id, words }) => [id, words]));
}

export async function keepWords(collectionId: string, entries: readonly (readonly [string, string])[]): Promise<void> {
  await collectionDatabase().words.bulkPut(entries.map(([id, words]) => ({ collectionId, id, words })));
}
