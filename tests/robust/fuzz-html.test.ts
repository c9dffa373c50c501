/** Spoilt HTML files, real pages where they are at hand and our own, are read or refused with a reason. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceDocumentSchema } from '../../utils/analysis/schema';
import { readBytes } from '../../utils/files/read-bytes';
import { REFUSAL_WORDS } from '../../utils/files/refusal';
import { noticePage } from '../e2e/notice-pages';
import { hasRealPages, realPageBytes, realPages } from '../helpers/pages';
import { FUZZ_TIMEOUT, fuzz } from './fuzz-setting';

const THOUSANDTHS = 1000;
const LONGEST = 8000;
/** The head of a page, kept before a stretch of its body. */
const HEAD = 600;
const encoder = new TextEncoder();
const TAGS = [
  ...['<p>', '</p>', '<div', '</div></div>', '<table><tr><td>', '</table>', '<br', '<!--', '-->', '<![CDATA[', ']]>'],
  ...['<script>', '</script>', '<style>', '<template>', '<iframe src="x">', '<frameset>', '<svg><title>', '<noscript>'],
  ...['<meta charset="gb2312">', '<meta charset="utf-16">', '<base href="//x">', '<body>', '</html>', '<html', '&#0;'],
  ...['&nbsp;', '&#xD800;', '&unknown;', '&', '<', '>', '"', "'", '\0', '<p style="display:none">', '<select><option>'],
].map((tag) => encoder.encode(tag));
const BYTES = [[0xff], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0x81], [0xe4, 0xb8], [0]];
const inserted = fc.oneof(fc.constantFrom(...TAGS), fc.constantFrom(...BYTES.map((bytes) => new Uint8Array(bytes))));

const part = fc.nat({ max: THOUSANDTHS });
const mutation = fc.record({
  at: part,
  removed: fc.oneof(fc.constant(0), fc.nat({ max: 200 })),
  times: fc.constantFrom(1, 1, 1, 2, 300),
  inserted,
});

function join(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function spoiltPages(pages: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.nat(pages.length - 1), part, fc.nat({ max: LONGEST }), fc.array(mutation, { maxLength: 10 }))
    .map(([number, from, size, steps]) => {
      const page = pages[number] ?? new Uint8Array();
      const start = Math.floor((page.length * from) / THOUSANDTHS);
      const whole = join([page.subarray(0, HEAD), page.subarray(Math.max(HEAD, start), start + size)]);
      return steps.reduce((bytes, step) => {
        const at = Math.floor((bytes.length * step.at) / THOUSANDTHS);
        const added = Array.from({ length: step.times }, () => step.inserted);
        return join([bytes.subarray(0, at), ...added, bytes.subarray(at + step.removed)]);
      }, whole);
    });
}

async function check(bytes: Uint8Array) {
  const reading = await readBytes('page.html', bytes, () => {
    throw new Error('a page is no PDF');
  });
  if (!reading.ok) expect(Object.keys(REFUSAL_WORDS)).toContain(reading.code);
  else {
    expect(sourceDocumentSchema.safeParse(reading.source).success).toBe(true);
    expect(reading.source.text.trim()).not.toBe('');
  }
}

const own = [noticePage(), noticePage({ title: '关于开展检查的通知' })].map((html) => encoder.encode(html));

test('spoilt pages of our own are read or refused', () => fuzz(0.03, spoiltPages(own), check), FUZZ_TIMEOUT);

test.skipIf(!hasRealPages)(
  'spoilt real pages are read or refused',
  () => fuzz(0.05, spoiltPages(realPages().map(realPageBytes)), check),
  FUZZ_TIMEOUT,
);
