/** Writes small .docx files for tests, part by part. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { type DocxText, readDocx } from '../../utils/files/docx/read-docx';

export const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

export interface DocxParts {
  /** What stands in `w:body`. */
  readonly body: string;
  /** What stands in `w:styles`, `w:numbering` and so on; without it the part is missing. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly namespace?: string;
  /** Further files, or others of the same names. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Files to leave out. */
  readonly without?: readonly string[];
}

/** The bytes of a .docx. */
export function docx(parts: DocxParts): Uint8Array {
  const { body, namespace = TRANSITIONAL, files = {}, without = [] } = parts;
  const named = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const;
  const present = named.filter((name) => parts[name] !== undefined);
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`, namespace),
    'word/_rels/document.xml.rels': relations(present.map((name) => [name, `${name}.xml`])),
    ...Object.fromEntries(
      present.map((name) => [`word/${name}.xml`, part(name, parts[name] ?? '', namespace)] as const),
    ),
    ...files,
  };
  const kept = Object.entries(all).filter(([name]) => !without.includes(name));
  return zip(Object.fromEntries(kept));
}

export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    packed[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(packed);
}

/** A whole part with the namespaces that Word declares. */
export function part(root: string, content: string, namespace = TRANSITIONAL): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} xmlns:w="${namespace}" ` +
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
    `xmlns:v="urn:schemas-microsoft-com:vml">${content}</w:${root}>`
  );
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const lines = targets.map(([kind, target], index) => {
    return `<Relationship Id="rId${index + 1}" Type="${type}/${kind}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

/** A paragraph; text becomes a run, anything in angle brackets stays as it is. */
export function p(content: string, properties = ''): string {
  const inner = content.startsWith('<') || content === '' ? content : r(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}

/** A run of text. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A run that holds these elements. */
export function run(content: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

/** A paragraph of a list. */
export function item(text: string, numId: number, level = 0): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

/** A table of cells that hold paragraphs. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The text of a document that must be readable. */
export function read(parts: DocxParts): DocxText {
  const reading = readDocx(docx(parts));
  if (!reading.ok) throw new Error(`not read: ${reading.code}`);
  return reading.docx;
}

/** What the XML at the range of a piece says, by other means than the reader's. */
export function xmlOf({ part: { xml }, xml: { start, end } }: DocxText['pieces'][number]): string {
  return xml.slice(start, end);
}

/** Resolves entities and line ends. */
export function decode(xml: string): string {
  return xml
    .replace(/\r\n?/g, '\n')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
