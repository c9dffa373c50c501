/** Spreads lines over worker threads and gives their results back in order. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ReportingOptions } from './documents';
import type { OutputLine } from './jsonl';
import type { InputLine } from './lines';

const LINES_PER_BATCH = 16;
/** Batches under way per worker, so that memory stays bounded. */
const BATCHES_PER_WORKER = 2;

/** The results of `processLine` for all lines, in the order of the lines. */
export async function* processInWorkers(
  lines: AsyncIterable<InputLine>,
  count: number,
  options: ReportingOptions,
): AsyncGenerator<OutputLine> {
  const workers = Array.from({ length: count }, () => startWorker(options));
  const underWay: Promise<readonly OutputLine[]>[] = [];
  let next = 0;
  const send = (batch: readonly InputLine[]) => {
    const worker = workers[next++ % count];
    if (worker) underWay.push(worker(batch));
  };
  try {
    let batch: InputLine[] = [];
    for await (const line of lines) {
      batch.push(line);
      if (batch.length < LINES_PER_BATCH) continue;
      send(batch);
      batch = [];
      if (underWay.length >= count * BATCHES_PER_WORKER) yield* (await underWay.shift()) ?? [];
    }
    if (batch.length > 0) send(batch);
    for (const results of underWay) yield* await results;
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}

interface RunningWorker {
  (batch: readonly InputLine[]): Promise<readonly OutputLine[]>;
  stop(): Promise<number>;
}

/** A worker answers its batches one after the other, so answers come in the order of the questions. */
function startWorker(options: ReportingOptions): RunningWorker {
  const worker = new Worker(new URL('./worker-start.mjs', import.meta.url), { workerData: options, execArgv: [] });
  let last: Promise<unknown> = Promise.resolve();
  const ask = (batch: readonly InputLine[]) => {
    const answer = last.then(async () => {
      worker.postMessage(batch);
      const [results]: readonly OutputLine[][] = await once(worker, 'message');
      return results ?? [];
    });
    last = answer;
    return answer;
  };
  return Object.assign(ask, { stop: () => worker.terminate() });
}
