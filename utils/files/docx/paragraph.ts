/** A paragraph while it is read: its place in the lists and the fragments of its line. */
import type { Fragment, Line } from './lines';
import type { ListCounter } from './numbering';
import { type Styles, wholeNumber } from './styles';

/** What all paragraphs of a document share. */
export interface ReadingContext {
  readonly styles: Styles;
  readonly lists: ListCounter;
}

/** Collects a paragraph; `finish` gives its line. */
export class Paragraph {
  /** Lines of the text boxes that hang on this paragraph; they follow it. */
  readonly boxes: Line[] = [];
  style: string | undefined;
  numId: string | undefined;
  level: string | undefined;
  /** Its mark is deleted or hidden: the next paragraph goes on in the same line. */
  isMarkDropped = false;
  readonly #context: ReadingContext;
  readonly #fragments: Fragment[] = [];
  #hasText = false;
  #pageBreak: Fragment | undefined;
  #label: string | undefined;

  /** A paragraph that goes on in the line of the one before draws no number of its own. */
  constructor(context: ReadingContext, isContinuation: boolean) {
    this.#context = context;
    this.style = context.styles.defaultParagraph;
    if (isContinuation) this.#label = '';
  }

  add(fragment: Fragment): void {
    if (this.#pageBreak) this.#fragments.push(this.#pageBreak);
    this.#pageBreak = undefined;
    this.#fragments.push(fragment);
    this.#hasText ||= fragment.text.trim() !== '';
  }

  /** A page break counts only between text. */
  addPageBreak(fragment: Fragment): void {
    if (this.#hasText) this.#pageBreak = fragment;
  }

  /** Counts this paragraph in its list; to be called when its properties are known, before any text box in it. */
  drawLabel(): void {
    if (!this.isMarkDropped) this.#label ??= this.#nextLabel();
  }

  finish(): Line {
    if (!this.isMarkDropped || this.#hasText) this.#label ??= this.#nextLabel();
    return this.#label ? [{ text: this.#label }, ...this.#fragments] : this.#fragments;
  }

  #nextLabel(): string {
    const { styles, lists } = this.#context;
    const styled = styles.listOf(this.style);
    const level = wholeNumber(this.level) ?? (this.numId === undefined ? styled.level : undefined);
    return lists.next({ numId: this.numId ?? styled.numId, level }, this.style);
  }
}
