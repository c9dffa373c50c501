/** One page, or file, while it is read and marked, and the way back to a page without a trace. */
import type { Passage } from '../../utils/page/anchor';
import { Annotator, type AnnotatorEvents } from '../../utils/page/annotator';
import { attachmentsIn } from '../../utils/page/attachments';
import { PageReader, type TextReader } from '../../utils/page/page-reader';
import { selectedRange } from '../../utils/page/page-text';
import { browserRendering } from '../../utils/page/rendering';
import type { Mark, ReadReply, SampleMark, Scope } from '../../utils/platform/messages';

interface MarkedPageEvents extends AnnotatorEvents {
  /** The page reads otherwise now than when it was read. */
  readonly onChange: () => void;
}

export class MarkedPage {
  readonly #document: Document;
  readonly #annotator: Annotator;
  readonly #reader: TextReader;

  /** The document itself is read, unless another reader is given. */
  constructor(document: Document, { onChange, ...events }: MarkedPageEvents, reader?: TextReader) {
    this.#document = document;
    this.#reader = reader ?? new PageReader(document, { onChange, isOfInterest: () => this.#annotator.isAnnotated });
    this.#annotator = new Annotator(document, {
      ...events,
      onLeave: () => {
        this.#reader.stop();
        events.onLeave();
      },
    });
  }

  /** Reads the page or a part of it; with `toggle`, an annotated page is cleared instead. */
  read(scope: Scope, toggle: boolean): ReadReply {
    const isCleared = toggle && this.#annotator.isAnnotated;
    this.#annotator.clear();
    this.#reader.stop();
    if (isCleared) return { outcome: 'cleared' };
    if (!this.#reader.choose(scope)) return { outcome: 'failed', reason: 'no-selection', unreadFrames: [] };
    return this.readAgain();
  }

  /** Reads once more what was read last. */
  readAgain(): ReadReply {
    const reading = this.#reader.read();
    const unreadFrames = [...reading.unreadFrames];
    if (!reading.ok) this.#annotator.clear();
    if (!reading.ok) return { outcome: 'failed', reason: reading.reason, unreadFrames };
    const { map: _map, headText = '', ...source } = reading.page;
    const url = this.#reader.address ?? this.#document.location.href;
    const attachments = [...attachmentsIn(this.#document)];
    const isFile = this.#reader.address !== undefined;
    return { outcome: 'read', reading: { source: { ...source, url }, unreadFrames, attachments, headText, isFile } };
  }

  /** Takes all marks away. */
  clear(): void {
    this.#annotator.clear();
    this.#reader.stop();
  }

  /** The text read last. */
  get text(): string {
    return this.#reader.text;
  }

  /** Where in the text read last the user's selection stands; undefined where it holds nothing of it. */
  selectedSpan(): { readonly start: number; readonly end: number } | undefined {
    const range = selectedRange(this.#document, browserRendering);
    const span = range && this.#reader.map?.spanOf(range);
    if (!span) return undefined;
    const selected = this.text.slice(span.start, span.end);
    const start = span.start + selected.length - selected.trimStart().length;
    const end = span.end - selected.length + selected.trimEnd().length;
    return end > start ? { start, end } : undefined;
  }

  /** Marks findings in the text read last; gives the ids of those whose passage is not there any more. */
  annotate(marks: readonly Mark[]): string[] {
    return this.#annotator.annotate(marks, this.#reader.locate);
  }

  /** Paints samples of a collection beside the marks. */
  showSamples(samples: readonly SampleMark[]): void {
    this.#annotator.showSamples(samples);
  }

  /** Shows a finding's passage; false if it is lost. */
  reveal(findingId: string): boolean {
    return this.#annotator.reveal(findingId);
  }

  /** The same for any passage of the text read last. */
  revealPassage(passage: Passage): boolean {
    return this.#annotator.revealPassage(passage, this.#reader.locate);
  }
}
