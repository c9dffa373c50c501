/** Runs the headless command as a process of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../utils/headless/main.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Node's arguments that start the command, without npm and its process around it. */
export const COMMAND = ['--import', 'tsx', MAIN] as const;

/** Runs it to its end; `folder` is where the user stands. */
export function runCommand(args: readonly string[], input: string | Buffer, folder: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: folder },
  });
  return { status, stdout, stderr, lines: stdout.split('\n').filter(Boolean) };
}

/** Starts it; its input and output are the caller's. */
export function startCommand(args: readonly string[], folder: string): ChildProcess {
  return spawn(process.execPath, [...COMMAND, ...args], { cwd: ROOT, env: { ...process.env, INIT_CWD: folder } });
}
