import { describe, expect, it } from 'vitest';
import { writeNumeral } from '../../../utils/files/docx/numerals';
import { item, p, r, read, run } from '../../helpers/docx';

interface LevelWords {
  readonly format: string;
  readonly text: string;
  readonly more?: string;
}

const level = ({ format, text, more = '' }: LevelWords, index: number) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: readonly LevelWords[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.map(level).join('')}</w:abstractNum>`;
const num = (id: number, abstractId: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;

const OFFICIAL: readonly LevelWords[] = [
  { format: 'chineseCountingThousand', text: '%1、' },
  { format: 'chineseCountingThousand', text: '（%2）' },
  { format: 'decimal', text: '%3.' },
  { format: 'decimal', text: '（%4）' },
];
const LEGAL: readonly LevelWords[] = [
  { format: 'chineseCounting', text: '第%1章', more: '<w:suff w:val="space"/>' },
  { format: 'decimal', text: '%1.%2', more: '<w:isLgl/>' },
];

function lines(body: string, numbering: string, styles?: string): readonly string[] {
  return read({ body, numbering, ...(styles !== undefined && { styles }) }).text.split('\n');
}

describe('automatic numbers', () => {
  it('of official documents stand in the text, without a place in the XML', () => {
    const body =
      item('总体要求', 1) +
      item('工作目标', 1, 1) +
      item('摸清底数', 1, 2) +
      item('建立台账', 1, 2) +
      p('说明') +
      item('工作原则', 1, 1) +
      item('先易后难', 1, 2) +
      item('重点任务', 1) +
      item('压实责任', 1, 1);
    const { text, pieces } = read({ body, numbering: abstract(0, OFFICIAL) + num(1, 0) });
    expect(text.split('\n')).toEqual([
      '一、总体要求',
      '（一）工作目标',
      '1. 摸清底数',
      '2. 建立台账',
      '说明',
      '（二）工作原则',
      '1. 先易后难',
      '二、重点任务',
      '（一）压实责任',
    ]);
    expect(text.slice(pieces[0]?.start, pieces[0]?.end)).toBe('总体要求');
  });

  it('may hold those of the levels above, in their format or all in digits', () => {
    const numbering = abstract(0, LEGAL) + num(1, 0);
    expect(lines(item('总则', 1) + item('目的', 1, 1) + item('依据', 1, 1) + item('附则', 1), numbering)).toEqual([
      '第一章 总则',
      '1.1 目的',
      '1.2 依据',
      '第二章 附则',
    ]);
  });

  it('go on where lists share a definition, and start again where one says so', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = abstract(0, OFFICIAL) + num(1, 0) + num(2, 0) + num(3, 0, restart);
    const body = item('甲', 1) + item('乙', 2) + item('丙', 3) + item('丁', 3);
    expect(lines(body, numbering)).toEqual(['一、甲', '二、乙', '一、丙', '二、丁']);
  });

  it('of a deeper level go on where its definition says that nothing restarts it', () => {
    const levels = [OFFICIAL[0], { format: 'decimal', text: '第%2条', more: '<w:lvlRestart w:val="0"/>' }] as const;
    const numbering =
      abstract(
        0,
        levels.filter((one) => one !== undefined),
      ) + num(1, 0);
    const body = item('甲', 1) + item('子', 1, 1) + item('乙', 1) + item('丑', 1, 1);
    expect(lines(body, numbering)).toEqual(['一、甲', '第1条 子', '二、乙', '第2条 丑']);
  });

  it('of a level that was passed over count as begun', () => {
    const numbering = abstract(0, LEGAL) + num(1, 0);
    expect(lines(item('甲', 1, 1) + item('乙', 1, 1) + item('丙', 1), numbering)).toEqual([
      '1.1 甲',
      '1.2 乙',
      '第二章 丙',
    ]);
  });

  it('of a level of bullets are not repeated further down', () => {
    const levels = [LEGAL[1], { format: 'bullet', text: '－' }, { format: 'decimal', text: '%1.%2%3）' }];
    const numbering =
      abstract(
        0,
        levels.filter((one) => one !== undefined),
      ) + num(1, 0);
    expect(lines(item('甲', 1, 1) + item('乙', 1, 2), numbering)).toEqual(['• 甲', '1.1）乙']);
  });

  it('come from a paragraph style, too, whose level the list names', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/></w:style>';
    const levels = OFFICIAL.map((one, index) => ({ ...one, more: `<w:pStyle w:val="H${index + 1}"/>` }));
    const body =
      p('总体要求', '<w:pStyle w:val="H1"/>') +
      p('目标', '<w:pStyle w:val="H2"/>') +
      p('不编号', '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(lines(body, abstract(0, levels) + num(1, 0), styles)).toEqual(['一、总体要求', '（一）目标', '不编号']);
  });

  it('come from a numbering style that another list defines', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>' +
      abstract(1, OFFICIAL) +
      num(1, 0) +
      num(2, 1);
    expect(lines(item('甲', 1), numbering, styles)).toEqual(['一、甲']);
  });

  it('are bullets where the list has signs, and nothing where it is not defined', () => {
    const numbering = abstract(0, [{ format: 'bullet', text: '\uf0d8' }]) + num(1, 0);
    expect(lines(item('甲', 1) + item('乙', 9) + item('丙', 1, 7), numbering)).toEqual(['• 甲', '乙', '丙']);
    expect(read({ body: item('甲', 1) }).text).toBe('甲');
  });

  it('take the fallback of a format that old readers do not know', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom"/></mc:Choice><mc:Fallback><w:numFmt w:val="upperRoman"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1）"/></w:lvl></w:abstractNum>${num(1, 0)}`;
    expect(lines(item('甲', 1), numbering)).toEqual(['I）甲']);
  });

  it('are not drawn, nor counted, for a paragraph that is deleted or hidden', () => {
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const deleted = p(
      `<w:del w:id="1">${run('<w:delText>删</w:delText>')}</w:del>`,
      `${list}<w:rPr><w:del w:id="2"/></w:rPr>`,
    );
    const hidden = p(r('隐', '<w:vanish/>'), `${list}<w:rPr><w:vanish/></w:rPr>`);
    const body = item('甲', 1) + deleted + hidden + item('乙', 1);
    expect(lines(body, abstract(0, OFFICIAL) + num(1, 0))).toEqual(['一、甲', '二、乙']);
  });
});

