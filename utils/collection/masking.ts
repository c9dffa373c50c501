/** Masks what tells of persons before a collection is given to others: every character becomes ＊, so that offsets stay valid. */
import { findNames } from './personal-names';
import { findNumbers } from './personal-numbers';
import type { CollectionContent, Judgement, KeptDocument, Sample } from './schema';

export const MASK_KINDS = ['name', 'phone', 'id-number', 'email'] as const;
export type MaskKind = (typeof MASK_KINDS)[number];

/** A stretch that tells of a person, in UTF-16 units. */
export interface Personal {
  readonly kind: MaskKind;
  readonly start: number;
  readonly end: number;
}

/** What was masked. The original is for the one who masks: it is no part of the content. */
export interface Masked {
  readonly kind: MaskKind;
  /** The document’s hash, the sample’s or the collection’s id. */
  readonly of: string;
  readonly field: 'text' | 'title' | 'excerpt' | 'note';
  /** In UTF-16 units of the field; an excerpt is prefix, quote and suffix in one. */
  readonly start: number;
  readonly length: number;
  readonly original: string;
}

/** Content of which something may have been masked. */
export interface MaskedContent extends CollectionContent {
  readonly masked: readonly MaskKind[];
}

/** The kinds that content was masked for. */
export function maskedKinds(content: CollectionContent | MaskedContent): readonly MaskKind[] {
  return 'masked' in content ? content.masked : [];
}

/** Stretches of the wanted kinds in order; they do not overlap. */
export function findPersonal(text: string, kinds: readonly MaskKind[]): readonly Personal[] {
  if (!text) return [];
  const numbers = findNumbers(text);
  const names = kinds.includes('name') ? findNames(text) : [];
  const found = [...numbers, ...names.map((span) => ({ kind: 'name' as const, ...span }))]
    .filter(({ kind }) => kinds.includes(kind))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Personal[] = [];
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

/** The text with ＊ for every UTF-16 unit of what was found. */
export function maskText(text: string, kinds: readonly MaskKind[]): string {
  return cover(text, findPersonal(text, kinds));
}

/**
 * Masks texts, titles, quotes with their context, and notes. Who issued a document, its number and address and the
 * annotators’ names stay. A quote is masked as its place in the kept text is, so that it still stands there.
 */
export function maskContent(
  content: CollectionContent,
  kinds: readonly MaskKind[],
): { readonly content: MaskedContent; readonly masked: readonly Masked[] } {
  const masked: Masked[] = [];
  const mask = (text: string, of: string, field: Masked['field']) => {
    const found = findPersonal(text, kinds);
    for (const { kind, start, end } of found) {
      masked.push({ kind, of, field, start, length: end - start, original: text.slice(start, end) });
    }
    return cover(text, found);
  };
  const { collection } = content;
  const texts = new Map([...content.texts].map(([hash, text]) => [hash, mask(text, hash, 'text')]));
  const maskedDocument = (document: KeptDocument): KeptDocument => {
    const { hash, head } = document;
    return { ...document, head: { ...head, title: head.title === null ? null : mask(head.title, hash, 'title') } };
  };
  const maskedSample = (sample: Sample): Sample => {
    const note = (text: string) => mask(text, sample.id, 'note');
    const judged = (judgement: Judgement) => ({ ...judgement, note: note(judgement.note) });
    const { prefix, quote, suffix } = sample;
    const [before, after] = [content.texts.get(sample.documentHash), texts.get(sample.documentHash)];
    const excerpt = prefix + quote + suffix;
    const from = sample.start - prefix.length;
    const isInText = from >= 0 && before?.slice(from, from + excerpt.length) === excerpt;
    const covered =
      isInText && after !== undefined ? after.slice(from, from + excerpt.length) : mask(excerpt, sample.id, 'excerpt');
    return {
      ...sample,
      prefix: covered.slice(0, prefix.length),
      quote: covered.slice(prefix.length, prefix.length + quote.length),
      suffix: covered.slice(prefix.length + quote.length),
      judgements: sample.judgements.map(judged),
      settled: sample.settled && judged(sample.settled),
      history: sample.history.map(({ from, to, ...change }) =>
        change.field === 'note'
          ? { ...change, from: from === null ? null : note(from), to: to === null ? null : note(to) }
          : { ...change, from, to },
      ),
    };
  };
  const documents = content.documents.map(maskedDocument);
  const samples = content.samples.map(maskedSample);
  const named = { ...collection, note: mask(collection.note, collection.id, 'note') };
  return { content: { collection: named, documents, texts, samples, masked: kinds }, masked };
}

function cover(text: string, found: readonly Personal[]): string {
  let covered = '';
  let at = 0;
  for (const { start, end } of found) {
    covered += text.slice(at, start) + '＊'.repeat(end - start);
    at = end;
  }
  return covered + text.slice(at);
}
