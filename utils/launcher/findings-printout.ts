/** Reads what the extension found on a page out of its session storage and prints it for a terminal. */
import type { Worker } from 'playwright-core';
import { z } from 'zod/mini';
import { type Report, reportSchema } from '../analysis/schema';

const readingSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('reading') }),
  z.object({ status: z.literal('read'), report: reportSchema }),
  z.object({ status: z.literal('failed'), reason: z.string() }),
  z.object({ status: z.literal('secret'), mark: z.string() }),
]);

/** The report on the one page that was read; throws if the page could not be read, or not within `timeout` milliseconds. */
export async function readReport(worker: Worker, { timeout = 30_000 } = {}): Promise<Report> {
  const end = performance.now() + timeout;
  while (performance.now() < end) {
    const stored: unknown = await worker.evaluate(
      `chrome.storage.session.get().then((all) => Object.entries(all).find(([key]) => key.startsWith('tab:'))?.[1])`,
    );
    const reading = stored === undefined || stored === null ? undefined : readingSchema.parse(stored);
    if (reading?.status === 'read') return reading.report;
    if (reading && reading.status !== 'reading') {
      throw new Error(`The page could not be read: ${'reason' in reading ? reading.reason : reading.mark}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The extension gave no report within ${timeout / 1000} s.`);
}

/** Lines for a terminal: the document, then for each finding category, severity, quote and message. */
export function printout({ document, findings }: Report): string {
  const shown = findings.filter(({ verdict }) => verdict === 'finding');
  const entries = shown.map(
    ({ category, severity, quote, message }, index) =>
      `${String(index + 1).padStart(3)}. ${category} · ${severity}\n     「${quote.replace(/\s+/g, ' ')}」\n     ${message}`,
  );
  const head = `${document.title ?? '(no title)'}${document.issuedOn ? ` · ${document.issuedOn}` : ''}`;
  return [head, `${shown.length} findings`, ...entries].join('\n');
}
