/** Due times by cases worked out elsewhere, by properties, and by the time that reading them takes. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { officialCalendar } from '../../utils/adapters/official-calendar';
import { analyse } from '../../utils/analysis/analyse';
import { dayFromString, dayToString } from '../../utils/analysis/calendar/day';
import { countWorkingDays } from '../../utils/analysis/calendar/work-calendar';
import { readDeadlines } from '../../utils/analysis/facts/deadlines';
import { PROFILES, WORKING_DAYS_BY_PROFILE } from '../../utils/analysis/facts/profiles';
import { quotationOf } from '../../utils/analysis/facts/quotation';
import { type Deadline, everySchema, TASK_KINDS } from '../../utils/analysis/schema';
import { report } from '../helpers/analysis';

const CASES = new URL('./deadline-cases/', import.meta.url);
const caseSchema = z.object({
  text: z.string(),
  issuedOn: z.string(),
  deadlines: z.array(
    z.object({
      start: z.int(),
      quote: z.string(),
      due: z.nullable(z.string()),
      dueTime: z.nullable(z.string()),
      every: z.nullable(everySchema),
      base: z.string(),
      workingDays: z.nullable(z.int()),
      notes: z.optional(z.array(z.string())),
    }),
  ),
});

function casesOf(file: string) {
  return readFileSync(new URL(file, CASES), 'utf8')
    .trim()
    .split('\n')
    .map((line) => z.parse(caseSchema, JSON.parse(line)));
}

function deadlinesOf(text: string, issuedOn: string, profile: (typeof PROFILES)[number] = 'general') {
  return analyse(
    { text, issuedOn },
    {
      rules: [],
      rulesVersion: 'test',
      calendar: officialCalendar,
      lang: 'zh',
      workingDaysNeeded: WORKING_DAYS_BY_PROFILE[profile],
    },
  ).deadlines;
}

describe('due times worked out by hand', () => {
  const files = readdirSync(CASES).filter((name) => name.endsWith('.jsonl'));

  it.each(files)('has no case wrong in %s', (file) => {
    for (const { text, issuedOn, deadlines } of casesOf(file)) {
      const found = deadlinesOf(text, issuedOn).map(
        ({ start, quote, due, dueTime, every, base, workingDays, notes }) => ({
          start,
          quote,
          due,
          dueTime,
          every,
          base,
          workingDays,
          notes,
        }),
      );
      const expected = deadlines.map((deadline) => ({ ...deadline, notes: deadline.notes ?? [] }));
      expect(found, `${issuedOn} ${text}`).toEqual(expected);
    }
  });

  it('has more than 200 cases, 40 of them sentences that set no due time', () => {
    const cases = files.flatMap(casesOf);
    expect(cases.length).toBeGreaterThan(200);
    expect(cases.filter(({ deadlines }) => deadlines.length === 0).length).toBeGreaterThanOrEqual(40);
    expect(new Set(cases.map(({ text, issuedOn }) => issuedOn + text)).size).toBe(cases.length);
  });
});

const FIRST = dayFromString('2018-01-01');
const LAST = dayFromString('2025-12-31');
const anyDay = fc.integer({ min: FIRST, max: LAST });
const CHINESE = '零一二三四五六七八九';

function chineseNumeral(count: number): string {
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  return `${tens > 1 ? CHINESE.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? CHINESE.charAt(ones) : ''}`;
}

function fullWidth(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

describe('properties of due times', () => {
  const unit = fc.constantFrom('日', '天', '个工作日', '周', '个星期', '个月', '小时', '个自然日', '年', '个半月');
  const base = fc.constantFrom('', '接到通知后', '自本通知印发之日起', '会后', '在活动结束后', '从即日起');

  it('never lie before the day of issue where they run from an event', () => {
    fc.assert(
      fc.property(base, fc.integer({ min: 1, max: 60 }), unit, anyDay, (from, count, name, day) => {
        const issuedOn = dayToString(day);
        const [deadline, ...more] = deadlinesOf(`请${from}${count}${name}内报送总结。`, issuedOn);
        expect(more).toEqual([]);
        if (deadline?.due === null) expect(name).toBe('个工作日');
        else expect((deadline?.due ?? '') >= issuedOn).toBe(true);
        expect(deadline?.workingDays ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it('leave exactly the working days that they state', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), anyDay, (count, day) => {
        const [deadline] = deadlinesOf(`${count}个工作日内报送总结。`, dayToString(day));
        expect(deadline?.workingDays).toBe(count);
      }),
    );
  });

  it('read half-width, full-width and Chinese numerals alike', () => {
    const form = fc.constantFrom<(n: (value: number) => string, count: number) => string>(
      (n, count) => `${n(count)}个工作日内`,
      (n, count) => `${n(count)}日内`,
      (n, count) => `自本通知印发之日起${n(count)}天内`,
      (n, count) => `${n((count % 12) + 1)}月${n((count % 28) + 1)}日前`,
      (n, count) => `${n((count % 12) + 1)}月底前`,
      (n, count) => `${n((count % 28) + 1)}日前`,
      (n, count) => `本月${n((count % 28) + 1)}日${n((count % 12) + 1)}时前`,
      (n, count) => `每月${n((count % 28) + 1)}日前`,
    );
    fc.assert(
      fc.property(form, fc.integer({ min: 1, max: 60 }), anyDay, (write, count, day) => {
        const texts = [write(String, count), fullWidth(write(String, count)), write(chineseNumeral, count)];
        const readings = texts.map((text) =>
          deadlinesOf(`请于${text}报送总结。`, dayToString(day)).map((d) => [
            d.quote.length === text.length,
            d.due,
            d.dueTime,
            d.every,
            d.workingDays,
            d.base,
          ]),
        );
        expect(readings[0]).toHaveLength(1);
        expect(readings[1]).toEqual(readings[0]);
        expect(readings[2]).toEqual(readings[0]);
      }),
      { numRuns: 500 },
    );
  });

  it('are found in random text without a throw, in order and without overlap', () => {
    const words = [
      ...'0123456789〇一二三四五六七八九十两半年月日号周旬季时点分内前后起至到每次本下上底末初节（）、，；：-—.《》〔〕每自从即当今明',
      ...['工作日', '小时', '星期', '之日起', '接到通知后', '立即', '国庆节', '报送', '完成', '99999', '2024年', '个'],
      ...['二月三十日', '通知', '会后', '下班', '截止', '整改', '\n', ' ', '中旬'],
    ];
    const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), anyDay, (random, day) => {
        const found = deadlinesOf(`各乡镇：\n一、通知\n${random}报送总结。`, dayToString(day));
        let end = 0;
        for (const deadline of found) {
          expect(deadline.start).toBeGreaterThanOrEqual(end);
          expect(deadline.end).toBeGreaterThan(deadline.start);
          end = deadline.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('count working days that add up over adjacent windows', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (...days) => {
        const [first = 0, second = 0, third = 0] = days.toSorted((a, b) => a - b);
        const count = (from: number, to: number) => countWorkingDays(officialCalendar, from, to) ?? Number.NaN;
        expect(count(first, second) + count(second, third)).toBe(count(first, third));
      }),
    );
  });
});

it('due times in a list share its task, others have their own', () => {
  const tasksOf = (text: string) => deadlinesOf(text, '2023-06-12').map(({ due, task }) => [due, task]);
  for (const mark of ['、', '和', '以及'])
    expect(tasksOf(`请于6月20日${mark}9月20日前将进展情况报县农业农村局。`)).toEqual([
      ['2023-06-20', 'material'],
      ['2023-09-20', 'material'],
    ]);
  expect(tasksOf('请于6月20日前报送联络员名单，9月20日前报送总结。')).toEqual([
    ['2023-06-20', 'name-list'],
    ['2023-09-20', 'material'],
  ]);
});

describe('the tables of working days needed', () => {
  it('halve the days in an emergency, at least one, and add one at the grassroots and two in drafting', () => {
    for (const kind of TASK_KINDS) {
      const [general = 0, grassroots, stricter, emergency] = PROFILES.map(
        (profile) => WORKING_DAYS_BY_PROFILE[profile][kind],
      );
      expect(grassroots).toBe(general + 1);
      expect(stricter).toBe(general + 2);
      expect(emergency).toBe(Math.max(1, Math.ceil(general / 2)));
    }
  });

  it('decide whether a due time is too short', () => {
    const text = '各乡镇人民政府：\n请于3月13日前将工作总结报县政府办公室。';
    const verdicts: Partial<Record<string, Deadline['verdict']>> = {};
    for (const profile of PROFILES) verdicts[profile] = deadlinesOf(text, '2024-03-11', profile)[0]?.verdict;
    expect(verdicts).toEqual({
      general: 'too-short',
      grassroots: 'too-short',
      stricter: 'too-short',
      emergency: 'enough',
    });
  });
});

it('what cannot be told for want of a date of issue weighs as little as possible', () => {
  const { findings } = report({
    text: '各乡镇人民政府：\n请于3个工作日内将工作总结报县政府办公室。\n请节前报送排查报告。',
  });
  const unclear = findings.filter(({ verdict }) => verdict === 'unclear');
  expect(unclear.length).toBeGreaterThan(0);
  for (const { severity } of unclear) expect(severity).toBe('low');
});

describe('the time that reading due times takes', () => {
  const PIECES = [
    ...['请于10月8日前报送总结，', '3个工作日内', '自本通知印发之日起', '每月5日', '每周一', '10日、', '5月31日、'],
    ...[
      '（含）',
      '10月8日（含）',
      '2024年',
      '二〇二四年',
      '一',
      '两',
      '1',
      '半',
      '月',
      '立即整改，',
      '即日起至',
      '从9月25日至',
    ],
    ...['节前', '国庆节前', '17:00', '下午', '当天内', '次月', '季度', '自', '后', '的，', '完成后3日内', '周五前'],
    ...[
      '日报告、',
      '征求',
      '建立',
      '人员',
      '《',
      '（',
      '99999999年内',
      '5.2024年',
      '自2月6日起，每日报送',
      '12月20日至1月10日，',
    ],
  ];

  function timePerCharacter(piece: string, length: number, rounds: number): number {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const setting = {
      issued: dayFromString('2024-05-13'),
      calendar: officialCalendar,
      addresseeRank: 3,
      workingDaysNeeded: WORKING_DAYS_BY_PROFILE.general,
      isQuoted: quotationOf(text),
    };
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      readDeadlines(text, { index: 0, start: 0, end: text.length, text, audience: 'units' }, setting);
      least = Math.min(least, performance.now() - start);
    }
    return least / length;
  }

  it('does not grow per character from 10,000 to 100,000 characters of any form’s own words', () => {
    for (const piece of PIECES) timePerCharacter(piece, 10_000, 1);
    for (const piece of PIECES) {
      let ratio = Number.POSITIVE_INFINITY;
      for (let attempt = 0; attempt < 4 && ratio > 2; attempt++)
        ratio = timePerCharacter(piece, 100_000, 3) / timePerCharacter(piece, 10_000, 3);
      expect(ratio, piece).toBeLessThanOrEqual(2);
    }
  }, 120_000);
});
