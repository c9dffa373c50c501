/** Follows Word's fields: of a field only the result is shown, not the instruction that makes it. */

/** The fields that are open in one story, the innermost last. */
export class Fields {
  /** One for each open field: has its result begun? */
  #results: boolean[] = [];

  /** Is text here shown? */
  get isShown(): boolean {
    return this.#results.every((hasResult) => hasResult);
  }

  /** A `w:fldChar` of this type was met. */
  mark(type: string | undefined): void {
    if (type === 'begin') this.#results.push(false);
    else if (type === 'separate' && this.#results.length > 0) this.#results[this.#results.length - 1] = true;
    else if (type === 'end') this.#results.pop();
  }

  /** An instruction never runs on into the next paragraph: one without an end must not swallow the document. */
  endParagraph(): void {
    this.#results = this.#results.filter((hasResult) => hasResult);
  }
}
