/** Documents to comment on that differ in how their text and their XML are written. */
import { type DocxParts, p, r, run, STRICT, TRANSITIONAL, table } from '../../helpers/docx';

/** A document made of XML, words that occur in it once, and words with those that a comment on them stands on instead. */
export type BuiltFixture = readonly [
  name: string,
  parts: DocxParts,
  words: readonly string[],
  beside?: Readonly<Record<string, string>>,
];

/** Word's styles for comments, under the ids that a Chinese Word gives them. */
export const COMMENT_STYLES =
  '<w:style w:type="character" w:styleId="a7"><w:name w:val="Annotation Reference"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="a8"><w:name w:val="annotation text"/></w:style>';

/** A comment for the part of comments. */
export function oldComment(id: number, text: string): string {
  return `<w:comment w:id="${id}" w:author="旧">${p(text)}</w:comment>`;
}

/** Runs with the marks of a comment around them. */
export function commented(id: number, content: string): string {
  const marks = [`<w:commentRangeStart w:id="${id}"/>`, `<w:commentRangeEnd w:id="${id}"/>`];
  return marks.join(content) + run(`<w:commentReference w:id="${id}"/>`);
}

/** A document of about 200 pages. */
export function longBody(paragraphs = 6000): string {
  return Array.from({ length: paragraphs }, (_, n) =>
    p(
      `${run(`<w:t>第${n}段：各级各有关部门要提高站位，</w:t>`, '<w:rFonts w:hint="eastAsia"/>')}` +
        run('<w:t>压实责任，确保工作落到实处，取得实效。</w:t>'),
    ),
  ).join('');
}

const document = (xml: string, namespace = TRANSITIONAL): DocxParts => ({
  body: '',
  files: { 'word/document.xml': xml.replace('NAMESPACE', namespace) },
});

