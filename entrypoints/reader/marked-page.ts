/** One page while it is read and marked: what was read last, its marks, and the way back to a page without a trace. */
import { createLocator, type Locate, type Passage } from '../../utils/page/anchor';
import { Annotator, type AnnotatorEvents } from '../../utils/page/annotator';
import { type PageReading, readPage, readRange, selectedRange } from '../../utils/page/page-text';
import { browserRendering } from '../../utils/page/rendering';
import type { Mark, ReadReply, Scope } from '../../utils/platform/messages';

export class MarkedPage {
  readonly #document: Document;
  readonly #annotator: Annotator;
  /** What is read: a range of the page, or, without one, its main content. */
  #range: Range | undefined;
  #locate: Locate = () => [];
  #text = '';

  constructor(document: Document, events: AnnotatorEvents) {
    this.#document = document;
    this.#annotator = new Annotator(document, events);
  }

  /** Reads the page or its selection; with `toggle`, an annotated page is cleared instead. */
  read(scope: Scope, toggle: boolean): ReadReply {
    const isCleared = toggle && this.#annotator.isAnnotated;
    this.#annotator.clear();
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
    this.#text = source.text;
    return { outcome: 'read', reading: { source: { ...source, url: this.#document.location.href }, unreadFrames } };
  }

  /** The text read last. */
  get text(): string {
    return this.#text;
  }

  /** Marks findings in the text read last; gives the ids of those whose passage is not there any more. */
  annotate(marks: readonly Mark[]): string[] {
    return this.#annotator.annotate(marks, this.#locate);
  }

  /** Shows a finding's passage; false if it is lost. */
  reveal(findingId: string): boolean {
    return this.#annotator.reveal(findingId);
  }

  /** The same for any passage of the text read last. */
  revealPassage(passage: Passage): boolean {
    return this.#annotator.revealPassage(passage, this.#locate);
  }

  #read(): PageReading {
    return this.#range ? readRange(this.#range, browserRendering) : readPage(this.#document, browserRendering);
  }
}
