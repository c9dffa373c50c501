/** The threat model names tests that exist, for each of its lines. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROOF = /`(tests\/[\w./-]+\.test\.tsx?)`: “(.+?)” \|$/;
const lines = readFileSync(join(ROOT, 'tests/threat-model.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!what it tries)/.test(line));

test('every line of the threat model names its proof', () => {
  expect(lines.length).toBeGreaterThan(30);
  expect(lines.filter((line) => !PROOF.test(line))).toEqual([]);
});

const proofs = lines.map((line) => {
  const [, file = '', name = ''] = PROOF.exec(line) ?? [];
  return { file, name };
});

test.each(proofs)('$file has “$name”', ({ file, name }) => {
  expect(existsSync(join(ROOT, file))).toBe(true);
  expect(isNamed(readFileSync(join(ROOT, file), 'utf8'), name)).toBe(true);
});

/** Whether a test of this name is in the source: behind the bracket, or on a line of its own below a table of cases. */
function isNamed(source: string, name: string): boolean {
  const quoted = ["'", '"', '`'].map((quote) => `${quote}${name}${quote},`);
  const lines = source.split('\n').map((line) => line.trim());
  return quoted.some((one) => source.includes(`(${one}`) || lines.some((line) => line.startsWith(one)));
}
