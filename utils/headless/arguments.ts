/** The command line of the headless command, parsed. */
import { parseArgs } from 'node:util';
import { PROFILES, type Profile } from '../analysis/facts/profiles';
import type { Language } from '../analysis/schema';

export interface CommandOptions {
  readonly files: readonly string[];
  /** JSONL in from standard input, JSONL out. */
  readonly jsonl: boolean;
  /** One JSON report a line instead of a readable one. */
  readonly json: boolean;
  /** Print what was read instead of analysing it. */
  readonly text: boolean;
  readonly lang: Language;
  /** Keep findings whose verdict is `unclear`. */
  readonly unclear: boolean;
  readonly workers: number;
  /** Analyse documents in spite of a secret mark. */
  readonly allowSecret: boolean;
  /** Table of working days that tasks need. */
  readonly profile: Profile;
  /** Files with lists of a year's holidays. */
  readonly holidays: readonly string[];
  /** Files with rule packs that are judged beside the product's rules. */
  readonly packs: readonly string[];
  /** File that takes the reports in place of standard output. */
  readonly out: string | undefined;
  /** Folder that takes them as Parquet files. */
  readonly parquet: string | undefined;
  /** Go on after what is in the output already. */
  readonly resume: boolean;
  /** Say on standard error how far the run is. */
  readonly progress: boolean;
  /** End with status 0 though lines had errors. */
  readonly errorsOk: boolean;
}

const MOST_WORKERS = 64;

/** The options, or a sentence saying what is wrong with them. */
export function parseCommandLine(args: readonly string[]): CommandOptions | { readonly problem: string } {
  let parsed: ReturnType<typeof parseRaw>;
  try {
    parsed = parseRaw(args);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  if (values.lang !== 'zh' && values.lang !== 'en') return { problem: '--lang takes zh or en' };
  const workers = Number(values.workers);
  if (!Number.isInteger(workers) || workers < 1 || workers > MOST_WORKERS)
    return { problem: `--workers takes a whole number from 1 to ${MOST_WORKERS}` };
  const profile = PROFILES.find((name) => name === values.profile);
  if (!profile) return { problem: `--profile takes ${PROFILES.join(', ')}` };
  if (values.jsonl && positionals.length > 0) return { problem: '--jsonl reads standard input and takes no files' };
  if (!values.jsonl && positionals.length === 0) return { problem: 'name at least one file, or --jsonl' };
  const { out, parquet, resume } = values;
  const hasOutput = out !== undefined || parquet !== undefined;
  if (out !== undefined && parquet !== undefined) return { problem: '--out and --parquet exclude each other' };
  if (resume && !hasOutput) return { problem: '--resume needs --out or --parquet' };
  if (hasOutput && !values.jsonl) return { problem: '--out and --parquet need --jsonl' };
  return {
    files: positionals,
    jsonl: values.jsonl,
    json: values.json,
    text: values.text,
    lang: values.lang,
    unclear: values.unclear,
    workers,
    allowSecret: values['allow-secret'],
    profile,
    holidays: values.holidays,
    packs: values.pack,
    out,
    parquet,
    resume,
    progress: values.progress,
    errorsOk: values['errors-ok'],
  };
}

function parseRaw(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      text: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'zh' },
      unclear: { type: 'boolean', default: false },
      workers: { type: 'string', default: '1' },
      'allow-secret': { type: 'boolean', default: false },
      profile: { type: 'string', default: 'general' },
      holidays: { type: 'string', multiple: true, default: [] },
      pack: { type: 'string', multiple: true, default: [] },
      out: { type: 'string' },
      parquet: { type: 'string' },
      resume: { type: 'boolean', default: false },
      progress: { type: 'boolean', default: false },
      'errors-ok': { type: 'boolean', default: false },
    },
  });
}

/** How the command is used, printed when its arguments are unusable. */
export const USAGE = `usage: npm run -s analyse -- FILE...                 .txt .md .html; a readable report
       npm run -s analyse -- --jsonl < docs.jsonl    a document a line in, a report a line out
  --json            one JSON report a line
  --text            print what was read instead: {"id","title","publishedOn","text"} a line for each file
  --lang zh|en      language of message and advice
  --unclear         also findings that cannot be told for sure, for example without a date of issue
  --workers N       worker threads for --jsonl
  --allow-secret    analyse documents that carry a secret mark
  --profile P       how much time tasks need: general, grassroots (a day more), stricter (two days more), emergency (half)
  --holidays FILE   a year's holidays as JSON: {"year","source","holidays":[days],"workdays":[days]}; may be repeated
  --pack FILE       a rule pack as JSON, judged beside the rules of the product; may be repeated
  --out FILE        write the reports of --jsonl there, not to standard output
  --parquet FOLDER  write them as Parquet files, a row a document
  --resume          go on after what the file or folder holds already
  --progress        say on standard error how far the run is (always at a terminal)
  --errors-ok       end with status 0 though some lines had errors`;
