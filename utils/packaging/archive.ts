/** Packs files into a ZIP archive that has the same bytes whenever and wherever it is made of the same files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive; the name has slashes between its folders. */
export interface ArchivedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** 1 January 1980, the first day that the format knows. */
const DATE = 0x21;
const DEFLATED = 8;
/** Version 2.0, and names in UTF-8. */
const NEEDED = 20;
const UTF8_NAMES = 0x800;

/** All files below a folder, hidden ones too. */
export function filesBelow(folder: string): readonly ArchivedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      name: path.slice(join(folder, '/').length).replaceAll('\\', '/'),
      content: readFileSync(path),
    }));
}

/** The archive, in the order of the names, without the times of the files, their owners or rights. */
export function archiveOf(files: readonly ArchivedFile[]): Buffer {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of sorted) {
    const packed = deflateRawSync(content, { level: 9 });
    const title = Buffer.from(name, 'utf8');
    const facts = factsOf(content, packed, title);
    const local = Buffer.concat([signature(0x04034b50), facts, title, packed]);
    parts.push(local);
    directory.push(entryOf(facts, title, offset));
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  return Buffer.concat([...parts, entries, endOf(sorted.length, entries.length, offset)]);
}

/** What stands both before a file and in the directory. */
function factsOf(content: Uint8Array, packed: Buffer, title: Buffer): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(NEEDED, 0);
  facts.writeUInt16LE(UTF8_NAMES, 2);
  facts.writeUInt16LE(DEFLATED, 4);
  facts.writeUInt16LE(DATE, 8);
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(content.length, 18);
  facts.writeUInt16LE(title.length, 22);
  return facts;
}

function entryOf(facts: Buffer, title: Buffer, offset: number): Buffer {
  const made = Buffer.alloc(2);
  made.writeUInt16LE(NEEDED);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(0x02014b50), made, facts, rest, title]);
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
