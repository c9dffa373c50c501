/** Reads one page, or the part of it that was asked for, and tells when it reads otherwise. */
import { createLocator, type Locate } from './anchor';
import { isOverlay } from './overlay';
import { watchChanges } from './page-changes';
import { type PageReading, readPage, readRange, readRoots, readWhole, selectedRange } from './page-text';
import { browserRendering } from './rendering';
import type { TextMap } from './text-map';

/** After so many changes a page that `isOfInterest` no more is not looked at again. */
const MOST_IDLE_CHANGES = 6;

interface PageReaderEvents {
  /** The page reads otherwise now than when it was read. */
  readonly onChange: () => void;
  readonly isOfInterest: () => boolean;
}

/** What is read and marked: a page, or a file that was rendered. */
export interface TextReader {
  /** The text read last; empty where there was none. */
  readonly text: string;
  /** Where the text read last stands; undefined where there was none. */
  readonly map: TextMap | undefined;
  /** Finds passages of the text read last. */
  readonly locate: Locate;
  /** Where a file is from; undefined for a page, which has an address of its own. */
  readonly address?: string;
  /** Says what is to be read from now on; false for a selection where nothing is selected. */
  choose(scope: ReadingScope): boolean;
  read(): PageReading;
  /** Looks no more whether it changes. */
  stop(): void;
}

export type ReadingScope = 'page' | 'selection' | 'whole';

export class PageReader implements TextReader {
  readonly #document: Document;
  readonly #events: PageReaderEvents;
  /** What is read: a range of the page; without one, all of it or its main content. */
  #range: Range | undefined;
  #isWhole = false;
  #locate: Locate = () => [];
  #map: TextMap | undefined;
  #stopWatching: (() => void) | undefined;
  #idleChanges = 0;

  constructor(document: Document, events: PageReaderEvents) {
    this.#document = document;
    this.#events = events;
  }

  get text(): string {
    return this.#map?.text ?? '';
  }

  get map(): TextMap | undefined {
    return this.#map;
  }

  get locate(): Locate {
    return this.#locate;
  }

  choose(scope: ReadingScope): boolean {
    this.#isWhole = scope === 'whole';
    this.#range = scope === 'selection' ? selectedRange(this.#document, browserRendering) : undefined;
    return scope !== 'selection' || this.#range !== undefined;
  }

  read(): PageReading {
    const reading = this.#look();
    this.#map = reading.ok ? reading.page.map : undefined;
    if (reading.ok)
      this.#locate = createLocator(reading.page, browserRendering, () => {
        const now = this.#look();
        return now.ok ? now.page : undefined;
      });
    this.#watch();
    return reading;
  }

  stop(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  #watch(): void {
    this.stop();
    if (this.#idleChanges >= MOST_IDLE_CHANGES && !this.#events.isOfInterest()) return;
    this.#stopWatching = watchChanges(readRoots(this.#document, browserRendering), isOverlay, () => {
      if (!this.#events.isOfInterest() && ++this.#idleChanges >= MOST_IDLE_CHANGES) this.stop();
      const now = this.#look();
      if ((now.ok ? now.page.text : '') !== this.text) this.#events.onChange();
    });
  }

  #look(): PageReading {
    if (this.#range) return readRange(this.#range, browserRendering);
    return this.#isWhole ? readWhole(this.#document, browserRendering) : readPage(this.#document, browserRendering);
  }
}
