/** Due times in English against days and working days that were counted by hand on China's official calendar. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import { daySchema, dueBaseSchema, everySchema } from '../../../utils/analysis/schema';
import { englishReport, readLines } from '../../helpers/english';

const caseSchema = z.object({
  text: z.string(),
  issuedOn: daySchema,
  due: z.array(
    z.object({
      due: z.nullable(daySchema),
      workingDays: z.nullable(z.int()),
      base: dueBaseSchema,
      every: z.optional(everySchema),
      dueTime: z.optional(z.string()),
    }),
  ),
});
const cases = readLines('analysis/english/due-times.jsonl', caseSchema);

test('there are at least forty due times, and sentences without any', () => {
  expect(cases.flatMap(({ due }) => due).length).toBeGreaterThanOrEqual(40);
  expect(cases.filter(({ due }) => due.length === 0).length).toBeGreaterThanOrEqual(10);
});

describe('English due times', () => {
  test.each(cases)('$issuedOn: $text', ({ text, issuedOn, due }) => {
    const { deadlines } = englishReport({ text, issuedOn });
    expect(
      deadlines.map(({ due, workingDays, base, every, dueTime }) => ({ due, workingDays, base, every, dueTime })),
    ).toEqual(due.map((expected) => ({ every: null, dueTime: null, ...expected })));
    for (const { start, end, quote } of deadlines) expect(text.slice(start, end)).toBe(quote);
  });
});

test('an impossible date, an unknown calendar and a weekday that contradicts its date are noted', () => {
  const notesOn = (time: string) =>
    englishReport({ text: `Submit the report by ${time}.`, issuedOn: '2025-03-10' }).deadlines[0]?.notes;
  expect(notesOn('31 April 2025')).toEqual(['impossible-date']);
  expect(notesOn('1 June 2031')).toEqual(['calendar-unknown']);
  expect(notesOn('Monday, 14 March 2025')).toEqual(['weekday-mismatch']);
});

test('without a date of issue only lengths of time and "at once" can be counted', () => {
  const daysIn = (time: string) => englishReport({ text: `Submit the report ${time}.` }).deadlines[0]?.workingDays;
  expect(daysIn('within three working days')).toBe(3);
  expect(daysIn('immediately')).toBe(0);
  expect(daysIn('by 14 March')).toBeNull();
});
