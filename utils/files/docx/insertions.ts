/** Collects what is to be put into a string of XML; the string itself is left as it is. */

/** What comes between two neighbouring characters, in this order. */
interface Gap {
  /** Closes the elements that are split here. */
  close: string;
  ends: string;
  starts: string;
  /** Opens again what was closed. */
  open: string;
}

/** Told what goes where, in any order; `applyTo` gives the new XML. */
export class Insertions {
  readonly #gaps = new Map<number, Gap>();

  /** Splits elements; a second split at the same place changes nothing. */
  split(position: number, close: string, open: string): void {
    Object.assign(this.#gapAt(position), { close, open });
  }

  /** A mark that something ends here. */
  addEnd(position: number, mark: string): void {
    this.#gapAt(position).ends += mark;
  }

  /** A mark that something starts here, behind all ends. */
  addStart(position: number, mark: string): void {
    this.#gapAt(position).starts += mark;
  }

  applyTo(xml: string): string {
    const gaps = [...this.#gaps].sort(([one], [other]) => one - other);
    let last = 0;
    const parts = gaps.flatMap(([position, { close, ends, starts, open }]) => {
      const before = xml.slice(last, position);
      last = position;
      return [before, close, ends, starts, open];
    });
    return [...parts, xml.slice(last)].join('');
  }

  #gapAt(position: number): Gap {
    const gap = this.#gaps.get(position) ?? { close: '', ends: '', starts: '', open: '' };
    this.#gaps.set(position, gap);
    return gap;
  }
}
