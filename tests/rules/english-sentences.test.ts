/** Labelled English sentences: precision and recall on those for tuning, those held out, and those never used. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import { CATEGORIES, type Category, categorySchema, daySchema, reportSchema } from '../../utils/analysis/schema';
import { isHeldOut } from '../../utils/training/split';
import { englishReport, readLines } from '../helpers/english';

const CORE = CATEGORIES.slice(0, 3);
const sentenceSchema = z.object({
  text: z.string(),
  issuedOn: z.optional(daySchema),
  categories: z.array(categorySchema),
  why: z.string(),
});
type Sentence = z.infer<typeof sentenceSchema>;

const first = readLines('documents/english/sentences.jsonl', sentenceSchema);
const later = readLines('documents/english/later-sentences.jsonl', sentenceSchema);
const unseen = readLines('documents/english/unseen-sentences.jsonl', sentenceSchema);

test('there are at least ninety sentences, about half of them without a finding, none twice', () => {
  const all = [...first, ...later, ...unseen];
  expect(first.length).toBeGreaterThanOrEqual(90);
  const clear = all.filter(({ categories }) => categories.length === 0).length;
  expect(clear / all.length).toBeGreaterThan(0.4);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
});

describe('precision and recall over sentence and category', () => {
  const parts = [
    { name: 'for tuning', sentences: first.filter(({ text }) => !isHeldOut(text)), precision: 0.95, recall: 0.95 },
    { name: 'held out', sentences: first.filter(({ text }) => isHeldOut(text)), precision: 0.95, recall: 0.9 },
    { name: 'later ones', sentences: later, precision: 0.95, recall: 0.9 },
    { name: 'unseen', sentences: unseen, precision: 0.9, recall: 0.65 },
  ];
  test.each(parts)('$name: at least $precision and $recall', ({ name, sentences, precision, recall }) => {
    const counts = CORE.map((category) => ({ category, ...countsOf(sentences, category) }));
    const all = {
      right: sum(counts.map(({ right }) => right)),
      found: sum(counts.map(({ found }) => found)),
      labelled: sum(counts.map(({ labelled }) => labelled)),
    };
    for (const { category, right, found, labelled } of counts)
      console.info(
        `${name}, ${category}: ${right} of ${found} found are right, ${right} of ${labelled} labelled are found`,
      );
    console.info(
      `${name}: precision ${(all.right / all.found).toFixed(2)}, recall ${(all.right / all.labelled).toFixed(2)}`,
    );
    expect(all.right / all.found).toBeGreaterThanOrEqual(precision);
    expect(all.right / all.labelled).toBeGreaterThanOrEqual(recall);
  });
});

test('every report fits the schema and quotes its text', () => {
  for (const { text, issuedOn } of [...first, ...later, ...unseen]) {
    const report = englishReport({ text, ...(issuedOn && { issuedOn }) });
    expect(report.ruleErrors).toEqual([]);
    expect(reportSchema.safeParse(report).success).toBe(true);
    for (const { start, end, quote } of [...report.findings, ...report.deadlines])
      expect(text.slice(start, end)).toBe(quote);
  }
});

function countsOf(sentences: readonly Sentence[], category: Category) {
  const judged = sentences.map(({ text, issuedOn, categories }) => ({
    isFound: englishReport({ text, ...(issuedOn && { issuedOn }) }).findings.some(
      (finding) => finding.category === category && finding.verdict === 'finding',
    ),
    isLabelled: categories.includes(category),
  }));
  return {
    right: judged.filter(({ isFound, isLabelled }) => isFound && isLabelled).length,
    found: judged.filter(({ isFound }) => isFound).length,
    labelled: judged.filter(({ isLabelled }) => isLabelled).length,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
