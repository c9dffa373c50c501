/** Brings many samples in, batch by batch: each is there whole or not at all, and what was broken off can go on. */
import { collectionDatabase, type StoredImport } from './database';
import { addBatch, type Batch } from './samples';

/** Samples that are written in one transaction. */
export const BATCH_SIZE = 1000;

export interface ImportedFile {
  readonly name: string;
  /** SHA-256 of its bytes. */
  readonly hash: string;
}

export interface ImportOutcome {
  /** Samples that were not there before. */
  readonly added: number;
  /** Samples that were there and have been merged. */
  readonly merged: number;
}

/**
 * Writes `content`, going on where an import of the same file was broken off. `onProgress` hears how many samples are in.
 * @throws what the database throws; the batches before stay, and the import can go on
 */
export async function importSamples(
  collectionId: string,
  file: ImportedFile,
  content: Batch,
  onProgress: (done: number, total: number) => void,
): Promise<ImportOutcome> {
  const total = content.samples.length;
  const started = (await unfinishedImports(collectionId)).find(({ fileHash }) => fileHash === file.hash);
  const record: StoredImport = started ?? {
    id: crypto.randomUUID(),
    collectionId,
    fileName: file.name,
    fileHash: file.hash,
    done: 0,
    total,
    at: new Date().toISOString(),
  };
  const documents = new Map(content.documents.map((document) => [document.hash, document]));
  let added = 0;
  for (let from = record.done; from < total; from += BATCH_SIZE) {
    const samples = content.samples.slice(from, from + BATCH_SIZE);
    const hashes = [...new Set(samples.map(({ documentHash }) => documentHash))];
    const batch: Batch = {
      samples,
      documents: hashes.flatMap((hash) => documents.get(hash) ?? []),
      texts: new Map(hashes.flatMap((hash) => textIn(content, hash))),
    };
    const done = from + samples.length;
    added += (await addBatch(collectionId, batch, { ...record, done })).length;
    onProgress(done, total);
  }
  await forgetImport(record.id);
  return { added, merged: total - record.done - added };
}

/** Imports that were broken off. */
export async function unfinishedImports(collectionId: string): Promise<readonly StoredImport[]> {
  return collectionDatabase().imports.where({ collectionId }).toArray();
}

/** Leaves an import as it is. */
export async function forgetImport(id: string): Promise<void> {
  await collectionDatabase().imports.delete(id);
}

function textIn({ texts }: Batch, hash: string): [string, string][] {
  const text = texts.get(hash);
  return text === undefined ? [] : [[hash, text]];
}
