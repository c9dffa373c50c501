/** Runs the English analysis as the product does, and reads its labelled examples. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod/mini';
import { englishParser } from '../../utils/adapters/english-parser';
import { officialCalendar } from '../../utils/adapters/official-calendar';
import { analyseEnglish } from '../../utils/analysis/english/analyse-english';
import {
  categorySchema,
  daySchema,
  type Language,
  type Report,
  type SourceDocument,
} from '../../utils/analysis/schema';
import { ENGLISH_RULES } from '../../utils/rules/english/english-rules';
import { RULES_VERSION } from '../../utils/rules/registry';

/** The report on an English document. */
export function englishReport(source: SourceDocument, lang: Language = 'en'): Report {
  return analyseEnglish(source, {
    rules: ENGLISH_RULES,
    rulesVersion: RULES_VERSION,
    parser: englishParser,
    calendar: officialCalendar,
    lang,
  });
}

/** All objects of a JSONL file in `tests/`. */
export function readLines<T>(path: string, schema: z.ZodMiniType<T>): readonly T[] {
  return readTestFile(path)
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => schema.parse(JSON.parse(line)));
}

/** The text of a file in `tests/`. */
export function readTestFile(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
}

const sentenceSchema = z.object({
  text: z.string(),
  issuedOn: z.optional(daySchema),
  categories: z.array(categorySchema),
  why: z.string(),
});
export type LabelledSentence = z.infer<typeof sentenceSchema>;

/** The labelled sentences. */
export function labelledSentences(): readonly LabelledSentence[] {
  return readLines('documents/english/sentences.jsonl', sentenceSchema);
}
