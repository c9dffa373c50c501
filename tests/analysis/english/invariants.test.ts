/** What holds for every English report, whatever the text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportSchema } from '../../../utils/analysis/schema';
import { englishReport } from '../../helpers/english';

const word = fc.constantFrom(
  ...'All townships shall must not submit a report the Bureau by within of receipt 12 March 2025 every week “ ” ( ) . ? ; Friday end year strengthen quality immediately to No. 5 don’t 各村 \n'.split(
    ' ',
  ),
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
);

test('reports fit the schema, and their spans hold their quotes', () => {
  fc.assert(
    fc.property(text, (source) => {
      const report = englishReport({ text: source, issuedOn: '2025-03-10' });
      expect(reportSchema.safeParse(report).success).toBe(true);
      expect(report.ruleErrors).toEqual([]);
      for (const { start, end, quote } of [...report.findings, ...report.deadlines])
        expect(source.slice(start, end)).toBe(quote);
      for (const { start, end, what } of report.materials) expect(source.slice(start, end)).toBe(what);
    }),
    { numRuns: 300 },
  );
});

test('the same text gives the same report', () => {
  const source = {
    text: 'Strive to raise the work to a new level. Submit the plan by 12 March 2025.',
    issuedOn: '2025-03-10',
  };
  expect(englishReport(source)).toEqual(englishReport(source));
});

test.each([
  ['numbers', '1 '],
  ['due times', 'submit by 12 March 2025 and '],
  ['letters', 'a'],
])('a line of nothing but %s is read in a time that grows with its length', (_, piece) => {
  const timeOf = (length: number) => {
    const source = { text: piece.repeat(length / piece.length), issuedOn: '2025-03-10' };
    const start = performance.now();
    englishReport(source);
    return performance.now() - start;
  };
  timeOf(10_000);
  expect(timeOf(80_000)).toBeLessThan(40 * (timeOf(10_000) + 10));
});
