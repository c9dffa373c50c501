import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDocx } from '../../../utils/files/docx/read-docx';
import { withComments } from '../../../utils/files/docx/write-comments';
import { docx, p, r, run, table, xmlOf } from '../../helpers/docx';
import { bare, isOnlyInserted, packedFiles, readComments, xmlIn } from './commented';

const SIGNATURE = { author: '文诊', initials: '文', date: '2024-09-29T08:00:00Z' };

const unit = fc.constantFrom(
  ...[
    '各',
    '单位',
    '。',
    '“',
    '&amp;',
    '&lt;',
    '&#x4e2d;',
    '&#128077;',
    '𠮷',
    '👍',
    ' ',
    '  ',
    '\n',
    '\r\n',
    'a',
    '　',
    '\t',
  ],
  ...['<![CDATA[ 甲<𠮷 ]]>', '<!-- 注 -->', '<?x 注?>'],
);
const words = fc.array(unit, { maxLength: 8 }).map((units) => units.join(''));
const SPACES = ['', ' xml:space="preserve"', ' xml:space="default"'];
const t = fc
  .tuple(words, fc.constantFrom(...SPACES))
  .map(([text, space]) => (text === '' ? '<w:t/>' : `<w:t${space}>${text}</w:t>`));
const box = `<w:pict><w:txbxContent>${p('框内') + p('文字')}</w:txbxContent></w:pict>`;
const element = fc.constantFrom(
  ...[
    '<w:tab/>',
    '<w:br />',
    '<w:br w:type="page"/>',
    '<w:noBreakHyphen></w:noBreakHyphen>',
    '<w:lastRenderedPageBreak/>',
  ],
  ...[
    '<w:sym w:font="Wingdings" w:char="F0FE"/>',
    '<w:footnoteReference w:id="1"/>',
    '<w:footnoteReference w:id="2"/>',
    box,
  ],
);
const anyRun = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: t }, element), { maxLength: 4 }),
    fc.constantFrom('', '', '<w:b/>', '<w:vanish/>'),
  )
  .map(([content, properties]) => run(content.join(''), properties));
const fld = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
const field = `${fld('begin')}${run('<w:instrText>REF a</w:instrText>')}${fld('separate')}%`;
const WRAPPINGS = [
  ...[field + fld('end'), field, `%${fld('end')}`, field.replace('%', field) + fld('end') + fld('end')],
  ...['%', '%', '%', '<w:del w:id="1">%</w:del>', '<w:ins w:id="1">%</w:ins>', '<w:hyperlink>%</w:hyperlink>'],
  ...[
    '<w:sdt><w:sdtContent>%</w:sdtContent></w:sdt>',
    '<w:smartTag>%</w:smartTag>',
    '<w:fldSimple>%</w:fldSimple>',
    ' % \n',
  ],
];
const inline = fc
  .tuple(anyRun, fc.constantFrom(...WRAPPINGS))
  .map(([inner, around]) => around.replace('%', () => inner));
const paragraph = fc
  .tuple(fc.array(inline, { maxLength: 4 }), fc.boolean())
  .map(([content, isMerged]) =>
    p(content.join('').trim() || '<w:r/>', isMerged ? '<w:rPr><w:del w:id="1"/></w:rPr>' : ''),
  );
const cell = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((paragraphs) => paragraphs.join(''));
const grid = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((rows) => table(...rows));
const body = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, grid), { minLength: 1, maxLength: 6 })
  .map((blocks) => blocks.join('\n'));
const spans = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 30 })), { maxLength: 8 });
const footnotes = `<w:footnote w:id="1">${p('第一条注')}</w:footnote><w:footnote w:id="2">${p(r('第二') + r('条注'))}</w:footnote>`;

const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;

it('any comments on any document stand on their words, and nothing else changes', () => {
  fc.assert(
    fc.property(body, spans, (content, places) => {
      const bytes = docx({ body: content, footnotes });
      const reading = readDocx(bytes);
      if (!reading.ok) throw new Error(reading.code);
      const { text, pieces } = reading.docx;
      const comments = places.map(([place, length], index) => {
        const start = place % (text.length + 1);
        return { start, end: start + length, paragraphs: [`批注${index}`] };
      });
      const writing = withComments(bytes, comments, SIGNATURE);
      if (!writing.ok) throw new Error(writing.code);

      if (writing.placed.length === 0) expect(writing.bytes).toBe(bytes);
      const read = readComments(writing.bytes);
      expect(read.size).toBe(writing.placed.length);
      for (const { index, id, on } of writing.placed) {
        const comment = comments[index];
        if (!comment) throw new Error('a comment that nobody asked for');
        const start = comment.start - (isLow(text.charCodeAt(comment.start)) ? 1 : 0);
        const end = comment.end + (isLow(text.charCodeAt(comment.end)) ? 1 : 0);
        const covered = pieces.filter((piece) => piece.end > start && piece.start < end);
        const inBody = covered.filter(({ story }) => story === 'body');
        // Page breaks read as line breaks between text only.
        const shown = inBody.filter((piece) => !/page/.test(xmlOf(piece)));
        const wanted = shown
          .map((piece) => text.slice(Math.max(start, piece.start), Math.min(end, piece.end)))
          .join('');
        expect(on === 'words').toBe(inBody.length > 0);
        expect(covered.length).toBeGreaterThan(0);
        if (on === 'words') {
          // A line break in a row of a table reads as a space, as does one in the XML; blank lines in a cell are left out.
          const [is, shouldBe] = [read.get(id)?.words.replace(/\f/g, '') ?? '', wanted].map((one) =>
            one.replace(/[\r\n]/g, ' '),
          );
          const isUnbroken = inBody.every((piece, at) => at === 0 || piece.start === inBody[at - 1]?.end);
          if (isUnbroken) expect(is).toBe(shouldBe);
          else expect(bare(is ?? '')).toBe(bare(shouldBe ?? ''));
        }
        expect(read.get(id)?.paragraphs).toEqual(comment.paragraphs);
      }
      for (const { index, reason } of writing.unplaced) {
        const { start = 0, end = 0 } = comments[index] ?? {};
        if (reason === 'out-of-range') expect(end).toBeGreaterThan(text.length);
        else expect(pieces.some((piece) => piece.end > start && piece.start < end)).toBe(false);
      }

      const again = readDocx(writing.bytes);
      expect(again.ok && again.docx.text).toBe(text);
      expect(isOnlyInserted(xmlIn(bytes, 'word/document.xml'), xmlIn(writing.bytes, 'word/document.xml'))).toBe(true);
      const after = packedFiles(writing.bytes);
      for (const name of ['_rels/.rels', 'word/footnotes.xml'])
        expect(after.get(name)).toBe(packedFiles(bytes).get(name));
    }),
    { numRuns: 400 },
  );
});
