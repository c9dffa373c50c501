import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../utils/files/docx/read-docx';
import { withComments } from '../../../utils/files/docx/write-comments';
import { type DocxParts, docx, p, r, run, table } from '../../helpers/docx';
import { xmlIn } from './commented';

const SIGNATURE = { author: '文诊', initials: '文', date: '2024-09-29T08:00:00Z' };

/** The body with a comment on these words; ⟦ and ⟧ stand for its marks. */
function marked(parts: DocxParts, words: string, on = 'words'): string {
  const bytes = docx(parts);
  const reading = readDocx(bytes);
  const start = reading.ok ? reading.docx.text.indexOf(words) : -1;
  const writing = withComments(bytes, [{ start, end: start + words.length, paragraphs: ['批注'] }], SIGNATURE);
  if (!writing.ok) throw new Error(writing.code);
  expect(writing.placed).toEqual([{ index: 0, id: 0, on }]);
  const xml = xmlIn(writing.bytes, 'word/document.xml');
  return xml
    .slice(xml.indexOf('<w:body>') + '<w:body>'.length, xml.indexOf('</w:body>'))
    .replace('<w:commentRangeStart w:id="0"/>', '⟦')
    .replace('<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>', '⟧');
}
const inside = (content: string, words: string) =>
  marked({ body: `<w:p>${content}</w:p>` }, words).slice('<w:p>'.length, -'</w:p>'.length);

describe('a run', () => {
  it('is left whole where the comment is on all of it', () => {
    const run = '<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t>压实责任</w:t></w:r>';
    expect(inside(run, '压实责任')).toBe(`⟦${run}⟧`);
  });

  it('is split inside a word, each part with the properties of the whole', () => {
    const head = '<w:r w:rsidR="00A1"><w:rPr><w:b/><w:rFonts w:hint="eastAsia"/></w:rPr>';
    expect(inside(`${head}<w:t>要压实责任。</w:t></w:r>`, '压实')).toBe(
      `${head}<w:t>要</w:t></w:r>⟦${head}<w:t>压实</w:t></w:r>⟧${head}<w:t>责任。</w:t></w:r>`,
    );
  });

  it('is split between its elements, which stay in their order', () => {
    const content = '<w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t>';
    expect(inside(run(content, '<w:i/>'), '\t乙')).toBe(
      `${run('<w:t>甲</w:t>', '<w:i/>')}⟦${run('<w:tab/><w:t>乙</w:t>', '<w:i/>')}⟧${run('<w:br/><w:t>丙</w:t>', '<w:i/>')}`,
    );
  });

  it('says that white space is kept where it comes to an edge, and only there', () => {
    const t = (text: string) => run(`<w:t xml:space="preserve">${text}</w:t>`);
    expect(inside(run('<w:t>on time or late</w:t>'), 'time')).toBe(`${t('on ')}⟦${t('time')}⟧${t(' or late')}`);
    expect(inside(run('<w:t> on time </w:t>'), 'time')).toBe(
      `<w:r><w:t> </w:t><w:t xml:space="preserve">on </w:t></w:r>⟦<w:r><w:t xml:space="preserve">time</w:t><w:t> </w:t></w:r>⟧`,
    );
    expect(inside(t(' 甲 '), '甲')).toBe(`${t(' ')}⟦${t('甲')}⟧${t(' ')}`);
  });

  it('is never split within a surrogate pair or a reference', () => {
    expect(inside(run('<w:t>甲𠮷乙</w:t>'), '\ud842')).toBe(
      `${run('<w:t>甲</w:t>')}⟦${run('<w:t>𠮷</w:t>')}⟧${run('<w:t>乙</w:t>')}`,
    );
    const t = (text: string) => run(`<w:t xml:space="preserve">${text}</w:t>`);
    expect(inside(run('<w:t>&lt;&#x20BB7;&gt;</w:t>'), '\udfb7')).toBe(`${t('&lt;')}⟦${t('&#x20BB7;')}⟧${t('&gt;')}`);
  });

  it('is split where CDATA is', () => {
    expect(inside(run('<w:t><![CDATA[甲<乙]]></w:t>'), '<')).toBe(
      `${run('<w:t><![CDATA[甲]]></w:t>')}⟦${run('<w:t><![CDATA[<]]></w:t>')}⟧${run('<w:t><![CDATA[乙]]></w:t>')}`,
    );
  });
});

