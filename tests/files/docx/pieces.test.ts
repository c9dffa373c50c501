import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../utils/files/docx/read-docx';
import { decode, docx, p, read, run, table, xmlOf } from '../../helpers/docx';

const char = fc.constantFrom(
  '各',
  '单',
  '位',
  '。',
  '“',
  '&amp;',
  '&lt;',
  '&#x4e2d;',
  '&#128077;',
  '𠮷',
  '👍',
  ' ',
  'a',
  '　',
);
const words = fc.array(char, { maxLength: 8 }).map((chars) => chars.join(''));
const t = fc
  .tuple(words, fc.boolean())
  .map(([text, keeps]) => (text === '' ? '<w:t/>' : `<w:t${keeps ? ' xml:space="preserve"' : ''}>${text}</w:t>`));
const element = fc.constantFrom(
  '<w:tab/>',
  '<w:br />',
  '<w:br w:type="page"/>',
  '<w:noBreakHyphen></w:noBreakHyphen>',
  '<w:sym w:font="Wingdings" w:char="F0FC"/>',
);
const anyRun = fc
  .tuple(fc.array(fc.oneof({ weight: 3, arbitrary: t }, element), { maxLength: 4 }), fc.boolean())
  .map(([content, isHidden]) => run(content.join(''), isHidden ? '<w:vanish/>' : ''));
const inline = fc
  .tuple(
    anyRun,
    fc.constantFrom(
      '%',
      '%',
      '%',
      '<w:del w:id="1">%</w:del>',
      '<w:ins w:id="1">%</w:ins>',
      '<w:hyperlink>%</w:hyperlink>',
    ),
  )
  .map(([inner, around]) => around.replace('%', () => inner));
const paragraph = fc
  .tuple(fc.array(inline, { maxLength: 4 }), fc.boolean())
  .map(([content, isMerged]) => p(content.join('') || '<w:r/>', isMerged ? '<w:rPr><w:del w:id="1"/></w:rPr>' : ''));
const grid = fc
  .array(
    fc.array(
      fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((cell) => cell.join('')),
      { minLength: 1, maxLength: 3 },
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((rows) => table(...rows));
const body = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, grid), { maxLength: 6 })
  .map((blocks) => blocks.join('\n'));

const SAID: readonly (readonly [RegExp, string])[] = [
  [/^<w:tab/, '\t'],
  [/^<w:noBreakHyphen/, '-'],
  [/^<w:sym/, '✓'],
];

describe('the pieces of a document', () => {
  it('say in the XML what they say in the text, in order, within their runs', () => {
    fc.assert(
      fc.property(body, (content) => {
        const { text, pieces } = read({ body: content });
        let last = 0;
        for (const piece of pieces) {
          const said = text.slice(piece.start, piece.end);
          const xml = xmlOf(piece);
          if (piece.kind === 'text') expect(said).toBe(decode(xml));
          // Inside a row of a table, a line break is a space.
          else if (xml.startsWith('<w:br')) expect(['\n', ' ']).toContain(said);
          else expect(said).toBe(SAID.find(([start]) => start.test(xml))?.[1]);
          expect(piece.start).toBeGreaterThanOrEqual(last);
          expect(piece.end).toBeGreaterThan(piece.start);
          last = piece.end;
          const around = piece.part.xml.slice(piece.run.start, piece.run.end);
          expect(around).toMatch(/^<w:r>[\s\S]*<\/w:r>$/);
          expect(around.indexOf('</w:r>')).toBe(around.length - '</w:r>'.length);
          expect(piece.xml.start > piece.run.start && piece.xml.end < piece.run.end).toBe(true);
        }
        // What no piece covers is generated: separators only, as there are no lists here.
        const rest = pieces.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
        expect(rest).toMatch(/^[\n\t ]*$/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a document of 200 pages', () => {
  it('is read in a moment', () => {
    const paragraphs = Array.from({ length: 6000 }, (_, n) =>
      p(
        run(`<w:rFonts w:hint="eastAsia"/><w:t>第${n}段：各级各有关部门要提高站位，</w:t>`) +
          run('<w:t>压实责任，确保工作落到实处，取得实效。</w:t>'),
      ),
    );
    const bytes = docx({ body: paragraphs.join('') });
    const started = performance.now();
    const reading = readDocx(bytes);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(reading.ok && reading.docx.text.split('\n')).toHaveLength(6000);
    expect(reading.ok && reading.docx.pieces).toHaveLength(12_000);
  });
});
