import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../utils/files/docx/read-docx';
import { withComments } from '../../../utils/files/docx/write-comments';
import { docx, p, part, r, zip } from '../../helpers/docx';
import { commented, oldComment } from './comment-texts';

const SIGNATURE = { author: '文诊', initials: '文', date: '2024-09-29T08:00:00Z' };
const BODY = p('各单位要压实责任。');
const COMMENT = { start: 0, end: 3, paragraphs: ['批注'] };

const write = (bytes: Uint8Array) => withComments(bytes, [COMMENT], SIGNATURE);
const codeOf = (bytes: Uint8Array) => {
  const writing = write(bytes);
  return writing.ok ? 'ok' : writing.code;
};
const documentOf = (document: string) => docx({ body: '', files: { 'word/document.xml': document } });

function ole(name: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...name].flatMap((char) => [char.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
}

/** Changes all entries of the directory. */
function withEntries(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at++) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return changed;
}

const macroTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';
const laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
const plain = docx({ body: BODY });
const bomb = withEntries(
  zipSync({ 'word/document.xml': [deflateSync(new Uint8Array(8 * 1024 * 1024)).subarray(2, -4), { level: 0 }] }),
  (view, at) => {
    view.setUint16(at + 10, 8, true);
    view.setUint32(at + 24, 8 * 1024 * 1024, true);
  },
);

const FILES: readonly (readonly [string, Uint8Array, string])[] = [
  ['nothing', new Uint8Array(), 'not-docx'],
  ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'not-docx'],
  ['an old document', ole('WordDocument'), 'legacy-format'],
  ['a document with a password', ole('EncryptedPackage\0'), 'encrypted'],
  ['files with passwords', withEntries(plain, (view, at) => view.setUint8(at + 8, 1)), 'encrypted'],
  ['macros', docx({ body: BODY, files: { 'word/vbaProject.bin': 'x' } }), 'macros'],
  ['a document that says it has macros', docx({ body: BODY, files: { '[Content_Types].xml': macroTypes } }), 'macros'],
  ['a spreadsheet', documentOf('<workbook xmlns="urn:x"/>'), 'no-document'],
  ['a zip of anything', zip({ 'a.txt': 'a' }), 'no-document'],
  ['a zip that is cut off', plain.subarray(0, plain.length - 30), 'damaged'],
  ['a zip bomb', bomb, 'too-large'],
  ['too many files', zip(Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`f${n}`, '']))), 'too-large'],
  ['two files of one name', docx({ body: BODY, files: { 'Word/Document.xml': 'x' } }), 'damaged'],
  ['entities that expand', documentOf(`${laughs}${part('document', `<w:body>${BODY}</w:body>`)}`), 'unsafe-xml'],
  ['nesting beyond reason', documentOf(part('document', `<w:body>${'<w:sdt>'.repeat(10_000)}`)), 'unsafe-xml'],
  ['XML that is not well formed', documentOf(part('document', '<w:body><w:p>')), 'damaged'],
];

describe('a file that the reader refuses', () => {
  it.each(FILES)('is refused with the same code: %s', (_, bytes, code) => {
    const reading = readDocx(bytes);
    expect(codeOf(bytes)).toBe(code);
    expect(reading.ok ? 'ok' : reading.code).toBe(code);
  });

  it('is refused without comments to set, too', () => {
    for (const [, bytes, code] of FILES) expect(withComments(bytes, [], SIGNATURE)).toEqual({ ok: false, code });
  });
});

describe('a file whose comments cannot be read', () => {
  const commentsOf = (comments: string) =>
    codeOf(docx({ body: p(commented(0, r('各单位'))), comments: '', files: { 'word/comments.xml': comments } }));

  it('is refused, as nothing could be added to them', () => {
    expect(commentsOf(part('comments', oldComment(0, '旧')))).toBe('ok');
    expect(commentsOf('<w:comments>')).toBe('damaged');
    expect(commentsOf('<other xmlns="urn:x"/>')).toBe('damaged');
    expect(commentsOf('')).toBe('damaged');
    expect(commentsOf(`${laughs}${part('comments', '')}`)).toBe('unsafe-xml');
  });
});

describe('an archive', () => {
  it('whose files run into one another is damaged', () => {
    const first = withEntries(plain, (view, at) => view.setUint32(at + 42, 0, true));
    expect(codeOf(first)).toBe('damaged');
    const beyond = withEntries(docx({ body: BODY, files: { 'a.bin': 'x' } }), (view, at) => {
      if (view.getUint16(at + 28, true) === 5) view.setUint32(at + 42, 0xfffffff0, true);
    });
    expect(codeOf(beyond)).toBe('damaged');
  });

  it('with any byte changed gives a file or a code, and a file that reads the same', () => {
    fc.assert(
      fc.property(fc.nat(plain.length - 1), fc.nat(255), (at, value) => {
        const changed = plain.slice();
        changed[at] = value;
        const [reading, writing] = [readDocx(changed), write(changed)];
        if (!reading.ok) expect(writing).toEqual(reading);
        if (!reading.ok || !writing.ok) return;
        const again = readDocx(writing.bytes);
        expect(again.ok && again.docx.text).toBe(reading.docx.text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('XML made to be slow', () => {
  const timeOf = (body: string) => {
    const bytes = docx({ body });
    const reading = readDocx(bytes);
    if (!reading.ok) throw new Error(reading.code);
    const { length } = reading.docx.text;
    const comments = Array.from({ length: 200 }, (_, n) => ({ ...COMMENT, start: n, end: length - n }));
    const started = performance.now();
    expect(withComments(bytes, comments, SIGNATURE).ok).toBe(true);
    return performance.now() - started;
  };

  it.each([
    [
      'fields in fields',
      p(Array.from({ length: 20_000 }, () => '<w:r><w:fldChar w:fldCharType="begin"/></w:r>').join('')) +
        p(r('文'.repeat(1000))),
    ],
    [
      'fields that end alone',
      p(`${r('文'.repeat(1000))}${'<w:r><w:fldChar w:fldCharType="end"/></w:r>'.repeat(20_000)}`),
    ],
    ['a run of many texts', p(`<w:r>${'<w:t>文</w:t>'.repeat(20_000)}</w:r>`)],
    ['a text of many comments', p(`<w:r><w:t>${'<!--a-->文<![CDATA[字]]>'.repeat(10_000)}</w:t></w:r>`)],
    ['links in links', p(`${'<w:hyperlink>'.repeat(400)}${r('文'.repeat(1000))}${'</w:hyperlink>'.repeat(400)}`)],
  ])('is no slower: %s', (_, body) => expect(timeOf(body)).toBeLessThan(3000));
});
