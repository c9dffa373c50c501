/** `npm start` as somebody without a display runs it. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SCREENSHOTS = ['page.png', 'panel.png'].map((name) => `${ROOT}/.output/screenshots/${name}`);
const isLinux = process.platform === 'linux';

test.runIf(isLinux)('without a display it prints the findings and says where the screenshots are', async () => {
  for (const path of SCREENSHOTS) rmSync(path, { force: true });
  const { output, exitCode } = await start({});
  expect(output).toContain('枫岭县人民政府办公室关于开展“基层治理提升月”活动的紧急通知 · 2025-04-27');
  expect(output).toMatch(/1\. [a-z-]+ · (high|medium|low)\n\s+「[^」]+」\n\s+\S/);
  for (const path of SCREENSHOTS) {
    expect(output).toContain(path.slice(path.indexOf('.output')));
    expect(readFileSync(path).subarray(1, 4).toString()).toBe('PNG');
  }
  expect(exitCode).toBe(0);
});

test('a BROWSER_PATH that leads nowhere ends in two clear lines and a failure', async () => {
  const { output, exitCode } = await start({ BROWSER_PATH: '/nowhere/chromium' });
  expect(output).toContain('BROWSER_PATH is /nowhere/chromium, but no browser can be started from there.');
  expect(output).toContain('To load it by hand: open chrome://extensions');
  expect(exitCode).toBe(1);
});

async function start(env: Readonly<Record<string, string>>): Promise<{ output: string; exitCode: number | null }> {
  const { DISPLAY, WAYLAND_DISPLAY, ...rest } = process.env;
  const child = spawn('npm', ['start'], { cwd: ROOT, env: { ...rest, ...env }, shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      output += part;
    });
  }
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { output, exitCode };
}
