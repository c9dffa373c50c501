/** Labelled units for training: from the labelled documents and from further ones that two readers labelled. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod/mini';
import { officialCalendar } from '../adapters/official-calendar';
import { type DocumentFacts, readDocument, type UnitFacts } from '../analysis/facts/document-facts';
import { type Category, categorySchema } from '../analysis/schema';
import type { TermIndex } from '../analysis/text/term-index';
import { cutUnits } from '../analysis/text/units';

/** A unit with the share of readers who gave it the category. */
export interface LabelledUnit {
  readonly id: string;
  readonly unit: UnitFacts;
  readonly document: DocumentFacts;
  readonly label: number;
  /** How much it counts in training. */
  readonly weight: number;
}

const documentSchema = z.object({
  id: z.string(),
  text: z.string(),
  title: z.optional(z.string()),
  publishedOn: z.optional(z.string()),
});
const labelSchema = z.object({
  id: z.string(),
  unit: z.tuple([z.int(), z.int()]),
  categories: z.array(categorySchema),
  /** Given by one of two readers. */
  disputed: z.optional(z.array(categorySchema)),
});

/** The folder that holds `gold/` and `corpus/`. */
export const SHARED = resolve(process.env.WENZHEN_GOLD ?? '../shared');
const MORE_LABELS = fileURLToPath(new URL('more-labels.jsonl', import.meta.url));
const WRITTEN = fileURLToPath(new URL('../../tests/documents/written.jsonl', import.meta.url));
const UNSEEN = fileURLToPath(new URL('../../tests/documents/unseen.jsonl', import.meta.url));
const MORE_DOCUMENTS = fileURLToPath(new URL('more-labels-documents.json', import.meta.url));

/** Documents and the labels of their units. */
export interface LabelledDocuments {
  readonly documents: readonly z.infer<typeof documentSchema>[];
  readonly labels: readonly z.infer<typeof labelSchema>[];
  /** How much a document counts in training; 1 where it is not listed. */
  readonly weights?: ReadonlyMap<string, number>;
}

/** The labelled documents. */
export function goldDocuments(): LabelledDocuments {
  return {
    documents: readLines(resolve(SHARED, 'gold/dev.jsonl'), documentSchema),
    labels: readLines(resolve(SHARED, 'gold/dev-labels.jsonl'), labelSchema),
  };
}

/** All units of the labelled documents with one category's label. */
export function goldUnits(category: Category, terms: TermIndex): readonly LabelledUnit[] {
  return unitsOf(goldDocuments(), category, terms);
}

/** How much the units of each round of further labels count: the second round was read with less care. */
const ROUND_WEIGHTS = [1, 0.3];

/** The further documents; their texts stay outside, only ids, offsets and categories are kept here. */
export function furtherDocuments(): LabelledDocuments {
  const schema = z.object({ rounds: z.array(z.array(z.string())) });
  const { rounds } = schema.parse(JSON.parse(readFileSync(MORE_DOCUMENTS, 'utf8')));
  const weights = new Map(rounds.flatMap((ids, round) => ids.map((id) => [id, ROUND_WEIGHTS[round] ?? 1] as const)));
  const corpus = readLines(resolve(SHARED, 'corpus/unlabelled.jsonl'), documentSchema);
  const documents = corpus.filter(({ id }) => weights.has(id));
  return { documents, labels: readLines(MORE_LABELS, labelSchema), weights };
}

/** Documents written for this project by other hands that no rule was fitted to. */
export function unseenDocuments(): LabelledDocuments {
  return documentsWithLabels(UNSEEN);
}

/** Documents that are labelled by unit number. */
function documentsWithLabels(path: string): LabelledDocuments {
  const schema = z.extend(documentSchema, {
    labels: z.array(z.object({ unit: z.int(), categories: z.array(categorySchema) })),
  });
  const documents = readLines(path, schema);
  const labels = documents.flatMap(({ id, text, labels: ofDocument }) => {
    const units = cutUnits(text);
    return ofDocument.flatMap(({ unit, categories }): LabelledDocuments['labels'] => {
      const span = units[unit];
      return span ? [{ id, unit: [span.start, span.end], categories }] : [];
    });
  });
  return { documents, labels };
}

/** All units of the written documents with one category's label. */
export function writtenUnits(category: Category, terms: TermIndex): readonly LabelledUnit[] {
  return unitsOf(documentsWithLabels(WRITTEN), category, terms);
}

/** All units of the further documents with one category's label. */
export function moreUnits(category: Category, terms: TermIndex): readonly LabelledUnit[] {
  return unitsOf(furtherDocuments(), category, terms);
}

function unitsOf(
  { documents, labels, weights }: LabelledDocuments,
  category: Category,
  terms: TermIndex,
): readonly LabelledUnit[] {
  const shares = new Map(labels.map((label) => [`${label.id}:${label.unit[0]}`, shareOf(label, category)]));
  return documents.flatMap(({ id, text, title, publishedOn }) => {
    const source = { text, ...(title && { title }), ...(publishedOn && { publishedOn }) };
    const document = readDocument(source, officialCalendar, terms);
    return document.units
      .filter((unit) => unit.isBody)
      .map((unit) => ({
        id,
        unit,
        document,
        label: shares.get(`${id}:${unit.start}`) ?? 0,
        weight: weights?.get(id) ?? 1,
      }));
  });
}

/** The share of readers who gave the category. */
export function shareOf({ categories, disputed }: z.infer<typeof labelSchema>, category: Category): number {
  if (categories.includes(category)) return 1;
  return disputed?.includes(category) ? 0.5 : 0;
}

function readLines<T>(path: string, schema: z.ZodMiniType<T>): readonly T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => schema.parse(JSON.parse(line)));
}
