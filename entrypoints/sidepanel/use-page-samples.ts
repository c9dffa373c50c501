/** The samples that were collected from the document shown, found again in it and marked on the page. */
import { useEffect, useState } from 'preact/hooks';
import { z } from 'zod/mini';
import type { PageSampleView, PanelView, ReadView } from '../../components/sidepanel/panel-view';
import { categorySchema } from '../../utils/analysis/schema';
import { decisionOn } from '../../utils/collection/decision';
import { locateSample } from '../../utils/collection/locating';
import { samplesAt } from '../../utils/platform/collection/samples';
import { type SampleMark, textReplySchema } from '../../utils/platform/messages';
import { askDocument } from '../../utils/platform/messaging';
import { titleOf } from '../../utils/rules/registry';
import type { Words, WordsLanguage } from '../../utils/words/words';
import { type SettingsInPage, warn } from '../shared/use-settings';

/** `collected` changes whenever samples were taken or taken back. */
export function usePageSamples(
  tab: { readonly tabId: number; readonly view: PanelView } | undefined,
  collected: string,
  inPage: SettingsInPage | undefined,
): readonly PageSampleView[] {
  const [samples, setSamples] = useState<readonly PageSampleView[]>([]);
  const report = tab?.view.status === 'read' ? tab.view.report : undefined;
  useEffect(() => {
    let isCurrent = true;
    setSamples([]);
    if (tab?.view.status === 'read' && inPage && !tab.view.isSecret)
      void find(tab.tabId, tab.view, inPage.words, inPage.language).then(
        (found) => isCurrent && setSamples(found),
        warn,
      );
    return () => {
      isCurrent = false;
    };
  }, [tab?.tabId, report, collected, inPage?.language]);
  return samples;
}

async function find(
  tabId: number,
  view: ReadView,
  words: Words,
  language: WordsLanguage,
): Promise<readonly PageSampleView[]> {
  const stored = await samplesAt(view.url.split('#')[0] ?? view.url);
  if (stored.length === 0) return [];
  const { text } = await askDocument(tabId, view.documentId, { type: 'text' }, textReplySchema);
  const found = stored.map(({ collectionId, sample }): PageSampleView => {
    const decision = decisionOn(sample);
    const category = decision.kind === 'decided' ? decision.category : sample.category;
    return {
      id: `sample:${collectionId}:${sample.id}`,
      quote: sample.quote,
      category: nameOf(category, words, language),
      label: decision.kind === 'decided' ? decision.label : decision.kind,
      located: locateSample(sample, text),
    };
  });
  const marks = found.flatMap((sample): SampleMark[] => {
    const { id, quote, category, label, located } = sample;
    if (!located.isThere) return [];
    const { start, end } = located;
    return [{ id, start, end, quote, title: category, reason: words.collection.labels[label] }];
  });
  await askDocument(tabId, view.documentId, { type: 'show-samples', samples: marks }, z.unknown());
  return found;
}

function nameOf(category: string | null, words: Words, language: WordsLanguage): string {
  if (category === null) return words.collection.uncategorised;
  const own = categorySchema.safeParse(category);
  return own.success ? titleOf(own.data, language) : category;
}
