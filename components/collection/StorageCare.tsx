/** How safe the collections are: copies in a folder, and room in the browser. */
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words/words';

/** How copies stand. */
export type BackupView =
  | { readonly status: 'unsupported' | 'off' }
  | { readonly status: 'on' | 'needs-leave'; readonly folder: string; readonly lastAt: string | null };

export interface RoomView {
  readonly isPersistent: boolean;
  readonly used: number | undefined;
  readonly quota: number | undefined;
}

export interface StorageActions {
  readonly onPickFolder: () => Promise<void>;
  readonly onAllowFolder: () => Promise<void>;
  readonly onBackUp: () => Promise<void>;
  readonly onStopBackups: () => Promise<void>;
}

interface StorageCareProps extends StorageActions {
  readonly words: Words;
  readonly backup: BackupView | undefined;
  readonly room: RoomView | undefined;
}

export function StorageCare({ words: { collection }, backup, room, ...on }: StorageCareProps) {
  const { transfer } = collection;
  const { backup: say } = transfer;
  const [said, setSaid] = useState('');
  const button = (name: string, act: () => Promise<void>, done = '') => (
    <button type="button" class="plain-button" onClick={() => void act().then(() => setSaid(done))}>
      {name}
    </button>
  );
  return (
    <>
      <section>
        <h2>{transfer.backupTitle}</h2>
        {backup?.status === 'unsupported' && <p>{say.unsupported}</p>}
        {backup?.status === 'off' && (
          <>
            <p>{say.off}</p>
            <p>{button(say.pick, on.onPickFolder)}</p>
          </>
        )}
        {backup?.status === 'needs-leave' && (
          <p>
            {say['needs-leave'](backup.folder)} {button(say.allow, on.onAllowFolder)}
          </p>
        )}
        {backup?.status === 'on' && (
          <>
            <p>{say.on(backup.folder, backup.lastAt?.slice(0, 16).replace('T', ' ') ?? say.never)}</p>
            <p>
              {button(say.now, on.onBackUp, say.done)} {button(say.stop, on.onStopBackups)}
            </p>
          </>
        )}
        <p role="status">{said}</p>
      </section>
      {room && (
        <section>
          <h2>{transfer.roomTitle}</h2>
          <p>
            {room.used !== undefined && room.quota !== undefined && transfer.room(room.used, room.quota)}{' '}
            {room.isPersistent ? transfer.persistent : transfer.notPersistent}
          </p>
        </section>
      )}
    </>
  );
}
