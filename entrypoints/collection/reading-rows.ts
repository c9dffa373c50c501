/** Reads a collection as rows, the newest at once and all of them soon after. */
import { newestFirst, rowOf, type SampleRow } from '../../utils/collection/rows';
import type { KeptDocument, Sample } from '../../utils/collection/schema';
import {
  countSamples,
  readAllSamples,
  readDocuments,
  readLatest,
  wholeSamples,
} from '../../utils/platform/collection/samples';

const FIRST = 100;
const CHUNK = 10_000;

export interface Loaded {
  readonly rows: readonly SampleRow[];
  readonly documents: ReadonlyMap<string, KeptDocument>;
  /** How many there are in all; `rows` holds fewer while they are read. */
  readonly total: number;
  readonly isComplete: boolean;
}

/** `onRead` says whether the rows are still wanted. */
export async function readRows(collectionId: string, onRead: (loaded: Loaded) => boolean): Promise<void> {
  const newest = await readLatest(collectionId, FIRST + 1);
  const shown = newest.slice(0, FIRST);
  const theirs = await readDocuments(
    collectionId,
    shown.map(({ documentHash }) => documentHash),
  );
  const latest = shown.map((sample) => rowOf(sample, theirs.get(sample.documentHash))).sort(newestFirst);
  const isComplete = newest.length === shown.length;
  const isWanted = onRead({ rows: latest, documents: theirs, total: latest.length, isComplete });
  if (!isWanted || isComplete) return;

  const [total, documents] = await Promise.all([countSamples(collectionId), readDocuments(collectionId)]);
  const rowIn = (sample: SampleRow['sample']) => rowOf(sample, documents.get(sample.documentHash));
  const rows: SampleRow[] = [];
  for await (const samples of readAllSamples(collectionId, CHUNK)) {
    for (const sample of samples) rows.push(rowIn(sample));
    if (!onRead({ rows: latest, documents, total, isComplete: false })) return;
  }
  rows.sort(newestFirst);
  onRead({ rows, documents, total: rows.length, isComplete: true });
}

/** The samples that others have changed as they are now, and the documents that came with them. */
export async function readChanged(collectionId: string, ids: readonly string[]) {
  const changed = await wholeSamples(collectionId, ids);
  const documents = await readDocuments(
    collectionId,
    changed.map(({ documentHash }) => documentHash),
  );
  return { changed, documents };
}

/** The rows with those that were changed or put back, and without those that are gone. */
export function withChanges(
  { rows, documents, total }: Loaded,
  changed: readonly Sample[],
  goneIds: ReadonlySet<string>,
): Pick<Loaded, 'rows' | 'total'> {
  const fresh = new Map(changed.map((sample) => [sample.id, rowOf(sample, documents.get(sample.documentHash))]));
  const left = goneIds.size > 0 ? rows.filter(({ id }) => !goneIds.has(id)) : rows;
  const kept = left.map((row) => fresh.get(row.id) ?? row);
  const known = new Set(rows.map(({ id }) => id));
  const back = [...fresh.values()].filter(({ id }) => !known.has(id));
  const all = back.length > 0 ? [...kept, ...back].sort(newestFirst) : kept;
  return { rows: all, total: total + back.length - (rows.length - left.length) };
}
