/** GNU parallel over ssh, as the README tells it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../helpers/command';
import { noticeLines } from '../helpers/notice-lines';
import { canHost, type Host, startHost } from '../helpers/ssh-hosts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The commands in the README, for this checkout, these hosts and small parts. */
function commandsOfReadme(hosts: readonly Host[]): string {
  const block = /```\n(split [\s\S]+?)\n```/.exec(README)?.[1];
  if (!block) throw new Error('the README has no commands for GNU parallel');
  return [
    ['--sshlogin host-a,host-b', hosts.map(({ login }) => `--sshlogin '${login}'`).join(' ')],
    ['split -C 50M', 'split -C 30k'],
    ['~/wenzhen', ROOT],
  ].reduce((commands, [from = '', to = '']) => {
    expect(commands).toContain(from);
    return commands.replace(from, to);
  }, block);
}

/** Error lines count within their part. */
function withoutLineNumbers(lines: string): string {
  return lines.replace(/"line":\d+/g, '');
}

describe.skipIf(!canHost)('two hosts over ssh', () => {
  let folder: string;
  let hosts: readonly Host[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wenzhen-hosts-'));
    hosts = [await startHost(folder, 'a'), await startHost(folder, 'b')];
  });
  afterAll(() => {
    for (const host of hosts) host.kill();
    rmSync(folder, { recursive: true });
  });

  it('one is killed at work: the other does its documents, none is lost, none is there twice, in order', async () => {
    const input = `${noticeLines(300)}no json\n`;
    writeFileSync(join(folder, 'docs.jsonl'), input);
    const commands = spawn('bash', ['-ec', commandsOfReadme(hosts)], {
      cwd: folder,
      env: { ...process.env, PARALLEL_HOME: folder },
      stdio: 'ignore',
    });
    const ended = once(commands, 'exit');
    while (!hosts[1]?.runs('headless/main.ts') && commands.exitCode === null)
      await new Promise((wake) => setTimeout(wake, 20));
    expect(commands.exitCode).toBeNull();
    hosts[1]?.kill();
    const [status] = await ended;

    expect(status).toBe(0);
    const reports = readFileSync(join(folder, 'reports.jsonl'), 'utf8');
    expect(withoutLineNumbers(reports)).toBe(withoutLineNumbers(runCommand(['--jsonl'], input, folder).stdout));
    expect(readFileSync(join(folder, 'jobs.log'), 'utf8')).not.toContain(`${folder}/b/`);
  }, 120_000);
});
