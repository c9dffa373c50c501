import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportSchema } from '../../utils/analysis/schema';
import { openParquetFolder } from '../../utils/headless/parquet-output';
import { runCommand } from '../helpers/command';
import { noticeLines } from '../helpers/notice-lines';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenzhen-parquet-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const rowsOf = async (path: string) => parquetReadObjects({ file: await asyncBufferFromFile(join(folder, path)) });

it('holds a row a line: head, counts by category, the report as JSON; an error has its code and nothing else', async () => {
  const input = `${noticeLines(2)}no json\n`;
  const reports = runCommand(['--jsonl'], input, folder).lines.slice(0, 2);
  expect(runCommand(['--jsonl', '--parquet', 'rows'], input, folder).status).toBe(1);
  const rows = await rowsOf('rows/part-000000.parquet');
  expect(rows).toHaveLength(3);
  const [first, second, error] = rows;
  expect(first).toMatchObject({
    id: 'd1',
    errorCode: null,
    issuedOn: '2024-09-29',
    'unrealistic-deadline': 1,
    'instant-report': 1,
    'burden-shifting': 0,
  });
  for (const [i, row] of [first, second].entries())
    expect(reportSchema.parse(row?.report)).toEqual(JSON.parse(reports[i] ?? ''));
  expect(error).toMatchObject({ id: null, errorCode: 'bad-json', report: null, findings: null });
});

it('closes a part at 5,000 rows, and knows all parts when it is opened again', async () => {
  const path = join(folder, 'parts');
  const line = {
    text: JSON.stringify({ id: 'x', line: 1, error: { code: 'bad-json', message: '' } }),
    isReport: false,
  };
  const output = await openParquetFolder(path);
  for (let i = 0; i < 5_001; i++) await output.write(line);
  await output.close();
  expect(await rowsOf('parts/part-000000.parquet')).toHaveLength(5_000);
  expect(await rowsOf('parts/part-000001.parquet')).toHaveLength(1);
  expect((await openParquetFolder(path)).done).toMatchObject({ lines: 5_001, hasErrors: true, lastId: 'x' });
});
