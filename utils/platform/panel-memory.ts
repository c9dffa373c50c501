/** What the side panel remembers of how it was left, in `storage.local`; nothing of any document. */
import { browser } from 'wxt/browser';
import { z } from 'zod/mini';

const KEY = 'panel';
const memorySchema = z.object({ isLedgerOpen: z.boolean() });

/** Whether the ledger was left open; undefined where the reader never said, or what is stored does not parse. */
export async function recallLedgerOpen(): Promise<boolean | undefined> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return memorySchema.safeParse(stored).data?.isLedgerOpen;
}

export async function rememberLedgerOpen(isLedgerOpen: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: { isLedgerOpen } satisfies z.infer<typeof memorySchema> });
}
