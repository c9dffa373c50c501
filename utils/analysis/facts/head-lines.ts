/** The lines of a document, trimmed, with their offsets. */
import type { Span } from '../schema';

/** A line that is not blank. */
export interface Line extends Span {
  readonly text: string;
}

/** All lines of a text that are not blank. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed) {
      const from = start + raw.indexOf(trimmed);
      lines.push({ start: from, end: from + trimmed.length, text: trimmed });
    }
    start = end + 1;
  }
  return lines;
}
