/** Reads one file of the command line into a document. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../analysis/schema';
import { readBytes, refusalByName } from '../files/read-bytes';
import { REFUSAL_WORDS, type RefusalCode } from '../files/refusal';
import type { IdentifiedDocument, Problem } from './documents';
import { userPath } from './user-path';

/** The document in a file; its id is the path as given, relative to where the user stood. */
export async function readDocumentFile(path: string, lang: Language): Promise<IdentifiedDocument | Problem> {
  const problem = (code: Problem['code'], message: { zh: string; en: string }): Problem => ({
    id: path,
    code,
    message: message[lang],
  });
  const refused = refusalByName(path);
  if (refused) return problem(codeOf(refused), REFUSAL_WORDS[refused]);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(userPath(path));
  } catch (error) {
    return problem('unreadable-file', unreadable(error instanceof Error ? error.message : String(error)));
  }
  const reading = await readBytes(path, bytes, pdfSetup);
  return reading.ok ? { id: path, source: reading.source } : problem(codeOf(reading.code), REFUSAL_WORDS[reading.code]);
}

/** A program need not tell why there is no text. */
function codeOf(code: RefusalCode): Problem['code'] {
  return code === 'empty' || code === 'no-language' ? 'no-text' : code;
}

function pdfSetup() {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  // The small worker: tsx goes through every file that is loaded.
  const workerUrl = pathToFileURL(`${folder}/legacy/build/pdf.worker.min.mjs`).href;
  return { cMapUrl: `${folder}/cmaps/`, workerUrl };
}

function unreadable(reason: string) {
  return { zh: `无法打开文件：${reason}`, en: `cannot open the file: ${reason}` };
}
