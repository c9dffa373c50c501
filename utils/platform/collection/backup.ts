/** Copies of the collections in a folder that the user has picked, where the browser can write into one. */
import { z } from 'zod/mini';
import { collectionDatabase } from './database';

const FOLDER = 'backup-folder';
const LAST = 'last-backup';
const MILLISECONDS_A_DAY = 86_400_000;

/** Copies of each collection that are kept; older ones are deleted. */
const COPIES_KEPT = 7;

const folderSchema = z.custom<FileSystemDirectoryHandle>(
  (value) => typeof FileSystemDirectoryHandle === 'function' && value instanceof FileSystemDirectoryHandle,
);

/** Whether copies are made, and whether the browser has to be asked for leave first. */
export type BackupState =
  | { readonly status: 'unsupported' | 'off' }
  | { readonly status: 'on' | 'needs-leave'; readonly folder: string; readonly lastAt: string | null };

/** A file of a copy: `stem` names the collection and is the same each day. */
export interface BackupFile {
  readonly stem: string;
  readonly content: () => Promise<string>;
}

export async function backupState(): Promise<BackupState> {
  if (!('showDirectoryPicker' in globalThis)) return { status: 'unsupported' };
  const folder = await storedFolder();
  if (!folder) return { status: 'off' };
  const leave = await leaveOf(folder).queryPermission({ mode: 'readwrite' });
  return { status: leave === 'granted' ? 'on' : 'needs-leave', folder: folder.name, lastAt: await lastBackup() };
}

/** The browser asks for a folder; false if none was picked. To be called within a user's click. */
export async function pickBackupFolder(): Promise<boolean> {
  const folder = await pick();
  if (!folder) return false;
  await collectionDatabase().things.put({ name: FOLDER, value: folder });
  return true;
}

/** Asks for leave again, which the browser takes back at its end. To be called within a user's click. */
export async function renewLeave(): Promise<boolean> {
  const folder = await storedFolder();
  return folder !== undefined && (await leaveOf(folder).requestPermission({ mode: 'readwrite' })) === 'granted';
}

export async function stopBackups(): Promise<void> {
  await collectionDatabase().things.bulkDelete([FOLDER, LAST]);
}

/** Whether a day has gone by since the last copy. */
export async function isBackupDue(): Promise<boolean> {
  const state = await backupState();
  if (state.status !== 'on') return false;
  return state.lastAt === null || Date.now() - Date.parse(state.lastAt) >= MILLISECONDS_A_DAY;
}

/** Writes a copy of each file under today's date and deletes the oldest copies. */
export async function backUp(files: readonly BackupFile[]): Promise<void> {
  const folder = await storedFolder();
  if (!folder) return;
  const now = new Date().toISOString();
  for (const { stem, content } of files) {
    const file = await folder.getFileHandle(`${stem}-${now.slice(0, 10)}.jsonl`, { create: true });
    const stream = await file.createWritable();
    await stream.write(await content());
    await stream.close();
    await deleteOldest(folder, stem);
  }
  await collectionDatabase().things.put({ name: LAST, value: now });
}

async function deleteOldest(folder: FileSystemDirectoryHandle, stem: string): Promise<void> {
  const copies: string[] = [];
  for await (const name of folder.keys()) if (isCopy(name, stem)) copies.push(name);
  const old = copies.toSorted().slice(0, -COPIES_KEPT);
  for (const name of old) await folder.removeEntry(name);
}

function isCopy(name: string, stem: string): boolean {
  return name.startsWith(`${stem}-`) && /^\d{4}-\d\d-\d\d\.jsonl$/.test(name.slice(stem.length + 1));
}

async function storedFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  return folderSchema.safeParse((await collectionDatabase().things.get(FOLDER))?.value).data;
}

async function lastBackup(): Promise<string | null> {
  return z.string().safeParse((await collectionDatabase().things.get(LAST))?.value).data ?? null;
}

type Ask = (options: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
const asking = z.custom<Ask>((value) => typeof value === 'function');

/** The part of the interface that TypeScript does not know yet. */
function leaveOf(folder: FileSystemDirectoryHandle) {
  const { queryPermission, requestPermission } = z
    .object({ queryPermission: asking, requestPermission: asking })
    .parse({
      queryPermission: Reflect.get(folder, 'queryPermission'),
      requestPermission: Reflect.get(folder, 'requestPermission'),
    });
  return { queryPermission: queryPermission.bind(folder), requestPermission: requestPermission.bind(folder) };
}

async function pick(): Promise<FileSystemDirectoryHandle | undefined> {
  const picker = z
    .custom<(options: object) => Promise<unknown>>((value) => typeof value === 'function')
    .parse(Reflect.get(globalThis, 'showDirectoryPicker'));
  try {
    return folderSchema.parse(await picker.call(globalThis, { mode: 'readwrite', id: 'wenzhen-backup' }));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
