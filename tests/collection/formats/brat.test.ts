import { describe, expect, test } from 'vitest';
import { bratType, categoryOfType, writeBrat } from '../../../utils/collection/formats/brat';
import type { OutcomeChoice } from '../../../utils/collection/formats/outcomes';
import { readBrat } from '../../../utils/collection/formats/read-brat';
import { CONTENT, CONTEXT, judgement, sampleOf, TEXT } from './content';

const ALL: OutcomeChoice = { fallback: 'tool', negatives: 'include' };

describe('brat', () => {
  const files = new Map([...writeBrat(CONTENT, ALL)].map(({ name, text }) => [name, text]));
  const annotations = [...files].filter(([name]) => name.endsWith('.ann'));

  test('writes text, annotations and configuration', () => {
    expect([...files.keys()].slice(0, 2)).toEqual(['annotation.conf', 'visual.conf']);
    expect([...files.values()]).toContain(TEXT);
    expect(files.get('annotation.conf')).toContain(
      '[entities]\nvague-goal\ntrace-keeping\n_u53e3__u53f7__u0020__u5806__u780c_\n',
    );
    expect(files.get('visual.conf')).toContain('vague-goal | 目标空泛');
  });

  test('every fragment is the text at its code points, and none goes over a line end', () => {
    for (const [name, ann] of annotations) {
      const text = [...(files.get(name.replace('.ann', '.txt')) ?? '')];
      for (const [, ranges = '', quote] of ann.matchAll(/^T\d+\t[\w-]+ ([\d ;]+)\t(.*)$/gm)) {
        const pieces = ranges.split(';').map((range) => {
          const [start, end] = range.split(' ').map(Number);
          return text.slice(start, end).join('');
        });
        expect(pieces.join(' ')).toBe(quote);
        expect(pieces.join('')).not.toContain('\n');
      }
    }
  });

  test('judgements are notes, the label is an attribute', () => {
    const [, ann = ''] = annotations[0] ?? [];
    expect(ann).toMatch(/^A\d+\tLabel T\d+ no$/m);
    expect(ann).toMatch(/^#1\tAnnotatorNotes T1\t张 · yes · 2026-02-01T00:00:00Z$/m);
    expect(ann.split('\n').every((line) => /^(?:[TA#]\d+\t.*)?$/.test(line))).toBe(true);
  });

  test.each(['口号 堆砌', 'vague-goal', 'Org_Name', '😀', 'a_u12_', 'A b'])(
    'the type for %s leads back to it',
    (category) => {
      expect(bratType(category)).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(categoryOfType(bratType(category))).toBe(category);
    },
  );

  test('a label that was changed in the tool is a judgement of whoever is named', async () => {
    const changed = [...files].map(([name, text]) => ({
      name,
      text: text.replace(/^(A\d+\tLabel T\d+) yes$/gm, '$1 no'),
    }));
    const { samples } = await readBrat(changed, { ...CONTEXT, annotator: '丙' });
    expect(sampleOf('unjudged', { samples }).judgements).toEqual([judgement('丙', 'no', { at: CONTEXT.at })]);
  });

  test('reads what others annotated', async () => {
    const txt = '😀甲方\n乙方丙';
    const ann = [
      'T1\tOrg 1 3;4 6\t甲方 乙方',
      'T2\tOrg 1 2;6 7\t甲 丙',
      'T3\tOrg 1 99\t甲',
      'T4\tOrg 1 3\t乙方',
      'T5\tOrg x y\t甲',
      'T6\tOrg 4 6\t乙方',
      'R1\tRel Arg1:T1 Arg2:T4',
      'A1\tLabel T6 no',
      '#1\tAnnotatorNotes T6\t不是',
    ].join('\r\n');
    const { samples, problems } = await readBrat(
      [
        { name: 'a/x.txt', text: txt },
        { name: 'a/x.ann', text: ann },
        { name: 'y.ann', text: '' },
      ],
      CONTEXT,
    );
    expect(problems).toEqual([
      { line: 2, field: 'a/x.ann T2', code: 'invalid' },
      { line: 3, field: 'a/x.ann T3', code: 'invalid' },
      { line: 4, field: 'a/x.ann T4', code: 'quote-mismatch' },
      { line: 5, field: 'a/x.ann T5', code: 'invalid' },
      { line: 0, field: 'y.ann', code: 'unknown-document' },
    ]);
    expect(samples).toMatchObject([
      { quote: '甲方\n乙方', start: 2, end: 7, category: 'Org', judgements: [] },
      { quote: '乙方', judgements: [{ annotator: '导入者', label: 'no', note: '不是' }] },
    ]);
  });
});
