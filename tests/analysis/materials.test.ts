import { describe, expect, it } from 'vitest';
import type { Report } from '../../utils/analysis/schema';
import { report } from '../helpers/analysis';

const HEAD = '各乡镇人民政府，县直有关单位：\n';
const demanded = (text: string): Report => report({ text: HEAD + text, issuedOn: '2024-02-05' });
const names = (text: string) => demanded(text).materials.map(({ what }) => what);

describe('what a document demands', () => {
  it('is read with owner, recipient, due time, form and number', () => {
    const result = demanded('各乡镇、街道于2月6日12时前将实施方案（一式两份，加盖公章）报县安委办。');
    expect(result.materials).toMatchObject([
      {
        what: '实施方案',
        from: '各乡镇、街道',
        to: '县安委办',
        form: '加盖公章',
        copies: 2,
        deadline: 0,
        every: null,
      },
    ]);
    expect(result.deadlines[0]?.quote).toBe('2月6日12时前');
  });

  it.each([
    ['请各乡镇将领导小组名单和整治工作情况报告于2月6日前发至县督导办。', ['领导小组名单', '整治工作情况报告']],
    [
      '各学校于2月8日前报送《课后服务方案》（一校一案）、收费公示照片、承诺书（每生一份，扫描件）。',
      ['《课后服务方案》', '收费公示照片', '承诺书'],
    ],
    ['各村每周五前报送工作小结，附照片10张；每月25日前报送典型案例1篇。', ['工作小结', '照片', '典型案例']],
    ['各支部要结合实际制定本支部工作计划和责任清单，于2月28日前报镇党建办。', ['工作计划', '责任清单']],
  ])('every piece of a list is a piece of its own: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    '不再要求各村报送会议贯彻落实情况。',
    '各单位要落实信息报送制度。',
    '县财政局负责材料报送、程序衔接等工作。',
    '申请人应向县住建局提交整改报告。',
    '发生险情后1小时内书面报告险情统计表。',
    '各乡镇要根据上级《指导清单》抓好落实。',
  ])('nothing is demanded by: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('merges mentions of one demand and keeps all of them', () => {
    const result = demanded('各乡镇于2月6日前报送排查台账。\n联系人：党政办。\n请各乡镇按时于2月6日前报送排查台账。');
    expect(result.materials).toHaveLength(1);
    const [material] = result.materials;
    expect(
      material?.mentions.map(({ start, end }) =>
        `${HEAD}各乡镇于2月6日前报送排查台账。\n联系人：党政办。\n请各乡镇按时于2月6日前报送排查台账。`.slice(
          start,
          end,
        ),
      ),
    ).toEqual(['排查台账', '排查台账']);
  });

  it('keeps a periodic return apart from a single one of the same name', () => {
    expect(demanded('各乡镇每周三报送工作总结，2月26日前报送工作总结。').materials.map(({ every }) => every)).toEqual([
      'week',
      null,
    ]);
  });
});

describe('the ledger of one addressee unit', () => {
  const result = demanded(
    [
      '各乡镇要成立工作专班，召开动员部署会，于2月7日前将实施方案和专班名单报县安委办。',
      '自2月8日起，各乡镇每日16时前报送情况日报表，每周五报送工作小结。',
      '各村要登录“智慧乡村”平台上传照片。',
      '不得层层召开会议，不得成立领导小组。',
    ].join('\n'),
  );
  const value = (name: string) => result.measures[name]?.value;
  const quotes = (name: string) =>
    result.measures[name]?.evidence.map(({ start, end }) => sourceOf().slice(start, end));
  const sourceOf = () =>
    `${HEAD}各乡镇要成立工作专班，召开动员部署会，于2月7日前将实施方案和专班名单报县安委办。\n自2月8日起，各乡镇每日16时前报送情况日报表，每周五报送工作小结。\n各村要登录“智慧乡村”平台上传照片。\n不得层层召开会议，不得成立领导小组。`;

  it('counts materials once and a year', () => {
    expect(quotes('materials-once')).toEqual(['实施方案', '专班名单', '照片']);
    expect(value('materials-once')).toBe(3);
    expect(value('materials-per-year')).toBe(250 + 52);
  });

  it('counts new bodies, meetings and platforms that are demanded, not those that are forbidden', () => {
    expect(quotes('new-bodies')).toEqual(['成立工作专班']);
    expect(quotes('meetings')).toEqual(['召开动员部署会']);
    expect(quotes('platforms')).toEqual(['登录“智慧乡村”平台']);
  });

  it('tells the first due time in working days and the busiest week', () => {
    expect(value('first-due')).toBe(2);
    expect(value('busiest-week')).toBe(2 + 5 + 1);
  });

  it('does not know a busiest week without a day of issue', () => {
    expect(report({ text: `${HEAD}各乡镇每周五报送工作小结。` }).measures['busiest-week']?.value).toBeNull();
  });

  it('gives official bases with their numbers only where they are certain', () => {
    expect(result.measures.characters?.basis[0]?.clause).toBe('第一部分第2条');
    expect(result.measures.meetings?.basis[0]?.source).toContain('参见');
  });
});
