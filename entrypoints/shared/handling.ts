/** What the service worker does with messages, and with pages of granted sites as they open. */
import type { Browser } from 'wxt/browser';
import { documentName } from '../../utils/platform/documents';
import type { ToBackground } from '../../utils/platform/messages';
import { openPanel } from '../../utils/platform/panel-opening';
import { readChanged, readFile, readFrame, readOnOpening, readScope, readTabAgain } from '../../utils/platform/reading';
import { storedSettings } from '../../utils/platform/settings';
import { isReadOnOpening, siteOf } from '../../utils/platform/sites';
import { forgetDocument, selectCard } from '../../utils/platform/tab-events';
import { judge } from './judge';

/** The address of a page is known here only on a site that was granted. */
export async function openIfGranted(tabId: number, status: string | undefined, url: string | undefined): Promise<void> {
  const site = status === 'complete' && url !== undefined ? siteOf(url) : undefined;
  if (site !== undefined && (await isReadOnOpening(site, await storedSettings.read())))
    await readOnOpening({ id: tabId, url }, judge);
}

/** A page that built itself late is read now where it would have been read on opening. */
async function handleChange(tabId: number, documentId: string, url: string | undefined): Promise<void> {
  const isKnown = await readChanged(tabId, documentId, judge);
  if (!isKnown) await openIfGranted(tabId, 'complete', url);
}

/** What only the extension's own pages may ask for is refused to others. */
export function handle(message: ToBackground, sender: Browser.runtime.MessageSender): unknown {
  const { tab } = sender;
  const isOwn = sender.url?.startsWith(location.origin) === true;
  if (message.type === 'analyse-again') {
    if (!isOwn) return;
    const { issuedOn, allowSecret, showAllMarks } = message;
    return readTabAgain(message.tabId, { issuedOn, allowSecret, showAllMarks }, judge);
  }
  if (message.type === 'read-frame') {
    if (!isOwn) return;
    return readFrame(message.tabId, message.site, judge);
  }
  if (message.type === 'read-scope') {
    if (!isOwn) return;
    return readScope(message.tabId, message.scope, judge);
  }
  if (tab?.id === undefined) return;
  const documentId = documentName(sender);
  if (message.type === 'file-opened') {
    if (!isOwn) return;
    return readFile(tab.id, documentId, judge);
  }
  if (message.type === 'changed') return handleChange(tab.id, documentId, tab.url);
  if (message.type === 'left') return forgetDocument(tab.id, documentId);
  if (message.opensPanel) openPanel(tab.windowId);
  return selectCard(tab.id, documentId, message.findingId);
}
