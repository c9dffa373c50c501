import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../../utils/collection/formats/columns';
import { writeCsv } from '../../../utils/collection/formats/csv';
import { dataCard } from '../../../utils/collection/formats/data-card';
import { writeXlsx } from '../../../utils/collection/formats/xlsx';
import type { CollectionContent } from '../../../utils/collection/schema';
import { CONTENT, sampleOf, TEXT } from './content';
import { hasCalc, openInCalc } from './spreadsheets';
import { FACTS, NAMES, WORDS } from './words';

const ids = Object.keys(COLUMNS);
const csv = (content: CollectionContent = CONTENT) => [...writeCsv(content, NAMES)].join('');
const cellsOf = (text: string) => Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd()).data;
const cell = (rows: readonly (readonly string[])[], id: string, column: string) =>
  rows.find((row) => row[0] === id)?.[ids.indexOf(column)];

function withQuotes(quotes: readonly string[]): CollectionContent {
  const base = sampleOf('lone');
  return { ...CONTENT, samples: quotes.map((quote, i) => ({ ...base, id: `s${i}`, quote, end: quote.length })) };
}

describe('a table of samples as CSV', () => {
  test('begins with the byte order mark and the headers, and ends its lines in CRLF', () => {
    expect(csv().startsWith(`\uFEFF${ids.map((id) => `列 ${id}`).join(',')}\r\n`)).toBe(true);
    expect(csv().endsWith('\r\n')).toBe(true);
  });

  test('has a row for each sample with all its values', () => {
    const rows = cellsOf(csv());
    expect(rows.length).toBe(1 + CONTENT.samples.length);
    expect(cell(rows, 'settled', 'quote')).toBe(sampleOf('settled').quote);
    expect(cell(rows, 'agreed', 'quote')).toBe(sampleOf('agreed').quote);
    expect([cell(rows, 'settled', 'label'), cell(rows, 'settled', 'labelFrom')]).toEqual(['yes', 'settled']);
    expect([cell(rows, 'agreed', 'labelCategory'), cell(rows, 'agreed', 'category')]).toEqual([
      '口号 堆砌',
      'trace-keeping',
    ]);
    expect(cell(rows, 'disputed', 'label')).toBe('');
    expect(cell(rows, 'settled', 'judgements')).toContain('李 · no · 2026-02-01T00:00:00Z · 有具体动作 见下文');
  });

  test('says offsets in UTF-16 units, and in code points where the text is kept', () => {
    const rows = cellsOf(csv());
    const { start, end, quote } = sampleOf('negative');
    expect([cell(rows, 'negative', 'start'), cell(rows, 'negative', 'end')]).toEqual([`${start}`, `${end}`]);
    const [from, to] = [Number(cell(rows, 'negative', 'startPoint')), Number(cell(rows, 'negative', 'endPoint'))];
    expect([...TEXT].slice(from, to).join('')).toBe(quote);
    expect(cell(rows, 'excerpt', 'startPoint')).toBe('');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠甲', '\t=1', '\r=1', '\n=1'])(
    '%j is no formula: an apostrophe stands before it',
    (quote) => {
      expect(cell(cellsOf(csv(withQuotes([quote]))), 's0', 'quote')).toBe(`'${quote}`);
    },
  );

  test('what does not begin like a formula is as it was, commas, quotes, line ends and markup included', () => {
    const quotes = ['甲=1', "'乙", '丙，"丁",戊\r\n己', '<script>alert(1)</script>', ' =1', '😀'];
    const rows = cellsOf(csv(withQuotes(quotes)));
    expect(quotes.map((_, i) => cell(rows, `s${i}`, 'quote'))).toEqual(quotes);
  });
});

describe.skipIf(!hasCalc)('LibreOffice', () => {
  test('opens the CSV with the same values', () => {
    expect([...openInCalc('samples.csv', csv()).values()]).toEqual([cellsOf(csv())]);
  });

  test('opens the workbook with the same values, numbers and dates typed, and the data card on the second sheet', async () => {
    const card = dataCard(CONTENT, FACTS, WORDS);
    const file = await writeXlsx(CONTENT, NAMES, { samples: '样本', card: '数据说明' }, card);
    const sheets = openInCalc('book.xlsx', new Uint8Array(await file.arrayBuffer()));
    const rows = sheets.get('样本') ?? [];
    expect(rows[0]).toEqual(ids.map((id) => `列 ${id}`));
    for (const { id, quote, prefix, suffix, documentHash, start } of CONTENT.samples) {
      expect(cell(rows, id, 'quote')).toBe(quote);
      expect([cell(rows, id, 'prefix'), cell(rows, id, 'suffix')]).toEqual([prefix, suffix]);
      expect([cell(rows, id, 'documentHash'), cell(rows, id, 'start')]).toEqual([documentHash, `${start}`]);
    }
    expect(cell(rows, 'settled', 'confidence')).toBe('0.75');
    expect(cell(rows, 'settled', 'issuedOn')).toBe('2026-01-02');
    expect(cell(rows, 'settled', 'collectedAt')).toBe('2026-01-06 01:02:03');
    expect(sheets.get('数据说明')?.[0]?.[0]).toBe(card.title);
    expect(sheets.get('数据说明')).toContainEqual(expect.arrayContaining(['Cohen κ', '0.71 [0.60, 0.80]']));
  });
});

describe('a workbook', () => {
  const bytes = async (content: CollectionContent) => {
    const file = await writeXlsx(content, NAMES, { samples: 'a', card: 'b' }, dataCard(content, FACTS, WORDS));
    return { file, bytes: new Uint8Array(await file.arrayBuffer()) };
  };

  test('is a ZIP archive of the spreadsheet type', async () => {
    const { file, bytes: data } = await bytes(CONTENT);
    expect(file.type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect([...data.slice(0, 2)]).toEqual([0x50, 0x4b]);
  });

  test('freezes the header, types numbers, and has no formula', async () => {
    const files = unzipSync((await bytes(CONTENT)).bytes);
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
    expect(sheet).toMatch(/<c [^>]*r="N2"[^>]*><v>0\.75<\/v>/);
    expect(sheet).not.toContain('<f>');
  });

  test('has no characters that XML cannot have, and none that are written by their numbers', async () => {
    const quotes = [
      '\u0000甲\u0008\uFFFE乙\uD800',
      '_x0041_ 与 _x005F_',
      '一\r\n二\t三',
      ' 空 ',
      '007',
      '2026-01-02',
      '&amp;<a b="c">',
    ];
    const { bytes: data } = await bytes(withQuotes(quotes));
    if (!hasCalc) return;
    const rows = openInCalc('odd.xlsx', data).get('a') ?? [];
    expect(quotes.map((_, i) => cell(rows, `s${i}`, 'quote'))).toEqual([
      '甲乙',
      quotes[1],
      '一\n二\t三',
      ...quotes.slice(3),
    ]);
  });

  test('has sheets whose names Excel allows', async () => {
    const names = { samples: `a/b[c]:*?\\${'长'.repeat(40)}`, card: '' };
    const file = await writeXlsx(CONTENT, NAMES, names, dataCard(CONTENT, FACTS, WORDS));
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const workbook = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
    expect([...workbook.matchAll(/sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      `a b c     ${'长'.repeat(21)}`,
      ' ',
    ]);
  });

  test('cuts what is longer than a cell can be, not within a character', async () => {
    const { bytes: data } = await bytes(withQuotes(['😀'.repeat(20_000)]));
    expect(data.length).toBeGreaterThan(0);
    if (!hasCalc) return;
    expect(cell(openInCalc('long.xlsx', data).get('a') ?? [], 's0', 'quote')).toBe(`${'😀'.repeat(16_383)}…`);
  });
});
