/** The researcher's collections in IndexedDB. Every border parses: a record that does not fit its shape is left out. */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { SampleCore } from '../../collection/rows';
import type { Collection, KeptDocument, Sample } from '../../collection/schema';
import { tellOthers } from './changes';

/** A sample as it is stored; what is long and seldom looked at stands apart in `StoredSurroundings`. */
export type StoredSample = SampleCore & { readonly collectionId: string };

export interface StoredSurroundings extends Pick<Sample, 'id' | 'prefix' | 'suffix' | 'history'> {
  readonly collectionId: string;
}

export type StoredDocument = KeptDocument & { readonly collectionId: string };

/** A whole text, kept because the user said so. */
export interface StoredText {
  readonly collectionId: string;
  readonly hash: string;
  readonly text: string;
}

/** The words of a sample, for the full-text search. */
export interface StoredWords {
  readonly collectionId: string;
  readonly id: string;
  readonly words: string;
}

/** An import that has begun: so many of the file's records are in. */
export interface StoredImport {
  readonly id: string;
  readonly collectionId: string;
  readonly fileName: string;
  /** SHA-256 of the file. */
  readonly fileHash: string;
  readonly done: number;
  readonly total: number;
  readonly at: string;
}

/** A handle or a moment that the browser keeps for us under a name. */
export interface StoredThing {
  readonly name: string;
  readonly value: unknown;
}

class CollectionDatabase extends Dexie {
  declare readonly collections: EntityTable<Collection, 'id'>;
  declare readonly documents: Table<StoredDocument, [string, string]>;
  declare readonly texts: Table<StoredText, [string, string]>;
  declare readonly samples: Table<StoredSample, [string, string]>;
  declare readonly surroundings: Table<StoredSurroundings, [string, string]>;
  declare readonly words: Table<StoredWords, [string, string]>;
  declare readonly imports: EntityTable<StoredImport, 'id'>;
  declare readonly things: EntityTable<StoredThing, 'name'>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({
      collections: 'id',
      documents: '[collectionId+hash], collectionId, url',
      texts: '[collectionId+hash], collectionId',
      samples: '[collectionId+id], [collectionId+collectedAt], [collectionId+documentHash]',
      surroundings: '[collectionId+id], collectionId',
      words: '[collectionId+id], collectionId',
      imports: 'id, collectionId',
      things: 'name',
    });
  }
}

export type { CollectionDatabase };

export const DATABASE_NAME = 'wenzhen-collections';

let open: CollectionDatabase | undefined;

/** The database of this browser; opened once. */
export function collectionDatabase(): CollectionDatabase {
  open ??= new CollectionDatabase(DATABASE_NAME);
  return open;
}

/** Deletes all collections for good. */
export async function deleteCollections(): Promise<void> {
  await collectionDatabase().delete();
  open = undefined;
  tellOthers(null);
}
