/** Pages for tests: written ones parsed with a live-like DOM, and the real ones where they are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Window } from 'happy-dom';
import { z } from 'zod/mini';
import { type PageText, readPage } from '../../utils/page/page-text';
import { markupRendering } from '../../utils/page/rendering';
import { readJsonl, SHARED } from './gold';

export const hasRealPages = existsSync(resolve(SHARED, 'pages/pages.jsonl'));
if (!hasRealPages) console.warn(`real pages not found in ${SHARED} (set WENZHEN_GOLD): their tests are skipped`);

const realPageSchema = z.object({
  file: z.string(),
  title: z.string(),
  issuedOn: z.string(),
  /** Characters of the main text without white space. */
  characters: z.int(),
  /** First, middle and last paragraph of the main text. */
  mustHold: z.array(z.string()),
});
export type RealPage = z.infer<typeof realPageSchema>;

export function realPages(): readonly RealPage[] {
  return readJsonl('pages/pages.jsonl').map((line) => z.parse(realPageSchema, line));
}

export function realPageBytes(page: RealPage): Uint8Array {
  return readFileSync(resolve(SHARED, 'pages', page.file));
}

/** A live document with ranges, selections and frames. */
export function openPage(html: string): Document {
  const window = new Window({ settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true } });
  window.document.write(html);
  return window.document as unknown as Document;
}

/** A live document with this body. */
export function openBody(body: string, head = ''): Document {
  return openPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
}

/** The text of a page that must be readable. */
export function textOf(document: Document): PageText {
  const reading = readPage(document, markupRendering);
  if (!reading.ok) throw new Error(`the page was not read: ${reading.reason}`);
  return reading.page;
}

export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
