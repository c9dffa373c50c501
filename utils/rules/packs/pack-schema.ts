/** What a rule pack is: data of a user's own rules, with nothing in it that runs. */
import { z } from 'zod/mini';
import { categorySchema, daySchema, everySchema, levelSchema, severitySchema } from '../../analysis/schema';
import { SECTION_KINDS } from '../../analysis/text/outline';

const MOST_RULES = 200;
const MOST_EXAMPLES = 40;
/** The furthest apart, in characters, that two neighbouring terms may be. */
const WIDEST_GAP = 100;

const nameSchema = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));
const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));

/** A text in Chinese, and in English where there is one. */
const words = (most: number) => z.strictObject({ zh: text(most), en: z.optional(text(most)) });
const wordsSchema = words(500);
export type PackWords = z.infer<typeof wordsSchema>;

const exampleSchema = z.strictObject({
  /** The rule is tried on its last sentence. */
  text: text(2_000),
  issuedOn: z.optional(daySchema),
  why: wordsSchema,
});

const stepSchema = z.strictObject({
  /** A name under `terms`. */
  terms: nameSchema,
  /** At most so many characters after the step before; 20 unless told. */
  within: z._default(z.int().check(z.gte(0), z.lte(WIDEST_GAP)), 20),
});

/** The unit holds a due time like this; several conditions hold of the same one. */
const deadlineSchema = z.strictObject({
  /** At most so many working days after the date of issue; a due time before it has −1. */
  workingDaysAtMost: z.optional(z.int().check(z.gte(-1), z.lte(100))),
  /** It comes round again like this. */
  every: z.optional(z.array(everySchema).check(z.minLength(1))),
});

const packRuleSchema = z.strictObject({
  id: nameSchema,
  /** The category that its findings belong to. */
  category: categorySchema,
  severity: severitySchema,
  /** How sure its findings are said to be, 0–1. */
  confidence: z._default(z.number().check(z.gte(0), z.lte(1)), 0.8),
  /** Words by name; a word stands for itself. */
  terms: z.record(nameSchema, z.array(text(40)).check(z.minLength(1), z.maxLength(300))),
  /** The words that have to follow each other within one sentence. */
  match: z.array(stepSchema).check(z.minLength(1), z.maxLength(8)),
  /** Guards: names under `terms`; the rule is silent on a sentence that holds one of their words. */
  unless: z._default(z.array(nameSchema), []),
  /** Parts of the document that it looks at; all where it says nothing. */
  sections: z.optional(z.array(z.enum(SECTION_KINDS)).check(z.minLength(1))),
  /** Whom the sentence asks: subordinate units and their staff, the public, or either. */
  audience: z._default(z.enum(['units', 'public', 'any']), 'units'),
  /** Some addressee of the document holds one of these. */
  addressees: z.optional(z.array(text(40)).check(z.minLength(1), z.maxLength(100))),
  /** Levels of the issuer. */
  levels: z.optional(z.array(levelSchema).check(z.minLength(1))),
  deadline: z.optional(deadlineSchema),
  message: wordsSchema,
  advice: wordsSchema,
  basis: z
    .array(z.strictObject({ source: wordsSchema, clause: z.optional(wordsSchema), text: wordsSchema }))
    .check(z.minLength(1), z.maxLength(10)),
  exception: z.optional(wordsSchema),
  /** Run when the pack is imported: the rule has to find the hits and to be silent on the others. */
  examples: z.strictObject({
    hit: z.array(exampleSchema).check(z.minLength(1), z.maxLength(MOST_EXAMPLES)),
    clear: z.array(exampleSchema).check(z.minLength(1), z.maxLength(MOST_EXAMPLES)),
  }),
});
export type PackRule = z.infer<typeof packRuleSchema>;
export type PackExample = z.infer<typeof exampleSchema>;

export const rulePackSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('wenzhen-rule-pack'),
  /** Raised when the shape changes. */
  schemaVersion: z.literal(1),
  id: nameSchema,
  version: z.string().check(z.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/)),
  name: words(60),
  description: wordsSchema,
  rules: z.array(packRuleSchema).check(z.minLength(1), z.maxLength(MOST_RULES)),
});
export type RulePack = z.infer<typeof rulePackSchema>;