describe('numerals', () => {
  it.each([
    ['decimal', [1, 12], ['1', '12']],
    ['decimalZero', [7, 12], ['07', '12']],
    ['decimalFullWidth', [12], ['１２']],
    ['decimalEnclosedCircle', [1, 20, 21, 36, 51], ['①', '⑳', '㉑', '㊱', '51']],
    ['decimalEnclosedParen', [3], ['⑶']],
    ['upperRoman', [4, 9, 14, 1999], ['IV', 'IX', 'XIV', 'MCMXCIX']],
    ['lowerLetter', [1, 26, 27, 53], ['a', 'z', 'aa', 'aaa']],
    [
      'chineseCountingThousand',
      [0, 1, 10, 11, 20, 21, 101, 110, 1001, 1010, 2024],
      ['〇', '一', '十', '十一', '二十', '二十一', '一百零一', '一百一十', '一千零一', '一千零一十', '二千零二十四'],
    ],
    ['chineseCounting', [9, 99, 100, 123], ['九', '九十九', '一〇〇', '一二三']],
    ['japaneseCounting', [10, 101, 123], ['十', '百一', '百二十三']],
    ['ideographDigital', [10, 2024], ['一〇', '二〇二四']],
    ['chineseLegalSimplified', [10, 305], ['壹拾', '叁佰零伍']],
    ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
    ['ideographZodiacTraditional', [1, 13, 60], ['甲子', '丙子', '癸亥']],
    ['none', [3], ['']],
    ['nobodyKnows', [3], ['3']],
  ] as const)('%s', (format, values, written) => {
    expect(values.map((value) => writeNumeral(value, format))).toEqual(written);
  });
});
