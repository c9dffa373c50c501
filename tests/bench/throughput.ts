/** Documents per second of the headless command, how it scales with workers, and its memory over more documents. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { startCommand } from '../helpers/command';
import { goldDocuments } from '../helpers/gold';
import { machine, today, writeReadmeTable } from './readme-table';

const DOCUMENTS = 2_000;
/** The longer runs have so many times as many. */
const LONGER = 20;

/** Prints the figures and writes them into the README; start and reading of the input are part of the time. */
export async function benchThroughput(): Promise<void> {
  const lines = goldDocuments().map((document) => `${JSON.stringify(document)}\n`);
  await run(1, lines, DOCUMENTS);
  const [one, two] = [await run(1, lines, DOCUMENTS), await run(2, lines, DOCUMENTS)];
  const many = LONGER * DOCUMENTS;
  const [longOne, longTwo] = [await run(1, lines, many), await run(2, lines, many)];
  const apart = both(await Promise.all([run(1, lines, many / 2), run(1, lines, many / 2)]));
  const row = (name: string, run: Run, than: Run) =>
    `| ${name} | ${run.documents} | ${(run.documents / run.seconds).toFixed(0)} | ${(than.seconds / run.seconds).toFixed(2)} × | ${run.megabytes} MB |`;
  const table = [
    `Labelled documents again and again, ${today()}, ${machine()}:`,
    '',
    '| workers | documents | documents/s | as fast as one worker | peak of memory |',
    '|---|---|---|---|---|',
    row('one', one, one),
    row('two', two, one),
    row('one', longOne, longOne),
    row('two', longTwo, longOne),
    row('two commands of one worker', apart, longOne),
  ];
  console.log(`headless command\n${table.join('\n')}`);
  writeReadmeTable('throughput', table);
}

interface Run {
  readonly documents: number;
  readonly seconds: number;
  /** Peak of the resident memory. */
  readonly megabytes: number;
}

/** Two runs side by side, which share nothing: what the machine gives at most. */
function both([one, other]: readonly [Run, Run]): Run {
  return {
    documents: one.documents + other.documents,
    seconds: Math.max(one.seconds, other.seconds),
    megabytes: one.megabytes + other.megabytes,
  };
}

async function run(workers: number, lines: readonly string[], count: number): Promise<Run> {
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
  function* input() {
    for (let i = 0; i < count; i++) yield lines[i % lines.length];
  }
  if (child.stdin) Readable.from(input()).pipe(child.stdin);
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
