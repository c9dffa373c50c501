/** A table of samples as a workbook for Excel, with the data card on a second sheet. */
import { makeZip } from '../../files/zip';
import type { CollectionContent } from '../schema';
import { type Cell, COLUMNS, type ColumnNames, cellsOf, headerOf, rowsOf } from './columns';
import type { DataCard } from './data-card';
import { type WorkbookCell, workbookParts } from './workbook';

/** What the sheets are called: at most 31 characters, none of \ / ? * [ ] : */
export interface SheetNames {
  readonly samples: string;
  readonly card: string;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Text stays text whatever it looks like, numbers and dates (UTC) are typed, the header is frozen. Text longer
 * than a cell can be ends in `…`. It is packed without a worker, which the policy of extension pages forbids.
 */
export async function writeXlsx(
  content: CollectionContent,
  names: ColumnNames,
  sheets: SheetNames,
  card: DataCard,
): Promise<Blob> {
  const widths = Object.keys(COLUMNS).map(() => 16);
  const parts = workbookParts([
    { name: sheets.samples, widths, hasFrozenHeader: true, rows: sampleRows(content, names) },
    { name: sheets.card, widths: [32, 48, 16, 16, 16, 48], hasFrozenHeader: false, rows: cardRows(card) },
  ]);
  return new Blob([await makeZip(parts)], { type: TYPE });
}

function* sampleRows(content: CollectionContent, names: ColumnNames): Generator<readonly WorkbookCell[]> {
  yield headerOf(names).map(heading);
  for (const row of rowsOf(content)) yield cellsOf(row).map(({ kind, value }) => cell(kind, value));
}

function* cardRows({ title, sections }: DataCard): Generator<readonly WorkbookCell[]> {
  yield [heading(title)];
  for (const { heading: name, paragraphs, rows } of sections) {
    yield [];
    yield [heading(name)];
    for (const paragraph of paragraphs) yield [text(paragraph)];
    for (const row of rows) yield row.map(text);
  }
}

function cell(kind: 'text' | 'number' | 'day' | 'moment', value: Cell): WorkbookCell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { kind: 'number', value };
  if (kind === 'day') return { kind, value: new Date(`${value}T00:00:00Z`) };
  if (kind === 'moment') return { kind, value: new Date(value) };
  return text(value);
}

function text(value: string): WorkbookCell {
  return { kind: 'text', value };
}

function heading(value: string): WorkbookCell {
  return { kind: 'heading', value };
}
