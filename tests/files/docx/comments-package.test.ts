import { deflateSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type DocxComment, withComments } from '../../../utils/files/docx/write-comments';
import { type DocxParts, docx, p, part, r, STRICT } from '../../helpers/docx';
import { COMMENT_STYLES, commented, longBody, oldComment } from './comment-texts';
import { packedFiles, readComments, xmlIn } from './commented';

const SIGNATURE = { author: '文诊', initials: '文', date: '2024-09-29T08:00:00Z' };
const BODY = p('各单位要压实责任。');
const RELATIONS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';

const on = (start: number, end: number, ...paragraphs: string[]): DocxComment => ({ start, end, paragraphs });

function write(
  parts: DocxParts | Uint8Array,
  comments: readonly DocxComment[] = [on(0, 3, '批注')],
  signature = SIGNATURE,
) {
  const writing = withComments(parts instanceof Uint8Array ? parts : docx(parts), comments, signature);
  if (!writing.ok) throw new Error(writing.code);
  return writing;
}

describe('the part of comments', () => {
  it('is added with its type and its relation, beside the document', () => {
    const { bytes } = write({ body: BODY });
    expect(xmlIn(bytes, 'word/comments.xml')).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
        '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
        '<w:comment w:id="0" w:author="文诊" w:date="2024-09-29T08:00:00Z" w:initials="文"><w:p>' +
        '<w:r><w:annotationRef/></w:r><w:r><w:t xml:space="preserve">批注</w:t></w:r></w:p></w:comment></w:comments>',
    );
    expect(xmlIn(bytes, TYPES)).toContain(
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
    );
    expect(xmlIn(bytes, RELATIONS)).toContain(
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
    );
  });

  it('is added in the terms of the strict variant to a strict document', () => {
    const { bytes } = write({ body: BODY, namespace: STRICT });
    expect(xmlIn(bytes, 'word/comments.xml')).toContain(`<w:comments xmlns:w="${STRICT}">`);
    expect(xmlIn(bytes, RELATIONS)).toContain('"http://purl.oclc.org/ooxml/officeDocument/relationships/comments"');
  });

  it('is extended where it is there, with the next number', () => {
    const { bytes, placed } = write({
      body: p(commented(3, r('各单位')) + commented(11, r('要压实责任。'))),
      comments: oldComment(11, '后') + oldComment(3, '前'),
    });
    expect(placed.map(({ id }) => id)).toEqual([12]);
    const comments = readComments(bytes);
    expect([...comments].map(([id, { words, paragraphs }]) => [id, words, ...paragraphs])).toEqual([
      [11, '要压实责任。', '后'],
      [3, '各单位', '前'],
      [12, '各单位', '批注'],
    ]);
  });

  it('is extended where it is an empty element, has another prefix or no type yet', () => {
    const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const forms = [
      `<w:comments xmlns:w="${w}"/>`,
      `<x:comments xmlns:x="${w}" ></x:comments>`,
      `<comments xmlns="${w}"/>`,
    ];
    for (const form of forms) {
      const { bytes } = write({ body: BODY, comments: '', files: { 'word/comments.xml': form } });
      expect(readComments(bytes).get(0)).toMatchObject({ words: '各单位', paragraphs: ['批注'] });
    }
  });

  it('is written where a relation says, though nothing is there yet', () => {
    const { bytes } = write({ body: BODY, comments: '', without: ['word/comments.xml'] });
    expect(readComments(bytes).size).toBe(1);
    expect(xmlIn(bytes, RELATIONS).match(/comments"/g)).toHaveLength(1);
  });

  it('gets a relation with a number that none has', () => {
    const relation = (id: string) => `<Relationship Id="${id}" Type="http://x/theme" Target="t.xml"/>`;
    const files = {
      [RELATIONS]:
        `<r:Relationships xmlns:r="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1')}${relation('rId3')}</r:Relationships>`.replaceAll(
          '<Rel',
          '<r:Rel',
        ),
    };
    expect(xmlIn(write({ body: BODY, files }).bytes, RELATIONS)).toMatch(
      /<r:Relationship Id="rId(?![13]")\d+"[^>]*comments"/,
    );
  });

  it('counts marks that have lost their comments, too', () => {
    expect(write({ body: p(commented(6, r('各单位'))) }).placed).toEqual([{ index: 0, id: 7, on: 'words' }]);
  });

  it('uses the styles for comments that the document has, by their names', () => {
    const { bytes } = write({ body: BODY, styles: COMMENT_STYLES });
    expect(xmlIn(bytes, 'word/comments.xml')).toContain(
      '<w:p><w:pPr><w:pStyle w:val="a8"/></w:pPr><w:r><w:rPr><w:rStyle w:val="a7"/></w:rPr><w:annotationRef/></w:r>',
    );
    expect(xmlIn(bytes, 'word/document.xml')).toContain(
      '<w:r><w:rPr><w:rStyle w:val="a7"/></w:rPr><w:commentReference w:id="0"/></w:r>',
    );
  });

  it('holds any text: markup, line breaks, tabs, what XML cannot say, and nothing at all', () => {
    const comments = [on(0, 1, '<w:t>&"\'', '甲\n乙\t丙\r\n', '\u0000\ud842', ' '), on(1, 2), on(2, 3, '')];
    const signature = { author: '甲 "&" <乙>', initials: '"', date: '2024-09-29T08:00:00.123Z' };
    const { bytes } = write({ body: BODY }, comments, signature);
    const read = readComments(bytes);
    expect(read.get(0)).toEqual({
      words: '各',
      author: '甲 "&" <乙>',
      paragraphs: ['<w:t>&"\'', '甲\n乙\t丙\n', '\ufffd\ufffd', ' '],
    });
    expect(read.get(1)?.paragraphs).toEqual(['']);
    expect(read.get(2)?.paragraphs).toEqual(['']);
    expect(xmlIn(bytes, 'word/comments.xml')).toContain('w:date="2024-09-29T08:00:00Z" w:initials="&quot;"');
  });
});

