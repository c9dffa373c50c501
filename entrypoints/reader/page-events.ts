/** Listens to the documents of a marked page without touching them. */

interface PageEvents {
  /** The reader clicked, and not in order to select text. */
  readonly onClick: (document: Document, event: MouseEvent) => void;
  /** A document is being left. */
  readonly onLeave: () => void;
}

/** Listens until what is given back is aborted. */
export function listenTo(documents: Iterable<Document>, { onClick, onLeave }: PageEvents): AbortController {
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal };
  for (const document of documents) {
    const click = (event: MouseEvent) => {
      if (event.isTrusted && document.getSelection()?.isCollapsed !== false) onClick(document, event);
    };
    document.addEventListener('click', click, options);
    document.defaultView?.addEventListener('pagehide', onLeave, options);
  }
  return listening;
}