describe('the marks', () => {
  it('stand within a link, a control or an insertion that holds more than the words', () => {
    for (const name of ['w:hyperlink', 'w:ins', 'w:smartTag', 'w:fldSimple']) {
      expect(inside(`<${name}>${r('甲')}${r('乙')}</${name}>`, '乙')).toBe(`<${name}>${r('甲')}⟦${r('乙')}</${name}>⟧`);
      expect(inside(`<${name}>${r('甲')}${r('乙')}${r('丙')}</${name}>`, '乙')).toBe(
        `<${name}>${r('甲')}⟦${r('乙')}⟧${r('丙')}</${name}>`,
      );
    }
  });

  it('stand outside of whatever the words fill', () => {
    const sdt = `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${r('乙')}</w:sdtContent></w:sdt>`;
    expect(inside(`${r('甲')}<w:ins w:id="1"><w:hyperlink>${r('乙')}</w:hyperlink></w:ins>`, '乙')).toBe(
      `${r('甲')}⟦<w:ins w:id="1"><w:hyperlink>${r('乙')}</w:hyperlink></w:ins>⟧`,
    );
    expect(inside(`${r('甲')}${sdt}${r('丙')}`, '乙')).toBe(`${r('甲')}⟦${sdt}⟧${r('丙')}`);
  });

  it('stand outside of a field whose whole result the words are', () => {
    const fld = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
    const begin = `${fld('begin')}${run('<w:instrText> REF a </w:instrText>')}${fld('separate')}`;
    const field = `${begin}${r('第五')}${r('条')}${fld('end')}`;
    expect(inside(`${r('见')}${field}${r('。')}`, '第五条')).toBe(`${r('见')}⟦${field}⟧${r('。')}`);
    expect(inside(`${r('见')}${field}${r('。')}`, '条。')).toBe(
      `${r('见')}${begin}${r('第五')}⟦${r('条')}${fld('end')}${r('。')}⟧`,
    );
    expect(inside(`${begin}${field}${fld('end')}`, '第五条')).toBe(`⟦${begin}${field}${fld('end')}⟧`);
    expect(inside(`${begin}${r('甲')}${field}${fld('end')}`, '第五条')).toBe(
      `${begin}${r('甲')}⟦${field}${fld('end')}⟧`,
    );
  });

  it('stand in the cells and paragraphs of the words', () => {
    expect(marked({ body: table([p(r('甲')), p(r('乙'))]) + p(r('丙')) }, '乙\n丙')).toBe(
      `${table([p(r('甲')), `<w:p>⟦${r('乙')}</w:p>`])}<w:p>${r('丙')}⟧</w:p>`,
    );
  });

  it('stand on the mark of a note, for words in the note', () => {
    const mark = run('<w:footnoteReference w:id="2"/>', '<w:vertAlign w:val="superscript"/>');
    const footnotes = `<w:footnote w:id="2">${p('注文')}</w:footnote>`;
    expect(marked({ body: `<w:p>${r('甲')}${mark}${r('乙')}${mark}</w:p>`, footnotes }, '文', 'note-mark')).toBe(
      `<w:p>${r('甲')}⟦${mark}⟧${r('乙')}${mark}</w:p>`,
    );
  });

  it('stand on a text box as a whole, for words in it', () => {
    const box = '<w:pict><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></w:pict>';
    expect(marked({ body: `<w:p>${run(`<w:t>甲</w:t>${box}`)}</w:p>` }, '内', 'text-box')).toBe(
      `<w:p>${run('<w:t>甲</w:t>')}⟦${run(box)}⟧</w:p>`,
    );
  });

  it('stand on a character with its pinyin', () => {
    const ruby = `<w:ruby><w:rubyPr/><w:rt>${r('jí')}</w:rt><w:rubyBase>${r('亟')}</w:rubyBase></w:ruby>`;
    expect(inside(run(`<w:t>甲</w:t>${ruby}<w:t>乙</w:t>`), '亟')).toBe(
      `${run('<w:t>甲</w:t>')}⟦${run(ruby)}⟧${run('<w:t>乙</w:t>')}`,
    );
  });
});
