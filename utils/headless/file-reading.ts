/** Reads one file of the command line into a document. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../analysis/schema';
import { decodeText } from '../files/decode';
import { readHtml } from '../files/html';
import { REFUSAL_WORDS, type RefusalCode } from '../files/refusal';
import type { IdentifiedDocument, Problem } from './documents';

/** The document in a file; its id is the path as given, relative to where the user stood. */
export async function readDocumentFile(path: string, lang: Language): Promise<IdentifiedDocument | Problem> {
  const problem = (code: Problem['code'], message: { zh: string; en: string }): Problem => ({
    id: path,
    code,
    message: message[lang],
  });
  const kind = extname(path).toLowerCase();
  const refused = REFUSED_KINDS.get(kind);
  if (refused) return problem(refused, REFUSAL_WORDS[refused]);
  if (!READABLE.has(kind)) return problem('unsupported-file', SAY.unsupported(kind));
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(process.env.INIT_CWD ?? process.cwd(), path));
  } catch (error) {
    return problem('unreadable-file', SAY.unreadable(error instanceof Error ? error.message : String(error)));
  }
  if (kind === '.docx' || kind === '.pdf') {
    const reading = await (kind === '.docx' ? readWordText(bytes) : readPdfText(bytes));
    return 'code' in reading ? problem(reading.code, REFUSAL_WORDS[reading.code]) : { id: path, source: reading };
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return problem('bad-encoding', SAY.encoding);
  if (kind !== '.html' && kind !== '.htm') {
    const text = decoded.text.replace(/\r\n?/g, '\n');
    return text.trim() ? { id: path, source: { text } } : problem('no-text', SAY.empty);
  }
  const reading = readHtml(decoded.text);
  if (!reading.ok) return problem('no-text', SAY[reading.reason === 'no-chinese' ? 'noChinese' : 'empty']);
  return { id: path, source: reading.source };
}

const READABLE = new Set(['.txt', '.md', '.html', '.htm', '.docx', '.pdf']);

/** Kinds of Word files that are known by their names not to be read. */
const REFUSED_KINDS: ReadonlyMap<string, RefusalCode> = new Map([
  ['.doc', 'legacy-format'],
  ['.wps', 'legacy-format'],
  ['.docm', 'macros'],
]);

type TextReading = { readonly text: string } | { readonly code: RefusalCode };

// What reads Word and PDF is loaded only for them: it would make each start of the command slower.
async function readWordText(bytes: Uint8Array): Promise<TextReading> {
  const { readDocx } = await import('../files/docx/read-docx');
  const reading = readDocx(bytes);
  if (!reading.ok) return reading;
  return reading.docx.text.trim() ? { text: reading.docx.text } : { code: 'no-text' };
}

async function readPdfText(bytes: Uint8Array): Promise<TextReading> {
  const { readPdf } = await import('../files/pdf/read-pdf');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  // The small worker: tsx goes through every file that is loaded.
  const workerUrl = pathToFileURL(`${folder}/legacy/build/pdf.worker.min.mjs`).href;
  const reading = await readPdf(bytes, { cMapUrl: `${folder}/cmaps/`, workerUrl });
  return reading.ok ? { text: reading.pdf.text } : reading;
}

const SAY = {
  unsupported: (kind: string) => ({
    zh: `不能读取 ${kind || '没有扩展名的'} 文件；可用 .txt .md .html .docx .pdf`,
    en: `cannot read ${kind || 'a file without an extension'}; .txt .md .html .docx .pdf can be read`,
  }),
  unreadable: (reason: string) => ({ zh: `无法打开文件：${reason}`, en: `cannot open the file: ${reason}` }),
  encoding: {
    zh: '文件编码无法识别（不是 UTF-8、GB18030 或带 BOM 的 UTF-16）',
    en: 'the encoding is not known (neither UTF-8, GB18030 nor UTF-16 with a byte-order mark)',
  },
  empty: { zh: '文件里没有可读的正文', en: 'the file holds no readable text' },
  noChinese: { zh: '文件里没有中文或英文正文', en: 'the file holds neither Chinese nor English text' },
};
