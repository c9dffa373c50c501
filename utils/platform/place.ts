/** Where a document is, for what holds for the document or its site alone. */
import type { DocumentPlace } from '../rules/choice';

/** The place of a document at an address; files and other addresses without an origin are their own site. */
export function placeAt(url: string): DocumentPlace {
  const document = url.split('#')[0] ?? url;
  const origin = URL.canParse(url) ? new URL(url).origin : 'null';
  return { document, site: origin === 'null' ? document : origin };
}
