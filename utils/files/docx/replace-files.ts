/** Puts other contents into a zip archive and leaves the bytes of all its other files as they are. */
import {
  DEFLATED,
  damage,
  deflate,
  ENTRY_LENGTH,
  ENTRY_SIGNATURE,
  HEADER_LENGTH,
  HEADER_SIGNATURE,
  isInside,
  readDirectory,
  type ZipEntry,
} from '../zip';

/** Names are in UTF-8. */
const UTF8_FLAG = 0x0800;
/** Nothing beyond deflate is needed to read it. */
const VERSION = 20;
/** 1 January 1980, as Word dates all its parts. */
const DATE = 0x0021;

/**
 * The archive with these contents by the names of their files, in any case: files that are there are changed in place,
 * others follow at the end. Throws a `Refusal` where the archive is damaged.
 */
export function replaceFiles(bytes: Uint8Array, contents: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const { entries, start, end } = readDirectory(bytes);
  const byPlace = entries.toSorted((one, other) => one.header - other.header);
  const added = new Map([...contents].map(([name, content]) => [name.toLowerCase(), { name, content }]));
  const output = new Output();
  const records = new Map<ZipEntry, Uint8Array>();

  output.add(bytes.subarray(0, byPlace[0]?.header ?? start));
  byPlace.forEach((entry, index) => {
    const next = byPlace[index + 1]?.header ?? start;
    if (endOf(entry, bytes) > next) throw damage(`${entry.name} runs into what follows`);
    const key = entry.name.toLowerCase();
    const changed = isInside(entry.name) ? added.get(key) : undefined;
    if (changed) added.delete(key);
    const record = changed ? changedRecord(entry, changed.content.length) : entry.record.slice();
    viewOf(record).setUint32(42, output.length, true);
    records.set(entry, record);
    if (changed) output.addFile(record, changed.content);
    else output.add(bytes.subarray(entry.header, next));
  });
  const more = [...added.values()].map(({ name, content }) => {
    const record = newRecord(name, content.length);
    viewOf(record).setUint32(42, output.length, true);
    output.addFile(record, content);
    return record;
  });

  const directory = output.length;
  for (const entry of entries) output.add(records.get(entry) ?? entry.record);
  for (const record of more) output.add(record);
  const last = bytes.slice(end);
  const figures = viewOf(last);
  figures.setUint16(8, entries.length + more.length, true);
  figures.setUint16(10, entries.length + more.length, true);
  figures.setUint32(12, output.length - directory, true);
  figures.setUint32(16, directory, true);
  output.add(last);
  return output.finish();
}

class Output {
  readonly #chunks: Uint8Array[] = [];
  length = 0;

  add(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.length += chunk.length;
  }

  /** Writes a file with its header and completes its record for the directory, which has the same figures. */
  addFile(record: Uint8Array, content: Uint8Array): void {
    const packed = deflate(content);
    const figures = viewOf(record);
    figures.setUint32(16, crc32(content), true);
    figures.setUint32(20, packed.length, true);
    const name = record.subarray(ENTRY_LENGTH, ENTRY_LENGTH + figures.getUint16(28, true));
    const header = new Uint8Array(HEADER_LENGTH);
    viewOf(header).setUint32(0, HEADER_SIGNATURE, true);
    header.set(record.subarray(6, 32), 4);
    this.add(header);
    this.add(name);
    this.add(packed);
  }

  finish(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.#chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }
}

/** Where the packed bytes of a file end. */
function endOf({ name, header, packedSize }: ZipEntry, bytes: Uint8Array): number {
  const view = viewOf(bytes);
  if (header + HEADER_LENGTH > bytes.length || view.getUint32(header, true) !== HEADER_SIGNATURE) throw damage(name);
  return header + HEADER_LENGTH + view.getUint16(header + 26, true) + view.getUint16(header + 28, true) + packedSize;
}

/** The record of a file that gets another content: its extra fields told of the old one. */
function changedRecord({ record }: ZipEntry, size: number): Uint8Array {
  const old = viewOf(record);
  const nameEnd = ENTRY_LENGTH + old.getUint16(28, true);
  const changed = new Uint8Array([
    ...record.subarray(0, nameEnd),
    ...record.subarray(nameEnd + old.getUint16(30, true)),
  ]);
  const figures = viewOf(changed);
  figures.setUint16(6, VERSION, true);
  figures.setUint16(8, old.getUint16(8, true) & UTF8_FLAG, true);
  figures.setUint16(10, DEFLATED, true);
  figures.setUint32(24, size, true);
  figures.setUint16(30, 0, true);
  return changed;
}

function newRecord(path: string, size: number): Uint8Array {
  const name = new TextEncoder().encode(path);
  const record = new Uint8Array(ENTRY_LENGTH + name.length);
  record.set(name, ENTRY_LENGTH);
  const figures = viewOf(record);
  figures.setUint32(0, ENTRY_SIGNATURE, true);
  figures.setUint16(4, VERSION, true);
  figures.setUint16(6, VERSION, true);
  figures.setUint16(8, UTF8_FLAG, true);
  figures.setUint16(10, DEFLATED, true);
  figures.setUint16(14, DATE, true);
  figures.setUint32(24, size, true);
  figures.setUint16(28, name.length, true);
  return record;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
