/** Packs files into a ZIP archive, piece by piece, so that a page stays alive meanwhile. */
import { Zip, ZipDeflate } from 'fflate';

/** A file of the archive; its chunks put together are its content. */
export interface PackedFile {
  readonly name: string;
  readonly chunks: Iterable<string | Uint8Array<ArrayBuffer>>;
}

/** Characters after which the page is let breathe. */
const PAUSE_AFTER = 2_000_000;

export async function makeZip(files: Iterable<PackedFile>): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const failed: Error[] = [];
  const zip = new Zip((error, part) => {
    if (error) failed.push(error);
    else parts.push(new Uint8Array(part));
  });
  const encoder = new TextEncoder();
  let sincePause = 0;
  for (const { name, chunks } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    for (const chunk of chunks) {
      entry.push(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
      sincePause += chunk.length;
      if (sincePause < PAUSE_AFTER) continue;
      sincePause = 0;
      await new Promise((resolve) => setTimeout(resolve));
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  if (failed[0]) throw failed[0];
  return new Blob(parts, { type: 'application/zip' });
}
