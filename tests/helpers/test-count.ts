/** Counts what a test run came to, from the steps' exit codes and Vitest's JSON report. */
import { z } from 'zod/mini';

export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const vitestReportSchema = z.object({
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/**
 * A Vitest run. `report` is the parsed JSON report, undefined where none was written.
 * A file that failed as a whole (it did not load, or a hook threw) counts as one failed test, and so does a run
 * that ended badly without a failed test to show for it.
 */
export function countVitest(report: unknown, exitCode: number | null): TestCount {
  const parsed = vitestReportSchema.safeParse(report);
  if (!parsed.success) return countStep(false);
  const count = parsed.data.testResults.map(countFile).reduce(addCounts, NOTHING);
  return exitCode !== 0 && count.failed === 0 ? addCounts(count, countStep(false)) : count;
}

/** A step that is one test by itself. */
export function countStep(isPassed: boolean): TestCount {
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 };
}

export const NOTHING: TestCount = { passed: 0, failed: 0, skipped: 0 };

export function addCounts(one: TestCount, other: TestCount): TestCount {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/** `N passed, N failed`, with `, N skipped` only if there were any. */
export function countLine({ passed, failed, skipped }: TestCount): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function countFile({ status, assertionResults }: z.infer<typeof vitestReportSchema>['testResults'][number]): TestCount {
  const passed = assertionResults.filter((test) => test.status === 'passed').length;
  const failed = assertionResults.filter((test) => test.status === 'failed').length;
  const skipped = assertionResults.length - passed - failed;
  return { passed, failed: status === 'failed' && failed === 0 ? 1 : failed, skipped };
}
