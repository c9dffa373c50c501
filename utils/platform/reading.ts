/** The flow from a click to an annotated page, run in the service worker: inject, read, analyse, mark, keep the state. */
import { z } from 'zod/mini';
import { isPolicyDocument } from '../analysis/facts/policy-document';
import type { Category, Report, SourceDocument } from '../analysis/schema';
import { type Choice, choose } from '../rules/choice';
import { type Consent, type Held, heldBy, NOTHING_HELD } from './consent';
import { whyUnreachable } from './documents';
import { injectIntoFrames, injectReader } from './injection';
import { marksOf } from './marks';
import {
  annotateReplySchema,
  type PageReading,
  type ReadingFailure,
  type ReadReply,
  readReplySchema,
  type Scope,
} from './messages';
import { askDocument, messageOf, UnreachableError } from './messaging';
import { passagesOf } from './passages';
import { placeAt } from './place';
import { isQuotaError } from './quota';
import type { Marking } from './settings';
import { ifNotBeingRead, readingTab } from './tab-lock';
import { getTabState, readingState, removeTabState, setTabState, type TabState, tabsWithState } from './tab-state';

/** The analysis, handed in. */
export interface Judge {
  analyse(source: SourceDocument): Promise<Judgement>;
  /** The secret mark (秘密, 机密★…) in the document's head. */
  secretMarkOf(text: string): string | undefined;
}

/** The report with all findings, and what the user wants to see of them. */
export interface Judgement {
  readonly report: Report;
  readonly choice: Choice;
  readonly marking: Marking;
  readonly titleOf: (category: Category) => string;
}

/** `busy`: a reading of this tab is under way already, and this request was dropped. */
export type ReadingOutcome = 'shown' | 'cleared' | 'busy';

/** The tab as the click's event gave it. */
export interface ClickedTab {
  readonly id: number;
  readonly url: string | undefined;
}

/** Reads a tab's page or selection; with `toggle`, an annotated page is cleared instead. */
export async function readTab(
  tab: ClickedTab,
  request: { readonly scope: Scope; readonly toggle: boolean },
  judge: Judge,
): Promise<ReadingOutcome> {
  const outcome = await ifNotBeingRead<ReadingOutcome>(tab.id, async () => {
    const before = await getTabState(tab.id);
    const { scope } = request;
    // Marks may stand already where a reading was cut short: they are to be painted anew, not taken away.
    const toggle = request.toggle && before?.status !== 'interrupted' && before?.status !== 'reading';
    const isLikelyClearing = toggle && before?.status === 'read';
    if (!isLikelyClearing && !(await hasBegun(tab.id, scope))) {
      if (before?.status === 'read') await clearMarks(tab.id, before.documentId);
      return 'shown';
    }

    const injected = await injectReader(tab.id, tab.url);
    if ('reason' in injected) {
      await fail(tab.id, null, injected.reason, injected.detail);
      return 'shown';
    }
    if (before?.status === 'read' && before.documentId !== injected.documentId)
      await clearMarks(tab.id, before.documentId);
    const target: Target = { tabId: tab.id, documentId: injected.documentId, scope };
    return show(target, { type: 'read', scope, toggle }, NOTHING_HELD, judge);
  });
  return outcome ?? 'busy';
}

/** Says that the tab is being read; where there is no room to say more than that, that there is none. */
async function hasBegun(tabId: number, scope: Scope): Promise<boolean> {
  try {
    await setTabState(tabId, readingState(scope));
    return true;
  } catch (error) {
    if (!isQuotaError(error)) throw error;
    await fail(tabId, null, 'full', messageOf(error));
    return false;
  }
}

/** Reads the file that a page of the extension has rendered. */
export function readFile(tabId: number, documentId: string, judge: Judge): Promise<ReadingOutcome> {
  return readingTab(tabId, () =>
    show({ tabId, documentId, scope: 'page' }, { type: 'read', scope: 'page', toggle: false }, NOTHING_HELD, judge),
  );
}

