/** Keeps the browser from throwing collections away, and knows how much room is left. */

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

/** Asks the browser to keep what is stored; gives how things stand. */
export async function careForStorage(): Promise<StorageRoom> {
  const { storage } = navigator;
  const isPersistent = (await storage.persisted()) || (await storage.persist());
  const { usage, quota } = await storage.estimate();
  return {
    isPersistent,
    used: usage,
    quota,
    isNearlyFull: usage !== undefined && quota !== undefined && usage > NEARLY_FULL * quota,
  };
}
