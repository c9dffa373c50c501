/** A .docx made of plain text: a paragraph for each line, nothing else. */
import { makeZip } from '../zip';
import { escapeXml } from './comments-part';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONSHIPS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** `readDocx` gives the text back, white space at the ends of lines apart. */
export async function newDocx(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const paragraphs = text.split('\n').map(paragraphOf).join('');
  const document = `${HEAD}<w:document xmlns:w="${W}"><w:body>${paragraphs}</w:body></w:document>`;
  const archive = await makeZip([
    { name: '[Content_Types].xml', chunks: [CONTENT_TYPES] },
    { name: '_rels/.rels', chunks: [RELATIONSHIPS] },
    { name: 'word/document.xml', chunks: [document] },
  ]);
  return new Uint8Array(await archive.arrayBuffer());
}

function paragraphOf(line: string): string {
  const pieces = line.split('\t').map((piece) => `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`);
  return `<w:p><w:r>${pieces.join('<w:tab/>')}</w:r></w:p>`;
}
