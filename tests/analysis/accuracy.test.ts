/** Holds the rules to what they reach on the labelled documents; the tables are printed for eyes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod/mini';
import { report } from '../helpers/analysis';
import { goldDocuments, hasGold, SHARED } from '../helpers/gold';

/** Least F1 of each category on all labelled documents. */
const FLOORS = { 'vague-goal': 0.55, 'unrealistic-deadline': 0.8, 'instant-report': 0.85 } as const;

const scoresSchema = z.object({
  missing: z.int(),
  categories: z.record(z.string(), z.object({ f1: z.nullable(z.number()) })),
});

it.skipIf(!hasGold)('reaches its floor in each core category', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenzhen-accuracy-'));
  try {
    const reports = join(folder, 'reports.jsonl');
    const lines = goldDocuments().map(({ id, text, title, publishedOn }) =>
      JSON.stringify({ ...report({ text, title, ...(publishedOn && { publishedOn }) }), id }),
    );
    writeFileSync(reports, lines.join('\n'));
    const score = (...options: string[]) =>
      execFileSync(
        'node',
        [
          `${SHARED}/gold/score.mjs`,
          `${SHARED}/gold/dev.jsonl`,
          `${SHARED}/gold/dev-labels.jsonl`,
          reports,
          ...options,
        ],
        {
          encoding: 'utf8',
        },
      );
    console.log(score());
    const { missing, categories } = scoresSchema.parse(JSON.parse(score('--json')));
    expect(missing).toBe(0);
    for (const [category, floor] of Object.entries(FLOORS))
      expect(categories[category]?.f1 ?? 0, category).toBeGreaterThanOrEqual(floor);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
