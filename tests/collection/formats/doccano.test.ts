import { describe, expect, test } from 'vitest';
import { readDoccano, writeDoccano } from '../../../utils/collection/formats/doccano';
import type { OutcomeChoice } from '../../../utils/collection/formats/outcomes';
import { CONTENT, CONTEXT, sampleOf } from './content';

const ALL: OutcomeChoice = { fallback: 'tool', negatives: 'include' };

describe('doccano', () => {
  const lines = (choice = ALL) => [...writeDoccano(CONTENT, choice)].map((line) => JSON.parse(line));

  test('counts in code points, and negatives have a label of their own', () => {
    const labels = lines().flatMap(({ text, label }) =>
      label.map(([start, end, tag]: [number, number, string]) => [[...text].slice(start, end).join(''), tag]),
    );
    expect(labels).toContainEqual(['逾期通报', 'NOT:vague-goal']);
    expect(labels).toContainEqual(['狠抓落实😀', 'vague-goal']);
    expect(labels).toContainEqual([sampleOf('agreed').quote, '口号 堆砌']);
  });

  test('entities are read as labels are', async () => {
    const text = '😀狠抓落实';
    const old = await readDoccano([JSON.stringify({ text, label: [[1, 5, 'vague-goal']] })], CONTEXT);
    const entities = [{ id: 3, label: 'vague-goal', start_offset: 1, end_offset: 5 }];
    const newer = await readDoccano([JSON.stringify({ id: 1, text, Comments: [], entities, relations: [] })], CONTEXT);
    expect(newer).toEqual(old);
    expect(old.samples).toMatchObject([
      { quote: '狠抓落实', start: 2, end: 6, category: 'vague-goal', judgements: [] },
    ]);
    expect(await readDoccano([JSON.stringify({ text, labels: [[1, 5, 'vague-goal']] })], CONTEXT)).toEqual(old);
  });

  test('labels are judgements where somebody is named', async () => {
    const line = JSON.stringify({
      text: '狠抓落实',
      label: [
        [0, 4, 'vague-goal'],
        [0, 2, 'NOT:vague-goal'],
      ],
    });
    const { samples } = await readDoccano([line], { ...CONTEXT, annotator: '乙' });
    expect(samples.map(({ judgements }) => judgements.map(({ annotator, label }) => [annotator, label]))).toEqual([
      [['乙', 'yes']],
      [['乙', 'no']],
    ]);
  });

  test('a bad line costs no other', async () => {
    const { samples, problems } = await readDoccano(
      [
        '{"text":1}',
        'oops',
        '',
        '{"label":[]}',
        '{"text":"甲乙","label":[[0,9,"a"],[0,1,"b"],[1,1,"c"],[0.5,1,"d"]]}',
        '['.repeat(1e5),
      ],
      CONTEXT,
    );
    expect(problems.map(({ line, field, code }) => [line, field, code])).toEqual([
      [1, 'text', 'invalid'],
      [2, '', 'not-json'],
      [4, 'text', 'missing'],
      [5, 'label.0', 'invalid'],
      [5, 'label.2', 'invalid'],
      [5, 'label.3', 'invalid'],
      [6, '', 'too-deep'],
    ]);
    expect(samples.map(({ category }) => category)).toEqual(['b']);
  });
});
