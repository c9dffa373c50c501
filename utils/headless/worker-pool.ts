/** Spreads lines over worker threads and gives their results back in order. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ReportingOptions } from './documents';
import { lineThatFailed, type OutputLine } from './jsonl';
import type { InputLine } from './lines';

const LINES_PER_BATCH = 16;
/** Batches under way per worker, so that memory stays bounded. */
const BATCHES_PER_WORKER = 2;

type Batch = readonly InputLine[];
type Answers = readonly OutputLine[];

/** The results of `processLine` for all lines, in the order of the lines. A line that takes its worker down fails alone. */
export async function* processInWorkers(
  lines: AsyncIterable<InputLine>,
  count: number,
  options: ReportingOptions,
  startThread: () => Worker = () => new Worker(START, { workerData: options, execArgv: [] }),
): AsyncGenerator<OutputLine> {
  const workers = Array.from({ length: count }, () => new BatchWorker(startThread, options));
  const underWay: Promise<Answers>[] = [];
  let next = 0;
  const send = (batch: Batch) => {
    const worker = workers[next++ % count];
    if (worker) underWay.push(worker.answer(batch));
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

const START = new URL('./worker-start.mjs', import.meta.url);

/** A thread that answers its batches one after the other; where it dies, another takes its place. */
class BatchWorker {
  private thread: Worker;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly startThread: () => Worker,
    private readonly options: ReportingOptions,
  ) {
    this.thread = startThread();
  }

  answer(batch: Batch): Promise<Answers> {
    const answers = this.last.then(() => this.answerOrDivide(batch));
    this.last = answers;
    return answers;
  }

  stop(): Promise<number> {
    return this.thread.terminate();
  }

  /** The lines of a batch that could not be answered whole are answered one by one. */
  private async answerOrDivide(batch: Batch): Promise<Answers> {
    try {
      return await ask(this.thread, batch);
    } catch (error) {
      this.thread = this.startThread();
      const [first, ...others] = batch;
      if (first && others.length === 0) return [lineThatFailed(first, error, this.options)];
      const answers: OutputLine[] = [];
      for (const line of batch) answers.push(...(await this.answerOrDivide([line])));
      return answers;
    }
  }
}

/** The thread's answer; rejects where it dies. */
async function ask(thread: Worker, batch: Batch): Promise<Answers> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    const answer = once(thread, 'message', { signal });
    const end = once(thread, 'exit', { signal });
    thread.postMessage(batch);
    const [value]: unknown[] = await Promise.race([answer, end]);
    if (!Array.isArray(value)) throw new Error(`the worker ended with ${value}`);
    return value;
  } finally {
    settled.abort();
  }
}
