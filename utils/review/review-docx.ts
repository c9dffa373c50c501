/** The review's form as a Word file; the only file that knows the package that writes them. */
import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun } from 'docx';
import type { CellLine, FormTable, ReviewForm } from './review-form';

/** The bytes of a .docx of the form, on A4. */
export async function reviewDocx(form: ReviewForm): Promise<Uint8Array> {
  const document = new Document({
    title: form.title,
    styles: { default: { document: { run: { font: FONT, size: PLAIN } } } },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 160 },
            children: [run(form.title, { bold: true, size: TITLE })],
          }),
          tableOf(
            FACT_WIDTHS,
            form.facts.map(([label, value]) => [[{ text: label, kind: 'strong' }], [{ text: value, kind: 'plain' }]]),
          ),
          ...form.tables.flatMap(sectionOf),
          ...form.lists.flatMap(({ heading, items }) => [
            headingOf(heading),
            ...items.map((item) => new Paragraph({ bullet: { level: 0 }, children: [run(item)] })),
          ]),
          new Paragraph({
            spacing: { before: 400, after: 160 },
            children: form.signatures.map((label) => run(`${label} ${BLANK}   `)),
          }),
          new Paragraph({ children: [run(form.note, { size: SMALL })] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Half points. */
const [TITLE, HEADING, PLAIN, SMALL] = [34, 21, 19, 16];
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' };
/** Twentieths of a point. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = { top: 800, right: 850, bottom: 800, left: 850 };
const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right;
/** Percent. */
const FACT_WIDTHS = [17, 83];
const BLANK = '＿'.repeat(9);

function sectionOf({ heading, columns, widths, rows, none }: FormTable): readonly (Paragraph | Table)[] {
  if (rows.length === 0) return [headingOf(heading), new Paragraph({ children: [run(none)] })];
  const header = columns.map((text): readonly CellLine[] => [{ text, kind: 'strong' }]);
  return [headingOf(heading), tableOf(widths, [header, ...rows], true)];
}

function headingOf(text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: 160, after: 60 },
    children: [run(text, { bold: true, size: HEADING })],
  });
}

/** A row of a single cell spans all columns. */
function tableOf(widths: readonly number[], rows: FormTable['rows'], hasHeader = false): Table {
  const columnWidths = widths.map((width) => Math.round((TEXT_WIDTH * width) / 100));
  return new Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: true,
          tableHeader: hasHeader && row === 0,
          children: cells.map(
            (lines) =>
              new TableCell({
                ...(cells.length === 1 ? { columnSpan: widths.length } : {}),
                margins: { left: 60, right: 60 },
                children: lines.length === 0 ? [new Paragraph('')] : lines.map(paragraphOf),
              }),
          ),
        }),
    ),
  });
}

function paragraphOf({ text, kind }: CellLine): Paragraph {
  return new Paragraph({
    children: [run(text, { bold: kind === 'strong', size: kind === 'small' ? SMALL : PLAIN })],
  });
}

function run(text: string, { bold = false, size = PLAIN }: { readonly bold?: boolean; readonly size?: number } = {}) {
  return new TextRun({ text: text.replace(UNWRITABLE, ''), bold, size });
}

/** What XML cannot hold. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
