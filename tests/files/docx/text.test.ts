import { describe, expect, it } from 'vitest';
import { decode, p, r, read, run, STRICT, table, xmlOf } from '../../helpers/docx';

const text = (body: string) => read({ body }).text;
const fld = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
const instr = (code: string) => run(`<w:instrText xml:space="preserve"> ${code} </w:instrText>`);
const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`;

describe('paragraphs', () => {
  it('are a line each, empty ones kept', () => {
    expect(text(`${p('关于做好工作的通知')}${p('')}<w:p/>${p('各单位：')}`)).toBe('关于做好工作的通知\n\n\n各单位：');
  });

  it('are whole however Word splits their words into runs', () => {
    const { text, pieces } = read({
      body: p(`${r('请于10月')}${r('8日')}<w:proofErr w:type="spellStart"/>${r('前报送')}`),
    });
    expect(text).toBe('请于10月8日前报送');
    expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(['请于10月', '8日', '前报送']);
  });

  it('keep Chinese punctuation, entities and characters beyond the first plane', () => {
    const content = '“两个维护”——《意见》〔2024〕3号… & <𠮷野家>\u{2ebf0}👍';
    const { text, pieces } = read({ body: p(content) });
    expect(text).toBe(content);
    expect(pieces.map((piece) => decode(xmlOf(piece)))).toEqual([content]);
  });

  it('of a document without any are an empty text', () => {
    expect(read({ body: '' })).toEqual({ text: '', pieces: [] });
    expect(text('<w:sectPr/>')).toBe('');
  });

  it('hold tabs, line breaks, hyphens and signs as single characters', () => {
    const inner = '<w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:noBreakHyphen/><w:softHyphen/>';
    const signs = '<w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Nobody" w:char="F041"/>';
    expect(text(p(run(inner + signs)))).toBe('甲\t乙\n丙\n-☑\ufffd');
    expect(text(p('甲', '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>'))).toBe('甲');
  });

  it('break at a page break only between text', () => {
    const page = run('<w:br w:type="page"/>');
    expect(text(p(`${page}${r('甲')}${page}${r('乙')}${page}`))).toBe('甲\n乙');
  });

  it('lose white space that XML does not ask to keep, and keep it where it does', () => {
    expect(text(p('<w:r><w:t> \r\n甲 乙\n </w:t></w:r>'))).toBe('甲 乙');
    expect(text(p('<w:r><w:t xml:space="preserve"> 甲\n乙 </w:t></w:r>'))).toBe(' 甲 乙 ');
    expect(text(p('<w:r><w:t>甲<!-- nicht -->乙<![CDATA[<丙>]]></w:t></w:r>'))).toBe('甲乙<丙>');
  });
});

describe('what is not part of the text', () => {
  it('is hidden text, by itself or by its styles', () => {
    const styles =
      '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="I"><w:basedOn w:val="H"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish w:val="1"/></w:rPr></w:style>';
    const runs = [
      r('甲'),
      r('隐', '<w:vanish/>'),
      r('乙', '<w:vanish w:val="0"/>'),
      r('隐', '<w:rStyle w:val="I"/>'),
      r('丙', '<w:rStyle w:val="I"/><w:vanish w:val="false"/>'),
      run('<w:tab/>', '<w:vanish/>'),
    ];
    const body = `${p(runs.join(''))}${p(r('隐'), '<w:pStyle w:val="P"/>')}`;
    expect(read({ body, styles }).text).toBe('甲乙丙\n');
  });

  it('is a paragraph whose mark is hidden, too', () => {
    expect(text(`${p('甲')}${p(r('隐', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>')}${p('乙')}`)).toBe('甲\n乙');
  });

  it('is what was deleted or moved away; what was inserted or moved here stays', () => {
    const body = p(
      `${r('请于')}<w:del w:id="1"><w:r><w:delText>9月</w:delText></w:r><w:r><w:t>x</w:t></w:r></w:del>` +
        `<w:ins w:id="2">${r('10月')}</w:ins><w:moveFrom w:id="3">${r('旧处')}</w:moveFrom><w:moveTo w:id="4">${r('前')}</w:moveTo>`,
    );
    expect(text(body)).toBe('请于10月前');
  });

  it('is a deleted paragraph mark: the paragraphs become one', () => {
    const gone = '<w:rPr><w:del w:id="1"/></w:rPr>';
    expect(text(`${p('请于', gone)}${p('10月8日前报送', gone)}`)).toBe('请于10月8日前报送');
    expect(text(`${p('甲', gone)}${p('乙')}${p('丙')}`)).toBe('甲乙\n丙');
    expect(text(`${p('甲', gone)}${table([p('一'), p('二')])}${p('乙')}`)).toBe('甲\n一\t二\n乙');
  });

  it('is the old value of a changed property', () => {
    const changed = r('甲', '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>');
    expect(text(p(changed))).toBe('甲');
  });

  it('is a comment, its marks in the text, and a bookmark', () => {
    const comments = `<w:comment w:id="0" w:author="a">${p('批注')}</w:comment>`;
    const body = p(
      `<w:commentRangeStart w:id="0"/><w:bookmarkStart w:id="1" w:name="b"/>${r('正文')}<w:bookmarkEnd w:id="1"/><w:commentRangeEnd w:id="0"/>${run('<w:commentReference w:id="0"/>')}`,
    );
    expect(read({ body, comments }).text).toBe('正文');
  });

  it('is the instruction of a field; its result stays', () => {
    const date = fld('begin') + instr('DATE') + fld('separate') + r('2024年9月29日') + fld('end');
    const nested = `${fld('begin')}${instr('IF')}${date}${instr('= 1')}${fld('separate')}${r('结果')}${fld('end')}`;
    expect(text(p(`${date}${r('，')}${nested}${r('。')}`))).toBe('2024年9月29日，结果。');
    expect(text(p(`<w:fldSimple w:instr="PAGE">${r('3')}</w:fldSimple>`))).toBe('3');
  });

  it('is no more than its own paragraph where a field never ends', () => {
    expect(text(`${p(fld('begin') + instr('TOC') + r('失'))}${p('各单位：')}`)).toBe('\n各单位：');
  });

  it('is the pinyin above characters', () => {
    const ruby = `<w:ruby><w:rubyPr/><w:rt>${r('jí')}</w:rt><w:rubyBase>${r('亟')}</w:rubyBase></w:ruby>`;
    expect(text(p(`${run(ruby)}${r('待')}`))).toBe('亟待');
  });
});

