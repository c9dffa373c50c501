/** The text that a sample is given out with, and where the sample stands in it. */
import type { CollectionContent, KeptDocument, Sample } from '../schema';
import { toPoint } from './code-points';

/** A passage in a text: `text.slice(start, end)` is the sample's quote. */
export interface Anchored {
  readonly text: string;
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The same in Unicode code points. */
  readonly startPoint: number;
  readonly endPoint: number;
  /** Whether the text is the whole document; otherwise it is the quote with its context. */
  readonly isWhole: boolean;
  /** Where the text begins in the document, in UTF-16 units. */
  readonly offset: number;
}

/**
 * In the document's text where it is kept and has the quote at its place; otherwise in the context that
 * the sample brings itself.
 */
export function anchored(sample: Sample, texts: ReadonlyMap<string, string>): Anchored {
  const { quote, prefix, suffix, start, end } = sample;
  const whole = texts.get(sample.documentHash);
  if (whole !== undefined && whole.slice(start, end) === quote) return place(whole, start, end, 0);
  const from = prefix.length;
  const excerpt = place(prefix + quote + suffix, from, from + quote.length, start - from);
  return { ...excerpt, isWhole: false };
}

function place(text: string, start: number, end: number, offset: number): Anchored {
  const points = { startPoint: toPoint(text, start), endPoint: toPoint(text, end) };
  return { text, start, end, ...points, isWhole: true, offset };
}

/** A text with all samples that stand in it. */
export interface ExportedText {
  /** The document's hash, or the sample's id for an excerpt. */
  readonly id: string;
  readonly document: KeptDocument;
  readonly text: string;
  readonly isWhole: boolean;
  readonly offset: number;
  readonly samples: readonly { readonly sample: Sample; readonly at: Anchored }[];
}

/** The kept texts, each with its samples in their order; then one excerpt for each sample without a text. */
export function exportedTexts({ documents, texts, samples }: CollectionContent): readonly ExportedText[] {
  const byHash = new Map(documents.map((document) => [document.hash, document]));
  const within = new Map<string, { sample: Sample; at: Anchored }[]>();
  const excerpts: ExportedText[] = [];
  for (const sample of samples) {
    const document = byHash.get(sample.documentHash);
    if (!document) throw new Error(`sample ${sample.id} has no document`);
    const at = anchored(sample, texts);
    if (at.isWhole) push(within, document.hash, { sample, at });
    else {
      const { text, isWhole, offset } = at;
      excerpts.push({ id: sample.id, document, text, isWhole, offset, samples: [{ sample, at }] });
    }
  }
  const wholes = documents.flatMap((document) => {
    const text = texts.get(document.hash);
    if (text === undefined) return [];
    const inside = (within.get(document.hash) ?? []).sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
    return { id: document.hash, document, text, isWhole: true, offset: 0, samples: inside };
  });
  return [...wholes, ...excerpts];
}

function push<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
