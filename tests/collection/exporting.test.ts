/** Exports as they leave: every format with its data card, blind packages without labels, the list of what was masked. */
import { expect, test } from 'vitest';
import { type ExportRequest, exported, FORMATS } from '../../utils/collection/exporting';
import { rowOf } from '../../utils/collection/rows';
import { zh } from '../../utils/words/zh';
import { CONTENT } from './formats/content';

const words = {
  ...zh.collectionFiles,
  formats: zh.collection.transfer.formats,
  coefficients: zh.collection.agreement.coefficients,
};
const rows = CONTENT.samples.map((sample) => rowOf(sample, undefined));
const request: ExportRequest = {
  format: 'jsonl',
  fallback: 'tool',
  negatives: 'include',
  mask: [],
  isBlind: false,
  at: '2026-03-01T08:00:00Z',
};

async function filesOf(change: Partial<ExportRequest>, content = CONTENT) {
  const { files, ...rest } = await exported(content, rows, { ...request, ...change }, words);
  const texts = new Map<string, string>();
  for (const { name, chunks } of files)
    texts.set(name, [...chunks].map((chunk) => (typeof chunk === 'string' ? chunk : 'bytes')).join(''));
  return { texts, ...rest };
}

test.each(FORMATS)('%s comes with a data card that says how much it is', async (format) => {
  const { texts, count } = await filesOf({ format });
  expect(count).toBe(CONTENT.samples.length);
  expect(texts.size).toBeGreaterThan(1);
  const card = texts.get('data-card.md');
  expect(card).toContain(words.formats[format]);
  expect(card).toContain(`${CONTENT.samples.length}`);
});

test('a blind package says nothing of what annotators think', async () => {
  const { texts } = await filesOf({ isBlind: true });
  expect(texts.get('samples.jsonl')).not.toMatch(/"label":"(?:yes|no|unsure)"/);
  expect((await filesOf({})).texts.get('samples.jsonl')).toMatch(/"label":"yes"/);
});

test('what is masked is gone from every file and stands in the list of the one who exports', async () => {
  const [sample] = CONTENT.samples;
  if (!sample) throw new Error('no sample');
  const said = { ...sample, documentHash: 'c'.repeat(64), prefix: '联系人：张伟，电话13800138000。' };
  const content = { ...CONTENT, samples: [said] };
  const { texts, masked } = await filesOf({ mask: ['name', 'phone'] }, content);
  expect([...texts.values()].join('')).not.toMatch(/13800138000|张伟/);
  expect(masked.count).toBe(2);
  expect(masked.list).toContain('13800138000');
  expect(masked.list.startsWith('\ufeff')).toBe(true);
});
