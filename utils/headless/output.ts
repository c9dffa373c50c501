/** Where the lines of a run go: standard output, a file of JSON lines, or a folder of Parquet files. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { stdout } from 'node:process';
import type { Language } from '../analysis/schema';
import { ruleSetWith } from '../rules/packs/pack-rules';
import type { CommandOptions } from './arguments';
import type { ReportingOptions } from './documents';
import type { OutputLine } from './jsonl';
import { openParquetFolder } from './parquet-output';
import { NOTHING_DONE, type ResumePoint, readResumePoint } from './resume-point';
import { userPath } from './user-path';

/** An output that is open, and what was in it before. */
export interface Output {
  readonly done: ResumePoint;
  /** Waits while the reader or the disk is slow. */
  write(line: OutputLine): Promise<void>;
  close(): Promise<void>;
}

/** The output that the command line names, or a sentence saying why it cannot be written to. */
export async function openOutput(
  options: CommandOptions & Pick<ReportingOptions, 'rulePacks'>,
): Promise<Output | { readonly problem: string }> {
  const { out, parquet, resume, lang } = options;
  if (out === undefined && parquet === undefined) return TO_STDOUT;
  const path = userPath(out ?? parquet ?? '');
  if (!resume && existsSync(path)) return { problem: SAY.exists[lang](path) };
  try {
    const output = out === undefined ? await openParquetFolder(path) : await openFile(path);
    const { rulesVersion } = output.done;
    const ours = ruleSetWith(options.rulePacks).rulesVersion;
    if (rulesVersion === undefined || rulesVersion === ours) return output;
    await output.close();
    return { problem: SAY.otherRules[lang](rulesVersion, ours) };
  } catch (error) {
    const isOfSystem = error instanceof Error && 'code' in error;
    return { problem: isOfSystem ? `${path}: ${error.message}` : SAY.otherContent[lang](path) };
  }
}

/** What is said where the input is not the one that the output came from. */
export function otherInput(lang: Language): string {
  return SAY.otherInput[lang];
}

/** What is said where a run cannot go on, say because the disk is full. */
export function brokenOff(error: unknown, lang: Language): string {
  return SAY.brokenOff[lang](error instanceof Error ? error.message : String(error));
}

const TO_STDOUT: Output = {
  done: NOTHING_DONE,
  async write({ text }) {
    if (!stdout.write(`${text}\n`)) await once(stdout, 'drain');
  },
  close: () => Promise.resolve(),
};

async function openFile(path: string): Promise<Output> {
  const done = existsSync(path) ? await readResumePoint(path) : NOTHING_DONE;
  const file = await open(path, 'a');
  await file.truncate(done.bytes);
  return { done, write: ({ text }) => file.appendFile(`${text}\n`), close: () => file.close() };
}

const SAY = {
  exists: {
    zh: (path: string) => `${path} 已经存在；接着写请加 --resume，否则请换个名字`,
    en: (path: string) => `${path} is there already; add --resume to go on with it, or give another name`,
  },
  otherContent: {
    zh: (path: string) => `${path} 里不是检查结果，没有续写；请换个名字`,
    en: (path: string) => `${path} holds something other than reports, so nothing was added; give another name`,
  },
  otherRules: {
    zh: (version: string, ours: string) =>
      `已有的结果出自规则 ${version}，现在是 ${ours}，两者不宜混在一起；请换个输出重新检查`,
    en: (version: string, ours: string) =>
      `what is there was made by rules ${version}, these are ${ours}, and the two should not be mixed; name another output and start anew`,
  },
  brokenOff: {
    zh: (cause: string) => `检查中断：${cause}；已写出的结果仍在，排除后加 --resume 可接着检查`,
    en: (cause: string) => `the run broke off: ${cause}; what was written stays, and --resume goes on from there`,
  },
  otherInput: {
    zh: '已有的结果与这份输入对不上（条数或编号不同），没有续写；请核对输入，或换个输出',
    en: 'what is there does not belong to this input (another number of lines, or other ids), so nothing was added; check the input, or name another output',
  },
} as const;
