/** The reasoning behind a deadline, as data and in words. */
import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../utils/adapters/official-calendar';
import { dayFromString } from '../../utils/analysis/calendar/day';
import { describeReasoning, reasonOn } from '../../utils/analysis/facts/deadline-reasoning';
import { report } from '../helpers/analysis';

function reasoningOn(text: string, issuedOn: string) {
  const [deadline] = report({ text, issuedOn }).deadlines;
  if (!deadline) throw new Error(`no deadline in ${text}`);
  const reasoning = reasonOn(deadline, dayFromString(issuedOn), officialCalendar);
  return { reasoning, words: describeReasoning(reasoning) };
}

describe('the reasoning on a deadline', () => {
  it('tells the holiday, the make-up workdays and the hand-down of a summary due after National Day', () => {
    const text = '各乡镇人民政府：\n各村要形成总结，请于10月8日前将工作总结报县政府办公室。';
    const { reasoning, words } = reasoningOn(text, '2024-09-29');
    expect(reasoning).toMatchObject({
      issued: { day: '2024-09-29', weekday: 7, kind: 'make-up-workday' },
      due: { day: '2024-10-08', weekday: 2, kind: 'workday' },
      daysOff: 7,
      weekendDays: 0,
      workingDays: 2,
      task: 'material',
      neededForTask: 3,
      handDowns: 1,
      verdict: 'too-short',
    });
    expect(words.zh).toBe(
      '印发 9月29日（周日，调休上班）→ 截止 10月8日（周二）；其间放假 7 天，实有 2 个工作日；任务为起草并报送材料（一般需 3 个工作日），逐级下传 1 级，再加 1 个工作日',
    );
    expect(words.en).toContain('7 days of public holiday in between, leaving 2 working days');
  });

  it('names the years where the turn of the year lies in between', () => {
    const { words } = reasoningOn('各乡镇人民政府：\n请于1月3日前报送总结。', '2024-12-30');
    expect(words.zh).toContain(
      '印发 2024年12月30日（周一）→ 截止 2025年1月3日（周五）；其间放假 1 天，实有 3 个工作日',
    );
  });

  it('keeps plain weekends apart from holidays', () => {
    const { reasoning, words } = reasoningOn('各乡镇人民政府：\n请于3月18日前报送总结。', '2024-03-14');
    expect(reasoning).toMatchObject({ daysOff: 0, weekendDays: 2, makeUpWorkdays: 0, workingDays: 2 });
    expect(words.zh).toContain('其间有 2 个工作日');
  });

  it('says so where the due time is over or the year’s calendar is not known', () => {
    expect(reasoningOn('各乡镇人民政府：\n请于3月8日前报送总结。', '2024-03-14').words.zh).toContain('截止早于印发');
    const unknown = reasoningOn('各乡镇人民政府：\n请于2031年5月15日前报送总结。', '2031-05-12');
    expect(unknown.reasoning).toMatchObject({ daysOff: undefined, workingDays: undefined });
    expect(unknown.words.zh).toContain('该年度放假安排未知');
    expect(unknown.words.en).toContain('the official calendar of that year is not known');
  });
});
