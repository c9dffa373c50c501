/** How much memory an analysis takes, in a process of its own. */
import type { Bundle } from './fresh-process';

/** The first report leaves behind what is made once, and what belongs to the text and not to its report. */
const SCRIPT = `
  const { report } = await import(address);
  report({ text });
  gc();
  const before = process.memoryUsage().heapUsed;
  const kept = [report({ text })];
  const grown = process.memoryUsage().heapUsed - before;
  gc();
  console.log(JSON.stringify({ grown, kept: process.memoryUsage().heapUsed - before, reports: kept.length }));
`;

/** In bytes. */
export interface Memory {
  /** How much more of the heap is in use right after the analysis, garbage included. */
  readonly grown: number;
  /** How much the report itself keeps in use. */
  readonly kept: number;
}

export function measureMemory(bundle: Bundle, text: string): Memory {
  return bundle.run(SCRIPT, text) as Memory;
}
