/** What the side panel remembers of how it was left; nothing of any document. */
import { z } from 'zod/mini';
import { storedValue } from './stored';

/** How cards are grouped: in the order of the text, by its headings, by category. */
export const GROUPINGS = ['order', 'section', 'category'] as const;

const memorySchema = z.object({
  /** Whether the ledger was left open; undefined where the reader never said. */
  isLedgerOpen: z.catch(z.optional(z.boolean()), undefined),
  grouping: z.catch(z.enum(GROUPINGS), 'order'),
});
export type PanelMemory = z.infer<typeof memorySchema>;

export const panelMemory = storedValue<PanelMemory>(
  'panel',
  (raw) => memorySchema.safeParse(raw ?? {}).data ?? memorySchema.parse({}),
);
