/** The same sources give the same extension, byte for byte: whoever builds it can compare. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import { archiveOf, filesBelow } from '../../utils/packaging/archive';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const minute = 60_000;

test(
  'two builds in two folders have the same files and make the same archive',
  () => {
    const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'wenzhen-build-')));
    try {
      const [first = [], second = []] = folders.map((folder) => built(folder));
      const hashes = (files: typeof first) =>
        Object.fromEntries(files.map(({ name, content }) => [name, hash(content)]));
      expect(Object.keys(hashes(first))).toEqual(
        expect.arrayContaining(['background.js', 'manifest.json', 'sbom.cdx.json', 'licences.txt']),
      );
      expect(hashes(second)).toEqual(hashes(first));
      expect(hash(archiveOf(second))).toBe(hash(archiveOf(first)));
      expect(first.filter(({ name }) => /^store\/|\.map$|\.md$/.test(name))).toEqual([]);
    } finally {
      for (const folder of folders) rmSync(folder, { recursive: true });
    }
  },
  2 * minute,
);

test(
  'every package that a build takes code from is listed in its bill of materials',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'wenzhen-build-'));
    try {
      const files = built(folder, '{ build: { sourcemap: true, modulePreload: false } }');
      const maps = files.filter(({ name }) => name.endsWith('.map')).map(({ content }) => textOf(content));
      const sources = maps.flatMap((text) => mapSchema.parse(JSON.parse(text)).sources);
      const bundled = new Set(sources.flatMap((source) => PACKAGE.exec(source)?.[1] ?? []));
      expect(bundled.size).toBeGreaterThan(30);
      const bom = textOf(files.find(({ name }) => name === 'sbom.cdx.json')?.content);
      expect([...bundled].filter((name) => !bom.includes(`"name":"${name}"`))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  2 * minute,
);

/** The innermost package of a source's path. */
const PACKAGE = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/;
const mapSchema = z.object({ sources: z.array(z.string()) });

function textOf(content: Uint8Array | undefined): string {
  return new TextDecoder().decode(content);
}

/** The files of a build that goes into a folder of its own, with Vite set up as the configuration says or as given. */
function built(outDir: string, vite?: string) {
  const options = JSON.stringify({ root: ROOT, outDir });
  const more = vite ? `vite: () => (${vite})` : '';
  const code = `import { build } from 'wxt'; await build({ ...${options}, ${more} });`;
  // What a test run sets would have the build made for tests.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return filesBelow(join(outDir, 'chrome-mv3'));
}

function hash(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
