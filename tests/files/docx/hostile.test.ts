import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../utils/files/docx/read-docx';
import { docx, p, part, r, zip } from '../../helpers/docx';

const BODY = p('各单位要落实责任。');
const codeOf = (bytes: Uint8Array) => {
  const reading = readDocx(bytes);
  return reading.ok ? reading.docx.text : reading.code;
};
const documentOf = (document: string) => docx({ body: '', files: { 'word/document.xml': document } });

describe('a file that is no .docx', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('{\\rtf1 各单位}')],
    ['a PDF', new TextEncoder().encode('%PDF-1.7')],
  ])('is told apart: %s', (_, bytes) => expect(codeOf(bytes)).toBe('not-docx'));

  it('is a legacy document or one with a password, which have the same wrapping', () => {
    const ole = new Uint8Array(4096);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(codeOf(ole)).toBe('legacy-format');
    const name = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]);
    ole.set(name, 1000);
    expect(codeOf(ole)).toBe('legacy-format');
    ole.set(name, 1024 + 128);
    expect(codeOf(ole)).toBe('encrypted');
  });

  it('is another Office file, or a zip of anything', () => {
    expect(codeOf(docx({ body: BODY, without: ['word/document.xml'] }))).toBe('no-document');
    expect(codeOf(documentOf('<workbook xmlns="urn:x"/>'))).toBe('no-document');
    expect(codeOf(zip({ 'a.txt': 'a' }))).toBe('no-document');
    expect(codeOf(zip({}))).toBe('no-document');
  });

  it('has macros', () => {
    expect(codeOf(docx({ body: BODY, files: { 'word/vbaProject.bin': 'x' } }))).toBe('macros');
    const types =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';
    expect(codeOf(docx({ body: BODY, files: { '[Content_Types].xml': types } }))).toBe('macros');
  });
});

describe('a package', () => {
  it('is read without its types and relations, and with its main part elsewhere', () => {
    expect(
      codeOf(docx({ body: BODY, without: ['[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels'] })),
    ).toBe('各单位要落实责任。');
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/Main/../Main/Doc.xml"/></Relationships>';
    const files = { '_rels/.rels': relations, 'main/doc.xml': part('document', `<w:body>${BODY}</w:body>`) };
    expect(codeOf(docx({ body: '', files, without: ['word/document.xml'] }))).toBe('各单位要落实责任。');
  });

  it('never has a part outside itself', () => {
    const files = { '../word/document.xml': 'x', 'word/../../document.xml': 'x' };
    expect(codeOf(docx({ body: BODY, files }))).toBe('各单位要落实责任。');
  });

  it('with two files of one name is damaged', () => {
    expect(codeOf(docx({ body: BODY, files: { 'Word/Document.xml': 'x' } }))).toBe('damaged');
  });

  it('that is locked file by file is encrypted', () => {
    const bytes = docx({ body: BODY });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 4 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) bytes[at + 8] = 1;
    expect(codeOf(bytes)).toBe('encrypted');
  });

  it('cut off anywhere is damaged', () => {
    const bytes = docx({ body: BODY });
    for (const length of [4, 30, bytes.length >> 1, bytes.length - 1])
      expect(codeOf(bytes.slice(0, length))).toBe('damaged');
  });

  it('with any byte changed never throws', () => {
    const bytes = docx({ body: BODY });
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const changed = bytes.slice();
        changed[at] = value;
        return typeof codeOf(changed) === 'string';
      }),
      { numRuns: 500 },
    );
  });
});

describe('a zip bomb', () => {
  /** A .docx whose main part is these packed bytes, said to unpack to this size. */
  function lying(packed: Uint8Array, size: number): Uint8Array {
    const bytes = zipSync({ 'word/document.xml': [packed, { level: 0 }] });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 4 < bytes.length; at++) {
      const isEntry = view.getUint32(at, true) === 0x02014b50;
      if (isEntry) {
        view.setUint16(at + 10, 8, true);
        view.setUint32(at + 24, size, true);
      }
    }
    return bytes;
  }
  const zeros = (megabytes: number) => deflateSync(new Uint8Array(megabytes * 1024 * 1024)).subarray(2, -4);

  it('is refused by the sizes that it states, before anything is unpacked', () => {
    expect(codeOf(lying(zeros(1), 300 * 1024 * 1024))).toBe('too-large');
    expect(codeOf(lying(zeros(8), 8 * 1024 * 1024))).toBe('too-large');
    const files = Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`f${n}`, '']));
    expect(codeOf(zip(files))).toBe('too-large');
  });

  it('that states too small a size is stopped when it passes it', () => {
    const started = performance.now();
    expect(codeOf(lying(zeros(256), 1000))).toBe('damaged');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('that states too large a size is damaged', () => {
    expect(codeOf(lying(deflateSync('<a/>').subarray(2, -4), 100))).toBe('damaged');
  });
});

describe('XML', () => {
  it('with a document type is refused, entities or not', () => {
    const laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><l>&b;</l>';
    expect(codeOf(documentOf(laughs))).toBe('unsafe-xml');
    expect(codeOf(documentOf(`<!DOCTYPE html>${part('document', '')}`))).toBe('unsafe-xml');
  });

  it('nested beyond reason is refused, without overflowing', () => {
    const deep = '<w:sdt>'.repeat(100_000);
    expect(codeOf(documentOf(part('document', `<w:body>${deep}`)))).toBe('unsafe-xml');
    const tables = (depth: number) =>
      `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${BODY}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
    expect(codeOf(docx({ body: tables(50) }))).toBe('各单位要落实责任。');
  });

  it.each([
    ['an open tag', '<w:body><w:p>'],
    ['an unknown entity', '<w:body><w:p><w:r><w:t>&nbsp;</w:t></w:r></w:p></w:body>'],
    ['an unknown prefix', '<w:body><q:p/></w:body>'],
    ['crossed tags', '<w:body><w:p><w:r></w:p></w:r></w:body>'],
  ])('with %s is damaged', (_, content) => expect(codeOf(documentOf(part('document', content)))).toBe('damaged'));

  it('that is no UTF-8 is damaged', () => {
    const bytes = new TextEncoder().encode(part('document', `<w:body>${BODY}</w:body>`));
    bytes[bytes.length - 40] = 0xff;
    expect(codeOf(docx({ body: '', files: { 'word/document.xml': bytes } }))).toBe('damaged');
  });

  it('with a byte order mark is read', () => {
    expect(codeOf(documentOf(`\ufeff${part('document', `<w:body>${p(r('甲'))}</w:body>`)}`))).toBe('甲');
  });
});
