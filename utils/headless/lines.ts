/** Cuts a byte stream into lines without holding more than the line at hand. */

/** A line of the input; `text` is undefined where its bytes are no UTF-8. */
export interface InputLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string | undefined;
}

/** The bytes of a line without its line feed. */
export interface ByteLine {
  readonly bytes: Uint8Array;
  /** False for a last line that no line feed ends. */
  readonly isEnded: boolean;
}

const LINE_FEED = 10;

/** The lines that are not blank, in order; a byte-order mark and carriage returns are dropped. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  for await (const { bytes } of cutLines(stream)) {
    number++;
    const text = decode(decoder, bytes);
    if (text === undefined || text.trim() !== '') yield { number, text };
  }
}

/** All lines, blank ones too; an unended last one only where it has bytes. */
export async function* cutLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<ByteLine> {
  let pending: Uint8Array[] = [];
  for await (const chunk of stream) {
    let start = 0;
    for (let feed = chunk.indexOf(LINE_FEED); feed >= 0; feed = chunk.indexOf(LINE_FEED, start)) {
      const bytes = join([...pending, chunk.subarray(start, feed)]);
      pending = [];
      start = feed + 1;
      yield { bytes, isEnded: true };
    }
    if (start < chunk.length) pending.push(chunk.slice(start));
  }
  if (pending.length > 0) yield { bytes: join(pending), isEnded: false };
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
