/** Runs the analyser, bundled as for the extension, in fresh processes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const ANALYSER = fileURLToPath(new URL('../../helpers/analysis.ts', import.meta.url));
/** What each script begins with. */
const GIVEN = `
  import { readFileSync } from 'node:fs';
  const [address, textFile] = process.argv.slice(1);
  const text = readFileSync(textFile, 'utf8');
`;

/** The bundle and a place for texts; `close` removes both. */
export interface Bundle {
  /** What a script prints as JSON. It is given `address`, a module with `report`, and `text`. */
  run(script: string, text: string): unknown;
  close(): void;
}

export async function bundleAnalyser(): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'wenzhen-bench-'));
  const textFile = join(folder, 'text.txt');
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: ANALYSER,
      copyPublicDir: false,
      outDir: folder,
      minify: true,
      rollupOptions: { output: { entryFileNames: 'analyser.mjs' } },
    },
  });
  return {
    run(script, text) {
      writeFileSync(textFile, text);
      const address = pathToFileURL(join(folder, 'analyser.mjs')).href;
      const args = ['--expose-gc', '--input-type=module', '--eval', GIVEN + script, address, textFile];
      return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}
