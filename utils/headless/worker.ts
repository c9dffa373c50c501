/** A worker thread of the headless command: batches of lines in, batches of results out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ReportingOptions } from './documents';
import { type OutputLine, processLine } from './jsonl';
import type { InputLine } from './lines';

const options: ReportingOptions = workerData;

parentPort?.on('message', async (batch: readonly InputLine[]) => {
  const results: OutputLine[] = [];
  for (const line of batch) results.push(await processLine(line, options));
  parentPort?.postMessage(results);
});
