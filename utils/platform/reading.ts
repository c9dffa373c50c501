/** The flow from a click to an annotated page, run in the service worker: inject, read, analyse, mark, keep the state. */
import { isPolicyDocument } from '../analysis/facts/policy-document';
import type { Category, Report, SourceDocument } from '../analysis/schema';
import { type Choice, choose } from '../rules/choice';
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
import type { Marking } from './settings';
import { ifNotBeingRead, readingTab } from './tab-lock';
import { getTabState, removeTabState, setTabState, type TabState, tabsWithState } from './tab-state';

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
    const isLikelyClearing = request.toggle && before?.status === 'read';
    if (!isLikelyClearing) await setTabState(tab.id, { status: 'reading' });

    const injected = await injectReader(tab.id, tab.url);
    if ('reason' in injected) {
      await fail(tab.id, null, injected.reason, injected.detail);
      return 'shown';
    }
    if (before?.status === 'read' && before.documentId !== injected.documentId) await clearMarks(tab.id, before);
    const target: Target = { tabId: tab.id, documentId: injected.documentId, scope: request.scope };
    return show(target, { type: 'read', ...request }, NO_CONSENT, judge);
  });
  return outcome ?? 'busy';
}

/** Reads the file that a page of the extension has rendered. */
export function readFile(tabId: number, documentId: string, judge: Judge): Promise<ReadingOutcome> {
  return readingTab(tabId, () =>
    show({ tabId, documentId, scope: 'page' }, { type: 'read', scope: 'page', toggle: false }, NO_CONSENT, judge),
  );
}

/** Reads another part of a page that was read before. */
export function readScope(tabId: number, scope: Scope, judge: Judge): Promise<ReadingOutcome> {
  return readingTab(tabId, async () => {
    const before = await getTabState(tabId);
    if (!before || !('documentId' in before) || before.documentId === null) return 'shown';
    const target: Target = { tabId, documentId: before.documentId, scope };
    return show(target, { type: 'read', scope, toggle: false }, consentOf(before), judge);
  });
}

/** Reads a frame of another site, which the user has granted, in place of the page around it. */
export function readFrame(tabId: number, site: string, judge: Judge): Promise<ReadingOutcome> {
  return readingTab<ReadingOutcome>(tabId, async () => {
    await clearMarks(tabId, await getTabState(tabId));
    for (const documentId of await injectIntoFrames(tabId, site)) {
      const target: Target = { tabId, documentId, scope: 'page' };
      await show(target, { type: 'read', scope: 'page', toggle: false }, NO_CONSENT, judge);
      if ((await getTabState(tabId))?.status === 'read') break;
    }
    return 'shown';
  });
}

/** Takes away the marks of the document that was shown before another one of the same tab. */
async function clearMarks(tabId: number, state: TabState | undefined): Promise<void> {
  if (state?.status !== 'read') return;
  try {
    await askDocument(tabId, state.documentId, { type: 'annotate', marks: [] }, annotateReplySchema);
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
      if (reply.outcome !== 'read' || judge.secretMarkOf(reply.reading.source.text) !== undefined) return;
      const { source } = reply.reading;
      const judgement = await judge.analyse(source);
      if (!isPolicyDocument(judgement.report.document, source.text)) return;
      await showJudgement(target, reply.reading, judgement, { ...NO_CONSENT, isSecret: false });
    } catch (error) {
      console.debug('reading on opening:', messageOf(error));
    }
  });
}

/** Analyses a document that was read before once more. A tab without such a document is left as it is. */
export function readTabAgain(tabId: number, consent: Consent, judge: Judge): Promise<ReadingOutcome> {
  return readingTab(tabId, async () => {
    const before = await getTabState(tabId);
    if (before?.status !== 'read' && before?.status !== 'secret') return 'shown';
    const target: Target = { tabId, documentId: before.documentId, scope: before.scope };
    const allowSecret = consent.allowSecret || before.status === 'read';
    return show(target, { type: 'read-again' }, { ...consent, allowSecret }, judge);
  });
}

