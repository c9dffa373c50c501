import { describe, expect, test } from 'vitest';
import { cutUnits } from '../../../utils/analysis/text/units';
import { goldCases } from '../../../utils/collection/formats/gold-cases';
import { CONTENT, judgement, sampleOf, TEXT, WHOLE } from './content';

const parsed = (lines: string) =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const unitAt = (part: string) => {
  const unit = cutUnits(TEXT).find(({ start, end }) => TEXT.slice(start, end).includes(part));
  return [unit?.start, unit?.end];
};

describe('judged samples as labelled documents', () => {
  const { documents, labels, falsePositives } = goldCases(CONTENT);
  const id = WHOLE.hash.slice(0, 16);

  test('only documents whose texts are kept are among them', () => {
    expect(parsed(documents)).toEqual([
      {
        ...{
          id,
          title: WHOLE.head.title,
          issuer: '某市人民政府',
          level: 'city',
          genre: '通知',
          publishedOn: '2026-01-02',
        },
        ...{ kind: 'real', source: { url: WHOLE.url }, text: TEXT },
      },
    ]);
  });

  test('units that a positive sample touches carry its category, in the order of the text', () => {
    expect(parsed(labels)).toEqual([
      { id, unit: unitAt('切实提高'), categories: ['vague-goal'] },
      { id, unit: unitAt('留痕管理'), categories: ['口号 堆砌'] },
      { id, unit: unitAt('3月10日'), categories: ['口号 堆砌'] },
    ]);
  });

  test('what was found wrongly is listed with its rule', () => {
    expect(parsed(falsePositives)).toEqual([
      {
        id,
        unit: unitAt('逾期通报'),
        category: 'vague-goal',
        quote: '逾期通报',
        rule: 'vague-goal',
        rulesVersion: '1.2.0',
      },
    ]);
  });

  test('a unit that carries the category through another sample is no false positive', () => {
    const also = { ...sampleOf('disputed'), judgements: [judgement('张', 'yes')] };
    expect(goldCases({ ...CONTENT, samples: [...CONTENT.samples, also] }).falsePositives).toBe('');
  });

  test('nothing judged gives nothing', () => {
    expect(goldCases({ ...CONTENT, samples: [sampleOf('unjudged')] })).toEqual({
      documents: '',
      labels: '',
      falsePositives: '',
    });
  });
});
