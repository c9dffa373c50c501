/** Documents far longer than any that is issued are read to the end, in a time that grows with their length. */
import { expect, test } from 'vitest';
import { officialCalendar } from '../../utils/adapters/official-calendar';
import { analyseEnglish } from '../../utils/analysis/english/analyse-english';
import type { Span } from '../../utils/analysis/schema';
import type { Judged } from '../../utils/analysis/steps/findings';
import { cutUnits } from '../../utils/analysis/text/units';
import { instantReport } from '../../utils/rules/core/instant-report';
import { ENGLISH_RULES } from '../../utils/rules/english/english-rules';
import { burdenShifting } from '../../utils/rules/extended/burden-shifting';
import { report } from '../helpers/analysis';
import { growthOf, tooFast } from './growth';

const MINUTE = 60_000;
/** More than a function can be called with. */
const MANY = 150_000;

test('a list of many dates is read, and the first is the date of issue', () => {
  expect(report({ text: '2024年5月1日\n'.repeat(MANY) }, []).document.issuedOn).toBe('2024-05-01');
});

test(
  'any number of findings is reported',
  () => {
    const { findings, ruleErrors } = report({ text: '立即报送总结。'.repeat(MANY), issuedOn: '2024-05-13' }, [
      instantReport,
    ]);
    expect(ruleErrors).toEqual([]);
    expect(findings.length).toBe(MANY);
  },
  MINUTE,
);

test(
  'any number of findings is reported of an English document',
  () => {
    const parser = { parse: (line: string) => [{ start: 0, end: line.length, words: [] }] };
    const judge = ({ start, end }: Span): Judged => ({
      start,
      end,
      confidence: 1,
      severity: 'low',
      verdict: 'finding',
      message: { zh: '', en: '' },
      evidence: [],
      deadline: null,
    });
    const rules = ENGLISH_RULES.slice(0, 1).map((rule) => ({ ...rule, judge }));
    const { findings, ruleErrors } = analyseEnglish(
      { text: 'Please go.\n'.repeat(MANY) },
      { rules, parser, rulesVersion: '', calendar: officialCalendar, lang: 'en' },
    );
    expect(ruleErrors).toEqual([]);
    expect(findings.length).toBe(MANY);
  },
  MINUTE,
);

test(
  'materials of ever new names are merged in linear time',
  () => {
    const nameOf = (i: number) => String.fromCharCode(0x4e00 + (i % 20_000), 0x4e00 + Math.floor(i / 20_000));
    const text = Array.from({ length: 12_000 }, (_, i) => `报送${nameOf(i)}报告，`).join('');
    const work = (part: string) => report({ text: part }, []);
    expect(work(text).materials.length).toBeGreaterThan(11_000);
    expect(tooFast('names', growthOf(work, text, [8000]))).toEqual([]);
  },
  2 * MINUTE,
);

test(
  'an item of many sentences that shift burdens is read in linear time',
  () => {
    const work = (text: string) => report({ text }, [burdenShifting]);
    const piece = '各村要严格落实属地责任，出了问题由村里负总责、兜底到人。';
    expect(work(piece.repeat(10)).findings.length).toBe(10);
    expect(tooFast(piece, growthOf(work, piece, [10_000, 100_000]))).toEqual([]);
  },
  MINUTE,
);

test.each(['《', '》', '（', ' 一', '_一', '关于'])(
  'a given title of nothing but “%s” is read in linear time',
  (piece) => {
    const work = (title: string) => report({ text: '各乡镇：\n提高认识。', title: `${title}完` }, []);
    expect(tooFast(piece, growthOf(work, piece, [20_000]))).toEqual([]);
  },
  MINUTE,
);

test('a title that is too long to be one is left to the text', () => {
  const text = '某县人民政府关于加强管理的通知\n各乡镇：\n提高认识。';
  expect(report({ text, title: `${'管理'.repeat(200)}通知` }).document.title).toBe('某县人民政府关于加强管理的通知');
});

test('a stretch without a stop is cut into units behind a comma or blank, else anywhere but inside a character', () => {
  const unitsOf = (text: string) => cutUnits(text).map(({ start, end }) => text.slice(start, end));
  const clause = `${'责'.repeat(700)}，`;
  expect(unitsOf(clause.repeat(3))).toEqual([clause, clause, clause]);
  expect(unitsOf(`${'责'.repeat(600)} ${'任'.repeat(600)}。`)).toEqual(['责'.repeat(600), `${'任'.repeat(600)}。`]);
  expect(unitsOf('责'.repeat(2500)).map(({ length }) => length)).toEqual([1000, 1000, 500]);
  expect(unitsOf(`责${'😀'.repeat(600)}`).map(({ length }) => length)).toEqual([999, 202]);
});

test('a unit of 1000 characters stays whole, whatever white space stands around it', () => {
  const unit = `${'责，'.repeat(499)}任。`;
  expect(cutUnits(`${' '.repeat(1500)}${unit}${' '.repeat(1500)}\n`)).toEqual([
    { index: 0, line: 0, start: 1500, end: 1500 + unit.length },
  ]);
});
