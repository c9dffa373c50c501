/** Files that a page links: listed for the reader, and read again from the same site when one of them is clicked. */

/** A linked file that can be read. */
export interface AttachmentLink {
  readonly href: string;
  readonly name: string;
}

/** The bytes of a file in base 64, or why there are none. */
export type AttachmentReply =
  | { readonly ok: true; readonly href: string; readonly name: string; readonly base64: string }
  | { readonly ok: false };

const READABLE = /\.(?:pdf|docx)$/i;
const MOST_LISTED = 20;
/** Bytes beyond which a file is left to the user's own hand: a message takes 64 MiB, in base 64. */
const LARGEST = 45 * 2 ** 20;

/** The readable files that a document links on its own site, each once. */
export function attachmentsIn(document: Document): readonly AttachmentLink[] {
  const found = new Map<string, AttachmentLink>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const address = ownAddress(link.href, document.location);
    if (!address || !READABLE.test(address.pathname)) continue;
    const name = link.textContent.trim().replace(/\s+/g, ' ') || nameOf(address);
    if (!found.has(address.href)) found.set(address.href, { href: address.href, name });
    if (found.size === MOST_LISTED) break;
  }
  return [...found.values()];
}

/** Reads one file of the same site again, as the page itself could; the only request that the extension ever makes. An empty address is the document's own. */
export async function fetchAttachment(href: string): Promise<AttachmentReply> {
  const address = ownAddress(href, location);
  if (!address) return { ok: false };
  try {
    const response = await fetch(address, { credentials: 'same-origin' });
    const bytes = response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
    if (!bytes || bytes.length > LARGEST) return { ok: false };
    return { ok: true, href: address.href, name: nameOf(address), base64: toBase64(bytes) };
  } catch (error) {
    console.debug('attachment:', error);
    return { ok: false };
  }
}

function ownAddress(href: string, { href: base, origin }: Location): URL | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const address = new URL(href, base);
  return /^https?:$/.test(address.protocol) && address.origin === origin ? address : undefined;
}

function nameOf({ pathname }: URL): string {
  const last = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** In pieces, because a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let binary = '';
  for (let i = 0; i < bytes.length; i += PIECE) binary += String.fromCharCode(...bytes.subarray(i, i + PIECE));
  return btoa(binary);
}
