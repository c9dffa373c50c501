/** Tells which findings of a draft are its own, and which came with the words of the upper document. */
import type { Category, Finding, Span } from '../analysis/schema';
import type { SentencePair } from './alignment';
import { type ReadDocument, type Sentence, sentenceAt } from './compared-document';
import { type Copying, isCopied } from './copied-runs';

/**
 * `own`: added at this level, be it by changing a sentence; `copied`: taken over word for word;
 * `altered`: in a changed sentence that was a finding of the same category before.
 */
export type Origin = 'own' | 'copied' | 'altered';

/** A finding of the draft's report with its origin. */
export interface FindingOrigin {
  readonly finding: Finding;
  readonly origin: Origin;
  /** The sentence of the upper document that its sentence goes back to; null where there is none. */
  readonly upper: Span | null;
}

/** The origin of each finding of the draft, in their order. */
export function findingOrigins(
  draft: ReadDocument,
  upper: ReadDocument,
  similar: readonly SentencePair[],
  copying: Copying,
): readonly FindingOrigin[] {
  const byKey = new Map(upper.sentences.toReversed().map((sentence) => [sentence.key, sentence]));
  const altered = new Map(similar.map(({ left, right }) => [left, right]));
  const upperFindings = categoriesBySentence(upper);
  return draft.report.findings.map((finding) => {
    const sentence = sentenceAt(draft.sentences, finding);
    const same = sentence && byKey.get(sentence.key);
    if (same) return { finding, origin: 'copied', upper: spanOf(same) };
    const counterpart = sentence && altered.get(sentence);
    if (counterpart) {
      const isOld = upperFindings.get(counterpart)?.has(finding.category) === true;
      return { finding, origin: isOld ? 'altered' : 'own', upper: spanOf(counterpart) };
    }
    return { finding, origin: isCopied(copying, finding) ? 'copied' : 'own', upper: null };
  });
}

function categoriesBySentence({ report, sentences }: ReadDocument): ReadonlyMap<Sentence, ReadonlySet<Category>> {
  const found = new Map<Sentence, Set<Category>>();
  for (const finding of report.findings) {
    const sentence = sentenceAt(sentences, finding);
    if (!sentence) continue;
    const categories = found.get(sentence) ?? new Set<Category>();
    found.set(sentence, categories.add(finding.category));
  }
  return found;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
