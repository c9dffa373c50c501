import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PdfText, readPdf } from '../../../utils/files/pdf/read-pdf';
import { lines, PAGE, type PageOptions, type Print, pdf } from '../../helpers/pdf';

const SETUP = { cMapUrl: fileURLToPath(new URL('../../../node_modules/pdfjs-dist/cmaps/', import.meta.url)) };
/** A buffer, as Node reads files. */
const sample = (name: string) => readFileSync(new URL(`../samples/${name}`, import.meta.url));

async function read(pages: readonly (readonly Print[])[], options?: PageOptions): Promise<PdfText> {
  const reading = await readPdf(pdf(pages, options), SETUP);
  if (!reading.ok) throw new Error(`not read: ${reading.code}`);
  return reading.pdf;
}
const textOf = async (pages: readonly (readonly Print[])[], options?: PageOptions) => (await read(pages, options)).text;
const codeOf = async (bytes: Uint8Array) => {
  const reading = await readPdf(bytes, SETUP);
  return reading.ok ? 'read' : reading.code;
};

/** 26 characters fill the measure of 416 points. */
const BODY = [
  '各乡镇人民政府，县直各单位：',
  '　　请各乡镇人民政府、县直各单位切实增强责任感和紧迫感，逐',
  '级压实责任，于10月8日前将工作总结和台账报送县政府办公室，',
  '逾期不报的，予以通报。',
  '　　一、摸清底数',
  '　　各有关部门要进一步细化工作措施，明确责任人和完成时限，',
  '　　确保排查不留死角。',
];
const PARAGRAPHS = [
  '各乡镇人民政府，县直各单位：',
  '请各乡镇人民政府、县直各单位切实增强责任感和紧迫感，逐级压实责任，于10月8日前将工作总结和台账报送县政府办公室，逾期不报的，予以通报。',
  '一、摸清底数',
  '各有关部门要进一步细化工作措施，明确责任人和完成时限，',
  '确保排查不留死角。',
];

describe('printed lines', () => {
  it('become paragraphs where they fill the measure and the next is not indented', async () => {
    expect((await textOf([lines(BODY)])).split('\n')).toEqual(PARAGRAPHS);
  });

  it('that end with a sentence go on only where paragraphs are indented', async () => {
    const sentence = '请各单位按照要求，于10月8日前将总结报送县政府办公室。';
    const indented = ['　　一、报送时间', `　　${sentence.slice(2)}`, '逾期不报的，予以通报。', '　　二、报送方式'];
    expect((await textOf([lines(indented)])).split('\n')).toEqual([
      '一、报送时间',
      `${sentence.slice(2)}逾期不报的，予以通报。`,
      '二、报送方式',
    ]);
    const flush = ['报送时间', sentence, '逾期不报的，予以通报。', '报送方式'];
    expect((await textOf([lines(flush)])).split('\n')).toEqual(flush);
  });

  it('go on over the end of a page, whose number is left out', async () => {
    const number = (text: string): Print => ({ text, x: 280, y: 60, size: 14 });
    const pages = [
      [...lines(BODY.slice(0, 2)), number('— 1 —')],
      [...lines(BODY.slice(2, 5)), number('－2－')],
      [...lines(BODY.slice(5)), number('第3页 共3页')],
    ];
    expect((await textOf(pages)).split('\n')).toEqual(PARAGRAPHS);
  });

  it('that run through all pages are left out; a number within the text is not', async () => {
    const pages = [1, 2, 3, 4].map((number) => [
      { text: '松岭县人民政府公报', x: 220, y: 800, size: 9 },
      ...lines([`　　第${number}件`, `${number}`, '　　完']),
      { text: `${number}`, x: 290, y: 50, size: 9 },
    ]);
    expect(await textOf(pages)).toBe([1, 2, 3, 4].map((number) => `第${number}件\n${number}\n完`).join('\n'));
  });

  it('of a title are one line where the first fills the measure', async () => {
    const title = [
      { text: '松岭县人民政府办公室关于报送工作总结和台账', x: 91, y: 720 + 30, size: 22 },
      { text: '的通知', x: 265, y: 720, size: 22 },
    ];
    expect((await textOf([[...title, ...lines(BODY, { y: 680 })]])).split('\n')[0]).toBe(
      '松岭县人民政府办公室关于报送工作总结和台账的通知',
    );
  });

  it('of a table have tabs between their columns', async () => {
    const row = (y: number, ...cells: readonly string[]) => cells.map((text, at) => ({ text, x: 80 + at * 150, y }));
    expect(await textOf([[...row(700, '序号', '任务', '时限'), ...row(670, '1', '报送总结', '10月8日')]])).toBe(
      '序号\t任务\t时限\n1\t报送总结\t10月8日',
    );
  });

  it('hold small marks that stand higher, and are in order however the file has them', async () => {
    const prints = [
      { text: '后', x: 80, y: 600 },
      { text: '台账', x: 80, y: 700 },
      { text: '①', x: 112, y: 706, size: 9 },
      { text: '报送', x: 121, y: 700 },
    ];
    expect(await textOf([prints])).toBe('台账①报送\n后');
  });

  it('have no spaces that were only drawn, no slanted watermark, and whole characters for radicals', async () => {
    const prints = [
      { text: '于', x: 80, y: 700 },
      { text: '10', x: 100, y: 700 },
      { text: '月前报', x: 136, y: 700 },
      { text: '送', x: 188, y: 700 },
      { text: '内部资料', x: 200, y: 400, size: 60, isSlanted: true },
      { text: '⼀、⼯作⽬标', x: 80, y: 650 },
    ];
    expect(await textOf([prints])).toBe('于10月前报送\n一、工作目标');
  });
});

