/** How much memory an analysis takes, in fresh processes. */
import { median } from '../median';
import type { Bundle } from './fresh-process';

const PROCESSES = 5;
/** Milliseconds in which compilations in the background, which hold on to what they saw, come to their end. */
const QUIET = 100;
/** The first report leaves behind what is made once, and what belongs to the text and not to its report. */
const SCRIPT = `
  const { report } = await import(address);
  report({ text });
  gc(); gc();
  const before = process.memoryUsage().heapUsed;
  const kept = [report({ text })];
  const grown = process.memoryUsage().heapUsed - before;
  await new Promise((resolve) => setTimeout(resolve, ${QUIET}));
  gc(); gc();
  console.log(JSON.stringify({ grown, kept: process.memoryUsage().heapUsed - before, reports: kept.length }));
`;

/** In bytes, medians. */
export interface Memory {
  /** How much more of the heap is in use right after the analysis, garbage included. */
  readonly grown: number;
  /** How much the report itself keeps in use. */
  readonly kept: number;
}

export function measureMemory(bundle: Bundle, text: string): Memory {
  const runs = Array.from({ length: PROCESSES }, () => bundle.run(SCRIPT, text) as Memory);
  return { grown: median(runs.map(({ grown }) => grown)), kept: median(runs.map(({ kept }) => kept)) };
}
