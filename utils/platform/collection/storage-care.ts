/** Keeps the browser from throwing collections away, and knows how much room is left. */
import { messageOf } from '../messaging';

/** Share of the room from which on the user is warned. */
const NEARLY_FULL = 0.85;

export interface StorageRoom {
  /** The browser deletes nothing to make room for others. */
  readonly isPersistent: boolean;
  /** Bytes; undefined where the browser does not say. */
  readonly used: number | undefined;
  readonly quota: number | undefined;
  readonly isNearlyFull: boolean;
}

/** How things stand now. */
export async function storageRoom(): Promise<StorageRoom> {
  const { storage } = navigator;
  const [isPersistent, { usage, quota }] = await Promise.all([storage.persisted(), storage.estimate()]);
  return {
    isPersistent,
    used: usage,
    quota,
    isNearlyFull: usage !== undefined && quota !== undefined && usage > NEARLY_FULL * quota,
  };
}

/** Asks the browser to keep what is stored. Some browsers ask the user, who may take any time to answer. */
export function askToKeep(): void {
  navigator.storage.persist().catch((error: unknown) => console.debug('storage:', messageOf(error)));
}
