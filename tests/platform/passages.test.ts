/** The passages that the panel can show without the text. */
import { expect, test } from 'vitest';
import { passagesOf } from '../../utils/platform/passages';
import { sampleDeadline } from '../components/sample-burden';
import { sampleReport } from '../components/sample-report';

const at = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  const deadline = { ...sampleDeadline('10月8日前', {}), start, end: start + quote.length };
  return passagesOf({ ...sampleReport(), deadlines: [deadline] }, text)[0];
};

test('a passage comes with the rest of its sentence and no other', () => {
  const passage = at('一、要求\n请于10月8日前报送总结。逾期通报。', '10月8日前');
  expect(passage).toMatchObject({ before: '请于', quote: '10月8日前', after: '报送总结。' });
});

test('a passage that ends its sentence has nothing behind it', () => {
  expect(at('请报送总结。另行通知。', '报送总结。')).toMatchObject({ before: '请', after: '' });
});

test('a long sentence is shortened on both sides', () => {
  const passage = at(`${'甲'.repeat(90)}10月8日前${'乙'.repeat(90)}。`, '10月8日前');
  expect(passage?.before).toBe(`…${'甲'.repeat(48)}`);
  expect(passage?.after).toBe(`${'乙'.repeat(48)}…`);
});

test('spans that several things point at are given once', () => {
  const text = '请报送总结。';
  const span = { start: 3, end: 5 };
  const measure = { value: 1, basis: [], evidence: [{ ...span, role: 'material' }] };
  const deadline = { ...sampleDeadline('10月8日前', {}), ...span };
  const report = { ...sampleReport(), deadlines: [deadline], measures: { 'materials-once': measure } };
  expect(passagesOf(report, text)).toHaveLength(1);
});
