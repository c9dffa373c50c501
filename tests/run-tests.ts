/** Runs everything there is to check – types, lint, build, unit and end-to-end tests – and ends with the counts. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { obtainBrowser } from '../utils/launcher/browser-setup';
import { addCounts, countLine, countStep, countVitest, NOTHING, type TestCount } from './helpers/test-count';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'wenzhen-tests-'));

/** Later steps run even where earlier ones failed, so that one run shows everything. */
const steps: readonly (() => TestCount | Promise<TestCount>)[] = [
  () => countStep(runScript('types') === 0),
  () => countStep(runScript('lint') === 0),
  () => countStep(runScript('build') === 0),
  () => countStep(runScript('build:firefox') === 0),
  () => countStep(runScript('lint:firefox') === 0),
  () => runVitest('unit'),
  async () => ((await hasBrowser()) ? runVitest('e2e') : countStep(false)),
];

let count = NOTHING;
for (const step of steps) count = addCounts(count, await step());
rmSync(reports, { recursive: true });
process.exitCode = count.failed === 0 ? 0 : 1;
say(countLine(count));

function runVitest(project: 'unit' | 'e2e'): TestCount {
  const report = join(reports, `${project}.json`);
  const exitCode = runScript(project, ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  return countVitest(parsedReport(report), exitCode);
}

/** Undefined where a crash left none, or half of one. */
function parsedReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

async function hasBrowser(): Promise<boolean> {
  const path = await obtainBrowser(say);
  if (path) say(`\nBrowser: ${path}`);
  return path !== undefined;
}

/** The exit code of one of package.json's scripts; null where it was killed. */
function runScript(name: string, args: readonly string[] = []): number | null {
  say(`\n── ${name} ──`);
  const started = performance.now();
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync('npm', ['run', '--silent', name, '--', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: isWindows,
  });
  say(`${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return status;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
