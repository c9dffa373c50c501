/** Opens zip archives without trusting them, sizes being judged before anything is inflated; and makes them. */
import { deflateSync, Inflate, Zip, ZipDeflate } from 'fflate';
import { Refusal } from './refusal';

/** Files of an archive by their names in lower case, as the names of Office parts ignore case. */
export type ZipFiles = ReadonlyMap<string, ZipFile>;

/** A file in an archive, still packed. */
export interface ZipFile {
  /** As written in the archive, with `/` between folders. */
  readonly name: string;
  /** Bytes when unpacked, as the archive states. */
  readonly size: number;
  /** Unpacks it; stops where it passes the stated size. Throws a {@link Refusal} where it is damaged or locked. */
  read(): Uint8Array;
}

const MEGABYTE = 1024 * 1024;
const MOST_FILES = 10_000;
const MOST_BYTES = 200 * MEGABYTE;
/** Long tables of equal rows reach 200; deflate cannot pass 1032. Small files may have any ratio. */
const HIGHEST_RATIO = 500;
const RATIO_FREE_BYTES = MEGABYTE;
/** Inflating stops at most this many packed bytes after the stated size. */
const PACKED_STEP = 16 * 1024;

const END_SIGNATURE = 0x06054b50;
/** The end of the directory: 4 bytes of signature and 18 of figures, then a comment. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
export const ENTRY_SIGNATURE = 0x02014b50;
/** Bytes of an entry of the directory before its name. */
export const ENTRY_LENGTH = 46;
export const HEADER_SIGNATURE = 0x04034b50;
/** Bytes before the name of a file that stands before its content. */
export const HEADER_LENGTH = 30;
const STORED = 0;
export const DEFLATED = 8;
const LOCKED_FLAG = 1;

/** Does it begin as a zip archive does? */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === bytes[2] + 1;
}

/** The files of an archive. Throws a {@link Refusal} where it is damaged or would unpack to too much. */
export function openZip(bytes: Uint8Array): ZipFiles {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = new Map<string, ZipFile>();
  let total = 0;
  for (const entry of readDirectory(bytes).entries) {
    total += entry.size;
    if (total > MOST_BYTES) throw new Refusal('too-large', `${total} bytes or more`);
    if (entry.size > RATIO_FREE_BYTES && entry.size > entry.packedSize * HIGHEST_RATIO) {
      throw new Refusal('too-large', `${entry.name} shrinks beyond belief`);
    }
    const key = entry.name.toLowerCase();
    if (!isInside(entry.name)) continue;
    // Two files of one name: readers would differ on which is meant.
    if (files.has(key)) throw damage(`${entry.name} is there twice`);
    files.set(key, { name: entry.name, size: entry.size, read: () => unpack(bytes, view, entry) });
  }
  return files;
}

/** What stands at the end of an archive. */
export interface ZipDirectory {
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];
  /** Where the directory begins. */
  readonly start: number;
  /** Where its end record begins, which runs to the end of the archive. */
  readonly end: number;
}

/** An entry of the directory. */
export interface ZipEntry {
  readonly name: string;
  readonly isLocked: boolean;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the file's own header begins. */
  readonly header: number;
  /** The bytes of the entry in the directory. */
  readonly record: Uint8Array;
}

/** Reads the directory. Throws a {@link Refusal} where there is none, or too long a one. */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_FILES) throw new Refusal('too-large', `${count} files`);
  const start = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let at = start; entries.length < count; ) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damage('directory');
    const entry = readEntry(bytes, view, at);
    entries.push(entry);
    at += entry.record.length;
    if (at > end) throw damage('directory');
  }
  return { entries, start, end };
}

/** Packs what is to be put into an archive. */
export function deflate(content: Uint8Array): Uint8Array {
  return deflateSync(content);
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw damage('no directory');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd));
  return {
    name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
    isLocked: (view.getUint16(at + 8, true) & LOCKED_FLAG) !== 0,
    method: view.getUint16(at + 10, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    header: view.getUint32(at + 42, true),
    record: bytes.subarray(at, nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)),
  };
}

/** Names that climb out of the archive are nobody's part. */
export function isInside(name: string): boolean {
  return !name.split('/').includes('..');
}

function unpack(bytes: Uint8Array, view: DataView, entry: ZipEntry): Uint8Array {
  if (entry.isLocked) throw new Refusal('encrypted', entry.name);
  const { header } = entry;
  if (header + HEADER_LENGTH > bytes.length || view.getUint32(header, true) !== HEADER_SIGNATURE) {
    throw damage(entry.name);
  }
  const from = header + HEADER_LENGTH + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const packed = bytes.subarray(from, from + entry.packedSize);
  if (packed.length !== entry.packedSize) throw damage(entry.name);
  if (entry.method === STORED && entry.size === packed.length) return packed;
  if (entry.method !== DEFLATED) throw damage(`${entry.name}: method ${entry.method}`);
  return inflate(packed, entry);
}

function inflate(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damage(`${name} is larger than stated`);
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PACKED_STEP) {
      inflater.push(packed.subarray(at, at + PACKED_STEP), at + PACKED_STEP >= packed.length);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw damage(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (length !== size) throw damage(`${name} is shorter than stated`);
  return unpacked;
}

/** The archive is broken. */
export function damage(detail: string): Refusal {
  return new Refusal('damaged', detail);
}

/** A file to be packed; its chunks put together are its content. */
export interface PackedFile {
  readonly name: string;
  readonly chunks: Iterable<string | Uint8Array<ArrayBuffer>>;
}

/** Characters after which the page is let breathe. */
const PAUSE_AFTER = 2_000_000;

/** Packs files into an archive, piece by piece, so that a page stays alive meanwhile. */
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
