import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportSchema } from '../../utils/analysis/schema';
import { docx } from '../helpers/docx';

const NOTICE = '各乡镇人民政府：\n请于10月8日前将工作总结报县政府办公室。\n松岭县人民政府\n2024年9月29日';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenzhen-headless-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'analyse', '--', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr, lines: stdout.split('\n').filter(Boolean) };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('--jsonl', () => {
  it('gives one report a line, in order, and status 0', () => {
    const input = [1, 2, 3].map((n) => JSON.stringify({ id: `d${n}`, text: NOTICE, extra: true })).join('\n');
    const { status, lines } = run(['--jsonl'], input);
    const reports = lines.map((line) => reportSchema.parse(JSON.parse(line)));
    expect(status).toBe(0);
    expect(reports.map(({ id }) => id)).toEqual(['d1', 'd2', 'd3']);
    expect(reports[0]?.findings.map(({ category }) => category)).toEqual(['unrealistic-deadline', 'instant-report']);
  });

  it('answers each unreadable line in its place, goes on, and ends with status 1', () => {
    const bad = Buffer.from([0x7b, 0xff, 0xfe, 0x7d]);
    const input = Buffer.concat([
      Buffer.from(`\uFEFF${JSON.stringify({ id: 'a', text: NOTICE })}\r\n\r\nnot json\n{"id":"b"}\n`),
      bad,
      Buffer.from(`\n${JSON.stringify({ id: 'c', text: '机密★10年\n通知' })}\n${JSON.stringify({ id: 7, text: '' })}`),
    ]);
    const { status, lines } = run(['--jsonl'], input);
    const results: { id: string | null; line?: number; error?: { code: string } }[] = lines.map((line) =>
      JSON.parse(line),
    );
    expect(status).toBe(1);
    expect(results.map(({ id, line, error }) => [id, line, error?.code])).toEqual([
      ['a', undefined, undefined],
      [null, 3, 'bad-json'],
      ['b', 4, 'bad-document'],
      [null, 5, 'bad-encoding'],
      ['c', 6, 'secret-mark'],
      ['7', undefined, undefined],
    ]);
  });

  it('analyses a marked document when told to', () => {
    const input = JSON.stringify({ id: 'c', text: '机密★10年\n通知' });
    expect(run(['--jsonl', '--allow-secret'], input).status).toBe(0);
  });

  it('lets a date of issue that is given win, and keeps unclear findings only on request', () => {
    const undated = { id: 'u', text: '各乡镇：\n请于10月8日前将工作总结报县政府办。' };
    const findings = (args: readonly string[], document: object) =>
      reportSchema.parse(JSON.parse(run(['--jsonl', ...args], JSON.stringify(document)).stdout)).findings;
    expect(findings([], undated)).toEqual([]);
    expect(findings(['--unclear'], undated).map(({ verdict }) => verdict)).toContain('unclear');
    expect(findings([], { ...undated, issuedOn: '2024-09-29' })).toHaveLength(2);
  });

  it('gives the same bytes with several workers', () => {
    const input = Array.from({ length: 100 }, (_, n) =>
      JSON.stringify({ id: `d${n}`, text: NOTICE.repeat((n % 5) + 1) }),
    ).join('\n');
    expect(run(['--jsonl', '--workers', '2'], input).stdout).toBe(run(['--jsonl'], input).stdout);
  });

  it('counts by a list of holidays from a file, and by the table of a profile', () => {
    const holidays = file(
      '2031.json',
      JSON.stringify({ year: 2031, source: '测试', holidays: ['2031-05-13'], workdays: [] }),
    );
    const document = { text: '各村：\n请于5月15日前将工作总结报镇党政办。', issuedOn: '2031-05-12' };
    const deadline = (args: readonly string[]) =>
      reportSchema.parse(JSON.parse(run(['--jsonl', ...args], JSON.stringify(document)).stdout)).deadlines[0];
    expect(deadline([])).toMatchObject({ workingDays: null, verdict: 'unclear' });
    expect(deadline(['--holidays', holidays])).toMatchObject({ workingDays: 2, needed: 3, verdict: 'too-short' });
    expect(deadline(['--holidays', holidays, '--profile', 'emergency'])).toMatchObject({
      needed: 2,
      verdict: 'enough',
    });
    expect(run(['--jsonl', '--holidays', file('bad.json', '{"year":2031}')]).status).toBe(2);
  });

  it('reads English lines among Chinese ones, here and in worker threads', () => {
    const english = 'Townships shall submit a summary of their work to the County Office by 12 March 2025.';
    const input = [NOTICE, english, NOTICE, english]
      .map((text, n) => JSON.stringify({ id: `d${n}`, text, issuedOn: '2025-03-10' }))
      .join('\n');
    const alone = run(['--jsonl', '--lang', 'en'], input);
    const report = reportSchema.parse(JSON.parse(alone.lines[1] ?? ''));
    expect(report.findings.map(({ category }) => category)).toEqual(['unrealistic-deadline', 'instant-report']);
    expect(report.deadlines[0]).toMatchObject({ due: '2025-03-12', workingDays: 2, needed: 3, verdict: 'too-short' });
    expect(run(['--jsonl', '--lang', 'en', '--workers', '2'], input).stdout).toBe(alone.stdout);
  });

  it('speaks English on request', () => {
    expect(run(['--jsonl', '--lang', 'en'], JSON.stringify({ text: NOTICE })).stdout).toContain('working days');
  });
});

