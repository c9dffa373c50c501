/** Puts the paragraphs, rows and cells of one story into lines. */
import { type Fragment, joinCells, type Line } from './lines';
import type { Paragraph } from './paragraph';

/** Where paragraphs are put one below the other: the story itself or a cell of a table. */
interface Column {
  readonly lines: Line[];
  /** The line of a paragraph whose mark is dropped, and the text boxes that follow it. */
  carried: Fragment[];
  carriedBoxes: Line[];
  isDropped: boolean;
}

interface Row {
  readonly cells: (readonly Line[])[];
  isDropped: boolean;
}

/** Told what opens and closes; `finish` gives the lines. */
export class Blocks {
  readonly #rows: Row[] = [];
  readonly #columns: Column[] = [newColumn()];

  /** Does the next paragraph go on in the line of the one before? */
  get isContinued(): boolean {
    return hasText(this.#column.carried);
  }

  add(paragraph: Paragraph): void {
    const column = this.#column;
    for (const fragment of paragraph.finish()) column.carried.push(fragment);
    for (const line of paragraph.boxes) column.carriedBoxes.push(line);
    if (paragraph.isMarkDropped) return;
    column.lines.push(column.carried);
    for (const line of column.carriedBoxes) column.lines.push(line);
    column.carried = [];
    column.carriedBoxes = [];
  }

  openRow(): void {
    this.#rows.push({ cells: [], isDropped: false });
  }

  openCell(): void {
    this.#columns.push(newColumn());
  }

  /** The row that is open is deleted or hidden. */
  dropRow(): void {
    const row = this.#rows.at(-1);
    if (row) row.isDropped = true;
  }

  /** The cell that is open is deleted. */
  dropCell(): void {
    if (this.#columns.length > 1) this.#column.isDropped = true;
  }

  closeCell(): void {
    const cell = this.#columns.length > 1 ? this.#columns.pop() : undefined;
    if (cell && !cell.isDropped) this.#rows.at(-1)?.cells.push(linesOf(cell));
  }

  closeRow(): void {
    const row = this.#rows.pop();
    if (!row || row.isDropped) return;
    const column = this.#column;
    // No paragraph goes on in a table.
    const before = linesOf({ ...column, lines: [] });
    for (const line of [...before, ...joinCells(row.cells)]) column.lines.push(line);
    column.carried = [];
    column.carriedBoxes = [];
  }

  finish(): readonly Line[] {
    return linesOf(this.#column);
  }

  get #column(): Column {
    const column = this.#columns.at(-1);
    if (!column) throw new Error('the story itself is never closed');
    return column;
  }
}

function newColumn(): Column {
  return { lines: [], carried: [], carriedBoxes: [], isDropped: false };
}

function linesOf({ lines, carried, carriedBoxes }: Column): readonly Line[] {
  return hasText(carried) ? [...lines, carried, ...carriedBoxes] : [...lines, ...carriedBoxes];
}

function hasText(line: Line): boolean {
  return line.some(({ text }) => text !== '');
}
