/** The rules on documents written and labelled for this project: those that the rules were widened with, and others. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { CATEGORIES, type Category, categorySchema } from '../../utils/analysis/schema';
import { cutUnits } from '../../utils/analysis/text/units';
import { report } from '../helpers/analysis';

const LEAST_F1 = 0.7;
const LEAST_UNSEEN_F1 = 0.8;
const documentSchema = z.object({
  id: z.string(),
  title: z.string(),
  publishedOn: z.string(),
  text: z.string(),
  /** `unit`: number of the unit, from 0. */
  labels: z.array(z.object({ unit: z.int(), categories: z.array(categorySchema) })),
});
const documentsIn = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../documents/${name}`, import.meta.url)), 'utf8')
    .trim()
    .split('\n')
    .map((line) => documentSchema.parse(JSON.parse(line)));

/** Unit and category of everything that is labelled, and of everything that is found. */
function compare({ id, title, publishedOn, text, labels }: z.infer<typeof documentSchema>) {
  const units = cutUnits(text);
  const found = report({ text, title, publishedOn })
    .findings.filter(({ verdict }) => verdict === 'finding')
    .map(({ category, start }) => `${id} ${units.findLastIndex((unit) => unit.start <= start)} ${category}`);
  return { found, expected: labels.flatMap(({ unit, categories }) => categories.map((one) => `${id} ${unit} ${one}`)) };
}

describe('documents with which the rules were widened', () => {
  const all = documentsIn('written.jsonl').map(compare);
  it.each(CATEGORIES)(`reach an F1 of ${LEAST_F1} for %s`, (category) => {
    expect(f1(all, category)).toBeGreaterThanOrEqual(LEAST_F1);
  });

  it('stay dark where nothing is labelled, but for a few', () => {
    const good = all.filter(({ expected }) => expected.length === 0);
    const marks = good.flatMap(({ found }) => found);
    expect(good.length).toBeGreaterThanOrEqual(3);
    expect(marks.length).toBeLessThanOrEqual(good.length);
  });
});

/** Written by other hands; no rule was fitted to them, though their misses showed that short first sentences were passed over. */
describe('documents that the rules were not widened with', () => {
  const all = documentsIn('unseen.jsonl').map(compare);

  it(`reach a mean F1 of ${LEAST_UNSEEN_F1} over the categories`, () => {
    const scores = CATEGORIES.map((category) => f1(all, category));
    console.log(CATEGORIES.map((category, i) => `${category} ${scores[i]?.toFixed(2)}`).join(', '));
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThanOrEqual(LEAST_UNSEEN_F1);
  });
});

function f1(all: readonly ReturnType<typeof compare>[], category: Category): number {
  const of = (list: 'found' | 'expected') =>
    new Set(all.flatMap((one) => one[list]).filter((key) => key.endsWith(` ${category}`)));
  const [found, expected] = [of('found'), of('expected')];
  const hits = [...found].filter((key) => expected.has(key)).length;
  return (2 * hits) / (found.size + expected.size);
}
