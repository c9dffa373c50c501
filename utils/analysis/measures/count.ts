/** What every measure is made of. */
import type { Measure, Span } from '../schema';
import { isWhiteSpace } from '../text/units';

/** A value with the passages that it was counted from; the basis is added when all are joined. */
export type MeasureCount = Omit<Measure, 'basis'>;

/** Characters in a span without white space. */
export function charactersIn(text: string, { start, end }: Span): number {
  let count = 0;
  for (let i = start; i < end; i++) if (!isWhiteSpace(text, i)) count++;
  return count;
}
