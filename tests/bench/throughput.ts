/** Documents per second of the headless command, how it scales with workers, and its memory over more documents. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { startCommand } from '../helpers/command';
import { goldDocuments } from '../helpers/gold';

/** Documents of the shorter run; the longer one has four times as many. */
const DOCUMENTS = 2_000;

/** Prints the figures; start and reading of the input are part of the time. */
export async function benchThroughput(): Promise<void> {
  const lines = goldDocuments().map((document) => `${JSON.stringify(document)}\n`);
  const inputOf = (count: number) => Array.from({ length: count }, (_, i) => lines[i % lines.length]).join('');
  const [input, longer] = [inputOf(DOCUMENTS), inputOf(4 * DOCUMENTS)];
  await run(1, input);
  const one = await run(1, input);
  const two = await run(2, input);
  const long = await run(2, longer);
  const rate = (run: Run) => `${(run.documents / run.seconds).toFixed(0)} documents/s`;
  console.log(`headless command, ${availableParallelism()} cores`);
  console.log(`  one worker, ${one.documents} documents: ${rate(one)} a core, ${one.megabytes} MB`);
  console.log(`  two workers: ${rate(two)}, ${(one.seconds / two.seconds).toFixed(2)} × one, ${two.megabytes} MB`);
  console.log(
    `  two workers, ${long.documents} documents: ${rate(long)}, ${long.megabytes} MB, ${(long.megabytes / two.megabytes).toFixed(2)} × for 4 × the documents`,
  );
}

interface Run {
  readonly documents: number;
  readonly seconds: number;
  /** Peak of the resident memory. */
  readonly megabytes: number;
}

async function run(workers: number, input: string): Promise<Run> {
  const start = performance.now();
  const child = startCommand(['--jsonl', '--workers', String(workers)], tmpdir());
  const ended = once(child, 'exit');
  let documents = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) documents++;
  });
  let megabytes = 0;
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child.pid));
  }, 100);
  child.stdin?.end(input);
  await ended;
  clearInterval(watch);
  return { documents, seconds: (performance.now() - start) / 1000, megabytes };
}

/** In megabytes, as Linux counts it; 0 elsewhere or once the process is gone. */
function peakOf(pid: number | undefined): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes ?? 0) / 1024);
  } catch {
    return 0;
  }
}
