/** Prints how much of `analyse()` each stage takes, by the profiler of V8: the analysis itself measures nothing. */
import { Session } from 'node:inspector/promises';
import { report } from '../../helpers/analysis';
import { machine } from '../readme-table';
import { labelledTexts } from '../speed/texts';
import { type Division, divide, type Share } from './stages';

const INTERVAL_MICROSECONDS = 100;
const WARM_UP = 20;
const ROUNDS = 40;
/** Files below this share are printed together. */
const LEAST_SHARE = 0.005;

/** The profiler runs from the first pass on, since it knows only those expressions that were compiled while it ran. */
export async function printProfile(): Promise<void> {
  const documents = labelledTexts();
  const pass = () => {
    for (const document of documents) report(document);
  };
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL_MICROSECONDS });
  await session.post('Profiler.start');
  const start = performance.now();
  for (let round = 0; round < WARM_UP; round++) pass();
  const warm = performance.now() - start;
  for (let round = 0; round < ROUNDS; round++) pass();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const division = divide({ nodes, samples, timeDeltas }, warm * 1000);
  console.log(
    `where analyse() spends its time, ${documents.length} labelled documents, ${ROUNDS} passes (${machine()})`,
  );
  for (const line of [...lines('stage', division, division.stages), ...lines('file', division, division.files)])
    console.log(line);
}

function lines(what: string, { whole }: Division, shares: ReadonlyMap<string, Share>): readonly string[] {
  const all = [...shares].sort(([, a], [, b]) => b.time - a.time);
  const small = all.filter(([, { time }]) => time / whole < LEAST_SHARE);
  const shown = [
    ...all.filter(([, { time }]) => time / whole >= LEAST_SHARE),
    [`${small.length} others`, sum(small)] as const,
  ];
  return [
    `  ${what.padEnd(48)} ${'share'.padStart(7)}   of which in patterns`,
    ...shown.map(([name, share]) => line(name, share, whole)),
    line('all', sum(all), whole),
  ];
}

function line(name: string, { time, inPatterns }: Share, whole: number): string {
  return `  ${name.padEnd(48)} ${percent(time / whole)}   ${percent(inPatterns / whole)}`;
}

function sum(shares: readonly (readonly [string, Share])[]): Share {
  return {
    time: shares.reduce((total, [, { time }]) => total + time, 0),
    inPatterns: shares.reduce((total, [, { inPatterns }]) => total + inPatterns, 0),
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}
