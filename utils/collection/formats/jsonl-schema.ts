/** The lines of our own format: an envelope first, then documents, texts and samples. */
import { z } from 'zod/mini';
import { collectionSchema, hashSchema, keptDocumentSchema, sampleSchema } from '../schema';

export const FORMAT = 'wenzhen-collection';
export const VERSION = 1;

const count = z.int().check(z.gte(0));

export const envelopeSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  collection: collectionSchema,
  /** How many lines of each type follow. */
  counts: z.object({ documents: count, texts: count, samples: count }),
  /** What was masked; where something was, texts differ from those that were hashed. */
  masked: z.optional(z.array(z.string())),
});
export type Envelope = z.infer<typeof envelopeSchema>;

export const documentLineSchema = z.extend(keptDocumentSchema, { type: z.literal('document') });

export const textLineSchema = z.object({ type: z.literal('text'), hash: hashSchema, text: z.string() });

export const sampleLineSchema = z.safeExtend(sampleSchema, {
  type: z.literal('sample'),
  /** `start` and `end` in Unicode code points; null where the document’s text is not kept. For readers that count so. */
  codePoints: z.optional(z.nullable(z.object({ start: count, end: count }))),
});

/** Any line. */
export const lineSchema = z.union([envelopeSchema, documentLineSchema, textLineSchema, sampleLineSchema]);

/** The published JSON Schema of a line; fields beyond it are allowed and dropped. */
export function lineJsonSchema(): unknown {
  return z.toJSONSchema(lineSchema, { io: 'input' });
}
