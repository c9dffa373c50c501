import { describe, expect, it } from 'vitest';
import { findSecretMark } from '../../utils/analysis/facts/secret-mark';
import type { SourceDocument } from '../../utils/analysis/schema';
import { report } from '../helpers/analysis';

const headOf = (source: SourceDocument) => report(source).document;

const NOTICE = `松岭县水利局 松岭县财政局
关于做好小型水库管护工作的通知
松水发〔2024〕12号
各乡镇人民政府，县直有关单位：
　　为做好小型水库管护工作，现通知如下。
一、落实经费
县财政按每座2万元拨付。
附件：1.管护名册
2.管护合同
松岭县水利局
松岭县财政局
2024年5月13日`;

describe('the head of a document', () => {
  it('is read from a notice: title over two lines, 文号, joint issuers, addressees, level, genre, date', () => {
    expect(headOf({ text: NOTICE })).toMatchObject({
      title: '松岭县水利局 松岭县财政局关于做好小型水库管护工作的通知',
      number: '松水发〔2024〕12号',
      issuer: '松岭县水利局、松岭县财政局',
      addressees: ['各乡镇人民政府', '县直有关单位'],
      level: 'county',
      genre: '通知',
      issuedOn: '2024-05-13',
      issuedOnFrom: 'text',
    });
  });

  it('counts the body without head, signature, attachments and white space', () => {
    const { characters } = headOf({ text: NOTICE });
    const body = '为做好小型水库管护工作，现通知如下。一、落实经费县财政按每座2万元拨付。';
    expect(characters).toBe(body.length);
  });

  it('is followed by a table of contents, of which nothing is judged or counted', () => {
    const contents = '一、成立工作专班，实行一票否决............3\n二、每周五前报送进展情况……………… 12';
    const body = '一、工作安排\n县财政按每座2万元拨付。';
    const withContents = report({ text: `关于做好水库管护工作的通知\n各乡镇人民政府：\n${contents}\n${body}` });
    expect(withContents).toMatchObject({ findings: [], exempted: [], deadlines: [], materials: [] });
    expect(withContents.document.characters).toBe(body.replaceAll('\n', '').length);
    const asked = report({
      text: `关于做好水库管护工作的通知\n各乡镇人民政府：\n${contents.replace(/[.…]+ ?\d+/g, '。')}`,
    });
    expect(asked.findings.map(({ category }) => category)).toContain('frequent-report');
  });

  it.each([
    ['given', { issuedOn: '2024-06-01', publishedOn: '2024-07-01' }, '2024-06-01'],
    ['page', { issuedOn: '2024-06-01', issuedOnFrom: 'page' as const }, '2024-06-01'],
    ['text', { publishedOn: '2024-07-01' }, '2024-05-13'],
  ])('says where the date was found: %s', (from, dates, issuedOn) => {
    expect(headOf({ text: NOTICE, ...dates })).toMatchObject({ issuedOn, issuedOnFrom: from });
  });

  it('falls back to the date of publication, and to none', () => {
    const text = '各村：\n请抓好落实。';
    expect(headOf({ text, publishedOn: '2024-07-01' })).toMatchObject({ issuedOn: '2024-07-01', issuedOnFrom: 'page' });
    expect(headOf({ text })).toMatchObject({ issuedOn: null, issuedOnFrom: null });
  });

  it.each([
    ['二〇二四年五月十三日', '2024-05-13'],
    ['二0二四年五月十三日', '2024-05-13'],
    ['２０２４年５月１３日', '2024-05-13'],
    ['松岭县水利局2024年5月13日', '2024-05-13'],
    ['2024年5月13日印发', '2024-05-13'],
  ])('reads the date line %s', (line, issuedOn) => {
    expect(headOf({ text: `各乡镇：\n请做好管护。\n松岭县水利局\n${line}` }).issuedOn).toBe(issuedOn);
  });

  it('does not take a date in the body or a date that does not exist for the date of issue', () => {
    expect(headOf({ text: '各乡镇：\n2024年5月13日，县委召开会议。' }).issuedOn).toBeNull();
    expect(headOf({ text: '各乡镇：\n请做好管护。\n松岭县水利局\n2024年2月30日' }).issuedOn).toBeNull();
  });

  it.each([
    ['国务院办公厅关于做好管护工作的通知', 'central'],
    ['江岭省水利厅关于做好管护工作的意见', 'province'],
    ['北京市水务局关于做好管护工作的通知', 'province'],
    ['澜江市住房和城乡建设局关于做好管护工作的通知', 'city'],
    ['澜江市云溪区教育局关于做好管护工作的通知', 'county'],
    ['柳溪镇2024年管护工作方案', 'township'],
    ['江岭理工学院关于做好管护工作的通知', 'school'],
  ])('tells the level of %s', (title, level) => {
    expect(headOf({ text: `${title}\n各单位：\n请做好管护。` }).level).toBe(level);
  });

  it('does not take what a meeting resolves for an addressee', () => {
    const text = '松岭县水利局专题会议纪要\n2024年5月10日，局长主持召开专题会。\n会议议定：\n（一）更换闸门2扇。';
    expect(headOf({ text }).addressees).toEqual([]);
  });

  it('is not misled by a sentence with a colon', () => {
    expect(headOf({ text: '请各单位于12月31日24:00前完成填报。' }).addressees).toEqual([]);
    expect(headOf({ text: '第四条　全区招商总任务为：签约项目20个。' }).addressees).toEqual([]);
  });
});

describe('secret marks', () => {
  it.each(['机密★10年', '绝密', '秘 密', '（内部资料，注意保存）', '工作秘密'])('%s in the head is found', (mark) => {
    expect(findSecretMark(`${mark}\n松岭县委办公室文件\n关于做好管护工作的通知`)).toBeDefined();
  });

  it.each([
    '关于加强保守国家秘密工作的通知\n各单位：\n要严守国家秘密、工作秘密。',
    '关于开展保密检查的通知\n各乡镇：\n机密级以上文件不得带出。',
    `关于印发办法的通知\n各单位：\n${'正文。\n'.repeat(10)}秘密`,
  ])('the word elsewhere is no mark: %s', (text) => {
    expect(findSecretMark(text)).toBeUndefined();
  });
});
