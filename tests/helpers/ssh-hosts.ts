/** Two hosts for GNU parallel, both this machine: an ssh server each, with keys of their own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';

const SSHD = '/usr/sbin/sshd';

/** Whether this machine has what the hosts need; a server that changes users has to be started by root. */
export const canHost =
  userInfo().uid === 0 &&
  existsSync(SSHD) &&
  ['parallel', 'rsync'].every((program) => spawnSync(program, ['--version']).status === 0);

export interface Host {
  /** As `parallel --sshlogin` takes it. */
  readonly login: string;
  /** Whether a command runs on it whose words hold these. */
  runs(words: string): boolean;
  /** Kills the server and every session on it. */
  kill(): void;
}

/** Starts a host whose files lie in `folder`; `name` tells it from others. */
export async function startHost(folder: string, name: string): Promise<Host> {
  const home = join(folder, name);
  mkdirSync(home);
  for (const key of ['host', 'user']) spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(home, key)]);
  writeFileSync(join(home, 'authorized'), readFileSync(join(home, 'user.pub')));
  chmodSync(join(home, 'authorized'), 0o600);
  mkdirSync('/run/sshd', { recursive: true });
  const port = await freePort();
  const options = [
    `HostKey=${join(home, 'host')}`,
    `AuthorizedKeysFile=${join(home, 'authorized')}`,
    `PidFile=${join(home, 'pid')}`,
    'ListenAddress=127.0.0.1',
    'StrictModes=no',
    'UsePAM=no',
    // Without it bash reads the user's start-up file, and a kill in the midst of that may leave locks.
    'SetEnv=SHLVL=2',
  ];
  const server = spawn(SSHD, ['-D', '-p', String(port), ...options.flatMap((option) => ['-o', option])], {
    detached: true,
    stdio: 'ignore',
  });
  const ssh = `ssh -p ${port} -i ${join(home, 'user')} -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR -o BatchMode=yes -o ConnectTimeout=5`;
  const login = `1/${ssh} ${userInfo().username}@127.0.0.1`;
  await untilAnswers(ssh, server);
  const { pid } = server;
  if (pid === undefined) throw new Error('sshd did not start');
  return {
    login,
    runs: (words) => treeOf(pid).some(({ command }) => command.includes(words)),
    kill: () => killTree(pid),
  };
}

/** The server's process and all below it: each session leads a group of its own. */
function treeOf(pid: number): readonly { readonly pid: number; readonly command: string }[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const processes = [...stdout.matchAll(/^ *(\d+) +(\d+) (.*)$/gm)].map(([, own, parent, command = '']) => ({
    pid: Number(own),
    parent: Number(parent),
    command,
  }));
  const tree = processes.filter((one) => one.pid === pid);
  for (const { pid: parent } of tree) tree.push(...processes.filter((one) => one.parent === parent));
  return tree;
}

function killTree(pid: number): void {
  for (const { pid: one } of treeOf(pid))
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
}

async function untilAnswers(ssh: string, server: ChildProcess): Promise<void> {
  const [program = '', ...args] = ssh.split(' ');
  for (;;) {
    if (server.exitCode !== null) throw new Error(`sshd ended with ${server.exitCode}`);
    const probe = spawn(program, [...args, `${userInfo().username}@127.0.0.1`, 'true'], { stdio: 'ignore' });
    const [status] = await once(probe, 'exit');
    if (status === 0) return;
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
