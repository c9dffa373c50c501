import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../utils/analysis/schema';
import { report } from '../helpers/analysis';
import { hasGold, readJsonl } from '../helpers/gold';

/** The deadlines of a sentence in a document issued on a day. */
function deadlinesOf(text: string, issuedOn: string): readonly Deadline[] {
  return report({ text, issuedOn }).deadlines;
}

/** Issue day, sentence, quote, due day, time, working days. */
const DATED: readonly (readonly [string, string, string, string | null, string | null, number | null])[] = [
  ['2024-09-29', '请于2024年10月8日前报送总结。', '2024年10月8日前', '2024-10-08', null, 2],
  ['2024-09-29', '请于10月8日中午12点前报送总结。', '10月8日中午12点前', '2024-10-08', '12:00', 1],
  ['2024-09-29', '请于１０月８日１７：００前报送总结。', '１０月８日１７：００前', '2024-10-08', '17:00', 2],
  ['2024-09-02', '请于二〇二四年九月三十日前报送总结。', '二〇二四年九月三十日前', '2024-09-30', null, 20],
  ['2024-09-29', '十个工作日内报送总结。', '十个工作日内', '2024-10-17', null, 10],
  ['2024-09-29', '请于2024年 10 月 8 日前报送总结。', '2024年 10 月 8 日前', '2024-10-08', null, 2],
  ['2023-12-20', '请于1月5日前报送总结。', '1月5日前', '2024-01-05', null, 11],
  ['2024-02-28', '请于2月29日前报送总结。', '2月29日前', '2024-02-29', null, 1],
  ['2024-01-15', '本月底前完成整改。', '本月底前', '2024-01-31', null, 12],
  ['2024-12-16', '下月5日前报送总结。', '下月5日前', '2025-01-05', null, 13],
  ['2024-03-11', '三季度末前完成整改。', '三季度末前', '2024-09-30', null, 142],
  ['2024-03-11', '2024年上半年完成整改。', '2024年上半年', '2024-06-30', null, 76],
  ['2024-03-11', '年内完成整改。', '年内', '2024-12-31', null, 204],
  ['2024-03-11', '4月上旬完成整改。', '4月上旬', '2024-04-10', null, 21],
  ['2024-04-15', '五一前完成排查。', '五一前', '2024-04-30', null, 12],
  ['2024-05-20', '端午节前完成排查。', '端午节前', '2024-06-09', null, 14],
  ['2024-08-26', '中秋节前完成排查。', '中秋节前', '2024-09-16', null, 15],
  ['2024-12-02', '元旦前完成排查。', '元旦前', '2024-12-31', null, 21],
  ['2024-03-18', '清明节前完成排查。', '清明节前', '2024-04-03', null, 12],
  ['2024-05-13', '请于本周五17:00前报送总结。', '本周五17:00前', '2024-05-17', '17:00', 4],
  ['2024-05-13', '请于下周三前报送总结。', '下周三前', '2024-05-22', null, 7],
  ['2024-05-16', '请于周三前报送总结。', '周三前', '2024-05-22', null, 4],
  ['2024-05-13', '请于明日下午3点半前报送总结。', '明日下午3点半前', '2024-05-14', '15:30', 1],
  ['2024-05-13', '即日起至6月14日开展排查。', '即日起至6月14日', '2024-06-14', null, 23],
  ['2024-05-13', '5月20日至31日开展排查。', '5月20日至31日', '2024-05-31', null, 14],
  ['2024-05-13', '两周内完成整改。', '两周内', '2024-05-27', null, 10],
  ['2024-05-13', '半个月内完成整改。', '半个月内', '2024-05-28', null, 11],
  ['2024-01-31', '一个月内完成整改。', '一个月内', '2024-02-29', null, 18],
  ['2024-05-13', '接到通知后24小时内报送总结。', '接到通知后24小时内', '2024-05-14', null, 1],
  ['2024-05-13', '请于2024年2月30日前报送总结。', '2024年2月30日前', null, null, null],
  ['2024-05-13', '请于节前报送总结。', '节前', null, null, null],
  ['2024-05-13', '请于4月30日前报送总结。', '4月30日前', '2024-04-30', null, -1],
];

/** Sentences with dates that set no due time. */
const NONE: readonly string[] = [
  '截至2024年4月底，全县已建成驿站46个。',
  '本办法自2024年6月1日起施行，有效期五年。',
  '5月10日，县委召开专题会议研究部署。',
  '近三年来，全县累计投入资金2.3亿元。',
  '坚持一年打基础、三年见成效。',
  '根据《关于做好2024年防汛工作的通知》（清汛〔2024〕3号），现通知如下。',
  '2023年，全镇人均可支配收入达到21380元。',
  '申请人取得证书5年内未发生事故的，可以申请。',
  '工作日8:30至17:30接受咨询。',
  '毕业5年以内的高校毕业生可以申报。',
];

