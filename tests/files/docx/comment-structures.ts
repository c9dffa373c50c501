/** Documents to comment on that differ in what their runs stand in: tables, notes, changes, fields and so on. */
import { item, p, r, run, table } from '../../helpers/docx';
import { type BuiltFixture, COMMENT_STYLES, commented, oldComment } from './comment-texts';

const fld = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
const instr = (code: string) => run(`<w:instrText xml:space="preserve"> ${code} </w:instrText>`);
const box = (content: string) =>
  '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>' +
  `${content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>` +
  `${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
const sdt = (content: string, properties = '') =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const note = (id: number, content: string, kind = 'footnote') => `<w:${kind} w:id="${id}">${content}</w:${kind}>`;
const mark = (id: number, kind = 'footnote') => `<w:${kind}Reference w:id="${id}"/>`;
const levels = ['一、', '（一）', '1.'].map(
  (_, level) =>
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%${level + 1}、"/></w:lvl>`,
);
const numbering = `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
/** Simple ones first. */
export const STRUCTURES: readonly BuiltFixture[] = [
  [
    'a table',
    { body: p('前') + table([p('序号'), p('任务')], [p('1'), p('报送') + p('总结')]) + p('后') },
    ['任务', '序号\t任', '1\t报送 总', '总结\n后', '前\n序号\t任务\n1\t报送 总结\n后'],
  ],
  [
    'tables in tables',
    { body: table([p('甲') + table([p('一'), p('二三')], [p('四'), p('五')]) + p('乙'), p('丙')]) },
    ['一\t二', '三 四', '甲 一\t二三', '五 乙\t丙'],
  ],
  [
    'nested lists',
    { numbering, body: item('总体要求', 1) + item('层层压实', 1, 1) + item('每日报送', 1, 2) + item('工作保障', 1) },
    ['体要求', '层层压实', '日报', '工作保障'],
  ],
  [
    'notes',
    {
      body: p(
        `${r('依据规定')}${run(mark(2))}${r('执行')}${run(`<w:t>并上报</w:t>${mark(3)}<w:t>备案</w:t>${mark(5, 'endnote')}`)}`,
      ),
      footnotes: note(2, p(run('<w:footnoteRef/>') + r('第一条注'))) + note(3, p('第二条') + p('注')),
      endnotes: note(5, p('尾注在此'), 'endnote'),
    },
    ['规定执', '行并上', '报备案'],
    { '备案\n第一条': '备案', 一条: '', '第二条 注': '', 尾注在此: '', '一条注\n第二': '执行并上报' },
  ],
  [
    'tracked changes',
    {
      body:
        p(
          `${r('请于')}<w:del w:id="1"><w:r><w:delText>9月</w:delText></w:r></w:del><w:ins w:id="2">${r('10月8日')}${r('前')}</w:ins>` +
            `<w:moveFrom w:id="3">${r('旧处')}</w:moveFrom><w:moveTo w:id="4">${r('报送材料')}</w:moveTo>${r('。')}`,
          '<w:rPr><w:del w:id="9"/></w:rPr>',
        ) + p(r('逾期通报', '<w:b/><w:rPrChange w:id="7"><w:rPr/></w:rPrChange>')),
    },
    ['请于10月', '月8', '前报送', '材料。逾期', '期通', '10月8日前'],
  ],
  [
    'comments that are there',
    {
      body: p(commented(3, r('已有') + commented(7, r('批注'))) + r('的文字')),
      comments: oldComment(3, '三') + oldComment(7, '七'),
      styles: COMMENT_STYLES,
    },
    ['有批', '批注的', '已有批注的文字'],
  ],
  [
    'text boxes',
    { body: p(`${run(`<w:t>框前</w:t>${box(p('框一') + p('框二'))}<w:t>框后</w:t>`)}`) + p(run(box(p('独框')))) },
    ['框前框', '后'],
    { '框后\n框一': '框后', 框一: '', '一\n框二': '', 独框: '' },
  ],
  [
    'hyperlinks',
    {
      body: p(
        `${r('详见')}<w:hyperlink w:anchor="a" w:history="1">${r('附件', '<w:u/>')}${r('清单')}</w:hyperlink>${r('，照办')}`,
      ),
    },
    ['见附', '附件清单', '件清', '清单，照'],
  ],
  [
    'fields',
    {
      body:
        p(`${r('于')}${fld('begin')}${instr('DATE')}${fld('separate')}${r('2024年9月29日')}${fld('end')}${r('印发')}`) +
        p(`<w:fldSimple w:instr="PAGE">${r('共三页')}</w:fldSimple>`) +
        p(
          run(
            '<w:fldChar w:fldCharType="begin"/><w:instrText>REF a</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>见第五条</w:t><w:fldChar w:fldCharType="end"/><w:t>规定</w:t>',
          ),
        ),
    },
    ['于2024年', '9月29日', '日印发', '三页', '第五', '条规', '页\n见'],
  ],
  [
    'formulas',
    {
      body: p(
        `${r('甲')}<w:ins w:id="1"><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>${r('乙丙')}<m:oMath><m:r><m:t>y</m:t></m:r></m:oMath></w:ins>${r('丁')}`,
      ),
    },
    ['乙丙', '乙', '丙', '甲', '丁'],
  ],
  [
    'content controls',
    {
      body:
        sdt(p('控件一段')) +
        p(`${r('甲')}${sdt(r('控件内文'), '<w:text/>')}${r('乙')}`) +
        sdt(table([p('一格'), p('二格')])),
    },
    ['件一', '甲控', '件内', '内文乙', '格\t二', '控件内文', '甲控件内文乙'],
  ],
  [
    'alternatives in place of runs',
    {
      body: p(
        `${r('甲')}<mc:AlternateContent><mc:Choice Requires="wps">${r('乙丙')}</mc:Choice><mc:Fallback>${r('乙丙')}</mc:Fallback></mc:AlternateContent>${r('丁')}`,
      ),
    },
    ['乙丙', '甲乙丙', '丁'],
  ],
];
