/** Reads the bytes of any file that can be checked: text, HTML, Word, PDF. */
import type { SourceDocument } from '../analysis/schema';
import { decodeText } from './decode';
import type { PdfSetup } from './pdf/open-pdf';
import type { PdfText } from './pdf/read-pdf';
import type { RefusalCode } from './refusal';

/** What a file gave; `pdf` has the places of a PDF's words. */
export type FileReading =
  | { readonly ok: true; readonly source: SourceDocument; readonly pdf?: PdfText }
  | { readonly ok: false; readonly code: RefusalCode };

/** Kinds of files that can be read, with their dots. */
export const READABLE_KINDS = ['.txt', '.md', '.html', '.htm', '.docx', '.pdf'] as const;

/** Kinds of Word files that are known by their names not to be read. */
const REFUSED_KINDS: ReadonlyMap<string, RefusalCode> = new Map([
  ['.doc', 'legacy-format'],
  ['.wps', 'legacy-format'],
  ['.docm', 'macros'],
]);

/** Why a file is not even opened, told from its name; undefined where it may be read. */
export function refusalByName(name: string): RefusalCode | undefined {
  const kind = kindOf(name);
  return REFUSED_KINDS.get(kind) ?? (READABLE_KINDS.some((one) => one === kind) ? undefined : 'unsupported-file');
}

/** `name` tells the kind. What reads Word, PDF and HTML is loaded only for them; `pdfSetup` is asked only for a PDF. */
export async function readBytes(name: string, bytes: Uint8Array, pdfSetup: () => PdfSetup): Promise<FileReading> {
  const refused = refusalByName(name);
  if (refused) return { ok: false, code: refused };
  switch (kindOf(name)) {
    case '.docx': {
      const { readDocx } = await import('./docx/read-docx');
      const reading = readDocx(bytes);
      if (!reading.ok) return reading;
      const { text } = reading.docx;
      return text.trim() ? { ok: true, source: { text } } : { ok: false, code: 'no-text' };
    }
    case '.pdf': {
      const { readPdf } = await import('./pdf/read-pdf');
      const reading = await readPdf(bytes, pdfSetup());
      return reading.ok ? { ok: true, source: { text: reading.pdf.text }, pdf: reading.pdf } : reading;
    }
    default:
      return readPlain(name, bytes);
  }
}

async function readPlain(name: string, bytes: Uint8Array): Promise<FileReading> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, code: 'bad-encoding' };
  if (!/\.html?$/i.test(name)) {
    const text = decoded.text.replace(/\r\n?/g, '\n');
    return text.trim() ? { ok: true, source: { text } } : { ok: false, code: 'empty' };
  }
  const { readHtml } = await import('./html');
  const reading = readHtml(decoded.text);
  if (!reading.ok) return { ok: false, code: reading.reason === 'no-chinese' ? 'no-language' : 'empty' };
  return { ok: true, source: reading.source };
}

function kindOf(name: string): string {
  return /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '';
}
