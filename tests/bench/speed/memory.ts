/** How much memory a report takes: the heap in use before, right after it, and when the garbage is gone. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { SourceDocument } from '../../../utils/analysis/schema';
import { report } from '../../helpers/analysis';

/** In bytes. */
export interface Memory {
  /** How much more of the heap is in use right after the analysis, garbage included. */
  readonly grown: number;
  /** How much the report itself keeps in use. */
  readonly kept: number;
}

export function memoryFor(source: SourceDocument): Memory {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  // The first report leaves behind what is made once, and what belongs to the text and not to the report.
  report(source);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const kept = [report(source)];
  const grown = process.memoryUsage().heapUsed - before;
  collectGarbage();
  const after = process.memoryUsage().heapUsed - before;
  kept.pop();
  return { grown, kept: after };
}
