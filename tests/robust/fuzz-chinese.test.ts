/** Spoilt Chinese documents, real ones where they are at hand and the project’s own, get a sound report. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import type { SourceDocument } from '../../utils/analysis/schema';
import { cutUnits } from '../../utils/analysis/text/units';
import { report } from '../helpers/analysis';
import { readTestFile } from '../helpers/english';
import { hasGold, readJsonl } from '../helpers/gold';
import { FUZZ_TIMEOUT, fuzz } from './fuzz-setting';
import { spoiltTexts } from './mutations';
import { faultsIn } from './report-faults';

function textOf(line: unknown): string {
  return z.parse(z.object({ text: z.string() }), line).text;
}

const own = ['written', 'forbidding', 'unseen'].flatMap((name) =>
  readTestFile(`documents/${name}.jsonl`)
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => textOf(JSON.parse(line))),
);
const real = hasGold
  ? ['gold/dev.jsonl', 'corpus/unlabelled.jsonl'].flatMap((path) => readJsonl(path).map(textOf))
  : [];

const known = fc.record(
  {
    title: fc.constantFrom(
      '某县人民政府办公室关于做好有关工作的通知',
      '《\ud800关于',
      '',
      '\u202e通知',
      '_'.repeat(400),
    ),
    issuedOn: fc.constantFrom('2024-09-29', '2021-02-10', '1999-12-31', '2031-01-01'),
    publishedOn: fc.constantFrom('2024-02-29', '2024-10-08'),
  },
  { requiredKeys: [] },
);

function documents(sources: readonly string[]) {
  return fc.tuple(spoiltTexts(sources), known).map(([text, facts]) => ({ ...facts, text }));
}

function check(source: SourceDocument) {
  const first = report(source);
  expect(faultsIn(first, source.text, cutUnits(source.text))).toEqual([]);
  expect(JSON.stringify(report(source))).toBe(JSON.stringify(first));
}

test(
  'spoilt documents of our own get a sound report, and the same one twice',
  () => fuzz(hasGold ? 0.35 : 0.87, documents(own), check),
  FUZZ_TIMEOUT,
);

test.skipIf(!hasGold)(
  'spoilt real documents get a sound report, and the same one twice',
  () => fuzz(0.52, documents(real), check),
  FUZZ_TIMEOUT,
);
