/** Samples go to the stage whose file was running, and the shares sum to the whole. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { divide, STAGES } from './stages';

const UTILS = fileURLToPath(new URL('../../../utils', import.meta.url));

const node = (id: number, functionName: string, file: string, children: readonly number[] = []) => ({
  id,
  callFrame: { functionName, url: file && `file:///somewhere/utils/${file}` },
  children,
});
const PROFILE = {
  nodes: [
    node(1, '(root)', '', [2, 9, 10]),
    node(2, 'analyse', 'analysis/analyse.ts', [3, 5, 8]),
    node(3, 'judge', 'rules/core/instant-report.ts', [4]),
    node(4, 'matchesIn', 'analysis/text/matches.ts', [7]),
    node(5, 'hitsByUnit', 'analysis/facts/document-facts.ts', [6]),
    node(6, 'scan', 'analysis/text/terms.ts'),
    node(7, 'RegExp: 报送', ''),
    node(8, 'readDocument', 'analysis/facts/document-facts.ts'),
    node(9, '(garbage collector)', ''),
    node(10, 'pass', ''),
  ],
  samples: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 7],
  timeDeltas: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024],
};

test('a pattern and a file of many uses count for the stage that called them', () => {
  const { stages, files } = divide(PROFILE);
  expect(Object.fromEntries(stages)).toEqual({
    '(root)': { time: 1, inPatterns: 0 },
    'pipeline: analyse.ts, document-facts.ts': { time: 2 + 128, inPatterns: 0 },
    'rule instant-report': { time: 4 + 8 + 64 + 1024, inPatterns: 64 + 1024 },
    'term scan': { time: 16 + 32, inPatterns: 0 },
    '(garbage collector)': { time: 256, inPatterns: 0 },
    '(outside of analyse())': { time: 512, inPatterns: 0 },
  });
  expect(files.get('analysis/text/matches.ts')).toEqual({ time: 8 + 64 + 1024, inPatterns: 64 + 1024 });
});

test.each([0, 100])('the shares sum to the whole from %i µs on', (from) => {
  const { whole, stages, files } = divide(PROFILE, from);
  const sum = (shares: ReadonlyMap<string, { time: number }>) =>
    [...shares.values()].reduce((total, { time }) => total + time, 0);
  expect(whole).toBe(from === 0 ? 2047 : 2047 - 63);
  expect([sum(stages), sum(files)]).toEqual([whole, whole]);
});

test.each(STAGES)('%s names files that exist', (pattern) => {
  const files = readdirSync(UTILS, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  expect(files.filter((path) => pattern.test(path))).not.toEqual([]);
});
