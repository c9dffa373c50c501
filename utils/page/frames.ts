/** Finds the documents that make up a page: its own and those of the same-origin frames in it. */

import type { Rendering } from './rendering';

export interface PageDocuments {
  /** The page's own document first. */
  readonly documents: readonly Document[];
  /** The origins of frames of other sites that are large enough to hold a document; empty where it is not known. */
  readonly unreadFrames: readonly string[];
}

/** Looks into frames in frames, too. */
export function pageDocuments(document: Document, rendering: Rendering): PageDocuments {
  const documents = [document];
  const unreadFrames: string[] = [];
  for (const frame of document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')) {
    const inner = documentOf(frame);
    if (inner) {
      const within = pageDocuments(inner, rendering);
      documents.push(...within.documents);
      unreadFrames.push(...within.unreadFrames);
    } else if (rendering.canHoldDocument(frame)) unreadFrames.push(siteOf(frame));
  }
  return { documents, unreadFrames };
}

/** Where the frame leads by its markup; it may have gone on from there. */
function siteOf(frame: Element): string {
  const address = frame.getAttribute('src') ?? '';
  const base = frame.ownerDocument.baseURI ?? undefined;
  return URL.canParse(address, base) ? new URL(address, base).origin : '';
}

function documentOf(frame: HTMLIFrameElement | HTMLFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
