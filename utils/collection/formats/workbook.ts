/** The parts of an Excel workbook (Office Open XML, ECMA-376): sheets as text, row by row. */

export type WorkbookCell =
  | { readonly kind: 'text' | 'heading'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'day' | 'moment'; readonly value: Date }
  | null;

export interface Sheet {
  readonly name: string;
  /** Characters that a column is wide. */
  readonly widths: readonly number[];
  readonly hasFrozenHeader: boolean;
  readonly rows: Iterable<readonly WorkbookCell[]>;
}

export interface WorkbookPart {
  readonly name: string;
  readonly chunks: Iterable<string>;
}

/** UTF-16 units that Excel lets a cell have. */
const MAX_CELL = 32_767;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The order of the formats of cells in `STYLES`. */
const STYLE = { text: 0, heading: 1, day: 2, moment: 3, number: 0 } as const;
const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** All parts in the order in which they are to be packed. Text longer than a cell can be ends in `…`. */
export function* workbookParts(sheets: readonly Sheet[]): Generator<WorkbookPart> {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  const overrides = numbered.map(({ number }) => override(`worksheets/sheet${number}`, 'worksheet'));
  const types = [override('workbook', 'sheet.main'), override('styles', 'styles'), ...overrides].join('');
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  yield part('[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types">${defaults}${types}</Types>`);
  yield part('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  const listed = numbered.map(
    ({ name, number }) => `<sheet name="${escapeXml(sheetName(name))}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  yield part(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`,
  );
  const targets = numbered.map(({ number }) => ['worksheet', `worksheets/sheet${number}.xml`] as const);
  yield part('xl/_rels/workbook.xml.rels', relationships([...targets, ['styles', 'styles.xml']]));
  yield { name: 'xl/styles.xml', chunks: [STYLES] };
  for (const sheet of numbered) yield { name: `xl/worksheets/sheet${sheet.number}.xml`, chunks: sheetText(sheet) };
}

function* sheetText({ widths, hasFrozenHeader, rows, number }: Sheet & { readonly number: number }): Generator<string> {
  const pane = hasFrozenHeader ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : '';
  const selected = number === 1 ? ' tabSelected="1"' : '';
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView${selected} workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
  let row = 0;
  for (const cells of rows) {
    row++;
    yield `<row r="${row}">${cells.map((cell, column) => cellText(cell, `${letters(column)}${row}`)).join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function cellText(cell: WorkbookCell, place: string): string {
  if (cell === null) return '';
  const start = `<c r="${place}" s="${STYLE[cell.kind]}"`;
  if (typeof cell.value === 'number') return `${start}><v>${cell.value}</v></c>`;
  if (cell.value instanceof Date) return `${start}><v>${serial(cell.value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(shortened(cell.value))}</t></is></c>`;
}

/** Days since 30 December 1899, in UTC. */
function serial(date: Date): number {
  return (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** A, B, … Z, AA, … */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function shortened(text: string): string {
  return text.length > MAX_CELL ? `${text.slice(0, MAX_CELL - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}

/** Without the characters that XML cannot have; `_x0041_` would be read as a character by its number. */
function escapeXml(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || ' ';
}

function override(name: string, type: string): string {
  return `<Override PartName="/xl/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function part(name: string, content: string): WorkbookPart {
  return { name, chunks: [DECLARATION + content] };
}
