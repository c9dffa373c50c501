/** Drafts in IndexedDB: kept as they are typed, with the file they came from, until they are deleted for good. */
import { Dexie, type EntityTable } from 'dexie';
import { z } from 'zod/mini';
import { daySchema } from '../analysis/schema';

const text = z.string();
const bytesSchema = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);

/** Another document that a draft is set beside. */
const companionSchema = z.object({ name: text, text });
export type Companion = z.infer<typeof companionSchema>;

/** An earlier state of a draft, kept on the user's word. */
const versionSchema = z.object({ at: text, text });

export const draftSchema = z.object({
  id: text.check(z.minLength(1)),
  name: text,
  text,
  /** 拟印发日期 */
  plannedOn: z.nullable(daySchema),
  updatedAt: text,
  /** The .docx that it was opened from, and the text in it. */
  file: z.nullable(z.object({ bytes: bytesSchema, text })),
  upper: z.nullable(companionSchema),
  versions: z.array(versionSchema),
  /** Exceptions that the drafter claims in the review, by point. */
  exceptions: z.record(z.string(), z.string()),
});
export type Draft = z.infer<typeof draftSchema>;

class DraftDatabase extends Dexie {
  declare readonly drafts: EntityTable<Draft, 'id'>;

  constructor() {
    super('wenzhen-drafts');
    this.version(1).stores({ drafts: 'id, updatedAt' });
  }
}

let open: DraftDatabase | undefined;

function database(): DraftDatabase {
  open ??= new DraftDatabase();
  return open;
}

export function newDraft(given: Pick<Draft, 'name' | 'text'> & Partial<Draft>): Draft {
  return {
    id: crypto.randomUUID(),
    plannedOn: null,
    updatedAt: new Date().toISOString(),
    file: null,
    upper: null,
    versions: [],
    exceptions: {},
    ...given,
  };
}

/** What is listed of a draft. */
export type DraftTitle = Pick<Draft, 'id' | 'name' | 'updatedAt'>;

/** The one that was worked on last comes first; one that does not parse is left out. */
export async function listDrafts(): Promise<readonly DraftTitle[]> {
  const stored = await database().drafts.orderBy('updatedAt').reverse().toArray();
  return stored.flatMap((one) => draftSchema.safeParse(one).data ?? []);
}

export async function readDraft(id: string): Promise<Draft | undefined> {
  return draftSchema.safeParse(await database().drafts.get(id)).data;
}

export async function saveDraft(draft: Draft): Promise<void> {
  await database().drafts.put(draft);
}

/** Deletes a draft with everything that belongs to it, for good. */
export async function deleteDraft(id: string): Promise<void> {
  await database().drafts.delete(id);
}

export async function deleteDrafts(): Promise<void> {
  await database().delete();
  open = undefined;
}