/** Analyses every document that is shown once more, as the settings have changed; what the readers added to it stays. */
export async function readAllAgain(judge: Judge): Promise<void> {
  const again = async (tabId: number) => {
    const state = await getTabState(tabId);
    if (state?.status === 'read') await readTabAgain(tabId, consentOf(state), judge);
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
  if (state.status === 'read') await readTabAgain(tabId, consentOf(state), judge);
  else if (state.status === 'failed') await readScope(tabId, 'page', judge);
  return true;
}

/** What the reader added to the document or agreed to. */
export interface Consent {
  readonly issuedOn: string | undefined;
  readonly allowSecret: boolean;
  /** Mark everything, however many marks there are. */
  readonly showAllMarks: boolean;
}

const NO_CONSENT: Consent = { issuedOn: undefined, allowSecret: false, showAllMarks: false };

/** What the reader agreed to holds through another reading. */
function consentOf(state: TabState): Consent {
  if (state.status !== 'read') return NO_CONSENT;
  const { correctedIssuedOn, isSecret, showsAllMarks } = state;
  return { issuedOn: correctedIssuedOn ?? undefined, allowSecret: isSecret, showAllMarks: showsAllMarks };
}

interface Target {
  readonly tabId: number;
  readonly documentId: string;
  readonly scope: Scope;
}

type ReadMessage =
  | { readonly type: 'read'; readonly scope: Scope; readonly toggle: boolean }
  | { readonly type: 'read-again' };

async function show(target: Target, message: ReadMessage, consent: Consent, judge: Judge): Promise<ReadingOutcome> {
  const { tabId, documentId } = target;
  try {
    const reply = await askDocument(tabId, documentId, message, readReplySchema);
    if (reply.outcome === 'cleared') {
      await removeTabState(tabId);
      return 'cleared';
    }
    await showReply(target, reply, consent, judge);
  } catch (error) {
    if (error instanceof UnreachableError) await removeTabState(tabId);
    else await fail(tabId, documentId, 'failed', messageOf(error));
  }
  return 'shown';
}

async function showReply(
  target: Target,
  reply: Exclude<ReadReply, { outcome: 'cleared' }>,
  consent: Consent,
  judge: Judge,
): Promise<void> {
  const { tabId, documentId, scope } = target;
  if (reply.outcome === 'failed') return fail(tabId, documentId, reply.reason, '', reply.unreadFrames);
  const { source } = reply.reading;
  const mark = judge.secretMarkOf(source.text);
  if (mark !== undefined && !consent.allowSecret)
    return setTabState(tabId, { status: 'secret', documentId, mark, scope });

  const { issuedOn } = consent;
  const judgement = await judge.analyse(
    issuedOn === undefined ? source : { ...source, issuedOn, issuedOnFrom: 'given' },
  );
  await showJudgement(target, reply.reading, judgement, { ...consent, isSecret: mark !== undefined });
}

/** Marks the page and keeps what the panel shows. */
async function showJudgement(
  { tabId, documentId, scope }: Target,
  { source, unreadFrames, attachments }: PageReading,
  { report, choice, marking, titleOf }: Judgement,
  { issuedOn, showAllMarks, isSecret }: Consent & { readonly isSecret: boolean },
): Promise<void> {
  const { shown, setAside } = choose(report.findings, choice, placeAt(source.url ?? ''));
  const textLength = source.text.length;
  const { marks, unmarked } = marksOf(shown, { marking, showsAll: showAllMarks, textLength, titleOf });
  const { lost } = await askDocument(tabId, documentId, { type: 'annotate', marks }, annotateReplySchema);
  await setTabState(tabId, {
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
    isSecret,
    unmarked,
    showsAllMarks: showAllMarks,
    lost,
    selected: null,
    correctedIssuedOn: issuedOn ?? null,
  });
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
