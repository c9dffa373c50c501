/** Tells from a tab's address and the browser's words why nothing could be injected into it. */
import type { ReadingFailure } from './messages';

/** `url` is undefined where the browser keeps it from the extension, as on its own pages. */
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
