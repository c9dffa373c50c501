/** Reads from a file of reports how far the run came that wrote it. */
import { createReadStream } from 'node:fs';
import { z } from 'zod/mini';
import { cutLines } from './lines';

export interface ResumePoint {
  /** How many lines of output are whole. */
  readonly lines: number;
  readonly hasErrors: boolean;
  /** Id of the last document that was answered; undefined where there is none. */
  readonly lastId: string | null | undefined;
  /** Of the last report; undefined where there is none. */
  readonly rulesVersion: string | undefined;
  /** Length of the whole lines. */
  readonly bytes: number;
}

export const NOTHING_DONE: ResumePoint = {
  lines: 0,
  hasErrors: false,
  lastId: undefined,
  rulesVersion: undefined,
  bytes: 0,
};

const id = z.nullable(z.string());
const answerSchema = z.union([
  z.object({ id, rulesVersion: z.string() }),
  z.object({ id, line: z.int(), error: z.object({ code: z.string() }) }),
]);

/** What only reports and only errors hold; inside a string the quotes would be escaped. */
const VERSION = Buffer.from('"rulesVersion":');
const ERROR = Buffer.from('"error":{"code":');

/** The whole lines of a file; a last one that was cut off does not count. A file that holds something else throws. */
export async function readResumePoint(path: string): Promise<ResumePoint> {
  let { lines, hasErrors, bytes } = NOTHING_DONE;
  let last: Uint8Array | undefined;
  let lastReport: Uint8Array | undefined;
  for await (const line of cutLines(createReadStream(path))) {
    if (!line.isEnded) break;
    lines++;
    bytes += line.bytes.length + 1;
    last = line.bytes;
    const buffer = Buffer.from(last.buffer, last.byteOffset, last.length);
    if (buffer.includes(VERSION)) lastReport = last;
    else if (buffer.includes(ERROR)) hasErrors = true;
  }
  return {
    lines,
    hasErrors,
    lastId: last && parseAnswer(last).id,
    rulesVersion: lastReport && versionOf(lastReport),
    bytes,
  };
}

function versionOf(report: Uint8Array): string | undefined {
  const answer = parseAnswer(report);
  return 'rulesVersion' in answer ? answer.rulesVersion : undefined;
}

function parseAnswer(bytes: Uint8Array) {
  return answerSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
