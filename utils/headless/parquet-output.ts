/** Reports as a folder of Parquet files, a row a document: the head in columns, the findings counted, the report as JSON. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { parquetWriteFile } from 'hyparquet-writer';
import { z } from 'zod/mini';
import { CATEGORIES, lineErrorSchema, type Report, reportSchema } from '../analysis/schema';
import type { OutputLine } from './jsonl';
import type { Output } from './output';
import { NOTHING_DONE, type ResumePoint } from './resume-point';

/** A file is closed at so many rows or so many characters of reports. */
const MOST_ROWS = 5_000;
const MOST_CHARACTERS = 2 ** 26;

/** A part is written under another name and takes its own once it is whole. */
const PART = /^part-(\d{6})\.parquet$/;
const UNFINISHED = '.unfinished';

/** Opens a folder, made where it is missing; a file in it that was not finished is removed. */
export async function openParquetFolder(folder: string): Promise<Output> {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder);
  if (names.some((name) => !PART.test(name) && !name.endsWith(UNFINISHED))) throw new Error('other files');
  for (const name of names) if (name.endsWith(UNFINISHED)) rmSync(join(folder, name));
  const parts = names.filter((name) => PART.test(name)).sort();
  const done = await readDone(parts.map((name) => join(folder, name)));
  let next = parts.length;
  let rows: OutputLine[] = [];
  let characters = 0;
  const finishPart = () => {
    if (rows.length === 0) return;
    const path = join(folder, `part-${String(next++).padStart(6, '0')}.parquet`);
    if (existsSync(path)) throw new Error('a part is missing');
    writePart(`${path}${UNFINISHED}`, rows);
    renameSync(`${path}${UNFINISHED}`, path);
    rows = [];
    characters = 0;
  };
  return {
    done,
    async write(line) {
      rows.push(line);
      characters += line.text.length;
      if (rows.length >= MOST_ROWS || characters >= MOST_CHARACTERS) finishPart();
    },
    async close() {
      finishPart();
    },
  };
}

function writePart(filename: string, lines: readonly OutputLine[]): void {
  const rows = lines.map(rowOf);
  const columnData = COLUMNS.map(({ name, type, value }) => ({ name, type, data: rows.map(value) }));
  parquetWriteFile({ filename, columnData, rowGroupSize: MOST_ROWS });
}

type Row = ReturnType<typeof rowOf>;

function rowOf({ text, isReport }: OutputLine) {
  const raw: unknown = JSON.parse(text);
  return isReport
    ? { report: reportSchema.parse(raw), failure: undefined }
    : { report: undefined, failure: lineErrorSchema.parse(raw) };
}

interface Column {
  readonly name: string;
  readonly type: 'STRING' | 'INT32' | 'JSON';
  readonly value: (row: Row) => string | number | Report | null;
}

const HEAD_COLUMNS = ['title', 'number', 'issuer', 'level', 'genre', 'issuedOn'] as const;

const COLUMNS: readonly Column[] = [
  { name: 'id', type: 'STRING', value: ({ report, failure }) => (report ?? failure)?.id ?? null },
  { name: 'errorCode', type: 'STRING', value: ({ failure }) => failure?.error.code ?? null },
  { name: 'errorMessage', type: 'STRING', value: ({ failure }) => failure?.error.message ?? null },
  { name: 'rulesVersion', type: 'STRING', value: ({ report }) => report?.rulesVersion ?? null },
  ...HEAD_COLUMNS.map(
    (name): Column => ({ name, type: 'STRING', value: ({ report }) => report?.document[name] ?? null }),
  ),
  { name: 'characters', type: 'INT32', value: ({ report }) => report?.document.characters ?? null },
  { name: 'findings', type: 'INT32', value: ({ report }) => report?.findings.length ?? null },
  ...CATEGORIES.map(
    (category): Column => ({
      name: category,
      type: 'INT32',
      value: ({ report }) => report?.findings.filter((finding) => finding.category === category).length ?? null,
    }),
  ),
  { name: 'deadlines', type: 'INT32', value: ({ report }) => report?.deadlines.length ?? null },
  { name: 'materials', type: 'INT32', value: ({ report }) => report?.materials.length ?? null },
  { name: 'report', type: 'JSON', value: ({ report }) => report ?? null },
];

const doneRowSchema = z.object({
  id: z.nullable(z.string()),
  errorCode: z.nullable(z.string()),
  rulesVersion: z.nullable(z.string()),
});

async function readDone(paths: readonly string[]): Promise<ResumePoint> {
  let done = NOTHING_DONE;
  for (const path of paths) {
    const rows = await parquetReadObjects({
      file: await asyncBufferFromFile(path),
      columns: Object.keys(doneRowSchema.shape),
    });
    for (const row of rows) {
      const { id, errorCode, rulesVersion } = doneRowSchema.parse(row);
      done = {
        ...done,
        lines: done.lines + 1,
        hasErrors: done.hasErrors || errorCode !== null,
        lastId: id,
        rulesVersion: rulesVersion ?? done.rulesVersion,
      };
    }
  }
  return done;
}