/** Simple ones first. */
export const TEXTS: readonly BuiltFixture[] = [
  ['an empty document', { body: '' }, []],
  ['a document of empty paragraphs', { body: `<w:p/>${p('')}<w:sectPr/>` }, []],
  ['a single run', { body: p('请于10月8日前报送。') }, ['请于10月8日前报送。', '请', '。', '10月', '8日前', '月8']],
  [
    'runs split inside words',
    { body: p(r('请于1', '<w:b/><w:sz w:val="32"/>') + r('0月', '<w:i/>') + r('8日前报') + r('送')) },
    ['请于10月8日前报送', '于10', '10月8', '0月', '前报送', '送'],
  ],
  [
    'paragraphs',
    { body: p('各单位：') + p('') + p('要压实责任。') + p('完') },
    ['单位：\n\n要压实', '责任。\n完', '要压实责任。'],
  ],
  [
    'Chinese punctuation and entities',
    { body: p(run('<w:t>“两个维护”——《意见》&lt;2024&gt;3号&#8230;&amp;&#x5143;旦 </w:t>')) },
    ['”——《', '2024>3', '>', '…&元旦', '&', '元', '“两个维护”'],
  ],
  [
    'characters beyond the first plane',
    { body: p('𠮷野家的𠮷𠮷祥') + p(run('<w:t>甲&#x20BB7;乙&#134071;丙<![CDATA[丁𠮷<戊>]]><!-- 𠮷 -->己</w:t>')) },
    ['野家', '家的𠮷', '𠮷祥', '甲𠮷乙', '丙丁𠮷', '𠮷<戊', '>己'],
  ],
  [
    'tabs, breaks and signs within a run',
    {
      body: p(
        run(
          '<w:lastRenderedPageBreak/><w:t>甲乙</w:t><w:tab/><w:t>丙</w:t><w:br/><w:t>丁戊</w:t><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/><w:t xml:space="preserve"> 己 </w:t><w:br w:type="page"/><w:t>庚</w:t>',
          '<w:color w:val="FF0000"/>',
        ),
      ),
    },
    ['乙\t丙', '\t', '丙\n丁', '\n丁', '戊-☑ 己', '☑', ' 己 \n庚', '-'],
  ],
  [
    'what WPS writes',
    {
      body: p(
        `<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:proofErr w:type="spellStart"/>${run('<w:t>切实</w:t>', '<w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312"/><w:lang w:eastAsia="zh-CN"/>')}` +
          `<w:proofErr w:type="spellEnd"/><w:smartTag w:uri="u" w:element="date"><w:smartTagPr><w:attr w:name="Year" w:val="2024"/></w:smartTagPr>${run('<w:t>2024年</w:t>')}</w:smartTag>` +
          `${run('<w:t>加</w:t>')}<w:bookmarkStart w:id="1" w:name="b"/>${run('<w:t>强</w:t>')}<w:bookmarkEnd w:id="1"/><w:bookmarkEnd w:id="0"/>` +
          `<w:customXml w:element="x">${run('<w:t>领导</w:t>')}</w:customXml><w:permStart w:id="5"/><w:bdo w:val="ltr">${run('<w:t>组织</w:t>')}</w:bdo><w:permEnd w:id="5"/>`,
      ),
    },
    ['切实2024', '实2024年加', '加强', '强领', '导组', '年'],
  ],
  [
    'pinyin, emoji and hidden text',
    {
      body: p(
        `${run(`<w:t>事情</w:t><w:ruby><w:rubyPr/><w:rt>${r('jí')}</w:rt><w:rubyBase>${r('亟')}</w:rubyBase></w:ruby><w:t>待解</w:t>`)}` +
          `${run('<mc:AlternateContent><mc:Choice Requires="wps"><w:t>😊</w:t></mc:Choice><mc:Fallback><w:t>😊</w:t></mc:Fallback></mc:AlternateContent><w:t>决</w:t>')}` +
          `${r('隐', '<w:vanish/>')}${r('办结')}`,
      ),
    },
    ['情亟', '亟', '亟待', '😊', '解😊决', '决办'],
  ],
  [
    'white space that XML does not keep',
    {
      body: p(
        run('<w:t> \r\n甲 乙  丙\n </w:t>') +
          run('<w:t xml:space="default"> 丁 戊 </w:t>') +
          run('<w:t>己\r\n庚</w:t>'),
      ),
    },
    ['甲 ', ' 乙', '乙  ', ' 丙', '丙丁 戊己', ' 戊', '己 ', '庚'],
  ],
  [
    'white space that an element above keeps',
    document(
      '<w:document xmlns:w="NAMESPACE" xml:space="preserve"><w:body><w:p><w:r><w:t> 甲 乙 </w:t></w:r></w:p></w:body></w:document>',
    ),
    [' 甲', ' 乙 '],
  ],
  [
    'another prefix',
    document(
      '<x:document xmlns:x="NAMESPACE"><x:body><x:p><x:r><x:rPr><x:b/></x:rPr><x:t>要压实责任</x:t></x:r></x:p></x:body></x:document>',
    ),
    ['压实', '实责任'],
  ],
  [
    'no prefix',
    document('<document xmlns="NAMESPACE"><body><p><r><rPr><b/></rPr><t>要压实责任</t></r></p></body></document>'),
    ['压实', '实责任'],
  ],
  [
    'a prefix that is bound again',
    document(
      '<w:document xmlns:w="NAMESPACE"><w:body><w:p><q:r xmlns:q="NAMESPACE" xmlns:w="urn:x"><q:t>要压实责任</q:t></q:r></w:p></w:body></w:document>'.replaceAll(
        'NAMESPACE',
        TRANSITIONAL,
      ),
    ),
    ['压实', '实责任'],
  ],
  [
    'the strict variant',
    {
      body: p(commented(0, r('要压实责任'))) + table([p('一二'), p('三')]),
      namespace: STRICT,
      comments: oldComment(0, '旧'),
      styles: COMMENT_STYLES,
    },
    ['压实', '任\n一', '二\t三'],
  ],
  ['the strict variant without comments', { body: p('要压实责任'), namespace: STRICT }, ['压实']],
  [
    'a byte order mark',
    document(`\ufeff<w:document xmlns:w="NAMESPACE"><w:body>${p('要压实责任')}</w:body></w:document>`),
    ['压实', '任'],
  ],
  ['no parts but the document', { body: p('要压实责任'), without: ['word/_rels/document.xml.rels'] }, ['压实']],
  [
    'a part of that name that nothing refers to',
    { body: p('要压实责任'), files: { 'word/Comments.xml': '<x/>' } },
    ['压实'],
  ],
  [
    '200 pages',
    { body: longBody() },
    [
      '第0段',
      '第3000段：各级',
      '取得实效。\n第2998段',
      '第5999段：各级各有关部门要提高站位，压实责任，确保工作落到实处，取得实效。',
    ],
  ],
];
