/** Copies in a folder and room in the browser; a copy is made where one is due. */
import { useEffect, useState } from 'preact/hooks';
import type { BackupView, StorageActions } from '../../components/collection/StorageCare';
import { writeJsonl } from '../../utils/collection/formats/jsonl';
import {
  type BackupFile,
  backUp,
  backupState,
  isBackupDue,
  pickBackupFolder,
  renewLeave,
  stopBackups,
} from '../../utils/platform/collection/backup';
import { allCollections } from '../../utils/platform/collection/collections';
import { readContent } from '../../utils/platform/collection/samples';
import { askToKeep, type StorageRoom, storageRoom } from '../../utils/platform/collection/storage-care';
import { warn } from '../shared/use-settings';

export interface StorageInPage extends StorageActions {
  readonly backup: BackupView | undefined;
  readonly room: StorageRoom | undefined;
}

export function useStorage(): StorageInPage {
  const [backup, setBackup] = useState<BackupView>();
  const [room, setRoom] = useState<StorageRoom>();
  const look = async () => setBackup(await backupState());
  const copy = async () => {
    await backUp(await copies());
    await look();
  };
  useEffect(() => {
    askToKeep();
    void storageRoom().then(setRoom, warn);
    void look()
      .then(async () => ((await isBackupDue()) ? copy() : undefined))
      .catch(warn);
  }, []);
  return {
    backup,
    room,
    onPickFolder: async () => {
      if (await pickBackupFolder()) await copy();
    },
    onAllowFolder: async () => {
      if (await renewLeave()) await copy();
    },
    onBackUp: copy,
    onStopBackups: async () => {
      await stopBackups();
      await look();
    },
  };
}

/** A file for each collection that can be imported again. */
async function copies(): Promise<readonly BackupFile[]> {
  const collections = await allCollections();
  return collections.map((collection) => ({
    stem: `${collection.name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')}-${collection.id.slice(0, 8)}`,
    content: async () => [...writeJsonl(await readContent(collection))].join(''),
  }));
}