const RECURRING: readonly (readonly [string, string, Deadline['every']])[] = [
  ['每月5日前报送上月进展。', '每月5日前', 'month'],
  ['每周一上午报送周报。', '每周一上午', 'week'],
  ['每日18时前报送当日数据。', '每日18时前', 'day'],
  ['每季度末报送一次进展。', '每季度末', 'quarter'],
  ['每年12月10日前报送总结。', '每年12月10日前', 'year'],
  ['每半个月报送一次进展。', '每半个月', 'half-month'],
  ['每两周报送一次进展。', '每两周', 'two-weeks'],
  ['次月10日前报送上月台账。', '次月10日前', 'month'],
  ['实行周调度制度。', '周调度', 'week'],
];

describe('due times', () => {
  it.each(DATED)('issued on %s: %s', (issuedOn, text, quote, due, dueTime, workingDays) => {
    const [deadline, ...more] = deadlinesOf(text, issuedOn);
    expect(more).toEqual([]);
    expect(deadline).toMatchObject({ quote, due, dueTime, every: null });
    if (due !== null) expect(deadline?.workingDays).toBe(workingDays);
  });

  it.each(RECURRING)('recurs: %s', (text, quote, every) => {
    expect(deadlinesOf(text, '2024-01-15')).toMatchObject([{ quote, every, due: null, base: 'recurring' }]);
  });

  it.each(NONE)('sets none: %s', (text) => {
    expect(deadlinesOf(text, '2024-05-13')).toEqual([]);
  });

  it('notes an impossible date, a weekday that disagrees and a calendar that is not known', () => {
    expect(deadlinesOf('请于2月30日前报送总结。', '2024-01-15')[0]?.notes).toContain('impossible-date');
    expect(deadlinesOf('请于5月15日（星期五）前报送总结。', '2024-05-13')[0]?.notes).toContain('weekday-mismatch');
    expect(deadlinesOf('请于2031年5月15日前报送总结。', '2031-05-12')[0]).toMatchObject({
      workingDays: null,
      verdict: 'unclear',
      notes: ['calendar-unknown'],
    });
  });

  it('says enough in a year without a calendar where any calendar would do', () => {
    expect(deadlinesOf('请于2031年9月15日前报送总结。', '2031-05-12')[0]?.verdict).toBe('enough');
  });

  it('cannot date a relative due time without a date of issue, but keeps the working days stated', () => {
    const [deadline] = report({ text: '各乡镇：\n3个工作日内报送总结。' }).deadlines;
    expect(deadline).toMatchObject({ due: null, workingDays: 3 });
  });

  it('counts from the day of printing where that is later than the date of the document', () => {
    const text =
      '各乡镇：\n请于3个工作日内报送总结。\n松岭县人民政府办公室\n2024年5月13日\n松岭县人民政府办公室 2024年5月20日印发';
    const result = report({ text });
    expect(result.document).toMatchObject({ issuedOn: '2024-05-13', distributedOn: '2024-05-20' });
    expect(result.deadlines[0]?.due).toBe('2024-05-23');
  });

  it('is not before the day of issue for anything that runs within a time', () => {
    const unit = fc.constantFrom('日', '天', '个工作日', '周', '个月', '小时');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), unit, fc.integer({ min: 0, max: 2000 }), (count, name, offset) => {
        const issuedOn = new Date(Date.UTC(2018, 0, 2 + offset)).toISOString().slice(0, 10);
        const [deadline] = deadlinesOf(`${count}${name}内报送总结。`, issuedOn);
        expect((deadline?.due ?? '') >= issuedOn).toBe(true);
        expect(deadline?.workingDays).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('reads half-width, full-width and Chinese numerals alike', () => {
    const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    const chinese = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (month, date) => {
        const texts = [
          `${month}月${date}日前`,
          wide(`${month}月${date}日前`),
          `${chinese[month]}月${chinese[date]}日前`,
        ];
        const dues = texts.map((text) => deadlinesOf(`请于${text}报送总结。`, '2024-01-15')[0]?.due);
        expect(new Set(dues).size).toBe(1);
      }),
    );
  });

  it.skipIf(!hasGold)('gets every labelled deadline case right and finds no false one', () => {
    for (const row of readJsonl('gold/deadlines.jsonl') as readonly GoldCase[]) {
      const found = deadlinesOf(row.text, row.issuedOn);
      expect(found.length, row.text).toBe(row.deadlines.length);
      row.deadlines.forEach((expected, i) => {
        const { due, dueTime, every, workingDays } = expected;
        expect(found[i], row.text).toMatchObject({ due, dueTime, every, ...(due === null ? {} : { workingDays }) });
      });
    }
  });
});

interface GoldCase {
  readonly text: string;
  readonly issuedOn: string;
  readonly deadlines: readonly Pick<Deadline, 'due' | 'dueTime' | 'every' | 'workingDays'>[];
}
