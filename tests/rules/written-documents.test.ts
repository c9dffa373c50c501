/** The rules on fifteen documents written and labelled for this project; the rules were widened with them at hand. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { CATEGORIES, type Category, categorySchema } from '../../utils/analysis/schema';
import { cutUnits } from '../../utils/analysis/text/units';
import { report } from '../helpers/analysis';

const LEAST_F1 = 0.7;
const documentSchema = z.object({
  id: z.string(),
  title: z.string(),
  publishedOn: z.string(),
  text: z.string(),
  /** `unit`: number of the unit, from 0. */
  labels: z.array(z.object({ unit: z.int(), categories: z.array(categorySchema) })),
});
const documents = readFileSync(fileURLToPath(new URL('../documents/written.jsonl', import.meta.url)), 'utf8')
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

describe('documents written for this project', () => {
  const all = documents.map(compare);
  const of = (list: 'found' | 'expected', category: Category) =>
    new Set(all.flatMap((one) => one[list]).filter((key) => key.endsWith(` ${category}`)));

  it.each(CATEGORIES)(`reach an F1 of ${LEAST_F1} for %s`, (category) => {
    const [found, expected] = [of('found', category), of('expected', category)];
    const hits = [...found].filter((key) => expected.has(key)).length;
    expect((2 * hits) / (found.size + expected.size)).toBeGreaterThanOrEqual(LEAST_F1);
  });

  it('stay dark where nothing is labelled, but for a few', () => {
    const good = all.filter(({ expected }) => expected.length === 0);
    const marks = good.flatMap(({ found }) => found);
    expect(good.length).toBeGreaterThanOrEqual(3);
    expect(marks.length).toBeLessThanOrEqual(good.length);
  });
});
