/** What a researcher's collection holds; terms as in the W3C Web Annotation model, offsets in UTF-16 units. */
import { z } from 'zod/mini';
import { documentHeadSchema, severitySchema } from '../analysis/schema';

/** Characters of context that are kept on each side of a quote. */
export const CONTEXT_LENGTH = 300;

/** Whether a passage is what its category says. */
export const LABELS = ['yes', 'no', 'unsure'] as const;
export const labelSchema = z.enum(LABELS);
export type Label = z.infer<typeof labelSchema>;

const name = z.string().check(z.minLength(1), z.maxLength(200));
const momentSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/));

/** A category of a codebook: `id` is what samples name. */
export const codebookEntrySchema = z.object({ id: name, name, definition: z.string() });
export type CodebookEntry = z.infer<typeof codebookEntrySchema>;

export const collectionSchema = z.object({
  id: name,
  name,
  createdAt: momentSchema,
  codebook: z.array(codebookEntrySchema),
  /** Whether whole documents are kept; null until the user has been asked. */
  keepsText: z.nullable(z.boolean()),
  /** Under which terms the collection may be used by others; empty where nothing is said. */
  licence: z.string(),
  note: z.string(),
});
export type Collection = z.infer<typeof collectionSchema>;

/** SHA-256 of a document's text in UTF-8, in hexadecimal digits. */
export const hashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A document that samples were taken from. */
export const keptDocumentSchema = z.object({
  hash: hashSchema,
  url: z.nullable(z.string()),
  head: documentHeadSchema,
  collectedAt: momentSchema,
});
export type KeptDocument = z.infer<typeof keptDocumentSchema>;

/** One annotator's word on a sample; the last one counts. */
export const judgementSchema = z.object({
  annotator: name,
  label: labelSchema,
  /** The category that it is, where the annotator corrected it. */
  category: z.nullable(name),
  note: z.string(),
  at: momentSchema,
});
export type Judgement = z.infer<typeof judgementSchema>;

/** What was changed: values as text, null where there was or is none. */
export const changeSchema = z.object({
  at: momentSchema,
  by: name,
  field: z.enum(['label', 'category', 'note', 'tags', 'settled']),
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
});
export type Change = z.infer<typeof changeSchema>;

const sampleFields = z.object({
  id: name,
  documentHash: hashSchema,
  /** `text.slice(start, end)` of the document; together with the context a W3C TextQuoteSelector. */
  quote: z.string().check(z.minLength(1)),
  prefix: z.string(),
  suffix: z.string(),
  /** A W3C TextPositionSelector. */
  start: z.int().check(z.gte(0)),
  end: z.int().check(z.gte(0)),
  /** What it was collected as; null for a selection that nobody has called anything. */
  category: z.nullable(name),
  /** What the rules said; null for a selection. */
  found: z.nullable(
    z.object({ severity: severitySchema, confidence: z.number(), rule: name, rulesVersion: z.string() }),
  ),
  tags: z.array(name),
  judgements: z.array(judgementSchema),
  /** What was decided where annotators differ. */
  settled: z.nullable(judgementSchema),
  collectedAt: momentSchema,
  collectedBy: name,
  history: z.array(changeSchema),
});
const isAsLong = ({ quote, start, end }: { readonly quote: string; readonly start: number; readonly end: number }) =>
  end - start === quote.length;

/** A passage of a document, why it was collected, and what annotators say of it. */
export const sampleSchema = sampleFields.check(z.refine(isAsLong, { path: ['end'] }));
/** A sample without its surroundings. */
export const sampleCoreSchema = z
  .omit(sampleFields, { prefix: true, suffix: true, history: true })
  .check(z.refine(isAsLong, { path: ['end'] }));
export type Sample = z.infer<typeof sampleSchema>;

/** A collection taken out or brought in: every sample's document is among `documents`. */
export interface CollectionContent {
  readonly collection: Collection;
  readonly documents: readonly KeptDocument[];
  /** Whole texts by hash, of the documents for which they are kept. */
  readonly texts: ReadonlyMap<string, string>;
  readonly samples: readonly Sample[];
}
