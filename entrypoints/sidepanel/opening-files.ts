/** Opens a linked file, or the tab's own, in the extension's reader. */
import { browser } from 'wxt/browser';
import type { PanelView } from '../../components/sidepanel/panel-view';

/** The reader asks the document, which the user has clicked, for the file; without one it asks the user. */
export async function openFile(tabId: number, view: PanelView, href: string | undefined): Promise<void> {
  const documentId = view.status === 'read' || view.status === 'failed' ? view.documentId : null;
  const parameters = new URLSearchParams(
    documentId === null ? {} : { tab: String(tabId), document: documentId, ...(href !== undefined && { href }) },
  );
  await browser.tabs.create({ url: `viewer.html?${parameters}` });
}
