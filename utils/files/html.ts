/** Reads an HTML file with the same code as a page, without a browser. */
import { parseHTML } from 'linkedom';
import type { SourceDocument } from '../analysis/schema';
import { type PageFailure, readPage } from '../page/page-text';
import { markupRendering } from '../page/rendering';

export type HtmlReading =
  | { readonly ok: true; readonly source: SourceDocument; readonly unreadFrames: readonly string[] }
  | { readonly ok: false; readonly reason: PageFailure; readonly unreadFrames: readonly string[] };

/** Reads the document in an HTML text. */
export function readHtml(html: string): HtmlReading {
  const reading = readPage(parsePage(html), markupRendering);
  if (!reading.ok) return reading;
  const { map: _map, ...source } = reading.page;
  return { ok: true, source, unreadFrames: reading.unreadFrames };
}

/** Parses HTML into a document without a browser; a fragment becomes the body of one. */
export function parsePage(html: string): Document {
  const isWhole = /<(html|body|frameset)[\s>]/i.test(html);
  return parseHTML(isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`).document;
}
