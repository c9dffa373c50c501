/** The report on paper and as a file of its own. */

import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { markedLines } from '../../components/print/marked-text';
import { fileNameOf, standaloneReport } from '../../components/print/standalone';
import { wordsFor } from '../../utils/words/words';
import { sampleFinding, sampleReport } from './sample-report';

const TEXT = '关于开展自查的通知\n各乡镇：\n要高度重视。请于9月30日前报送总结。\n松溪县人民政府';
const at = (id: string, quote: string) => {
  const start = TEXT.indexOf(quote);
  return sampleFinding({ id, start, end: start + quote.length, quote });
};
const file = (text: string, findings = [at('a', '要高度重视。'), at('b', '请于9月30日前报送总结。')]) =>
  standaloneReport(
    {
      words: wordsFor('zh'),
      report: sampleReport(findings),
      text,
      url: 'https://example.gov.cn/',
      titleOf: (id) => id,
    },
    'body { margin: 0 }',
  );

test('the file holds the text with its marks, and a note to each of their numbers', () => {
  const { document } = parseHTML(file(TEXT));
  expect([...document.querySelectorAll('.text p')].map(({ textContent }) => textContent)).toEqual([
    '关于开展自查的通知',
    '各乡镇：',
    '要高度重视。1请于9月30日前报送总结。2',
    '松溪县人民政府',
  ]);
  const targets = [...document.querySelectorAll('.text sup a')].map((link) => link.getAttribute('href'));
  expect(targets).toEqual(['#note-1', '#note-2']);
  for (const target of targets) expect(document.querySelector(target ?? '')).not.toBeNull();
});

test('the file needs nothing from elsewhere, may load nothing, and text of the document is never markup', () => {
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>\n</style><b>各乡镇</b>';
  const html = file(hostile, []);
  const { document } = parseHTML(html);
  expect(document.querySelectorAll('script, img, link, iframe')).toHaveLength(0);
  expect(document.querySelector('.text b')).toBeNull();
  expect(document.querySelector('.text')?.textContent).toContain('<script>alert(1)</script>');
  expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  expect(html).toContain('<style>body { margin: 0 }</style>');
});

test('marks may lie over each other, touch and run over lines; the text stays what it was', () => {
  const span = fc.tuple(fc.nat(TEXT.length - 1), fc.nat(TEXT.length - 1)).filter(([a, b]) => a !== b);
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const findings = spans.map(([a, b], i) =>
        sampleFinding({ id: String(i), start: Math.min(a, b), end: Math.max(a, b) }),
      );
      const lines = markedLines(TEXT, findings);
      expect(lines.map((line) => line.map(({ text }) => text).join('')).join('\n')).toBe(TEXT);
      for (const [i, { start, end }] of findings.entries()) {
        const covered = lines.flat().filter(({ numbers }) => numbers.includes(i + 1));
        expect(covered.map(({ text }) => text).join('')).toBe(TEXT.slice(start, end).replaceAll('\n', ''));
      }
    }),
  );
});

test('the file is named after the document, without what file systems refuse', () => {
  expect(fileNameOf('关于A/B“测试”?的通知\n', '文诊')).toBe('关于A B“测试” 的通知.html');
  expect(fileNameOf(null, '文诊')).toBe('文诊.html');
});
