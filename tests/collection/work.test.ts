/** What researchers do with samples: label, merge, decide, filter, search, draw a share, find again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelsIn, ratingsOf, spansOf } from '../../utils/collection/annotations';
import { decisionOn } from '../../utils/collection/decision';
import { drawn } from '../../utils/collection/drawing';
import { edited } from '../../utils/collection/editing';
import { filtered, ordered } from '../../utils/collection/filtering';
import { locateSample } from '../../utils/collection/locating';
import { merged } from '../../utils/collection/merging';
import { rowOf } from '../../utils/collection/rows';
import type { Judgement, KeptDocument, Sample } from '../../utils/collection/schema';
import { indexEntry, matcherOf, queryOf } from '../../utils/collection/searching';
import { sampleOfSpan } from '../../utils/collection/taking';

const HASH = 'ab'.repeat(32);
const TEXT = `${'甲'.repeat(400)}各乡镇要高度重视，层层加码的现象要坚决防止。${'乙'.repeat(400)}`;
const START = 400;

const sample = sampleOfSpan({ start: START, end: START + 9 }, 'vague-goal', {
  text: TEXT,
  documentHash: HASH,
  by: '甲',
  at: '2026-03-01T00:00:00Z',
});
const said = (
  annotator: string,
  label: Judgement['label'],
  at = '2026-03-02T00:00:00Z',
  category: string | null = null,
): Judgement => ({
  annotator,
  label,
  category,
  note: '',
  at,
});
const document: KeptDocument = {
  hash: HASH,
  url: 'https://www.songling.gov.cn/a.html',
  head: {
    title: '关于防止层层加码的通知',
    number: null,
    issuer: null,
    addressees: [],
    level: 'county',
    genre: '通知',
    issuedOn: '2026-02-03',
    issuedOnFrom: 'text',
    distributedOn: null,
    characters: 800,
  },
  collectedAt: '2026-03-01T00:00:00Z',
};

test('a sample keeps 300 characters on each side and never half a character', () => {
  expect([sample.prefix.length, sample.suffix.length]).toEqual([300, 300]);
  const astral = `𠮷${'一'.repeat(299)}标${'一'.repeat(299)}𠮷`;
  const { prefix, suffix } = sampleOfSpan({ start: 301, end: 302 }, null, {
    text: astral,
    documentHash: HASH,
    by: '甲',
    at: '2026-03-01T00:00:00Z',
  });
  expect(prefix).toBe('一'.repeat(299));
  expect(suffix).toBe(`${'一'.repeat(299)}𠮷`);
});

describe('editing', () => {
  test('a label, a correction and tags leave one line each in the history', () => {
    const after = edited(
      sample,
      { label: 'yes', category: 'blanket-accountability', addTags: ['疑', '疑'] },
      '乙',
      '2026-03-05T00:00:00Z',
    );
    expect(after.history.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['label', null, 'yes'],
      ['category', null, 'blanket-accountability'],
      ['tags', null, '疑'],
    ]);
    expect(edited(after, { label: 'yes' }, '乙', '2026-03-06T00:00:00Z').history).toHaveLength(3);
  });

  test('another annotator\u2019s word stays, one\u2019s own is replaced or taken back', () => {
    const both = edited({ ...sample, judgements: [said('丙', 'no')] }, { label: 'yes' }, '乙', '2026-03-05T00:00:00Z');
    expect(both.judgements.map(({ annotator, label }) => [annotator, label])).toEqual([
      ['丙', 'no'],
      ['乙', 'yes'],
    ]);
    expect(edited(both, { label: null }, '乙', '2026-03-06T00:00:00Z').judgements).toEqual([said('丙', 'no')]);
  });
});

describe('merging', () => {
  test('of each annotator the later word counts, whichever file it came in', () => {
    const mine: Sample = { ...sample, judgements: [said('乙', 'yes', '2026-03-09T00:00:00Z')], tags: ['一'] };
    const theirs: Sample = {
      ...sample,
      judgements: [said('乙', 'no', '2026-03-02T00:00:00Z'), said('丙', 'no')],
      tags: ['二'],
    };
    const there = merged(mine, theirs);
    expect(there.judgements.map(({ annotator, label }) => [annotator, label])).toEqual([
      ['乙', 'yes'],
      ['丙', 'no'],
    ]);
    expect(there.tags).toEqual(['一', '二']);
    expect(merged(there, theirs)).toEqual(there);
  });
});

describe('deciding', () => {
  test('annotators who agree decide, those who differ wait for somebody', () => {
    const of = (...judgements: Judgement[]) => decisionOn({ ...sample, judgements });
    expect(of()).toEqual({ kind: 'open' });
    expect(of(said('乙', 'yes'), said('丙', 'yes'))).toEqual({ kind: 'decided', label: 'yes', category: 'vague-goal' });
    expect(of(said('乙', 'yes'), said('丙', 'no'))).toEqual({ kind: 'conflict' });
    expect(of(said('乙', 'yes'), said('丙', 'yes', undefined, 'absolute-demand'))).toEqual({ kind: 'conflict' });
    const settled = decisionOn({
      ...sample,
      judgements: [said('乙', 'yes'), said('丙', 'no')],
      settled: said('丁', 'no'),
    });
    expect(settled).toEqual({ kind: 'decided', label: 'no', category: 'vague-goal' });
  });
});

describe('choosing rows', () => {
  const row = (id: string, category: string, url: string, judgements: Judgement[] = []) =>
    rowOf({ ...sample, id, category, judgements }, { ...document, url });
  const rows = [
    row('1', 'a', 'https://x.gov.cn/1', [said('乙', 'yes')]),
    row('2', 'a', 'https://y.gov.cn/2'),
    row('3', 'b', 'https://x.gov.cn/3'),
  ];

  test('each facet is counted as if it alone were open', () => {
    const { rows: left, counts } = filtered(rows, { category: ['a'], site: ['x.gov.cn'] });
    expect(left.map(({ id }) => id)).toEqual(['1']);
    expect(counts.category).toEqual([
      { value: 'a', count: 1 },
      { value: 'b', count: 1 },
    ]);
    expect(counts.site).toEqual([
      { value: 'x.gov.cn', count: 1 },
      { value: 'y.gov.cn', count: 1 },
    ]);
    expect(counts.label).toEqual([{ value: 'yes', count: 1 }]);
  });

  test('a value that is chosen and gives nothing is still there to be taken back', () => {
    expect(filtered(rows, { category: ['gone'] }).counts.category).toContainEqual({ value: 'gone', count: 0 });
  });

  test('the counts of a facet add up to what the other facets leave', () => {
    const values = fc.constantFrom<string>('a', 'b', 'c');
    const given = fc.array(fc.tuple(values, fc.constantFrom('x', 'y')), { maxLength: 40 });
    fc.assert(
      fc.property(given, fc.array(values), (pairs, chosen) => {
        const some = pairs.map(([category, host], index) => row(`${index}`, category, `https://${host}.gov.cn/`));
        const { rows: left, counts } = filtered(some, { category: chosen });
        const wanted = chosen.length === 0 ? some : some.filter((one) => chosen.includes(one.category));
        expect(left).toEqual(wanted);
        const sum = (facet: 'category' | 'site') => counts[facet].reduce((total, { count }) => total + count, 0);
        expect([sum('category'), sum('site')]).toEqual([some.length, wanted.length]);
      }),
    );
  });

  test('equal rows keep their order', () => {
    expect(ordered(rows, 'title', false).map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(ordered(rows, 'category', true).map(({ id }) => id)).toEqual(['3', '1', '2']);
  });
});

describe('searching', () => {
  /** Cuts at signs and into pieces of two, so that boundaries show. */
  const segment = (text: string) => text.match(/[\p{L}\p{N}]{1,2}/gu) ?? [];
  const found = rowOf({ ...sample, quote: '层层加码的现象' }, undefined);

  test('words stand anywhere and at word boundaries, phrases as they are written', () => {
    const entry = indexEntry(found, segment);
    const matches = (typed: string) => matcherOf(queryOf(typed, segment), () => entry)?.(found);
    expect(matches('加码层层')).toBe(true);
    expect(matches('层加')).toBe(false);
    expect(matches('“层加”')).toBe(true);
    expect(matches('加码 “没有的”')).toBe(false);
    expect(matches('，。')).toBeUndefined();
  });

  test('a row that was not cut yet is looked through as plain text', () => {
    expect(matcherOf(queryOf('层加', segment), () => undefined)?.(found)).toBe(true);
  });

  test('full-width and upper-case letters are the same', () => {
    const row = rowOf({ ...sample, quote: '用ＡＰＰ打卡' }, undefined);
    expect(matcherOf(queryOf('"app"', segment), () => undefined)?.(row)).toBe(true);
  });
});

