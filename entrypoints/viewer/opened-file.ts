/** Reads a file for the reader's page: its text, and its pages where they can be drawn. */
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { SourceDocument } from '../../utils/analysis/schema';
import type { DrawablePdf } from '../../utils/files/pdf/open-pdf';
import type { PdfText } from '../../utils/files/pdf/read-pdf';
import { readBytes } from '../../utils/files/read-bytes';
import type { RefusalCode } from '../../utils/files/refusal';
import { sha256 } from '../../utils/platform/hash';
import { attachmentReplySchema } from '../../utils/platform/messages';
import { askDocument } from '../../utils/platform/messaging';

/** Where a file comes from: a document of a tab, and an address on its site, empty for the document's own. */
export interface FileOrigin {
  readonly tabId: number;
  readonly documentId: string;
  readonly href: string;
}

export interface OpenedFile {
  readonly name: string;
  /** Where it is from; for a file of the user's own a name made from its bytes. */
  readonly address: string;
  readonly source: SourceDocument;
  readonly pdf: { readonly layout: PdfText; readonly pages: DrawablePdf } | undefined;
}

export type Opening =
  | { readonly ok: true; readonly file: OpenedFile }
  | { readonly ok: false; readonly code: RefusalCode | 'not-reachable' };

const pdfSetup = () => ({ cMapUrl: '/cmaps/', workerUrl });

/** A file by its name and bytes, and the address that it came from. */
export async function openFile(name: string, bytes: Uint8Array<ArrayBuffer>, from?: string): Promise<Opening> {
  const reading = await readBytes(name, bytes, pdfSetup);
  if (!reading.ok) return reading;
  const { source, pdf: layout } = reading;
  const address = from ?? `urn:sha256:${await sha256(bytes)}`;
  if (!layout) return { ok: true, file: { name, address, source, pdf: undefined } };
  const { openForDrawing } = await import('../../utils/files/pdf/open-pdf');
  return { ok: true, file: { name, address, source, pdf: { layout, pages: await openForDrawing(bytes, pdfSetup()) } } };
}

/** A file that a document links, read again by that document. */
export async function openFrom({ tabId, documentId, href }: FileOrigin): Promise<Opening> {
  const reply = await askDocument(tabId, documentId, { type: 'attachment', href }, attachmentReplySchema);
  if (!reply.ok) return { ok: false, code: 'not-reachable' };
  const bytes = Uint8Array.from(atob(reply.base64), (character) => character.charCodeAt(0));
  const isPdf = String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
  return openFile(isPdf && !/\.pdf$/i.test(reply.name) ? `${reply.name}.pdf` : reply.name, bytes, reply.href);
}