describe('files', () => {
  it('prints a readable report of a text file', () => {
    const { status, stdout } = run([file('notice.txt', NOTICE)]);
    expect(status).toBe(0);
    expect(stdout).toContain('时限失当 (1)');
    expect(stdout).toContain('2024-09-29');
  });

  it('prints JSON whose offsets are those of --text', () => {
    const html = file(
      'notice.html',
      `<html><body><h1>松岭县人民政府关于报送总结的通知</h1>${NOTICE.split('\n')
        .map((line) => `<p>${line}</p>`)
        .join('')}</body></html>`,
    );
    const { text }: { text: string } = JSON.parse(run(['--text', html]).stdout);
    const { findings, id } = reportSchema.parse(JSON.parse(run(['--json', html]).stdout));
    expect(id).toBe(html);
    expect(findings.length).toBeGreaterThan(0);
    for (const { start, end, quote } of findings) expect(text.slice(start, end)).toBe(quote);
  });

  it('reads English HTML, and refuses what is neither Chinese nor English', () => {
    const page = (text: string) => `<!doctype html><html><body><main><p>${text}</p></main></body></html>`;
    const english = file(
      'english.html',
      page('Districts shall strive to raise their work to a new level in the year ahead.'),
    );
    const german = file('german.html', page('Der Ausschuss hat am Dienstag getagt und seine Ordnung beschlossen.'));
    const { status, lines, stderr } = run(['--json', '--lang', 'en', english, german]);
    expect(status).toBe(1);
    expect(reportSchema.parse(JSON.parse(lines[0] ?? '')).findings.map(({ category }) => category)).toEqual([
      'vague-goal',
    ]);
    expect(lines[1]).toContain('"no-text"');
    expect(stderr).toContain('neither Chinese nor English');
  });

  it('reads GB18030', () => {
    const gb = Buffer.from([0xb8, 0xf7, 0xcf, 0xe7, 0xd5, 0xf2, 0xa3, 0xba]);
    expect(JSON.parse(run(['--text', file('gb.txt', gb)]).stdout)).toMatchObject({ text: '各乡镇：' });
  });

  it.each(['docx', 'pdf'])(
    'reads a .%s, with offsets into what --text prints',
    (kind) => {
      const sample = fileURLToPath(new URL(`../files/samples/notice.${kind}`, import.meta.url));
      const read: { text: string } = JSON.parse(run(['--text', sample]).stdout);
      expect(read.text.split('\n')).toContain(
        '请各乡镇人民政府、县直各单位于10月8日前将工作总结和台账报送县政府办公室，逾期不报的，予以通报。',
      );
      const { status, stdout, stderr } = run(['--json', sample]);
      const { findings, document } = reportSchema.parse(JSON.parse(stdout));
      expect([status, stderr]).toEqual([0, '']);
      expect(document).toMatchObject({ title: '松岭县人民政府办公室关于报送工作总结的通知', issuedOn: '2024-09-29' });
      expect(findings.length).toBeGreaterThan(0);
      for (const { start, end, quote } of findings) expect(read.text.slice(start, end)).toBe(quote);
    },
    30_000,
  );

  it('names the way out for Word and PDF files that it does not read', () => {
    const locked = fileURLToPath(new URL('../files/samples/locked.pdf', import.meta.url));
    const paths = [
      file('old.doc', 'x'),
      file('old.WPS', 'x'),
      file('macros.docm', 'x'),
      file('renamed.docx', 'x'),
      file('renamed.pdf', 'x'),
      file('empty.docx', Buffer.from(docx({ body: '' }))),
      locked,
    ];
    const { status, lines, stderr } = run(['--json', ...paths]);
    const codes = lines.map((line) => (JSON.parse(line) as { error?: { code: string } }).error?.code);
    expect(status).toBe(1);
    expect(codes).toEqual(['legacy-format', 'legacy-format', 'macros', 'not-docx', 'not-pdf', 'no-text', 'encrypted']);
    expect(stderr).toContain('另存为 .docx');
  }, 30_000);

  it('says what is wrong with a file that cannot be read, goes on, and ends with status 1', () => {
    const paths = [
      join(folder, 'none.txt'),
      file('a.xls', ''),
      file('broken.txt', Buffer.from([0xff, 0x30, 0xff])),
      file('empty.txt', ' \n'),
      file('good.txt', NOTICE),
    ];
    const { status, lines, stderr } = run(['--json', ...paths]);
    const codes = lines.map((line) => (JSON.parse(line) as { error?: { code: string } }).error?.code);
    expect(status).toBe(1);
    expect(codes).toEqual(['unreadable-file', 'unsupported-file', 'bad-encoding', 'no-text', undefined]);
    expect(stderr).toContain('编码');
  });

  it.each([
    [[]],
    [['--lang', 'fr', 'x.txt']],
    [['--workers', '0', '--jsonl']],
    [['--unknown']],
    [['--jsonl', 'x.txt']],
  ])('ends with status 2 on unusable arguments: %j', (args) => {
    const { status, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toContain('usage:');
  });
});

describe('--pack', () => {
  const pack = fileURLToPath(new URL('../../utils/rules/packs/stricter-local.json', import.meta.url));

  it('judges by the pack too, names it in the findings and in the version, with workers as without', () => {
    const input = JSON.stringify({ id: 'p', text: '各乡镇人民政府：\n请各乡镇党政主要负责同志参加会议。' });
    const reportOf = (args: readonly string[]) =>
      reportSchema.parse(JSON.parse(run(['--jsonl', ...args], input).stdout));
    const report = reportOf(['--pack', pack]);
    expect(report.findings).toMatchObject([{ packRules: [{ pack: 'stricter-local', rule: 'heads-called' }] }]);
    expect(reportOf([]).findings.filter(({ packRules }) => packRules)).toEqual([]);
    expect(report.rulesVersion).toMatch(/\+stricter-local-\d/);
    expect(reportOf(['--pack', pack, '--workers', '2'])).toEqual(report);
    const english = JSON.stringify({ id: 'e', text: 'Notice. All units shall submit the report by 8 October 2024.' });
    const [line = ''] = run(['--jsonl', '--pack', pack], english).lines;
    expect(reportSchema.parse(JSON.parse(line)).rulesVersion).toBe(report.rulesVersion);
  });

  it('refuses a pack that is none, with the line', () => {
    const { status, stderr } = run(['--jsonl', '--lang', 'en', '--pack', file('bad.json', '{\n  "id": 1\n}')]);
    expect(status).toBe(2);
    expect(stderr).toContain('line 2: id has a wrong value: 1');
    expect(run(['--jsonl', '--pack', join(folder, 'nowhere.json')]).status).toBe(2);
  });

  it('says which condition decided on an example that fails', () => {
    const changed = JSON.parse(readFileSync(pack, 'utf8'));
    changed.rules[0].examples.hit[0] = {
      text: '各村应当按时完成工作。',
      issuedOn: '2024-05-13',
      why: { zh: '无报送', en: 'nothing handed in' },
    };
    const { status, stderr } = run(['--jsonl', '--pack', file('changed.json', JSON.stringify(changed))]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/（没有出现“hand-in”里的词：报送 · 上报/);
  });
});
