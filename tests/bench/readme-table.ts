/** Writes a table that was measured into README.md, between two comments that bear its name. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
export function writeReadmeTable(name: string, lines: readonly string[]): void {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const readme = readFileSync(README, 'utf8');
  const [head, tail] = [readme.indexOf(begin), readme.indexOf(end)];
  if (head < 0 || tail < 0) throw new Error(`README.md lacks ${begin} and ${end}`);
  writeFileSync(README, [readme.slice(0, head) + begin, ...lines, readme.slice(tail)].join('\n'));
}

/** The day of the measurement, as it stands above a table. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The machine that a measurement was made on. */
export function machine(): string {
  return `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`;
}
