/** The flow from a click to an annotated page, run in the service worker: inject, read, analyse, mark, keep the state. */
import type { Category, Report, SourceDocument } from '../analysis/schema';
import { type Choice, choose, placeAt } from '../rules/choice';
import { injectReader } from './injection';
import { marksOf } from './marks';
import { annotateReplySchema, type ReadingFailure, type ReadReply, readReplySchema, type Scope } from './messages';
import { askDocument, messageOf, UnreachableError } from './messaging';
import { passagesOf } from './passages';
import type { Marking } from './settings';
import { ifNotBeingRead, readingTab } from './tab-lock';
import { getTabState, removeTabState, setTabState, tabsWithState } from './tab-state';

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
    const target: Target = { tabId: tab.id, documentId: injected.documentId, scope: request.scope };
    return show(
      target,
      { type: 'read', ...request },
      { issuedOn: undefined, allowSecret: false, showAllMarks: false },
      judge,
    );
  });
  return outcome ?? 'busy';
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
    if (state?.status !== 'read') return;
    const { correctedIssuedOn, showsAllMarks } = state;
    const consent = { issuedOn: correctedIssuedOn ?? undefined, allowSecret: false, showAllMarks: showsAllMarks };
    await readTabAgain(tabId, consent, judge);
  };
  await Promise.all((await tabsWithState()).map(again));
}

/** What the reader added to the document or agreed to. */
export interface Consent {
  readonly issuedOn: string | undefined;
  readonly allowSecret: boolean;
  /** Mark everything, however many marks there are. */
  readonly showAllMarks: boolean;
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
  { tabId, documentId, scope }: Target,
  reply: Exclude<ReadReply, { outcome: 'cleared' }>,
  { issuedOn, allowSecret, showAllMarks }: Consent,
  judge: Judge,
): Promise<void> {
  if (reply.outcome === 'failed') return fail(tabId, documentId, reply.reason, '', reply.unreadFrames);
  const { source, unreadFrames } = reply.reading;
  const mark = judge.secretMarkOf(source.text);
  if (mark !== undefined && !allowSecret) return setTabState(tabId, { status: 'secret', documentId, mark, scope });

  const { report, choice, marking, titleOf } = await judge.analyse(
    issuedOn === undefined ? source : { ...source, issuedOn, issuedOnFrom: 'given' },
  );
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
    textLength,
    isSecret: mark !== undefined,
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
  unreadFrames = 0,
): Promise<void> {
  if (reason === 'gone') return removeTabState(tabId);
  await setTabState(tabId, { status: 'failed', documentId, reason, detail, unreadFrames });
}