describe('the list of comments', () => {
  it('may be empty or hold none that can be set: the bytes are those given', () => {
    const bytes = docx({ body: BODY });
    expect(write(bytes, [])).toEqual({ ok: true, bytes, placed: [], unplaced: [] });
    expect(write(bytes, []).bytes).toBe(bytes);
    const outside = [on(-1, 2), on(0, 10), on(2, 2), on(3, 2), on(0.5, 2), on(Number.NaN, 2), on(99, 120)];
    const writing = write(bytes, outside);
    expect(writing.bytes).toBe(bytes);
    expect(writing.unplaced).toEqual(outside.map((_, index) => ({ index, reason: 'out-of-range' })));
  });

  it('tells of comments on what stands nowhere in the file', () => {
    const formula = '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>';
    const { placed, unplaced } = write({ body: p(`${r('甲')}${formula}`) + p('乙') }, [
      on(2, 3, 'a'),
      on(1, 2, 'b'),
      on(1, 4, 'c'),
    ]);
    expect(unplaced).toEqual([
      { index: 0, reason: 'no-words' },
      { index: 1, reason: 'no-words' },
    ]);
    expect(placed).toEqual([{ index: 2, id: 0, on: 'words' }]);
  });

  it('may hold several comments on the same, on overlapping and on nested words', () => {
    const spans = [on(0, 9), on(0, 9), on(2, 6), on(4, 8), on(3, 5), on(6, 9), on(0, 2)];
    const { bytes } = write({ body: BODY }, spans);
    expect([...readComments(bytes).values()].map(({ words }) => words)).toEqual(
      spans.map(({ start, end }) => '各单位要压实责任。'.slice(start, end)),
    );
  });

  it('may be long, on a long document', () => {
    const bytes = docx({ body: longBody() });
    const spans = Array.from({ length: 500 }, (_, n) => on(n * 400 + (n % 7), n * 400 + 90, `批注${n}`));
    const started = performance.now();
    const { placed } = write(bytes, spans);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(placed).toHaveLength(500);
  });

  it('may be long, on a single long run', () => {
    const bytes = docx({ body: p(`<w:r><w:t>${'各单位 &amp;'.repeat(60_000)}</w:t></w:r>`) });
    const started = performance.now();
    const { placed } = write(
      bytes,
      Array.from({ length: 500 }, (_, n) => on(n * 500 + 1, n * 500 + 9)),
    );
    expect(performance.now() - started).toBeLessThan(3000);
    expect(placed).toHaveLength(500);
  });
});

