/** Collections in IndexedDB: all of a batch or nothing, edits that can be taken back, imports that go on. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Collection, KeptDocument, Sample } from '../../../utils/collection/schema';
import { sampleOfSpan } from '../../../utils/collection/taking';
import {
  allCollections,
  changeCollection,
  createCollection,
  deleteCollection,
} from '../../../utils/platform/collection/collections';
import { collectionDatabase, deleteCollections } from '../../../utils/platform/collection/database';
import {
  BATCH_SIZE,
  forgetImport,
  importSamples,
  unfinishedImports,
} from '../../../utils/platform/collection/importing';
import {
  addBatch,
  countSamples,
  deleteSamples,
  editSamples,
  keepTexts,
  readAllSamples,
  readContent,
  readLatest,
  readSample,
  restoreSamples,
  samplesAt,
} from '../../../utils/platform/collection/samples';

const TEXT = '各乡镇要高度重视。请于明日前报送总结。'.repeat(2000);
const HASH = 'ab'.repeat(32);
const DOCUMENT: KeptDocument = {
  hash: HASH,
  url: 'https://example.gov.cn/a.html',
  head: {
    title: '通知',
    number: null,
    issuer: null,
    addressees: [],
    level: 'county',
    genre: '通知',
    issuedOn: '2026-03-02',
    issuedOnFrom: 'text',
    distributedOn: null,
    characters: 20,
  },
  collectedAt: '2026-03-03T00:00:00.000Z',
};
let collection: Collection;

function sampleAt(place: number, at = '2026-03-03T00:00:00.000Z'): Sample {
  const span = { start: place, end: place + 9 };
  return sampleOfSpan(span, 'vague-goal', { text: TEXT, documentHash: HASH, by: '甲', at });
}
const batchOf = (...samples: Sample[]) => ({ documents: [DOCUMENT], texts: new Map([[HASH, TEXT]]), samples });
const many = (count: number) => Array.from({ length: count }, (_, place) => sampleAt(place));

const textKept = async () => (await readContent(collection)).texts.get(HASH);

beforeEach(async () => {
  collection = await createCollection('试', []);
});
afterEach(() => deleteCollections());

test('a sample comes back whole, with its surroundings', async () => {
  const sample = sampleAt(400);
  expect(await addBatch(collection.id, batchOf(sample))).toEqual([sample.id]);
  expect(await readSample(collection.id, sample.id)).toEqual(sample);
  expect(sample.prefix).toHaveLength(300);
  expect((await samplesAt(DOCUMENT.url ?? '')).map((found) => found.sample.id)).toEqual([sample.id]);
});

test('the same passage taken twice is one sample, and two annotators\u2019 words stand beside each other', async () => {
  const sample = sampleAt(40);
  const by = (annotator: string, at: string): Sample => ({
    ...sample,
    judgements: [{ annotator, label: 'yes', category: null, note: '', at }],
  });
  await addBatch(collection.id, batchOf(by('甲', '2026-03-04T00:00:00Z')));
  expect(await addBatch(collection.id, batchOf(by('乙', '2026-03-05T00:00:00Z')))).toEqual([]);
  expect(await countSamples(collection.id)).toBe(1);
  const stored = await readSample(collection.id, sample.id);
  expect(stored?.judgements.map(({ annotator }) => annotator)).toEqual(['甲', '乙']);
});

test('a whole text is kept only where the user said so, and goes when it is no longer wanted', async () => {
  await addBatch(collection.id, batchOf(sampleAt(1)));
  expect(await textKept()).toBeUndefined();
  await changeCollection(collection.id, { keepsText: true });
  await addBatch(collection.id, batchOf(sampleAt(2)));
  expect(await textKept()).toBe(TEXT);
  await changeCollection(collection.id, { keepsText: false });
  expect(await textKept()).toBeUndefined();
});

test('an edit leaves its line in the history and can be taken back to the letter', async () => {
  await addBatch(collection.id, batchOf(sampleAt(1), sampleAt(2)));
  const ids = [sampleAt(1).id, sampleAt(2).id];
  const { before, after } = await editSamples(collection.id, ids, { label: 'no', addTags: ['疑'] }, '甲');
  expect(after.map(({ judgements }) => judgements[0]?.label)).toEqual(['no', 'no']);
  expect((await readSample(collection.id, ids[0] ?? ''))?.history.map(({ field, to }) => [field, to])).toEqual([
    ['label', 'no'],
    ['tags', '疑'],
  ]);
  await restoreSamples(collection.id, { before, after });
  expect(await readSample(collection.id, ids[0] ?? '')).toEqual(sampleAt(1));

  const gone = await deleteSamples(collection.id, ids);
  expect(await countSamples(collection.id)).toBe(0);
  await restoreSamples(collection.id, { before: gone, after: [] });
  expect(await countSamples(collection.id)).toBe(2);
});

test('whole texts are kept from now on together with the first of them, or not at all', async () => {
  const batch = batchOf(sampleAt(1));
  await addBatch(collection.id, batch);
  const { texts } = collectionDatabase();
  const failing = vi.spyOn(texts, 'bulkPut').mockRejectedValueOnce(new Error('full'));
  await expect(keepTexts(collection.id, batch)).rejects.toThrow('full');
  failing.mockRestore();
  expect((await allCollections())[0]?.keepsText).toBeNull();
  await keepTexts(collection.id, batch);
  expect(await texts.count()).toBe(1);
});

test('nothing is taken back of a sample that another window has changed since', async () => {
  await addBatch(collection.id, batchOf(sampleAt(1), sampleAt(2)));
  const ids = [sampleAt(1).id, sampleAt(2).id];
  const labelled = await editSamples(collection.id, ids, { label: 'no' }, '甲');
  await editSamples(collection.id, [sampleAt(2).id], { note: '再看' }, '甲');
  expect(await restoreSamples(collection.id, labelled)).toBe(false);
  expect((await readSample(collection.id, sampleAt(1).id))?.judgements).toHaveLength(1);
  expect((await readSample(collection.id, sampleAt(2).id))?.judgements[0]).toMatchObject({ label: 'no', note: '再看' });
});

test('a failure in the middle of a batch leaves nothing of it', async () => {
  await addBatch(collection.id, batchOf(sampleAt(0)));
  const failing = vi
    .spyOn(collectionDatabase().surroundings, 'bulkPut')
    .mockRejectedValueOnce(new Error('the browser was killed'));
  await expect(addBatch(collection.id, batchOf(...many(500)))).rejects.toThrow('killed');
  failing.mockRestore();
  expect(await countSamples(collection.id)).toBe(1);
});

test('an import that was broken off goes on where it stood, batch by batch', async () => {
  const samples = many(3 * BATCH_SIZE + 10);
  const file = { name: 'data.jsonl', hash: 'f'.repeat(64) };
  const stop = (done: number) => {
    if (done >= 2 * BATCH_SIZE) throw new Error('the tab was closed');
  };
  await expect(importSamples(collection.id, file, batchOf(...samples), stop)).rejects.toThrow('closed');
  expect(await countSamples(collection.id)).toBe(2 * BATCH_SIZE);
  expect(await unfinishedImports(collection.id)).toMatchObject([{ fileName: 'data.jsonl', done: 2 * BATCH_SIZE }]);

  const seen: number[] = [];
  const outcome = await importSamples(collection.id, file, batchOf(...samples), (done) => void seen.push(done));
  expect(outcome).toEqual({ added: BATCH_SIZE + 10, merged: 0 });
  expect(seen).toEqual([3 * BATCH_SIZE, 3 * BATCH_SIZE + 10]);
  expect(await countSamples(collection.id)).toBe(samples.length);
  expect(await unfinishedImports(collection.id)).toEqual([]);
});

test('an import that nobody wants to go on with is forgotten, its samples stay', async () => {
  const file = { name: 'data.jsonl', hash: 'e'.repeat(64) };
  const stop = () => {
    throw new Error('stopped');
  };
  await expect(importSamples(collection.id, file, batchOf(...many(20)), stop)).rejects.toThrow();
  for (const { id } of await unfinishedImports(collection.id)) await forgetImport(id);
  expect(await unfinishedImports(collection.id)).toEqual([]);
  expect(await countSamples(collection.id)).toBe(20);
});

test('all samples are read in chunks, each once, and the latest first', async () => {
  await addBatch(collection.id, batchOf(...many(25)));
  await addBatch(collection.id, batchOf(sampleAt(999, '2026-03-09T00:00:00.000Z')));
  const chunks: number[] = [];
  const ids = new Set<string>();
  for await (const chunk of readAllSamples(collection.id, 10)) {
    chunks.push(chunk.length);
    for (const { id } of chunk) ids.add(id);
  }
  expect(chunks).toEqual([10, 10, 6]);
  expect(ids.size).toBe(26);
  expect((await readLatest(collection.id, 1))[0]?.id).toBe(sampleAt(999).id);
});

test('a record that an older or broken version left is left out, the others stay', async () => {
  await addBatch(collection.id, batchOf(sampleAt(1), sampleAt(2)));
  await collectionDatabase().samples.update([collection.id, sampleAt(1).id], { end: -5 } as never);
  const { samples } = await readContent(collection);
  expect(samples.map(({ id }) => id)).toEqual([sampleAt(2).id]);
});

test('a deleted collection leaves nothing, and the other one as it was', async () => {
  const other = await createCollection('另一个', []);
  await addBatch(collection.id, batchOf(...many(30)));
  await addBatch(other.id, batchOf(sampleAt(5)));
  await deleteCollection(collection.id);
  const database = collectionDatabase();
  const left = await Promise.all(
    [database.samples, database.surroundings, database.documents].map((table) => table.count()),
  );
  expect(left).toEqual([1, 1, 1]);
  expect(await countSamples(other.id)).toBe(1);
});
