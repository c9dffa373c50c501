/** One page while it is read and marked: what was read last, its marks, and the way back to a page without a trace. */
import { createLocator, type Locate, type Passage } from '../../utils/page/anchor';
import { FocusRing } from '../../utils/page/focus-ring';
import { Highlighter } from '../../utils/page/highlighter';
import { type PageReading, readPage, readRange, selectedRange } from '../../utils/page/page-text';
import { browserRendering } from '../../utils/page/rendering';
import type { Mark, ReadReply, Scope } from '../../utils/platform/messages';
import { listenTo } from './page-events';

interface MarkedPageEvents {
  readonly onMarkClick: (findingId: string) => void;
  /** The document that was marked is being left and was cleared. */
  readonly onLeave: () => void;
}

/** Nothing of it shows in the page's DOM but the ring, while it is there. */
export class MarkedPage {
  readonly #document: Document;
  readonly #events: MarkedPageEvents;
  readonly #highlighter = new Highlighter();
  readonly #ring = new FocusRing();
  /** What is read: a range of the page, or, without one, its main content. */
  #range: Range | undefined;
  #locate: Locate = () => [];
  /** Present while the page is annotated. */
  #annotation: { readonly marks: readonly Mark[]; readonly listening: AbortController } | undefined;

  constructor(document: Document, events: MarkedPageEvents) {
    this.#document = document;
    this.#events = events;
  }

  /** Reads the page or its selection; with `toggle`, an annotated page is cleared instead. */
  read(scope: Scope, toggle: boolean): ReadReply {
    const isCleared = toggle && this.#annotation !== undefined;
    this.#clear();
    if (isCleared) return { outcome: 'cleared' };
    this.#range = scope === 'selection' ? selectedRange(this.#document, browserRendering) : undefined;
    if (scope === 'selection' && !this.#range) return { outcome: 'failed', reason: 'no-selection', unreadFrames: 0 };
    return this.readAgain();
  }

  /** Reads once more what was read last. */
  readAgain(): ReadReply {
    const reading = this.#read();
    const { unreadFrames } = reading;
    if (!reading.ok) return { outcome: 'failed', reason: reading.reason, unreadFrames };
    this.#locate = createLocator(reading.page, browserRendering, () => {
      const now = this.#read();
      return now.ok ? now.page : undefined;
    });
    const { map: _map, ...source } = reading.page;
    return { outcome: 'read', reading: { source: { ...source, url: this.#document.location.href }, unreadFrames } };
  }

  /** Marks findings in the text read last; gives the ids of those whose passage is not there any more. */
  annotate(marks: readonly Mark[]): string[] {
    this.#clear();
    const ranges = this.#locate(marks);
    this.#highlighter.paint(marks.map(({ id, severity }, index) => ({ id, severity, ranges: ranges[index] ?? [] })));
    this.#annotation = { marks, listening: this.#listen() };
    return marks.filter((_, index) => !ranges[index]).map(({ id }) => id);
  }

  /** Scrolls to a finding's passage and rings it; false if it is lost. */
  reveal(findingId: string): boolean {
    const mark = this.#annotation?.marks.find(({ id }) => id === findingId);
    return mark !== undefined && this.revealPassage(mark);
  }

  /** The same for any passage of the text read last. */
  revealPassage(passage: Passage): boolean {
    const [ranges] = this.#locate([passage]);
    return ranges !== undefined && this.#ring.show(ranges);
  }

  #read(): PageReading {
    return this.#range ? readRange(this.#range, browserRendering) : readPage(this.#document, browserRendering);
  }

  #listen(): AbortController {
    return listenTo(new Set([this.#document, ...this.#highlighter.documents]), {
      onClick: (document, { clientX, clientY }) => {
        const id = this.#highlighter.markAt(document, clientX, clientY);
        if (id !== undefined) this.#events.onMarkClick(id);
      },
      onLeave: () => {
        this.#clear();
        this.#events.onLeave();
      },
    });
  }

  #clear(): void {
    this.#annotation?.listening.abort();
    this.#annotation = undefined;
    this.#highlighter.clear();
    this.#ring.clear();
  }
}
