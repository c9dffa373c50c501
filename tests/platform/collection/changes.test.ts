/** What windows tell each other of the collections: gathered, parsed, and never heard by who told it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type CollectionChange, followOthers, tellOthers } from '../../../utils/platform/collection/changes';

let other: BroadcastChannel;
let heard: CollectionChange[];
let stop: () => void;

beforeEach(() => {
  other = new BroadcastChannel('wenzhen-collections');
  heard = [];
  stop = followOthers((change) => heard.push(change));
});
afterEach(() => {
  stop();
  other.close();
});

test('changes of one collection within a moment are handed over as one', async () => {
  other.postMessage({ collectionId: 'a', sampleIds: ['1', '2'] });
  other.postMessage({ collectionId: 'b', sampleIds: [] });
  other.postMessage({ collectionId: 'a', sampleIds: ['2', '3'] });
  await vi.waitFor(() => expect(heard).toHaveLength(2), 2000);
  expect(heard).toEqual([
    { collectionId: 'a', sampleIds: ['1', '2', '3'] },
    { collectionId: 'b', sampleIds: [] },
  ]);
});

test('what does not fit is left out, and what the window has told itself', async () => {
  other.postMessage({ collectionId: 7 });
  other.postMessage('nonsense');
  tellOthers('own', ['1']);
  other.postMessage({ collectionId: 'last', sampleIds: [] });
  await vi.waitFor(() => expect(heard).not.toEqual([]), 2000);
  expect(heard).toEqual([{ collectionId: 'last', sampleIds: [] }]);
});

test('who has stopped hears nothing more', async () => {
  other.postMessage({ collectionId: 'a', sampleIds: [] });
  await new Promise((done) => setTimeout(done, 100));
  stop();
  await new Promise((done) => setTimeout(done, 600));
  expect(heard).toEqual([]);
});
