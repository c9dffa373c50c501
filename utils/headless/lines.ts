/** Cuts a byte stream into lines without holding more than the line at hand. */

/** A line of the input; `text` is undefined where its bytes are no UTF-8. */
export interface InputLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string | undefined;
}

const LINE_FEED = 10;

/** The lines that are not blank, in order; a byte-order mark and carriage returns are dropped. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pending: Uint8Array[] = [];
  let number = 0;
  const take = (bytes: Uint8Array): InputLine | undefined => {
    number++;
    const text = decode(decoder, bytes);
    return text !== undefined && text.trim() === '' ? undefined : { number, text };
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let feed = chunk.indexOf(LINE_FEED); feed >= 0; feed = chunk.indexOf(LINE_FEED, start)) {
      const line = take(join([...pending, chunk.subarray(start, feed)]));
      pending = [];
      start = feed + 1;
      if (line) yield line;
    }
    if (start < chunk.length) pending.push(chunk.slice(start));
  }
  if (pending.length > 0) {
    const line = take(join(pending));
    if (line) yield line;
  }
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  return parts.length === 1 && first ? first : Buffer.concat(parts);
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
