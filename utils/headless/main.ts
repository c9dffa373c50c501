/** The headless command: files or JSONL in, reports out. */
import { once } from 'node:events';
import { stdout } from 'node:process';
import { type CommandOptions, parseCommandLine, USAGE } from './arguments';
import { errorLine, isProblem, type ReportingOptions, reportOn } from './documents';
import { readDocumentFile } from './file-reading';
import { readHolidayFiles } from './holiday-files';
import { readPackFiles } from './pack-files';
import { readableReport } from './readable-report';
import { runJsonl } from './run-jsonl';

const ALL_REPORTED = 0;
const SOME_FAILED = 1;
const UNUSABLE_ARGUMENTS = 2;

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const command = parseCommandLine(args);
  if ('problem' in command) return refuse(command.problem);
  const holidayLists = await readHolidayFiles(command.holidays);
  if ('problem' in holidayLists) return refuse(holidayLists.problem);
  const rulePacks = await readPackFiles(command.packs, holidayLists, command.lang);
  if ('problem' in rulePacks) return refuse(rulePacks.problem);
  const options = { ...command, holidayLists, rulePacks };
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(SOME_FAILED);
    throw error;
  });
  return options.jsonl ? statusOfJsonl(options) : runFiles(options);
}

function refuse(problem: string): number {
  console.error(`${problem}\n${USAGE}`);
  return UNUSABLE_ARGUMENTS;
}

type Options = CommandOptions & ReportingOptions;

async function statusOfJsonl(options: Options): Promise<number> {
  const outcome = await runJsonl(options);
  if ('problem' in outcome) {
    console.error(outcome.problem);
    return UNUSABLE_ARGUMENTS;
  }
  return outcome.hasErrors && !options.errorsOk ? SOME_FAILED : ALL_REPORTED;
}

async function runFiles(options: Options): Promise<number> {
  let failed = false;
  for (const [index, path] of options.files.entries()) {
    const document = await readDocumentFile(path, options.lang);
    const result = isProblem(document) || options.text ? document : await reportOn(document, options);
    if (isProblem(result)) {
      failed = true;
      if (options.json || options.text) await print(JSON.stringify(errorLine(result, index + 1)));
      console.error(`${path}: ${result.message}`);
    } else if ('source' in result) {
      const { title = null, publishedOn = null, text } = result.source;
      await print(JSON.stringify({ id: path, title, publishedOn, text }));
    } else await print(options.json ? JSON.stringify(result) : readableReport(result, options.lang));
  }
  return failed && !options.errorsOk ? SOME_FAILED : ALL_REPORTED;
}

/** Writes a line and waits while the reader is slow. */
async function print(line: string): Promise<void> {
  if (!stdout.write(`${line}\n`)) await once(stdout, 'drain');
}
