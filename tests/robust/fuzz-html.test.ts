/** Spoilt HTML files, real pages where they are at hand and our own, are read or refused with a reason. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceDocumentSchema } from '../../utils/analysis/schema';
import { decodeText } from '../../utils/files/decode';
import { readBytes } from '../../utils/files/read-bytes';
import { REFUSAL_WORDS } from '../../utils/files/refusal';
import { noticePage } from '../e2e/notice-pages';
import { hasRealPages, realPageBytes, realPages } from '../helpers/pages';
import { FUZZ_TIMEOUT, fuzz } from './fuzz-setting';

const THOUSANDTHS = 1000;
const LONGEST = 8000;
/** The head of a page, kept before a stretch of its body. */
const HEAD = 600;
const TAGS = [
  ...['<p>', '</p>', '<div', '</div></div>', '<table><tr><td>', '</table>', '<br', '<!--', '-->', '<![CDATA[', ']]>'],
  ...['<script>', '</script>', '<style>', '<template>', '<iframe src="x">', '<frameset>', '<svg><title>', '<noscript>'],
  ...['<meta charset="gb2312">', '<meta charset="utf-16">', '<base href="//x">', '<body>', '</html>', '<html', '&#0;'],
  ...['&nbsp;', '&#xD800;', '&unknown;', '&', '<', '>', '"', "'", '<p style="display:none">', '<select><option>'],
  ...[
    '\u202e',
    '\u200b',
    '\ufeff',
    '\ud800',
    '\r\n',
    '<p><p><p>',
    '<div hidden>',
    '<meta name="PubDate" content="2024-02-30">',
  ],
];
const BYTES = [[0xff], [0xfe, 0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0x81], [0xe4, 0xb8], [0]];
const part = fc.nat({ max: THOUSANDTHS });

/** A stretch of a page behind its head, with tags put in and passages taken out. */
function spoiltPages(pages: readonly string[]): fc.Arbitrary<string> {
  const removed = fc.oneof(fc.constant(0), fc.nat({ max: 200 }));
  const mutation = fc.record({
    at: part,
    removed,
    times: fc.constantFrom(1, 1, 1, 2, 300),
    tag: fc.constantFrom(...TAGS),
  });
  return fc
    .tuple(fc.nat(pages.length - 1), part, fc.nat({ max: LONGEST }), fc.array(mutation, { maxLength: 10 }))
    .map(([number, from, size, steps]) => {
      const page = pages[number] ?? '';
      const start = Math.max(HEAD, Math.floor((page.length * from) / THOUSANDTHS));
      return steps.reduce(
        (html, step) => {
          const at = Math.floor((html.length * step.at) / THOUSANDTHS);
          return html.slice(0, at) + step.tag.repeat(step.times) + html.slice(at + step.removed);
        },
        page.slice(0, HEAD) + page.slice(start, start + size),
      );
    });
}

/** A page as bytes; in one case of four, bytes that fit no encoding stand in it. */
function spoiltFiles(pages: readonly string[]): fc.Arbitrary<Uint8Array> {
  const step = fc.record({ at: part, bytes: fc.constantFrom(...BYTES) });
  const broken = fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, step);
  return fc.tuple(spoiltPages(pages), broken).map(([html, step]) => {
    const file = Buffer.from(html);
    const at = Math.floor((file.length * (step?.at ?? 0)) / THOUSANDTHS);
    return new Uint8Array(Buffer.concat([file.subarray(0, at), Buffer.from(step?.bytes ?? []), file.subarray(at)]));
  });
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  return decoded.ok ? decoded.text : '';
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

const own = [noticePage(), noticePage({ title: '关于开展检查的通知' })];

test(
  'spoilt pages of our own are read or refused',
  () => fuzz(hasRealPages ? 0.05 : 0.1, spoiltFiles(own), check),
  FUZZ_TIMEOUT,
);

test.skipIf(!hasRealPages)(
  'spoilt real pages are read or refused',
  () => fuzz(0.05, spoiltFiles(realPages().map((page) => textOf(realPageBytes(page)))), check),
  FUZZ_TIMEOUT,
);