describe('what stands inside other elements', () => {
  it('is read from links, content controls, smart tags and formulas', () => {
    const sdt = (content: string) =>
      `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr><w:text/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body =
      sdt(p('甲')) +
      p(
        `<w:hyperlink w:anchor="a">${r('乙')}</w:hyperlink>${sdt(r('丙'))}<w:smartTag>${r('丁')}</w:smartTag>` +
          '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>',
      ) +
      sdt(table([p('一'), p('二')]));
    expect(text(body)).toBe('甲\n乙丙丁x\n一\t二');
  });

  it('is read from a text box once, after the paragraph that it hangs on', () => {
    const choice = `<mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(p('框一') + p('框二'))}</wps:txbx></w:drawing></mc:Choice>`;
    const fallback = `<mc:Fallback><w:pict><v:textbox>${box(p('框一'))}</v:textbox></w:pict></mc:Fallback>`;
    const shape = run(`<mc:AlternateContent>${choice}${fallback}</mc:AlternateContent>`);
    const { text, pieces } = read({ body: p(`${r('前')}${shape}${r('后')}`) + p('下段') });
    expect(text).toBe('前后\n框一\n框二\n下段');
    expect(pieces.map(({ story }) => story)).toEqual(['body', 'body', 'text-box', 'text-box', 'body']);
  });

  it('is read from the fallback where the choice is nothing that is understood, and from old boxes', () => {
    const emoji =
      '<mc:AlternateContent><mc:Choice Requires="w16se"><w:sym w:char="1"/></mc:Choice><mc:Fallback><w:t>😊</w:t></mc:Fallback></mc:AlternateContent>';
    expect(text(p(run(emoji)))).toBe('😊');
    expect(text(p(run(`<w:pict><v:textbox>${box(p('旧框'))}</v:textbox></w:pict>`)))).toBe('\n旧框');
  });

  it('is read in the strict variant of the format, whatever prefix it uses', () => {
    expect(read({ body: p('甲') + table([p('一'), p('二')]), namespace: STRICT }).text).toBe('甲\n一\t二');
    const document = `<x:document xmlns:x="${STRICT}"><x:body><x:p><x:r><x:t>乙</x:t></x:r></x:p></x:body></x:document>`;
    expect(read({ body: '', files: { 'word/document.xml': document } }).text).toBe('乙');
  });
});

describe('tables', () => {
  it('are a line for each row, cells set apart by tabs, paragraphs in a cell by spaces', () => {
    expect(text(table([p('序号'), p('任务')], [p('1'), p('报送') + p('') + p('总结')], [p(''), p('完')]))).toBe(
      '序号\t任务\n1\t报送 总结\n\t完',
    );
  });

  it('keep the lines of a row with a single cell: that is layout', () => {
    const inner = table([p('一'), p('二')], [p('三'), p('四')]);
    expect(text(table([p('标题') + inner + p('正文')]))).toBe('标题\n一\t二\n三\t四\n正文');
  });

  it('hold tables in a cell of theirs', () => {
    const inner = table([p('一'), p('二')], [p('三'), p('四')]);
    expect(text(table([p('甲'), p('表：') + inner + p('')], [p('乙'), p('丙')]))).toBe(
      '甲\t表： 一\t二 三\t四\n乙\t丙',
    );
  });

  it('lose deleted rows and cells, and a line break within a row is a space', () => {
    const row = (properties: string, content: string) => `<w:tr><w:trPr>${properties}</w:trPr>${content}</w:tr>`;
    const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
    const rows = [
      row('<w:del w:id="1"/>', cell(p('删')) + cell(p('行'))),
      row(
        '',
        cell(p('甲')) + cell(p('删'), '<w:cellDel w:id="2"/>') + cell(p(run('<w:t>乙</w:t><w:br/><w:t>丙</w:t>'))),
      ),
    ];
    expect(text(`<w:tbl>${rows.join('')}</w:tbl>`)).toBe('甲\t乙 丙');
  });
});

describe('notes', () => {
  const note = (id: number, content: string, kind = 'footnote') => `<w:${kind} w:id="${id}">${content}</w:${kind}>`;
  const footnotes =
    `<w:footnote w:type="separator" w:id="-1">${p(run('<w:separator/>'))}</w:footnote>` +
    note(1, p(run('<w:footnoteRef/><w:tab/>') + r('第一条注'))) +
    note(2, p('第二条') + p('注')) +
    note(3, p('无人引用'));

  it('follow the text in the order of their marks, one line each, without the marks', () => {
    const mark = (kind: string, id: number) => run(`<w:${kind}Reference w:id="${id}"/>`);
    const body =
      p(`${r('甲')}${mark('footnote', 2)}${r('乙')}${mark('endnote', 5)}`) + p(`${r('丙')}${mark('footnote', 1)}`);
    const { text, pieces } = read({ body, footnotes, endnotes: note(5, p('尾注'), 'endnote') });
    expect(text).toBe('甲乙\n丙\n第二条 注\n第一条注\n尾注');
    expect(pieces.at(-1)).toMatchObject({ story: 'endnote', part: { path: 'word/endnotes.xml' } });
  });

  it('of deleted text are left out', () => {
    const body = p(`${r('甲')}<w:del w:id="1">${run('<w:footnoteReference w:id="1"/>')}</w:del>`);
    expect(read({ body, footnotes }).text).toBe('甲');
  });
});
