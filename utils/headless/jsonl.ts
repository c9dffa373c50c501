/** JSONL in, JSONL out: streams documents through the analyser, one line each, in order. */
import { errorLine, isProblem, parseDocument, type ReportingOptions, reportOn } from './documents';
import type { InputLine } from './lines';

/** A line of output and whether it holds a report. */
export interface OutputLine {
  readonly text: string;
  readonly isReport: boolean;
}

/** The line of output for a line of input; a failure never stops the run. */
export async function processLine({ number, text }: InputLine, options: ReportingOptions): Promise<OutputLine> {
  const encoding = { zh: '这一行不是有效的 UTF-8', en: 'this line is no valid UTF-8' }[options.lang];
  const document =
    text === undefined
      ? { id: undefined, code: 'bad-encoding' as const, message: encoding }
      : parseDocument(text, options.lang);
  const result = isProblem(document) ? document : await reportOn(document, options);
  return isProblem(result)
    ? { text: JSON.stringify(errorLine(result, number)), isReport: false }
    : { text: JSON.stringify(result), isReport: true };
}
