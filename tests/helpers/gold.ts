/** The labelled real documents, where they are at hand; tests that need them are skipped elsewhere and say so. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder that holds `gold/`, `pages/` and `corpus/`. */
export const SHARED = resolve(process.env.WENZHEN_GOLD ?? '../shared');
export const hasGold = existsSync(resolve(SHARED, 'gold/dev.jsonl'));
if (!hasGold) console.warn(`labelled documents not found in ${SHARED} (set WENZHEN_GOLD): their tests are skipped`);

export interface GoldDocument {
  readonly id: string;
  readonly kind: 'real' | 'written';
  readonly title: string;
  readonly publishedOn: string;
  readonly text: string;
}

/** All objects of a JSONL file below the folder. */
export function readJsonl(path: string): readonly unknown[] {
  return readFileSync(resolve(SHARED, path), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as unknown);
}

export function goldDocuments(): readonly GoldDocument[] {
  return readJsonl('gold/dev.jsonl') as readonly GoldDocument[];
}
