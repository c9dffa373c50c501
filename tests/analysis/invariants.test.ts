import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../utils/analysis/schema';
import { cutUnits } from '../../utils/analysis/text/units';
import { report } from '../helpers/analysis';
import { goldDocuments, hasGold } from '../helpers/gold';

const PIECES = [
  '各乡镇要高度重视',
  '切实提高认识',
  '于10月8日前',
  '3个工作日内',
  '报送工作总结',
  '立即',
  '每月5日前',
  '（一）',
  '一、',
  '\n',
  '。',
  '；',
  '，',
  '《关于…的通知》',
  '２０２４年９月３０日',
  '二〇二四年',
  '县政府办公室',
  '2024年2月30日前',
  '国庆节前',
  '周五前',
  '\u200b',
  '\ud800',
  '😀',
  '\0',
  '\r\n',
];
const officialText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('a report on any text', () => {
  it('parses, quotes what stands there, and keeps each finding inside one unit', () => {
    fc.assert(
      fc.property(officialText, (text) => {
        const result = report({ text, issuedOn: '2024-09-29' });
        expect(reportSchema.safeParse(result).success).toBe(true);
        const units = cutUnits(text);
        for (const finding of result.findings) {
          expect(text.slice(finding.start, finding.end)).toBe(finding.quote);
          expect(units.some((unit) => unit.start <= finding.start && finding.end <= unit.end)).toBe(true);
        }
        for (const deadline of result.deadlines)
          expect(text.slice(deadline.start, deadline.end).length).toBe(deadline.quote.length);
        expect(new Set(result.findings.map(({ id }) => id)).size).toBe(result.findings.length);
        expect(result.ruleErrors).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('gives a finding the same id after an edit elsewhere', () => {
    const text = '各乡镇人民政府：\n请于10月8日前将总结报县政府办。';
    const before = report({ text, issuedOn: '2024-09-29' });
    const after = report({ text: text.replace('：\n', '：\n根据工作安排，现通知如下。\n'), issuedOn: '2024-09-29' });
    expect(before.findings.length).toBeGreaterThan(0);
    expect(after.findings.map(({ id }) => id)).toEqual(before.findings.map(({ id }) => id));
  });

  it('reads an empty text without complaint', () => {
    const result = report({ text: '' });
    expect(result.findings).toEqual([]);
    expect(result.document.title).toBeNull();
  });

  it.skipIf(!hasGold)('holds on all labelled documents', () => {
    for (const { text, title, publishedOn } of goldDocuments()) {
      const result = report({ text, title, ...(publishedOn && { publishedOn }) });
      for (const finding of result.findings) expect(text.slice(finding.start, finding.end)).toBe(finding.quote);
      expect(result.ruleErrors).toEqual([]);
    }
  });
});
