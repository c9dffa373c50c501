/** The samples of a collection: added, read, changed and deleted, each in one transaction. */
import { Dexie } from 'dexie';
import { edited, type SampleEdit } from '../../collection/editing';
import { merged } from '../../collection/merging';
import type { SampleCore } from '../../collection/rows';
import {
  type Collection,
  type CollectionContent,
  type KeptDocument,
  keptDocumentSchema,
  type Sample,
  sampleCoreSchema,
  sampleSchema,
} from '../../collection/schema';
import { tellOthers } from './changes';
import { changeCollection } from './collections';
import { collectionDatabase, type StoredImport, type StoredSample, type StoredSurroundings } from './database';

/** What a batch brings: samples with their documents, and texts where they are kept. */
export interface Batch {
  readonly documents: readonly KeptDocument[];
  readonly texts: ReadonlyMap<string, string>;
  readonly samples: readonly Sample[];
}

/**
 * Adds all of a batch or nothing; a sample that is there already is merged. Gives the ids of the new ones.
 * `progress` is written together with the batch.
 */
export async function addBatch(
  collectionId: string,
  batch: Batch,
  progress?: StoredImport,
): Promise<readonly string[]> {
  const database = collectionDatabase();
  const { documents, texts, samples, surroundings, collections, imports } = database;
  const added = await database.transaction(
    'rw',
    [documents, texts, samples, surroundings, collections, imports],
    async () => {
      const collection = await collections.get(collectionId);
      if (!collection) throw new Error(`no collection ${collectionId}`);
      const present = await wholeSamples(
        collectionId,
        batch.samples.map(({ id }) => id),
      );
      const before = new Map(present.map((sample) => [sample.id, sample]));
      const fresh = batch.samples.filter(({ id }) => !before.has(id)).map(({ id }) => id);
      const coming = new Map<string, Sample>();
      for (const sample of batch.samples) {
        const mine = coming.get(sample.id) ?? before.get(sample.id);
        coming.set(sample.id, mine ? merged(mine, sample) : sample);
      }
      await put(collectionId, [...coming.values()]);
      await documents.bulkPut(batch.documents.map((document) => ({ ...document, collectionId })));
      if (collection.keepsText === true)
        await texts.bulkPut([...batch.texts].map(([hash, text]) => ({ collectionId, hash, text })));
      if (progress) await imports.put(progress);
      return [...new Set(fresh)];
    },
  );
  tellOthers(
    collectionId,
    batch.samples.map(({ id }) => id),
  );
  return added;
}

/** From now on the collection keeps whole texts, those of the batch first: all of it or nothing. */
export async function keepTexts(collectionId: string, batch: Batch): Promise<void> {
  const database = collectionDatabase();
  const { documents, texts, samples, surroundings, collections, imports } = database;
  await database.transaction('rw', [documents, texts, samples, surroundings, collections, imports], async () => {
    await changeCollection(collectionId, { keepsText: true });
    await addBatch(collectionId, batch);
  });
}

/** The samples that were collected last, the newest first. */
export async function readLatest(collectionId: string, limit: number): Promise<readonly SampleCore[]> {
  return coresOf(await inOrder(collectionId).reverse().limit(limit).toArray());
}

/** All samples, so many at a time, in no order that matters. */
export async function* readAllSamples(collectionId: string, chunk: number): AsyncGenerator<readonly SampleCore[]> {
  const { samples } = collectionDatabase();
  let after: string | typeof Dexie.minKey = Dexie.minKey;
  while (true) {
    const found: StoredSample[] = await samples
      .where('[collectionId+id]')
      .between([collectionId, after], [collectionId, Dexie.maxKey], after === Dexie.minKey, true)
      .limit(chunk)
      .toArray();
    if (found.length > 0) yield coresOf(found);
    const last = found.at(-1);
    if (!last || found.length < chunk) return;
    after = last.id;
  }
}

export function countSamples(collectionId: string): Promise<number> {
  return inOrder(collectionId).count();
}

/** The collection's documents by hash, all or those that are named. */
export async function readDocuments(
  collectionId: string,
  hashes?: readonly string[],
): Promise<ReadonlyMap<string, KeptDocument>> {
  const { documents } = collectionDatabase();
  const stored = hashes
    ? await documents.bulkGet([...new Set(hashes)].map((hash): [string, string] => [collectionId, hash]))
    : await documents.where({ collectionId }).toArray();
  const parsed = stored.flatMap((one) => keptDocumentSchema.safeParse(one).data ?? []);
  return new Map(parsed.map((document) => [document.hash, document]));
}

/** One sample with its surroundings; undefined where it is gone or does not parse. */
export async function readSample(collectionId: string, id: string): Promise<Sample | undefined> {
  return (await wholeSamples(collectionId, [id]))[0];
}

/** Samples as they were and as they are now, in the same order. */
export interface Edited {
  readonly before: readonly Sample[];
  readonly after: readonly Sample[];
}

