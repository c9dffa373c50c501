/** How one document of a tab is named and reached, and why it is not; Firefox names none and is reached by frame. */
import { browser } from 'wxt/browser';

const FRAME = 'frame:';

/** The document's own name, or its frame's where the browser gives documents none. */
export function documentName(document: { readonly documentId?: string; readonly frameId?: number }): string {
  return document.documentId ?? `${FRAME}${document.frameId ?? 0}`;
}

/** How messages reach the document. */
export function messageTarget(name: string): { readonly documentId: string } | { readonly frameId: number } {
  return name.startsWith(FRAME) ? { frameId: frameOf(name) } : { documentId: name };
}

/** How scripts get into the documents. */
export function injectionTarget(tabId: number, names: readonly string[]) {
  const frameIds = names.filter((name) => name.startsWith(FRAME)).map(frameOf);
  return frameIds.length > 0 ? { tabId, frameIds } : { tabId, documentIds: [...names] };
}

/** Why a document does not answer any more: its page has crashed and stays so until it is loaded again, or it is left. */
export async function whyUnreachable(tabId: number): Promise<'crashed' | 'gone'> {
  try {
    const { status, discarded } = await browser.tabs.get(tabId);
    return status === 'unloaded' && discarded !== true ? 'crashed' : 'gone';
  } catch {
    return 'gone';
  }
}

function frameOf(name: string): number {
  return Number(name.slice(FRAME.length));
}
