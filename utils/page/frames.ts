/** Finds the documents that make up a page: its own and those of the same-origin frames in it. */

import type { Rendering } from './rendering';

export interface PageDocuments {
  /** The page's own document first. */
  readonly documents: readonly Document[];
  /** Frames of other origins that are large enough to hold a document. */
  readonly unreadFrames: number;
}

/** Looks into frames in frames, too. */
export function pageDocuments(document: Document, rendering: Rendering): PageDocuments {
  const documents = [document];
  let unreadFrames = 0;
  for (const frame of document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')) {
    const inner = documentOf(frame);
    if (inner) {
      const within = pageDocuments(inner, rendering);
      documents.push(...within.documents);
      unreadFrames += within.unreadFrames;
    } else if (rendering.canHoldDocument(frame)) unreadFrames++;
  }
  return { documents, unreadFrames };
}

function documentOf(frame: HTMLIFrameElement | HTMLFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
