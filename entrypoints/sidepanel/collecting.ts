/** Takes passages of the document shown into the collection in use. */
import type { PanelView, ReadView } from '../../components/sidepanel/panel-view';
import type { Finding } from '../../utils/analysis/schema';
import type { Collection, KeptDocument, Sample } from '../../utils/collection/schema';
import { sampleOfFinding, sampleOfSpan, type Taking } from '../../utils/collection/taking';
import { annotatorName, collectionInUse } from '../../utils/platform/collection/choice';
import { changeCollection } from '../../utils/platform/collection/collections';
import { addBatch, deleteSamples, keepTexts } from '../../utils/platform/collection/samples';
import { askToKeep } from '../../utils/platform/collection/storage-care';
import { sha256 } from '../../utils/platform/hash';
import { selectedReplySchema, textReplySchema } from '../../utils/platform/messages';
import { askDocument } from '../../utils/platform/messaging';
import { isQuotaError } from '../../utils/platform/quota';
import { standardCodebook } from '../../utils/rules/codebook';
import type { Words, WordsLanguage } from '../../utils/words/words';

/** What is taken: findings, or what the user has selected on the page. */
export type Wanted = readonly Finding[] | 'selection';

/** `undo` takes the new samples out again; `keepText` answers whether whole texts of the collection are kept. */
export type Collected =
  | { readonly problem: 'nothing-selected' | 'gone' | 'full' | 'failed' }
  | {
      readonly collection: Collection;
      /** When, in ISO 8601. */
      readonly at: string;
      readonly added: number;
      readonly known: number;
      readonly undo: () => Promise<void>;
      readonly keepText: (isKept: boolean) => Promise<void>;
    };

/** Nothing is taken of a document with a secret mark: the panel does not offer it. */
export async function collect(
  tabId: number,
  view: PanelView,
  wanted: Wanted,
  words: Words,
  language: WordsLanguage,
): Promise<Collected> {
  if (view.status !== 'read' || view.isSecret) return { problem: 'gone' };
  const { text } = await askDocument(tabId, view.documentId, { type: 'text' }, textReplySchema);
  if (!isAsAnalysed(text, view)) return { problem: 'gone' };
  const hash = await sha256(text);
  const by = await annotatorName(words.collection.annotatorWord);
  const taking: Taking = { text, documentHash: hash, by, at: new Date().toISOString() };
  const samples = await samplesOf(tabId, view, wanted, taking);
  if (samples.length === 0) return { problem: 'nothing-selected' };
  const document: KeptDocument = {
    hash,
    url: view.url === '' ? null : withoutFragment(view.url),
    head: view.report.document,
    collectedAt: taking.at,
  };
  try {
    const collection = await collectionInUse(words.collection.firstName, standardCodebook(language));
    const batch = { documents: [document], texts: new Map([[hash, text]]), samples };
    const added = await addBatch(collection.id, batch);
    askToKeep();
    return {
      collection,
      at: taking.at,
      added: added.length,
      known: samples.length - added.length,
      undo: async () => void (await deleteSamples(collection.id, added)),
      keepText: (keepsText) =>
        keepsText
          ? keepTexts(collection.id, { ...batch, samples: [] })
          : changeCollection(collection.id, { keepsText }),
    };
  } catch (error) {
    if (isQuotaError(error)) return { problem: 'full' };
    throw error;
  }
}

async function samplesOf(tabId: number, view: ReadView, wanted: Wanted, taking: Taking): Promise<readonly Sample[]> {
  if (wanted !== 'selection')
    return wanted.map((finding) => sampleOfFinding(finding, view.report.rulesVersion, taking));
  const { span } = await askDocument(tabId, view.documentId, { type: 'selected' }, selectedReplySchema);
  return span ? [sampleOfSpan(span, null, taking)] : [];
}

function isAsAnalysed(text: string, { report, textLength }: ReadView): boolean {
  return (
    text.length === textLength && report.findings.every(({ start, end, quote }) => text.slice(start, end) === quote)
  );
}

function withoutFragment(url: string): string {
  return url.split('#')[0] ?? url;
}