/** Reads another part of a page that was read before, or the page again whose reading was cut short. */
export async function readScope(tabId: number, scope: Scope, judge: Judge): Promise<ReadingOutcome> {
  if ((await getTabState(tabId))?.status === 'interrupted')
    return readTab({ id: tabId, url: undefined }, { scope, toggle: false }, judge);
  return readingTab(tabId, async () => {
    const before = await getTabState(tabId);
    if (!before || !('documentId' in before) || before.documentId === null) return 'shown';
    const target: Target = { tabId, documentId: before.documentId, scope };
    return show(target, { type: 'read', scope, toggle: false }, heldBy(before), judge);
  });
}

/** Reads a frame of another site, which the user has granted, in place of the page around it. */
export function readFrame(tabId: number, site: string, judge: Judge): Promise<ReadingOutcome> {
  return readingTab<ReadingOutcome>(tabId, async () => {
    const before = await getTabState(tabId);
    for (const documentId of await injectIntoFrames(tabId, site)) {
      const message = { type: 'read', scope: 'page', toggle: false } as const;
      const reply = await askDocument(tabId, documentId, message, readReplySchema);
      if (reply.outcome !== 'read') continue;
      if (before?.status === 'read') await clearMarks(tabId, before.documentId);
      await showReply({ tabId, documentId, scope: 'page' }, reply, NOTHING_HELD, judge);
      break;
    }
    return 'shown';
  });
}

/** Takes away the marks of a document that is not to be shown any more. */
async function clearMarks(tabId: number, documentId: string): Promise<void> {
  try {
    await askDocument(tabId, documentId, { type: 'clear' }, z.unknown());
  } catch (error) {
    console.debug('clearing:', messageOf(error));
  }
}

/** Reads a page as it opens: it is shown if it is a policy document, and left without a word if it is anything else. */
export async function readOnOpening(tab: ClickedTab, judge: Judge): Promise<void> {
  await ifNotBeingRead(tab.id, async () => {
    if (await getTabState(tab.id)) return;
    const injected = await injectReader(tab.id, tab.url);
    if ('reason' in injected) return;
    const target: Target = { tabId: tab.id, documentId: injected.documentId, scope: 'page' };
    try {
      const message = { type: 'read', scope: 'page', toggle: false } as const;
      const reply = await askDocument(tab.id, target.documentId, message, readReplySchema);
      if (reply.outcome !== 'read' || secretMarkIn(reply.reading, judge) !== undefined) return;
      const { source } = reply.reading;
      const judgement = await judge.analyse(source);
      if (!isPolicyDocument(judgement.report.document, source.text)) return;
      await showJudgement(target, reply.reading, judgement, NOTHING_HELD);
    } catch (error) {
      console.debug('reading on opening:', messageOf(error));
    }
  });
}

/**
 * Analyses a document that was read before once more; what is not asked for stays as it was. A tab without such a
 * document is left as it is.
 */
export function readTabAgain(tabId: number, asked: Partial<Consent>, judge: Judge): Promise<ReadingOutcome> {
  return readingTab(tabId, async () => {
    const before = await getTabState(tabId);
    if (before?.status !== 'read' && before?.status !== 'secret') return 'shown';
    const target: Target = { tabId, documentId: before.documentId, scope: before.scope };
    return show(target, { type: 'read-again' }, { ...heldBy(before), ...asked }, judge);
  });
}

/** Analyses every document that is shown once more, as the settings have changed; what the readers added to it stays. */
export async function readAllAgain(judge: Judge): Promise<void> {
  const again = async (tabId: number) => {
    const state = await getTabState(tabId);
    if (state?.status === 'read') await readTabAgain(tabId, {}, judge);
  };
  await Promise.all((await tabsWithState()).map(again));
}

/**
 * A document says that it reads otherwise now: analyses it once more, also where there was nothing to read before.
 * False for a tab of which nothing is known.
 */
export async function readChanged(tabId: number, documentId: string, judge: Judge): Promise<boolean> {
  const state = await getTabState(tabId);
  if (!state) return false;
  if (!('documentId' in state) || state.documentId !== documentId) return true;
  if (state.status === 'read') await readTabAgain(tabId, {}, judge);
  else if (state.status === 'failed') await readScope(tabId, 'page', judge);
  return true;
}