describe('an archive', () => {
  it('keeps stored files, comments, extra fields and folders', () => {
    const document = part('document', `<w:body>${BODY}</w:body>`);
    const plain = zipSync({
      'word/': new Uint8Array(),
      'word/media/a.png': [
        new Uint8Array([1, 2, 3]),
        { level: 0, comment: '图', extra: { 41504: new Uint8Array(8) }, mtime: '2001-02-03' },
      ],
      'word/document.xml': [
        new TextEncoder().encode(document),
        { level: 0, comment: '文', extra: { 41504: new Uint8Array(8) } },
      ],
      'zz.bin': [new Uint8Array(5000), { level: 9 }],
    });
    const bytes = withArchiveComment(plain, '全文');
    const after = write(bytes).bytes;
    const [was, is] = [packedFiles(bytes), packedFiles(after)];
    expect([...is.keys()]).toEqual([...was.keys(), RELATIONS, 'word/comments.xml']);
    for (const name of ['word/', 'word/media/a.png', 'zz.bin']) expect(is.get(name)).toBe(was.get(name));
    expect(Buffer.from(after).includes(Buffer.from('全文'))).toBe(true);
    expect(new TextDecoder().decode(unzipSync(after)['word/document.xml'])).toContain('commentRangeStart');
    expect(readComments(withType(after)).get(0)?.words).toBe('各单位');
  });

  it('whose files have their sizes behind them, as those of streams do, is read and kept', () => {
    const bytes = streamed(docx({ body: BODY, files: { 'word/media/a.bin': 'abc' } }));
    const after = write(bytes).bytes;
    expect(readComments(after).get(0)?.words).toBe('各单位');
    expect(packedFiles(after).get('word/media/a.bin')).toBe(packedFiles(bytes).get('word/media/a.bin'));
  });

  it('has the right check sum for each file', () => {
    const { bytes } = write({ body: BODY });
    expect(checkSums(bytes)).toEqual(checkSums(zipSync(unzipSync(bytes))));
  });

  it('may be a view of a larger buffer', () => {
    const bytes = docx({ body: BODY });
    const larger = new Uint8Array(bytes.length + 20);
    larger.set(bytes, 7);
    expect(write(larger.subarray(7, 7 + bytes.length)).bytes).toEqual(write(bytes).bytes);
  });

  it('keeps files whose names climb out of it, and never takes them for parts', () => {
    const files = { '../word/document.xml': 'x', 'word/../../comments.xml': 'y' };
    const bytes = docx({ body: BODY, files });
    const after = packedFiles(write(bytes).bytes);
    for (const name of Object.keys(files)) expect(after.get(name)).toBe(packedFiles(bytes).get(name));
  });
});

/** The check sums of the directory. */
function checkSums(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = Buffer.from(bytes);
  const sums = new Map<string, number>();
  for (let at = view.indexOf('PK\u0001\u0002'); at >= 0; at = view.indexOf('PK\u0001\u0002', at + 4)) {
    sums.set(view.toString('utf8', at + 46, at + 46 + view.readUInt16LE(at + 28)), view.readUInt32LE(at + 16));
  }
  return sums;
}

/** Adds a comment to the archive as a whole. */
function withArchiveComment(bytes: Uint8Array, text: string): Uint8Array {
  const comment = new TextEncoder().encode(text);
  const all = new Uint8Array([...bytes, ...comment]);
  new DataView(all.buffer).setUint16(bytes.length - 2, comment.length, true);
  return all;
}

/** The archive with a part of types, which `readComments` asks for. */
function withType(bytes: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(bytes), [TYPES]: new TextEncoder().encode('"/word/comments.xml"') });
}

/** The same files, written as a stream: sizes and sums follow the content. */
function streamed(bytes: Uint8Array): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  const original = Buffer.from(zipSync(unzipSync(bytes)));
  const end = original.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let entry = original.readUInt32LE(end + 16);
  const files = Object.entries(unzipSync(bytes));
  for (const [, content] of files) {
    const nameLength = original.readUInt16LE(entry + 28);
    const record = Buffer.from(original.subarray(entry, entry + 46 + nameLength));
    const packed = deflateSync(content, { level: 9 }).subarray(2, -4);
    record.writeUInt16LE(8 | record.readUInt16LE(8), 8);
    record.writeUInt16LE(8, 10);
    record.writeUInt32LE(packed.length, 20);
    record.writeUInt32LE(at, 42);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    record.copy(header, 4, 6, 16);
    header.writeUInt16LE(nameLength, 26);
    const descriptor = Buffer.concat([Buffer.from('PK\u0007\u0008', 'latin1'), record.subarray(16, 28)]);
    const whole = Buffer.concat([header, record.subarray(46), packed, descriptor]);
    chunks.push(whole);
    directory.push(record);
    at += whole.length;
    entry += 46 + nameLength + original.readUInt16LE(entry + 30);
  }
  const last = Buffer.from(original.subarray(end));
  const records = Buffer.concat(directory);
  last.writeUInt32LE(records.length, 12);
  last.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...chunks, records, last]));
}
