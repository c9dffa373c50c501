/** Archives: read by others, and the same bytes of the same files. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archiveOf, filesBelow } from '../../utils/packaging/archive';

const FILES = [
  { name: 'b.txt', content: Buffer.from('乙'.repeat(1000)) },
  { name: '_locales/en/a.json', content: Buffer.from('{}') },
  { name: '空.txt', content: Buffer.alloc(0) },
];

test('an archive has every file with its content', () => {
  const files = unzipSync(archiveOf(FILES));
  expect(Object.keys(files)).toEqual(['_locales/en/a.json', 'b.txt', '空.txt']);
  for (const { name, content } of FILES) expect(strFromU8(files[name] ?? new Uint8Array([0]))).toBe(content.toString());
});

test('neither the order of the files nor their times change the archive', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenzhen-archive-'));
  try {
    for (const { name, content } of FILES) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), content);
      utimesSync(join(folder, name), 1e9, 1e9);
    }
    const archive = archiveOf(FILES);
    expect(archiveOf([...FILES].reverse()).equals(archive)).toBe(true);
    expect(archiveOf(filesBelow(folder)).equals(archive)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
