/** Asks the page of a document to show a passage. */
import { z } from 'zod/mini';
import type { PanelToContent } from '../../utils/platform/messages';
import { askDocument, UnreachableError } from '../../utils/platform/messaging';
import { warn } from '../shared/use-settings';

/** False for a passage that is lost; a document that does not answer any more has nothing to reveal. */
export async function isRevealed(tabId: number, documentId: string, message: PanelToContent): Promise<boolean> {
  try {
    return await askDocument(tabId, documentId, message, z.boolean());
  } catch (error) {
    if (!(error instanceof UnreachableError)) warn(error);
    return false;
  }
}
