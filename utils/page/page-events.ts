/** Listens to the documents of a marked page without touching them. */

interface PageEvents {
  /** The reader clicked, and not in order to select text. */
  readonly onClick: (document: Document, event: MouseEvent) => void;
  /** The mouse stands here, at most once a frame; undefined when it has left or the page scrolls. */
  readonly onPoint: (document: Document, point: { readonly x: number; readonly y: number } | undefined) => void;
  /** The reader asked for the next (1) or previous (-1) mark. */
  readonly onStep: (direction: 1 | -1) => void;
  /** A document is being left. */
  readonly onLeave: () => void;
}

/** Listens until what is given back is aborted. */
export function listenTo(documents: Iterable<Document>, events: PageEvents): AbortController {
  const listening = new AbortController();
  for (const document of documents) listenToDocument(document, events, listening.signal);
  return listening;
}

function listenToDocument(document: Document, events: PageEvents, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted && document.getSelection()?.isCollapsed !== false) events.onClick(document, event);
    },
    options,
  );

  let frame = 0;
  const leave = () => {
    view.cancelAnimationFrame(frame);
    events.onPoint(document, undefined);
  };
  document.addEventListener(
    'pointermove',
    ({ clientX: x, clientY: y, pointerType }) => {
      if (pointerType !== 'mouse') return;
      view.cancelAnimationFrame(frame);
      frame = view.requestAnimationFrame(() => events.onPoint(document, { x, y }));
    },
    options,
  );
  document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal });
  view.addEventListener('scroll', leave, options);
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));

  document.addEventListener(
    'keydown',
    (event) => {
      const direction = event.isTrusted ? STEPS[event.key.toLowerCase()] : undefined;
      if (direction === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyped(event, view)) return;
      events.onStep(direction);
    },
    options,
  );
  view.addEventListener('pagehide', events.onLeave, options);
}

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

/** The key belongs to a field of the page. */
function isTyped(event: KeyboardEvent, view: Window & typeof globalThis): boolean {
  return event
    .composedPath()
    .some(
      (target) =>
        target instanceof view.HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable),
    );
}