/** Changes samples; what they were before can be put back. */
export async function editSamples(
  collectionId: string,
  ids: readonly string[],
  edit: SampleEdit,
  by: string,
): Promise<Edited> {
  const { samples, surroundings } = collectionDatabase();
  const done = await collectionDatabase().transaction('rw', samples, surroundings, async () => {
    const before = await wholeSamples(collectionId, ids);
    const at = new Date().toISOString();
    const after = before.map((sample) => edited(sample, edit, by, at));
    await put(collectionId, after);
    return { before, after };
  });
  tellOthers(collectionId, ids);
  return done;
}

/** Deletes samples and gives them as they were, so that they can be put back. */
export async function deleteSamples(collectionId: string, ids: readonly string[]): Promise<readonly Sample[]> {
  const { samples, surroundings, words } = collectionDatabase();
  const gone = await collectionDatabase().transaction('rw', samples, surroundings, words, async () => {
    const before = await wholeSamples(collectionId, ids);
    const keys = ids.map((id): [string, string] => [collectionId, id]);
    await Promise.all([samples, surroundings, words].map((table) => table.bulkDelete(keys)));
    return before;
  });
  tellOthers(collectionId, ids);
  return gone;
}

/**
 * Puts samples back as they were before a change, all of them or none: false where one of them is not any more as the
 * change has left it, because another window has changed it since. Nothing is left in `after` of what was deleted.
 */
export async function restoreSamples(collectionId: string, { before, after }: Edited): Promise<boolean> {
  const { samples, surroundings } = collectionDatabase();
  const ids = before.map(({ id }) => id);
  const isRestored = await collectionDatabase().transaction('rw', samples, surroundings, async () => {
    const byId = (list: readonly Sample[]) => new Map(list.map((sample) => [sample.id, sample]));
    const [left, now] = [byId(after), byId(await wholeSamples(collectionId, ids))];
    const isUntouched = (id: string) => {
      const sample = left.get(id);
      return JSON.stringify(sample && sampleSchema.parse(sample)) === JSON.stringify(now.get(id));
    };
    if (!ids.every(isUntouched)) return false;
    await put(collectionId, before);
    return true;
  });
  if (isRestored) tellOthers(collectionId, ids);
  return isRestored;
}

/** All or the chosen samples of a collection with all that belongs to them. */
export async function readContent(collection: Collection, ids?: ReadonlySet<string>): Promise<CollectionContent> {
  const { texts, surroundings } = collectionDatabase();
  const [cores, around, documents, keptTexts] = await Promise.all([
    inOrder(collection.id).toArray(),
    surroundings.where({ collectionId: collection.id }).toArray(),
    readDocuments(collection.id),
    texts.where({ collectionId: collection.id }).toArray(),
  ]);
  const aroundById = new Map(around.map((one) => [one.id, one]));
  const samples = cores
    .filter(({ id }) => ids?.has(id) !== false)
    .flatMap((core) => whole(core, aroundById.get(core.id)) ?? []);
  const hashes = new Set(samples.map(({ documentHash }) => documentHash));
  return {
    collection,
    samples,
    documents: [...documents.values()].filter(({ hash }) => hashes.has(hash)),
    texts: new Map(keptTexts.filter(({ hash }) => hashes.has(hash)).map(({ hash, text }) => [hash, text])),
  };
}

/** The samples of one document, by its address, in all collections. */
export async function samplesAt(
  url: string,
): Promise<readonly { readonly collectionId: string; readonly sample: Sample }[]> {
  const { documents, samples } = collectionDatabase();
  const here = await documents.where({ url }).toArray();
  const found = await Promise.all(
    here.map(async ({ collectionId, hash }) => {
      const ids = await samples.where({ collectionId, documentHash: hash }).toArray();
      const wholes = await wholeSamples(
        collectionId,
        ids.map(({ id }) => id),
      );
      return wholes.map((sample) => ({ collectionId, sample }));
    }),
  );
  return found.flat();
}

function inOrder(collectionId: string) {
  return collectionDatabase()
    .samples.where('[collectionId+collectedAt]')
    .between([collectionId, Dexie.minKey], [collectionId, Dexie.maxKey]);
}

/** The samples of these ids that are there and parse, with their surroundings. */
export async function wholeSamples(collectionId: string, ids: readonly string[]): Promise<readonly Sample[]> {
  const { samples, surroundings } = collectionDatabase();
  const keys = ids.map((id): [string, string] => [collectionId, id]);
  const [cores, around] = await Promise.all([samples.bulkGet(keys), surroundings.bulkGet(keys)]);
  return cores.flatMap((core, index) => (core && whole(core, around[index])) ?? []);
}

function whole(core: StoredSample, around: StoredSurroundings | undefined): Sample | undefined {
  return sampleSchema.safeParse({ prefix: '', suffix: '', history: [], ...around, ...core }).data;
}

async function put(collectionId: string, samples: readonly Sample[]): Promise<void> {
  const database = collectionDatabase();
  await database.samples.bulkPut(
    samples.map(({ prefix: _prefix, suffix: _suffix, history: _history, ...core }) => ({ ...core, collectionId })),
  );
  await database.surroundings.bulkPut(
    samples.map(({ id, prefix, suffix, history }) => ({ collectionId, id, prefix, suffix, history })),
  );
}

/** What does not parse is left out. */
function coresOf(stored: readonly StoredSample[]): SampleCore[] {
  return stored.flatMap((one) => sampleCoreSchema.safeParse(one).data ?? []);
}
