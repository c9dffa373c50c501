/** Puts the content script into a page, or tells why the browser does not let it in. */
import { browser } from 'wxt/browser';
import { documentName, injectionTarget, whyUnreachable } from './documents';
import type { ReadingFailure } from './messages';
import { messageOf } from './messaging';

/** The document that the content script is in, or why it is in none; `detail` is what the browser said. */
export type Injection = { readonly documentId: string } | { readonly reason: ReadingFailure; readonly detail: string };

/** Injects the content script; where it is already, it stays the only one. `url` as for `injectionFailure`. */
export async function injectReader(
  tabId: number,
  url: string | undefined,
  retryDelays: readonly number[] = RETRY_DELAYS,
): Promise<Injection> {
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    return result ? { documentId: documentName(result) } : { reason: 'gone', detail: '' };
  } catch (error) {
    const detail = messageOf(error);
    if ((await whyUnreachable(tabId)) === 'crashed') return { reason: 'crashed', detail };
    const [delay, ...laterDelays] = retryDelays;
    if (delay !== undefined && /must request permission/i.test(detail)) {
      await new Promise((resolve) => setTimeout(resolve, delay));
      return injectReader(tabId, url, laterDelays);
    }
    const isFileAccessAllowed = await browser.extension.isAllowedFileSchemeAccess();
    return { reason: injectionFailure(url, detail, isFileAccessAllowed), detail };
  }
}

/** Injects the content script into the frames of a site that was granted; gives their documents. */
export async function injectIntoFrames(tabId: number, site: string): Promise<readonly string[]> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => location.origin,
  });
  const documentIds = frames.flatMap((frame) => (frame.result === site ? documentName(frame) : []));
  if (documentIds.length > 0)
    await browser.scripting.executeScript({ target: injectionTarget(tabId, documentIds), files: ['/reader.js'] });
  return documentIds;
}

/** Milliseconds. The page's process may learn later than this one that the click has granted access to the page. */
const RETRY_DELAYS = [30, 120];

/** Tells why nothing could be injected. `url` is undefined where the browser keeps it from the extension, as on its own pages. */
export function injectionFailure(
  url: string | undefined,
  browserMessage: string,
  isFileAccessAllowed: boolean,
): ReadingFailure {
  if (/no tab with id|was removed|tab was closed/i.test(browserMessage)) return 'gone';
  if (/error page/i.test(browserMessage)) return 'failed';
  const address = parseAddress(url);
  if (address && /\.pdf$/i.test(address.pathname)) return 'pdf';
  if (address?.protocol === 'file:' && !isFileAccessAllowed) return 'local-file';
  return 'restricted';
}

function parseAddress(url: string | undefined): URL | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
}
