/** How long the analyser takes to start: its code and tables, bundled as for the extension, in fresh processes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { median } from '../median';

const PROCESSES = 10;
const ANALYSER = fileURLToPath(new URL('../../helpers/analysis.ts', import.meta.url));
const SHORT_TEXT =
  '关于开展安全隐患排查的通知\n各镇人民政府、街道办事处：\n为进一步提高认识，请于2024年5月14日下班前将排查情况报县安委办，逾期未报的予以通报。\n县安全生产委员会办公室\n2024年5月13日';
const MEASURE = `
  const start = performance.now();
  const { report } = await import(process.argv[1]);
  const loaded = performance.now();
  report({ text: process.argv[2] });
  const reported = performance.now();
  console.log(JSON.stringify({ loading: loaded - start, firstReport: reported - loaded, whole: reported - start }));
`;

/** Milliseconds, medians. */
export interface Start {
  readonly loading: number;
  readonly firstReport: number;
  readonly whole: number;
}

/** From the import until the first report on a short text is there. */
export async function measureStart(): Promise<Start> {
  const folder = mkdtempSync(join(tmpdir(), 'wenzhen-start-'));
  try {
    await bundleTo(folder);
    const address = pathToFileURL(join(folder, 'analyser.mjs')).href;
    const runs = Array.from({ length: PROCESSES }, () => {
      const args = ['--input-type=module', '--eval', MEASURE, address, SHORT_TEXT];
      return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Start;
    });
    const of = (part: keyof Start) => median(runs.map((run) => run[part]));
    return { loading: of('loading'), firstReport: of('firstReport'), whole: of('whole') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bundleTo(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: ANALYSER,
      outDir: folder,
      minify: true,
      rollupOptions: { output: { entryFileNames: 'analyser.mjs' } },
    },
  });
}
