// @vitest-environment happy-dom
/** A year's holidays from a file, offered where the calendar of a due time is not known. */
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { clear, show } from './burden-stage';
import { burdenedReport } from './sample-burden';

afterEach(clear);

function reportBeyondTheCalendar() {
  const report = burdenedReport();
  return { ...report, deadlines: report.deadlines.map((one) => ({ ...one, notes: ['calendar-unknown'] })) };
}

async function choose(json: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('.holiday-import input');
  if (!input) throw new Error('Nothing can be imported.');
  Object.defineProperty(input, 'files', { value: [new File([json], '2031.json')], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 0));
  });
}

test('where all years are known, nothing is offered', async () => {
  await show();
  expect(document.querySelector('.holiday-import')).toBeNull();
});

test('a file is handed over, and what is wrong with it is said', async () => {
  const onHolidays = vi.fn(async () => '有日期重复，没有导入。');
  await show({ report: reportBeyondTheCalendar(), onHolidays });
  await choose('{"year":2031}');
  expect(onHolidays).toHaveBeenCalledWith('{"year":2031}');
  expect(document.querySelector('[role="alert"]')?.textContent).toBe('有日期重复，没有导入。');
});

test('imported years are named', async () => {
  await show({ holidayYears: [2031, 2032] });
  expect(document.querySelector('.holiday-import')?.textContent).toContain('2031、2032');
});
