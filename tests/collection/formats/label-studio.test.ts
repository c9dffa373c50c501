import { describe, expect, test } from 'vitest';
import { labelStudioConfig, writeLabelStudio } from '../../../utils/collection/formats/label-studio';
import type { OutcomeChoice } from '../../../utils/collection/formats/outcomes';
import { readLabelStudio } from '../../../utils/collection/formats/read-label-studio';
import { CONTENT, CONTEXT, sha256 } from './content';

const ALL: OutcomeChoice = { fallback: 'tool', negatives: 'include' };

describe('Label Studio', () => {
  const tasks = (choice = ALL) => JSON.parse([...writeLabelStudio(CONTENT, choice)].join(''));
  const read = (value: unknown) => readLabelStudio(JSON.stringify(value), CONTEXT);

  test('counts in code points', () => {
    for (const task of tasks()) {
      for (const { result } of [...task.annotations, ...task.predictions]) {
        for (const { value, type } of result) {
          if (type !== 'labels') continue;
          expect([...task.data.text].slice(value.start, value.end).join('')).toBe(value.text);
        }
      }
    }
  });

  test('has an annotation for each annotator, one for what was settled, and predictions', () => {
    const [whole] = tasks();
    expect(
      whole.annotations.map(({ result }: { result: { meta?: { annotator: string } }[] }) => result[0]?.meta?.annotator),
    ).toEqual(['张', '李', '组长']);
    expect(whole.annotations[2].ground_truth).toBe(true);
    expect(whole.predictions).toMatchObject([{ model_version: '1.2.0' }]);
    expect(whole.predictions[0].result[0]).toMatchObject({
      from_name: 'category',
      to_name: 'text',
      type: 'labels',
      score: 0.75,
    });
  });

  test('the configuration has every category, choice and name that the tasks refer to', () => {
    const xml = labelStudioConfig([...CONTENT.collection.codebook, { id: 'a"<b>', name: '名&', definition: '' }]);
    for (const { id } of CONTENT.collection.codebook) expect(xml).toContain(`<Label value="${id}"`);
    expect(xml).toContain('<Label value="a&quot;&lt;b>" hint="名&amp;"/>');
    const names = new Set(tasks().flatMap((task: never) => JSON.stringify(task).match(/(?<="from_name":")\w+/g) ?? []));
    for (const name of names) expect(xml).toContain(`name="${name}" toName="text"`);
  });

  test('reads regions that others drew, each as a judgement of whoever drew it', async () => {
    const text = '😀切实提高认识。\n狠抓落实。';
    const region = (start: number, end: number, quote: string) => ({ start, end, text: quote, labels: ['vague-goal'] });
    const { samples, documents, texts, problems } = await read([
      {
        id: 7,
        data: { text },
        annotations: [
          {
            completed_by: { email: 'a@example.org' },
            created_at: '2024-01-02T03:04:05.678901Z',
            result: [
              { id: 'r1', from_name: 'l', to_name: 't', type: 'labels', value: region(1, 7, '切实提高认识') },
              { id: 'r1', from_name: 'c', to_name: 't', type: 'choices', value: { start: 1, end: 7, choices: ['no'] } },
              { id: 'r1', from_name: 'n', to_name: 't', type: 'textarea', value: { start: 1, end: 7, text: ['有数'] } },
              { type: 'relation', from_id: 'r1', to_id: 'r2' },
            ],
          },
          { completed_by: 3, result: [{ id: 'r2', type: 'labels', value: region(1, 7, '切实提高认识') }] },
          { was_cancelled: true, result: [{ id: 'r3', type: 'labels', value: region(0, 1, '😀') }] },
        ],
        predictions: [{ result: [{ type: 'labels', value: region(10, 14, '狠抓落实') }] }],
      },
    ]);
    expect(problems).toEqual([]);
    expect(documents.map(({ hash }) => hash)).toEqual([sha256(text)]);
    expect(texts.get(sha256(text))).toBe(text);
    expect(samples.map(({ quote, judgements }) => [quote, judgements.length])).toEqual([
      ['狠抓落实', 0],
      ['切实提高认识', 2],
    ]);
    expect(samples[1]?.judgements[0]).toEqual({
      annotator: 'a@example.org',
      label: 'no',
      category: null,
      note: '有数',
      at: '2024-01-02T03:04:05.678Z',
    });
  });

  test('offsets in UTF-16 units, as older versions wrote them, are told by the text', async () => {
    const value = { start: 2, end: 4, text: '甲乙', labels: ['a'] };
    const { samples } = await read({
      data: { text: '😀甲乙丙' },
      completions: [{ result: [{ type: 'labels', value }] }],
    });
    expect(samples[0]).toMatchObject({ quote: '甲乙', start: 2 });
  });

  test('a word that was added in the tool is added to the sample', async () => {
    const [task] = tasks();
    task.annotations.push({ completed_by: 'new@example.org', result: task.predictions[0].result });
    const { samples } = await read([task]);
    expect(samples.find(({ id }) => id === 'negative')?.judgements.map(({ annotator }) => annotator)).toEqual([
      '张',
      'new@example.org',
    ]);
  });

  test('what is wrong in a region is reported, the rest is read', async () => {
    const result = [
      { type: 'labels', value: { start: 0, end: 99, labels: ['a'] } },
      { type: 'labels', value: { start: 0, end: 2, text: '别的', labels: ['a'] } },
      { type: 'labels', value: 'x' },
      { type: 'labels', value: { start: 0, end: 2, labels: ['x'.repeat(500)] } },
      { type: 'labels', value: { start: 0, end: 2, labels: ['constructor', '__proto__'] } },
    ];
    const { samples, problems } = await read([{ data: { text: '正文' }, annotations: [{ result }] }, { data: {} }, 5]);
    expect(problems.map(({ line, field, code }) => [line, field, code])).toEqual([
      [1, 'annotations.0.result.0.value', 'invalid'],
      [1, 'annotations.0.result.1.value', 'quote-mismatch'],
      [1, 'annotations.0.result.2.value', 'invalid'],
      [1, 'annotations.0.result.3.value', 'invalid'],
      [2, 'data.text', 'missing'],
      [3, '', 'invalid'],
    ]);
    expect(samples.map(({ category }) => category)).toEqual(['constructor', '__proto__']);
  });
});