describe('places', () => {
  it('are those of the words on the upright page', async () => {
    const { text, pieces, pages } = await read([[{ text: '各单位', x: 80, y: 700, size: 20 }]]);
    expect(text).toBe('各单位');
    expect(pieces).toEqual([{ start: 0, end: 3, page: 0, x: 80, y: PAGE.height - 720, width: 60, height: 20 }]);
    expect(pages).toEqual([{ width: PAGE.width, height: PAGE.height }]);
  });

  it('follow the text without overlapping, and only separators lie between them', async () => {
    const { text, pieces, pages } = await read([lines(BODY), lines(BODY)]);
    let last = 0;
    for (const { start, end, page } of pieces) {
      expect(text.slice(last, start)).toMatch(/^[\n\t ]*$/);
      expect(end).toBeGreaterThan(start);
      expect(pages[page]).toBeDefined();
      last = end;
    }
    expect(last).toBe(text.length);
  });
});

describe('a PDF that cannot be read', () => {
  it('has no text: it is empty, or a scan with page numbers at most', async () => {
    const scan = '\nq 500 0 0 700 40 60 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q';
    expect(await codeOf(pdf([[]]))).toBe('no-text');
    expect(await codeOf(pdf([[], []], { content: scan }))).toBe('no-text');
    expect(await codeOf(pdf([[{ text: '- 1 -', x: 280, y: 50 }]], { content: scan }))).toBe('no-text');
  });

  it('has a font that does not say which characters it draws', async () => {
    expect(await codeOf(pdf([[{ text: '\ue001\ue002\ue003', x: 80, y: 700 }]]))).toBe('no-text');
  });

  it('is locked', async () => {
    expect(await codeOf(sample('locked.pdf'))).toBe('encrypted');
  });

  it('is something else, or damaged', async () => {
    expect(await codeOf(new TextEncoder().encode('PK各单位'))).toBe('not-pdf');
    expect(await codeOf(new Uint8Array())).toBe('not-pdf');
    expect(await codeOf(new TextEncoder().encode('%PDF-1.7\nnothing'))).toBe('damaged');
    expect(await codeOf(sample('notice.pdf').subarray(0, 2000))).toBe('damaged');
  });

  it('never makes the reader reject, whatever bytes are changed, nor loses the bytes', async () => {
    const bytes = pdf([lines(BODY)]);
    await readPdf(bytes, SETUP);
    expect(bytes.length).toBeGreaterThan(0);
    const change = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(change, async (changes) => {
        const changed = bytes.slice();
        for (const [at, value] of changes) changed[at] = value;
        return typeof (await codeOf(changed)) === 'string';
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});

describe('a PDF as a word processor writes it', () => {
  it('is read with its embedded fonts', async () => {
    const reading = await readPdf(sample('notice.pdf'), SETUP);
    expect(reading.ok && reading.pdf.text.split('\n')).toEqual([
      '松岭县人民政府办公室关于报送工作总结的通知',
      '各乡镇人民政府，县直各单位：',
      '请各乡镇人民政府、县直各单位于10月8日前将工作总结和台账报送县政府办公室，逾期不报的，予以通报。',
      '1.工作总结',
      '2.工作台账',
      '序号\t任务',
      '1\t报送总结',
      '松岭县人民政府办公室',
      '2024年9月29日',
    ]);
  });
});
