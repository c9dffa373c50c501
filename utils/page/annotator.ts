/** The marks on a page with all that they answer to: clicks, the mouse over them, steps by keyboard, being shown. */
import type { Locate, Passage } from './anchor';
import { FocusRing, RING_DURATION } from './focus-ring';
import { Highlighter, type MarkStyle, type PlacedMark } from './highlighter';
import { type CardText, HoverCard } from './hover-card';
import { Overlay } from './overlay';
import { listenTo } from './page-events';

/** A finding to be found on the page, and painted or not. */
export interface PageMark extends Passage, CardText {
  readonly id: string;
  readonly severity: Exclude<MarkStyle, 'sample'>;
  readonly isPainted: boolean;
}

/** A sample of a collection, to be painted beside the findings. */
export interface PageSample extends Passage, CardText {
  readonly id: string;
}

export interface AnnotatorEvents {
  readonly onMarkClick: (id: string) => void;
  /** The reader stepped to a mark by keyboard. */
  readonly onMarkStep: (id: string) => void;
  /** The document that was marked is being left and was cleared. */
  readonly onLeave: () => void;
}

interface Annotation {
  readonly marks: readonly PageMark[];
  readonly painted: readonly PlacedMark[];
  samples: readonly PageSample[];
  readonly locate: Locate;
  readonly listening: AbortController;
  /** The mark revealed or clicked last. */
  current: string | undefined;
}

/** Nothing of it shows in the page's DOM but the overlay, while something is drawn there. */
export class Annotator {
  readonly #document: Document;
  readonly #events: AnnotatorEvents;
  readonly #highlighter = new Highlighter();
  readonly #overlay = new Overlay();
  readonly #ring = new FocusRing(this.#overlay);
  readonly #card = new HoverCard(this.#overlay);
  #annotation: Annotation | undefined;

  constructor(document: Document, events: AnnotatorEvents) {
    this.#document = document;
    this.#events = events;
  }

  get isAnnotated(): boolean {
    return this.#annotation !== undefined;
  }

  /** Shows these marks in place of others; gives the ids of those whose passage is not there any more. */
  annotate(marks: readonly PageMark[], locate: Locate): string[] {
    this.clear();
    const ranges = locate(marks);
    const painted = marks.flatMap(({ id, severity, isPainted }, index) =>
      isPainted ? [{ id, style: severity, ranges: ranges[index] ?? [] }] : [],
    );
    this.#highlighter.paint(painted);
    this.#annotation = { marks, painted, samples: [], locate, listening: this.#listen(), current: undefined };
    return marks.filter((_, index) => !ranges[index]).map(({ id }) => id);
  }

  /** Paints samples beside the marks; nothing where no marks are shown. */
  showSamples(samples: readonly PageSample[]): void {
    if (!this.#annotation) return;
    const { locate, painted } = this.#annotation;
    const ranges = locate(samples);
    const placed = samples.map(({ id }, index): PlacedMark => ({ id, style: 'sample', ranges: ranges[index] ?? [] }));
    this.#annotation.samples = samples;
    this.#highlighter.paint([...painted, ...placed]);
  }

  /** Scrolls to a mark's passage, rings it and shows its card; false if it is lost. */
  reveal(id: string): boolean {
    const mark = this.#annotation?.marks.find((one) => one.id === id);
    if (!this.#annotation || !mark) return false;
    this.#annotation.current = id;
    const [ranges] = this.#annotation.locate([mark]);
    if (!ranges || !this.#ring.show(ranges)) return false;
    this.#card.pin(ranges, mark, RING_DURATION);
    return true;
  }

  /** Scrolls to any passage of the text and rings it; false if it is lost. */
  revealPassage(passage: Passage, locate: Locate): boolean {
    const [ranges] = locate([passage]);
    this.#card.clear();
    return ranges !== undefined && this.#ring.show(ranges);
  }

  clear(): void {
    this.#annotation?.listening.abort();
    this.#annotation = undefined;
    this.#highlighter.clear();
    this.#ring.clear();
    this.#card.clear();
  }

  #listen(): AbortController {
    return listenTo(new Set([this.#document, ...this.#highlighter.documents]), {
      onClick: (document, { clientX, clientY }) => {
        const mark = this.#highlighter.markAt(document, clientX, clientY);
        if (!mark) return;
        if (this.#annotation) this.#annotation.current = mark.id;
        this.#events.onMarkClick(mark.id);
      },
      onPoint: (document, point) => this.#point(document, point),
      onStep: (direction) => this.#step(direction),
      onLeave: () => {
        this.clear();
        this.#events.onLeave();
      },
    });
  }

  /** Goes to the next or previous mark that is still there, from the one revealed or clicked last. */
  #step(direction: 1 | -1): void {
    if (!this.#annotation) return;
    const { marks, current } = this.#annotation;
    const from = marks.findIndex(({ id }) => id === current);
    const first = direction === 1 ? from + 1 : from < 0 ? marks.length - 1 : from - 1;
    for (let at = first; at >= 0 && at < marks.length; at += direction) {
      const id = marks[at]?.id;
      if (id === undefined || !this.reveal(id)) continue;
      this.#events.onMarkStep(id);
      return;
    }
  }

  #point(document: Document, point: { readonly x: number; readonly y: number } | undefined): void {
    const placed = point && this.#highlighter.markAt(document, point.x, point.y);
    const { marks = [], samples = [] } = this.#annotation ?? {};
    const mark = placed && [...marks, ...samples].find(({ id }) => id === placed.id);
    if (placed && mark) this.#card.point(placed.ranges, mark, point.y);
    else this.#card.unpoint();
  }
}
