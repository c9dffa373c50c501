/**
 * A table of samples as CSV: UTF-8 with byte order mark, lines ending in CRLF. Text that a spreadsheet would take
 * for a formula (beginning with = + - @, their full-width forms, a tab or a line end) gets an apostrophe before it.
 */
import Papa from 'papaparse';
import type { CollectionContent } from '../schema';
import { type ColumnNames, cellsOf, headerOf, rowsOf } from './columns';

const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** Line by line, with the byte order mark before the first. */
export function* writeCsv(content: CollectionContent, names: ColumnNames): Generator<string> {
  yield `\uFEFF${csvLine(headerOf(names))}`;
  for (const row of rowsOf(content)) yield csvLine(cellsOf(row).map(({ value }) => value));
}

/** One line of CSV with its end; formulas are defused. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${Papa.unparse([[...cells]], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
