/** JSONL in, JSONL out: streams documents through the analyser, one line each, in order. */
import { errorLine, isProblem, type Problem, parseDocument, type ReportingOptions, reportOn } from './documents';
import type { InputLine } from './lines';

/** A line of output and whether it holds a report. */
export interface OutputLine {
  readonly text: string;
  readonly isReport: boolean;
}

/** The line of output for a line of input; a failure never stops the run. */
export async function processLine(
  { number, text }: InputLine,
  options: ReportingOptions,
  report: typeof reportOn = reportOn,
): Promise<OutputLine> {
  const encoding = { zh: '这一行不是有效的 UTF-8', en: 'this line is no valid UTF-8' }[options.lang];
  const document =
    text === undefined
      ? { id: undefined, code: 'bad-encoding' as const, message: encoding }
      : parseDocument(text, options.lang);
  const result = isProblem(document)
    ? document
    : await report(document, options).catch((error: unknown) => failure(document.id, error, options));
  return isProblem(result)
    ? { text: JSON.stringify(errorLine(result, number)), isReport: false }
    : { text: JSON.stringify(result), isReport: true };
}

/** The line of output for a line whose analysis took its worker down. */
export function lineThatFailed(line: InputLine, error: unknown, options: ReportingOptions): OutputLine {
  const problem = failure(idOfLine(line) ?? undefined, error, options);
  return { text: JSON.stringify(errorLine(problem, line.number)), isReport: false };
}

/** The id that the answer to a line carries. */
export function idOfLine({ text }: InputLine): string | null {
  return text === undefined ? null : (parseDocument(text, 'zh').id ?? null);
}

function failure(id: string | undefined, error: unknown, { lang }: ReportingOptions): Problem {
  const cause = error instanceof Error ? error.message : String(error);
  return { id, code: 'failed', message: { zh: `分析出错：${cause}`, en: `the analysis failed: ${cause}` }[lang] };
}
