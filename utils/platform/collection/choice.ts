/** Into which collection samples go, and under which name the user labels. */
import { z } from 'zod/mini';
import type { CodebookEntry, Collection } from '../../collection/schema';
import { storedValue } from '../stored';
import { allCollections, createCollection } from './collections';

const choiceSchema = z.object({
  /** Null: the first one, or none yet. */
  collectionId: z.catch(z.nullable(z.string()), null),
  /** Empty until a name was chosen or made. */
  annotator: z.catch(z.string().check(z.maxLength(200)), ''),
});
export type CollectionChoice = z.infer<typeof choiceSchema>;

export const collectionChoice = storedValue<CollectionChoice>(
  'collection',
  (raw) => choiceSchema.safeParse(raw ?? {}).data ?? choiceSchema.parse({}),
);

/** The name that the user labels under. One is made where none was chosen, so that two annotators never share it. */
export async function annotatorName(word: string): Promise<string> {
  const { annotator } = await collectionChoice.change((choice) =>
    choice.annotator === '' ? { ...choice, annotator: `${word}-${crypto.randomUUID().slice(0, 4)}` } : choice,
  );
  return annotator;
}

/** The collection that is in use; undefined where there is none yet. */
export async function currentCollection(): Promise<Collection | undefined> {
  const [{ collectionId }, collections] = await Promise.all([collectionChoice.read(), allCollections()]);
  return collections.find(({ id }) => id === collectionId) ?? collections[0];
}

/** The collection that is in use, or a first one, made under this name. */
export async function collectionInUse(name: string, codebook: readonly CodebookEntry[]): Promise<Collection> {
  const current = await currentCollection();
  if (current) return current;
  const created = await createCollection(name, codebook);
  await collectionChoice.change((choice) => ({ ...choice, collectionId: created.id }));
  return created;
}
