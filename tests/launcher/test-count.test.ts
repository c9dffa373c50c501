/** What a test run is counted as. */
import { expect, test } from 'vitest';
import { addCounts, countLine, countStep, countVitest, NOTHING } from '../helpers/test-count';

test('each test of a Vitest report counts once', () => {
  const report = reportOf(['passed', ['passed', 'passed']], ['failed', ['passed', 'failed', 'failed']]);
  expect(countVitest(report, 1)).toEqual({ passed: 3, failed: 2, skipped: 0 });
});

test('skipped and planned tests are neither passed nor failed', () => {
  const report = reportOf(['passed', ['passed', 'skipped', 'pending', 'todo']]);
  expect(countVitest(report, 0)).toEqual({ passed: 1, failed: 0, skipped: 3 });
});

test('a file that did not load counts as one failed test', () => {
  expect(countVitest(reportOf(['failed', []], ['passed', ['passed']]), 1)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  });
});

test('a hook that threw counts as one failed test, beside the tests it kept from running', () => {
  expect(countVitest(reportOf(['failed', ['skipped', 'skipped']]), 1)).toEqual({ passed: 0, failed: 1, skipped: 2 });
});

test('a run that ended badly without a failed test counts as one', () => {
  expect(countVitest(reportOf(['passed', ['passed']]), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  expect(countVitest(reportOf(['passed', ['passed']]), null).failed).toBe(1);
});

test('a crash that left no report, or an unreadable one, counts as one failed test', () => {
  expect(countVitest(undefined, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(countVitest({ testResults: 'none' }, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('steps count one each and add up', () => {
  const count = [countStep(true), countStep(false), countStep(true)].reduce(addCounts, NOTHING);
  expect(count).toEqual({ passed: 2, failed: 1, skipped: 0 });
});

test('the last line names skipped tests only if there are any', () => {
  expect(countLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(countLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
});

function reportOf(...files: readonly (readonly [string, readonly string[]])[]) {
  return {
    testResults: files.map(([status, tests]) => ({
      status,
      assertionResults: tests.map((outcome) => ({ status: outcome })),
    })),
  };
}
