/** A worker thread of the headless command: batches of lines in, batches of results out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ReportingOptions } from './documents';
import { processLine } from './jsonl';
import type { InputLine } from './lines';

const options: ReportingOptions = workerData;

parentPort?.on('message', (batch: readonly InputLine[]) => {
  parentPort?.postMessage(batch.map((line) => processLine(line, options)));
});
