/** Two whole English documents with the passages that are labelled in them, and nothing else found. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import { categorySchema, reportSchema } from '../../utils/analysis/schema';
import { englishReport, readLines, readTestFile } from '../helpers/english';

const labels = readLines(
  'documents/english/documents.jsonl',
  z.object({ file: z.string(), category: categorySchema, quote: z.string(), why: z.string() }),
);
const files = ['notice.txt', 'action-plan.txt'];
const reports = new Map(
  files.map((file) => [file, englishReport({ text: readTestFile(`documents/english/${file}`) })]),
);

describe('findings', () => {
  test.each(files)('%s has those that are labelled, and no others', (file) => {
    const found = reports.get(file)?.findings.map(({ category, quote }) => `${category}: ${quote}`) ?? [];
    const expected = labels
      .filter((label) => label.file === file)
      .map(({ category, quote }) => `${category}: ${quote}`);
    expect(expected.filter((label) => !found.some((finding) => finding.startsWith(label)))).toEqual([]);
    expect(found.filter((finding) => !expected.some((label) => finding.startsWith(label)))).toEqual([]);
  });
});

test('the reports fit the schema, and every span holds its quote', () => {
  for (const [file, report] of reports) {
    const text = readTestFile(`documents/english/${file}`);
    expect(reportSchema.safeParse(report).success).toBe(true);
    for (const { start, end, quote } of [...report.findings, ...report.deadlines])
      expect(text.slice(start, end)).toBe(quote);
    expect(new Set(report.findings.map(({ id }) => id)).size).toBe(report.findings.length);
  }
});

test('the head of a notice is read', () => {
  expect(reports.get('notice.txt')?.document).toMatchObject({
    title: 'Notice on the Special Campaign for the Safety of Rural Self-Built Houses',
    number: 'LHGO [2025] No. 18',
    issuer: "Linhe County People's Government General Office",
    addressees: ["Township People's Governments", 'Sub-district Offices', 'County Bureaus concerned'],
    level: 'county',
    genre: '通知',
    issuedOn: '2025-03-10',
    issuedOnFrom: 'text',
  });
});

test('the head of a plan is read', () => {
  expect(reports.get('action-plan.txt')?.document).toMatchObject({
    title: 'Action Plan for Reading in Public Libraries of Wuyuan City (2025–2027)',
    issuer: 'Wuyuan Municipal Bureau of Culture',
    addressees: [],
    level: 'city',
    genre: '计划',
    issuedOn: '2025-09-01',
  });
});

test('what is cleared keeps its cause', () => {
  expect(reports.get('notice.txt')?.exempted).toEqual([]);
  const causeOf = (text: string) => englishReport({ text, issuedOn: '2025-03-10' }).exempted.map(({ cause }) => cause);
  expect(causeOf('How can we strive to improve the quality of services?')).toEqual(['question']);
  expect(causeOf('The slogan “strive for first-class results” must go.')).toEqual(['quotation']);
  expect(causeOf('Townships shall not be asked to submit plans by 12 March.')).toEqual(['prohibition', 'prohibition']);
  expect(causeOf('This notice is issued to strengthen management and shall be kept.')).toEqual(['background']);
  expect(causeOf('The bureau has steadily improved the quality of its services.')).toEqual(['achievement']);
});

test('material, its recipient and what was not counted are in the report', () => {
  const report = reports.get('notice.txt');
  expect(report?.materials.map(({ what, to, every }) => ({ what, to, every }))).toMatchInlineSnapshot(`
    [
      {
        "every": null,
        "to": "County Housing Bureau",
        "what": "implementation plans",
      },
      {
        "every": null,
        "to": null,
        "what": "self-inspection report",
      },
      {
        "every": null,
        "to": null,
        "what": "photographs",
      },
    ]
  `);
  expect(report?.measures['new-bodies']?.value).toBeNull();
  expect(report?.measures.deadlines?.value).toBe(8);
});

test('messages and advice come in the language asked for', () => {
  const source = { text: 'Strive to raise the work to a new level.' };
  expect(englishReport(source, 'en').findings[0]?.message).toContain('holds nothing that could be checked');
  expect(englishReport(source, 'zh').findings[0]?.message).toContain('没有可以核对的内容');
});

test('a text that is broken at a fixed width is read as one that is not', () => {
  const file = readTestFile('documents/english/notice.txt');
  const wrapped = wrap(file, 76);
  const report = englishReport({ text: wrapped });
  const oneLine = (quotes: readonly { quote: string }[]) => quotes.map(({ quote }) => quote.replaceAll('\n', ' '));
  expect(oneLine(report.findings)).toEqual(reports.get('notice.txt')?.findings.map(({ quote }) => quote));
  for (const { start, end, quote } of report.findings) expect(wrapped.slice(start, end)).toBe(quote);
});

/** Breaks the lines of a text so that none is longer than `width`. */
function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`(?=.{${width + 1}})(.{1,${width}}) `, 'g'), '$1\n');
}
