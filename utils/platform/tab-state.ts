/** What is known of each tab's document, kept in `storage.session` (memory only) and shown by the side panel. */
import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { daySchema, findingSchema, reportSchema } from '../analysis/schema';
import { dismissalSchema, SET_ASIDE_CAUSES } from '../rules/choice';
import { showBadge } from './badge';
import { attachmentSchema, readingFailureSchema, type Scope, scopeSchema } from './messages';
import { passageSchema } from './passages';

/**
 * A tab without a state was not read. `documentId` names the very document that was read, so that messages reach
 * no other and a navigation is told from an in-page jump; null where nothing could be injected.
 */
export const tabStateSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('reading'),
    scope: scopeSchema,
    /** Takes the room that is needed to say how the reading failed, should there be none for the report. */
    reserve: z.string(),
  }),
  /** Whoever was reading is gone; nothing was read. */
  z.object({ status: z.literal('interrupted'), scope: scopeSchema }),
  /** The reader has taken the marks away; the document is still there. */
  z.object({ status: z.literal('cleared'), documentId: z.string() }),
  z.object({
    status: z.literal('read'),
    documentId: z.string(),
    url: z.string(),
    scope: scopeSchema,
    /** Its findings are those that are shown. */
    report: reportSchema,
    /** Findings that are not shown, by the user's choice. */
    setAside: z.array(
      z.object({
        finding: findingSchema,
        cause: z.enum(SET_ASIDE_CAUSES),
        dismissal: z.nullable(dismissalSchema),
      }),
    ),
    /** What stands at the spans of deadlines, materials, measures and exempted passages. */
    passages: z.array(passageSchema),
    unreadFrames: z.array(z.string()),
    attachments: z.array(attachmentSchema),
    /** Characters of the text read. */
    textLength: z.int(),
    /** A file in the extension's own reader. */
    isFile: z.boolean(),
    /** The secret mark in the head, which the reader has let pass: nothing of the document may be stored. */
    secretMark: z.nullable(z.string()),
    /** Findings that are shown in the panel and not marked on the page, because there are too many. */
    unmarked: z.int(),
    /** The reader asked for all marks. */
    showsAllMarks: z.boolean(),
    /** Findings whose passage could not be found on the page. */
    lost: z.array(z.string()),
    /** The card to open, set by a click on a mark. `at` tells two clicks on the same mark apart. */
    selected: z.nullable(z.object({ findingId: z.string(), at: z.number() })),
    /** The corrected date of issue, if the reader gave one. */
    correctedIssuedOn: z.nullable(daySchema),
  }),
  /** The document's head carries a secret mark; it was not analysed. */
  z.object({ status: z.literal('secret'), documentId: z.string(), mark: z.string(), scope: scopeSchema }),
  z.object({
    status: z.literal('failed'),
    documentId: z.nullable(z.string()),
    reason: readingFailureSchema,
    /** The technical cause, where there is one; not translated. */
    detail: z.string(),
    unreadFrames: z.array(z.string()),
  }),
]);
export type TabState = z.infer<typeof tabStateSchema>;

/** A page that is being read. */
export function readingState(scope: Scope): TabState {
  return { status: 'reading', scope, reserve: ' '.repeat(RESERVE) };
}

/** Characters. */
const RESERVE = 1000;

const keyOf = (tabId: number) => `tab:${tabId}`;

/** The state of a tab; undefined if it was not read, or if what is stored does not parse. */
export async function getTabState(tabId: number): Promise<TabState | undefined> {
  const key = keyOf(tabId);
  const stored = (await browser.storage.session.get(key))[key];
  return parseTabState(stored);
}

export async function setTabState(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
  await showBadge(tabId, countIn(state));
}

export async function removeTabState(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
  await showBadge(tabId, undefined);
}

function countIn(state: TabState): number | undefined {
  if (state.status !== 'read') return undefined;
  return state.report.findings.filter(({ verdict }) => verdict === 'finding').length;
}

/** The ids of all tabs that have a state. */
export async function tabsWithState(): Promise<number[]> {
  return Object.keys(await browser.storage.session.get()).flatMap((key) => tabIdOf(key) ?? []);
}

/** Calls back with the id of each tab whose state has changed; returns the way to stop. */
export function watchTabStates(onChange: (tabId: number) => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    for (const key of Object.keys(changes)) {
      const tabId = tabIdOf(key);
      if (tabId !== undefined) onChange(tabId);
    }
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

function tabIdOf(key: string): number | undefined {
  const digits = /^tab:(\d+)$/.exec(key)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function parseTabState(stored: unknown): TabState | undefined {
  const parsed = tabStateSchema.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}