test('a drawn share is the same for the same seed, has its size and keeps the order', () => {
  const items = Array.from({ length: 1000 }, (_, index) => index);
  const share = drawn(items, 0.1, '甲');
  expect(share).toHaveLength(100);
  expect(share).toEqual(drawn(items, 0.1, '甲'));
  expect(share).not.toEqual(drawn(items, 0.1, '乙'));
  expect(share).toEqual(share.toSorted((a, b) => a - b));
  expect(drawn([], 0.1, '甲')).toEqual([]);
  expect(drawn([1, 2], 0.01, '甲')).toHaveLength(1);
});

describe('finding a sample again', () => {
  test('it is found where it stood, and where it has moved to', () => {
    expect(locateSample(sample, TEXT)).toEqual({ isThere: true, start: START, end: START + 9 });
    expect(locateSample(sample, `新的一段。${TEXT}`)).toEqual({ isThere: true, start: START + 5, end: START + 14 });
  });

  test('a changed passage is lost, and what stands there now is shown', () => {
    const varied = '松岭县人民政府办公室关于开展水利设施自查的通知。为做好汛后排查工作，';
    const before = `${varied}各乡镇要高度重视。请县水利局于十二月底前更换闸门四座，所需资金由县财政安排。`;
    const taken = sampleOfSpan({ start: varied.length, end: varied.length + 9 }, null, {
      text: before,
      documentHash: HASH,
      by: '甲',
      at: '2026-03-01T00:00:00Z',
    });
    const now = before.replace('各乡镇要高度重视。', '各乡镇对本辖区闸门各查一次。');
    expect(locateSample(taken, now)).toEqual({ isThere: false, now: '各乡镇对本辖区闸门各查一次。' });
    expect(locateSample(taken, '完全不同的一页。')).toEqual({ isThere: false, now: undefined });
  });
});

describe('what annotators say', () => {
  const rows = [
    rowOf({ ...sample, id: '1', judgements: [said('甲', 'yes'), said('乙', 'yes', undefined, 'b')] }, document),
    rowOf({ ...sample, id: '2', judgements: [said('甲', 'no')] }, document),
    rowOf({ ...sample, id: '3' }, document),
  ];

  test('ratings are the labels or the categories, and nothing where nobody spoke', () => {
    expect(ratingsOf(rows, ['甲', '乙'], 'label')).toEqual([
      ['yes', 'yes'],
      ['no', undefined],
    ]);
    const byCategory = ratingsOf(rows, ['甲', '乙'], 'category');
    expect(byCategory).toEqual([
      ['vague-goal', 'b'],
      ['no', undefined],
    ]);
    expect(labelsIn(byCategory)).toEqual(['b', 'no', 'vague-goal']);
  });

  test('spans are those that an annotator called something, in documents that both have read', () => {
    const span = { start: START, end: START + 9 };
    expect(spansOf(rows, '甲', '乙')).toEqual([
      { first: [{ ...span, category: 'vague-goal' }], second: [{ ...span, category: 'b' }] },
    ]);
    expect(spansOf(rows.slice(1), '甲', '乙')).toEqual([]);
  });
});
