import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../utils/files/docx/read-docx';
import { withComments } from '../../../utils/files/docx/write-comments';
import { type CommentFixture, commentFixtures } from './comment-fixtures';
import { bare, isOnlyInserted, packedFiles, readComments, xmlIn } from './commented';

const SIGNATURE = { author: '文诊', initials: '文', date: '2024-09-29T08:00:00Z' };
const CHANGED =
  /^(word\/document\.xml|word\/comments\d?\.xml|word\/_rels\/document\.xml\.rels|\[Content_Types\]\.xml)$/i;

const fixtures = await commentFixtures();

function textOf(bytes: Uint8Array): string {
  const reading = readDocx(bytes);
  if (!reading.ok) throw new Error(`not read: ${reading.code}`);
  return reading.docx.text;
}

/** The comments that a fixture asks for: its words, then passages spread over the text. */
function commentsOn({ bytes, words, beside = {} }: CommentFixture) {
  const text = textOf(bytes);
  const named = [...words, ...Object.keys(beside)].map((wanted) => {
    const start = text.indexOf(wanted);
    if (start < 0) throw new Error(`${wanted} is not in ${text.slice(0, 200)}`);
    return { start, end: start + wanted.length, paragraphs: [wanted] };
  });
  const step = Math.max(1, Math.floor(text.length / 9));
  const spread = Array.from({ length: 9 }, (_, n) => ({ start: n * step, end: n * step + 4 })).filter(
    ({ end }) => end <= text.length,
  );
  return [
    ...named,
    ...spread.map((span) => ({ ...span, paragraphs: [text.slice(span.start, span.end).replace(/\p{Cs}/gu, '')] })),
  ];
}

describe.each(fixtures)('$name', (fixture) => {
  const comments = commentsOn(fixture);
  const writing = withComments(fixture.bytes, comments, SIGNATURE);
  if (!writing.ok) throw new Error(writing.code);
  const { bytes, placed, unplaced } = writing;
  const before = packedFiles(fixture.bytes);
  const after = packedFiles(bytes);

  it('has each comment on exactly its words', () => {
    const read = readComments(bytes);
    const { words, beside = {} } = fixture;
    const found = placed.map(({ index, id }) => ({ index, on: read.get(id)?.words ?? '' }));
    const wanted = words.map((word, index) => ({ index, on: bare(word) }));
    const around = Object.values(beside).map((word, index) => ({ index: words.length + index, on: word }));
    const named = found.filter(({ index }) => index < words.length + around.length);
    expect(named.map((one) => ({ ...one, on: bare(one.on) }))).toEqual([...wanted, ...around]);
    for (const { index, id } of placed) {
      expect(read.get(id)).toMatchObject({ author: '文诊', paragraphs: comments[index]?.paragraphs });
    }
    expect(placed.length + unplaced.length).toBe(comments.length);
  });

  it('reads as before', () => expect(textOf(bytes)).toBe(textOf(fixture.bytes)));

  it('has all other parts as they were, byte for byte and in their order', () => {
    expect([...after.keys()].slice(0, before.size)).toEqual([...before.keys()]);
    for (const [name, packed] of before) if (!CHANGED.test(name)) expect(after.get(name) === packed).toBe(true);
    const added = [...after.keys()].slice(before.size);
    expect(added.filter((name) => !CHANGED.test(name))).toEqual([]);
  });

  it('has a document in which things were put in and nothing taken out', () => {
    const document = (one: Uint8Array) => xmlIn(one, 'word/document.xml');
    expect(isOnlyInserted(document(fixture.bytes), document(bytes))).toBe(true);
  });

  it('takes comments again', () => {
    const again = withComments(bytes, comments, SIGNATURE);
    if (!again.ok) throw new Error(again.code);
    const read = readComments(again.bytes);
    const ids = [...placed, ...again.placed].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    placed.forEach(({ id }, at) => {
      expect(read.get(again.placed[at]?.id ?? -1)?.words).toBe(read.get(id)?.words);
    });
    expect(textOf(again.bytes)).toBe(textOf(fixture.bytes));
  });
});
