/** JSONL in, reports out: takes the lines from standard input, goes on where an earlier run stopped. */
import { fstatSync } from 'node:fs';
import { stderr, stdin } from 'node:process';
import type { CommandOptions } from './arguments';
import type { ReportingOptions } from './documents';
import { idOfLine, type OutputLine, processLine } from './jsonl';
import { type InputLine, readLines } from './lines';
import { brokenOff, openOutput, otherInput } from './output';
import { startProgress } from './progress';
import type { ResumePoint } from './resume-point';
import { processInWorkers } from './worker-pool';

/** Whether some line had an error, those of the earlier run included; or a sentence saying why the run cannot be. */
export async function runJsonl(
  options: CommandOptions & ReportingOptions,
): Promise<{ readonly hasErrors: boolean } | { readonly problem: string }> {
  const output = await openOutput(options);
  if ('problem' in output) return output;
  const input = countingBytes(stdin);
  const lines = readLines(input.chunks);
  if (!(await skip(lines, output.done))) {
    await output.close();
    return { problem: otherInput(options.lang) };
  }
  const skipped = input.bytes();
  const size = sizeOfInput();
  const progress =
    options.progress || stderr.isTTY
      ? startProgress(options.lang, () => ({
          bytesRead: input.bytes() - skipped,
          bytesInAll: size === undefined ? undefined : size - skipped,
        }))
      : undefined;
  let { hasErrors } = output.done;
  const answers = options.workers > 1 ? processInWorkers(lines, options.workers, options) : answer(lines, options);
  try {
    for await (const line of answers) {
      hasErrors ||= !line.isReport;
      await output.write(line);
      progress?.note(line.isReport);
    }
    await output.close();
    return { hasErrors };
  } catch (error) {
    return { problem: brokenOff(error, options.lang) };
  } finally {
    progress?.end();
  }
}

async function* answer(lines: AsyncIterable<InputLine>, options: ReportingOptions): AsyncGenerator<OutputLine> {
  for await (const line of lines) yield await processLine(line, options);
}

/** Passes over the lines that were answered; false where they cannot be those. */
async function skip(lines: AsyncGenerator<InputLine>, done: ResumePoint): Promise<boolean> {
  for (let i = 1; i <= done.lines; i++) {
    const { value, done: isOver } = await lines.next();
    if (isOver || (i === done.lines && idOfLine(value) !== done.lastId)) return false;
  }
  return true;
}

function countingBytes(stream: AsyncIterable<Uint8Array>) {
  let count = 0;
  async function* chunks() {
    for await (const chunk of stream) {
      count += chunk.length;
      yield chunk;
    }
  }
  return { chunks: chunks(), bytes: () => count };
}

/** The size of standard input where it is a file. */
function sizeOfInput(): number | undefined {
  try {
    const stat = fstatSync(stdin.fd);
    return stat.isFile() ? stat.size : undefined;
  } catch {
    return undefined;
  }
}
