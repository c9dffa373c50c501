/** Lines out of pieces of text as they arrive, so that a large file is never in memory as one string. */
import { MAX_LINE } from './checked-json';

/** Anything that gives strings one after the other. */
export type Lines = Iterable<string> | AsyncIterable<string>;

/**
 * The lines without their ends (LF or CRLF), the byte order mark left out. Of a line that is too long
 * only `MAX_LINE + 1` characters are given, enough for it to be refused.
 */
export async function* splitLines(chunks: Lines): AsyncGenerator<string> {
  let parts: string[] = [];
  let length = 0;
  const add = (part: string) => {
    const kept = part.slice(0, Math.max(0, MAX_LINE + 1 - length));
    if (kept) parts.push(kept);
    length += kept.length;
  };
  const take = () => {
    const line = parts.join('');
    parts = [];
    length = 0;
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  let isFirst = true;
  for await (const chunk of chunks) {
    const text = isFirst ? withoutMark(chunk) : chunk;
    if (text) isFirst = false;
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      add(text.slice(start, end));
      yield take();
      start = end + 1;
    }
    add(text.slice(start));
  }
  if (length > 0) yield take();
}

/** A text without the byte order mark at its beginning. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
