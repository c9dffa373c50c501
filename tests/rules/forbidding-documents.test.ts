/** The rules on ten documents that forbid formalism, report on its rectification or quote it critically. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { report } from '../helpers/analysis';

const CHARACTERS_PER_FINDING = 1000;
const documentSchema = z.object({ id: z.string(), title: z.string(), publishedOn: z.string(), text: z.string() });
const documents = readFileSync(fileURLToPath(new URL('../documents/forbidding.jsonl', import.meta.url)), 'utf8')
  .trim()
  .split('\n')
  .map((line) => documentSchema.parse(JSON.parse(line)));

describe('documents that forbid formalism', () => {
  it.each(documents)('leave $id almost dark: $title', ({ title, publishedOn, text }) => {
    const findings = report({ text, title, publishedOn }).findings.filter(({ verdict }) => verdict === 'finding');
    const shown = findings.map(({ category, severity, quote }) => `${category} (${severity}): ${quote}`).join('\n');
    const high = findings.filter(({ severity }) => severity === 'high').map(({ quote }) => quote);
    expect.soft(high, shown).toEqual([]);
    expect.soft(findings.length, shown).toBeLessThanOrEqual(text.length / CHARACTERS_PER_FINDING);
  });
});
