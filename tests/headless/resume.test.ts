import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMAND, runCommand, startCommand } from '../helpers/command';
import { noticeLines } from '../helpers/notice-lines';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenzhen-resume-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (args: readonly string[], input: string | Buffer) => runCommand(['--jsonl', ...args], input, folder);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('--out with --resume', () => {
  it('goes on after a kill in the middle: nothing is lost, nothing is there twice', async () => {
    const input = noticeLines(4_000);
    const child = startCommand(['--jsonl', '--out', 'killed.jsonl', '--workers', '2'], folder);
    const ended = once(child, 'exit');
    child.stdin?.on('error', () => 'the pipe of a killed process breaks');
    child.stdin?.write(input);
    const path = join(folder, 'killed.jsonl');
    while (!(statSync(path, { throwIfNoEntry: false })?.size ?? 0)) await new Promise((wake) => setTimeout(wake, 5));
    child.kill('SIGKILL');
    await ended;
    const before = read('killed.jsonl').split('\n').length - 1;
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(4_000);

    const { status } = run(['--out', 'killed.jsonl', '--resume'], input);
    expect(status).toBe(0);
    expect(read('killed.jsonl')).toBe(run([], input).stdout);
  });

  it('drops a line that was cut off, and counts blank lines of the input as the first run did', () => {
    const input = `\n${noticeLines(3).replaceAll('\n', '\n\n')}`;
    const whole = run([], input).stdout;
    writeFileSync(join(folder, 'cut.jsonl'), whole.slice(0, whole.indexOf('\n') + 100));
    expect(run(['--out', 'cut.jsonl', '--resume'], input).status).toBe(0);
    expect(read('cut.jsonl')).toBe(whole);
  });

  it('ends with the status of the whole run, errors of the first part included', () => {
    const input = `no json\n${noticeLines(2)}`;
    const [first] = run([], input).lines;
    writeFileSync(join(folder, 'errors.jsonl'), `${first}\n`);
    expect(run(['--out', 'errors.jsonl', '--resume'], input).status).toBe(1);
    expect(run(['--out', 'errors.jsonl', '--resume', '--errors-ok'], input).status).toBe(0);
    expect(read('errors.jsonl').split('\n').filter(Boolean)).toHaveLength(3);
  });

  it('starts where there is no output yet', () => {
    run(['--out', 'new.jsonl', '--resume'], noticeLines(2));
    expect(read('new.jsonl').split('\n').filter(Boolean)).toHaveLength(2);
  });
});

describe('what is there is never spoilt', () => {
  it.each([
    ['a file that is there, without --resume', [], noticeLines(1), '--resume'],
    ['another input, by its ids', ['--resume'], noticeLines(3).replaceAll('"d', '"e'), '对不上'],
    ['a shorter input', ['--resume'], noticeLines(1), '对不上'],
  ])('%s', (_name, args, input, says) => {
    run(['--out', 'there.jsonl'], noticeLines(2));
    const before = read('there.jsonl');
    const { status, stderr } = run(['--out', 'there.jsonl', ...args], input);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
    expect(read('there.jsonl')).toBe(before);
  });

  it('a file that holds something else, such as the input itself', () => {
    writeFileSync(join(folder, 'docs.jsonl'), `${noticeLines(2)}{"id":"cut`);
    const { status, stderr } = run(['--out', 'docs.jsonl', '--resume'], noticeLines(2));
    expect(status).toBe(2);
    expect(stderr).toContain('不是检查结果');
    expect(read('docs.jsonl')).toBe(`${noticeLines(2)}{"id":"cut`);
  });

  it('reports of other rules', () => {
    const [line = ''] = run([], noticeLines(1)).lines;
    const other = line.replace(/"rulesVersion":"[^"]*"/, '"rulesVersion":"0.0.1"');
    writeFileSync(join(folder, 'other.jsonl'), `${other}\n`);
    const { status, stderr } = run(['--out', 'other.jsonl', '--resume', '--lang', 'en'], noticeLines(2));
    expect(status).toBe(2);
    expect(stderr).toContain('0.0.1');
    expect(read('other.jsonl')).toBe(`${other}\n`);
  });

  it('where the disk takes no more, that is said, and the run goes on from there when there is room', () => {
    const input = noticeLines(60);
    writeFileSync(join(folder, 'in.jsonl'), input);
    const command = ['--jsonl', '--out', 'full.jsonl', '--lang', 'en'];
    // The shell's limit of a file's size, in blocks of 1,024 bytes.
    const script = 'ulimit -f 60; exec "$0" "$@" < "$INIT_CWD/in.jsonl"';
    const env = { ...process.env, INIT_CWD: folder };
    const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, ...COMMAND, ...command], {
      env,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^the run broke off: EFBIG.*--resume/);
    expect(run(['--out', 'full.jsonl', '--lang', 'en', '--resume'], input).status).toBe(0);
    expect(read('full.jsonl')).toBe(run(['--lang', 'en'], input).stdout);
  });
});

describe('--progress', () => {
  it('says on standard error how many documents, errors, and how fast; standard output holds reports alone', () => {
    const { stderr, lines } = run(['--progress', '--lang', 'en'], `no json\n${noticeLines(2)}`);
    expect(stderr).toMatch(/^3 documents, 1 errors, \d+\/s/);
    expect(lines).toHaveLength(3);
  });

  it('is silent elsewhere than at a terminal unless asked for', () => {
    expect(run([], noticeLines(1)).stderr).toBe('');
  });
});

describe('--parquet', () => {
  it('continues a folder by whole parts, and removes one that was not finished', () => {
    run(['--parquet', 'rows'], noticeLines(3));
    appendFileSync(join(folder, 'rows', 'part-000001.parquet.unfinished'), 'half');
    expect(run(['--parquet', 'rows', '--resume'], noticeLines(5)).status).toBe(0);
    expect(readdirSync(join(folder, 'rows')).sort()).toEqual(['part-000000.parquet', 'part-000001.parquet']);
  });

  it('refuses a folder with other files', () => {
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    const { status, stderr } = run(['--parquet', '.', '--resume'], noticeLines(1));
    expect(status).toBe(2);
    expect(stderr).toContain('不是检查结果');
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });
});