interface Target {
  readonly tabId: number;
  readonly documentId: string;
  readonly scope: Scope;
}

type ReadMessage =
  | { readonly type: 'read'; readonly scope: Scope; readonly toggle: boolean }
  | { readonly type: 'read-again' };

async function show(target: Target, message: ReadMessage, held: Held, judge: Judge): Promise<ReadingOutcome> {
  const { tabId, documentId } = target;
  try {
    const reply = await askDocument(tabId, documentId, message, readReplySchema);
    if (reply.outcome === 'cleared') {
      await setTabState(tabId, { status: 'cleared', documentId });
      return 'cleared';
    }
    await showReply(target, reply, held, judge);
  } catch (error) {
    if (error instanceof UnreachableError) await fail(tabId, null, await whyUnreachable(tabId), messageOf(error));
    else await fail(tabId, documentId, isQuotaError(error) ? 'full' : 'failed', messageOf(error));
  }
  return 'shown';
}

async function showReply(
  target: Target,
  reply: Exclude<ReadReply, { outcome: 'cleared' }>,
  held: Held,
  judge: Judge,
): Promise<void> {
  const { tabId, documentId, scope } = target;
  if (reply.outcome === 'failed') return fail(tabId, documentId, reply.reason, '', reply.unreadFrames);
  const { source } = reply.reading;
  const isSame = held.url === undefined || held.url === source.url;
  const consent = isSame ? held : NOTHING_HELD;
  const mark = secretMarkIn(reply.reading, judge);
  if (mark !== undefined && !consent.allowSecret && consent.secretMark !== mark) {
    await clearMarks(tabId, documentId);
    return setTabState(tabId, { status: 'secret', documentId, mark, scope });
  }

  const { issuedOn } = consent;
  const judgement = await judge.analyse(
    issuedOn === undefined ? source : { ...source, issuedOn, issuedOnFrom: 'given' },
  );
  await showJudgement(target, reply.reading, judgement, { ...consent, secretMark: mark ?? null });
}

/** The mark in the head of the document, also where only a part of it, or more than it, is read. */
function secretMarkIn({ source, headText }: PageReading, judge: Judge): string | undefined {
  return judge.secretMarkOf(source.text) ?? judge.secretMarkOf(headText);
}

/** Marks the page and keeps what the panel shows. */
async function showJudgement(
  { tabId, documentId, scope }: Target,
  { source, unreadFrames, attachments, isFile }: PageReading,
  { report, choice, marking, titleOf }: Judgement,
  { issuedOn, showAllMarks, secretMark }: Held,
): Promise<void> {
  const { shown, setAside } = choose(report.findings, choice, placeAt(source.url ?? ''));
  const textLength = source.text.length;
  const { marks, unmarked } = marksOf(shown, { marking, showsAll: showAllMarks, textLength, titleOf });
  const { lost } = await askDocument(tabId, documentId, { type: 'annotate', marks }, annotateReplySchema);
  const state: TabState = {
    status: 'read',
    documentId,
    url: source.url ?? '',
    scope,
    report: { ...report, findings: shown },
    setAside,
    passages: passagesOf(report, source.text),
    unreadFrames,
    attachments,
    textLength,
    isFile,
    secretMark,
    unmarked,
    showsAllMarks: showAllMarks,
    lost,
    selected: null,
    correctedIssuedOn: issuedOn ?? null,
  };
  try {
    await setTabState(tabId, state);
  } catch (error) {
    // Marks that the panel knows nothing of would not be taken away again.
    await clearMarks(tabId, documentId);
    throw error;
  }
}

async function fail(
  tabId: number,
  documentId: string | null,
  reason: ReadingFailure,
  detail: string,
  unreadFrames: readonly string[] = [],
): Promise<void> {
  if (reason === 'gone') return removeTabState(tabId);
  await setTabState(tabId, { status: 'failed', documentId, reason, detail, unreadFrames: [...unreadFrames] });
}
