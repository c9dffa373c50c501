/** A short hash of everything that a judgement depends on: the sources of the analysis and of the rules. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['utils/analysis', 'utils/rules'];

/** The first ten hexadecimal digits of the SHA-256 over all source and data files, by path. */
export function rulesHash(): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS)
    for (const path of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort())
      if (/\.(?:ts|json)$/.test(path))
        hash.update(`${folder}/${path}\n`).update(readFileSync(join(ROOT, folder, path)));
  return hash.digest('hex').slice(0, 10);
}
