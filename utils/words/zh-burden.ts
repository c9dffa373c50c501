/** Chinese words for what a document asks of one unit: ledger and timeline. */

/** What may be wrong with a list of holidays. */
export type HolidayListProblem =
  | 'not-json'
  | 'wrong-shape'
  | 'day-of-another-year'
  | 'day-given-twice'
  | 'workday-on-a-weekday';

export const zhBurden = {
  burden: {
    holidays: {
      label: '导入一年的放假安排（JSON）',
      years: (years: readonly number[]) => `已导入：${years.join('、')} 年`,
      problem: (problem: HolidayListProblem, detail: string) =>
        `${
          {
            'not-json': '文件不是有效的 JSON',
            'wrong-shape': '缺少年份、放假日或调休上班日，或格式不对',
            'day-of-another-year': '有日期不属于这一年',
            'day-given-twice': '有日期重复',
            'workday-on-a-weekday': '调休上班日不是周末',
          }[problem]
        }${detail ? `（${detail}）` : ''}，没有导入。`,
    },
    profile: '任务所需时间',
    profiles: {
      general: '通用',
      grassroots: '基层收文（各加 1 天）',
      stricter: '部门拟文（从严，各加 2 天）',
      emergency: '应急（减半）',
    },
    title: '要一个单位做什么',
    nothing: '没有读到要求各单位报材料、设机构、开会或填平台。',
    /** The one line that stands while the ledger is closed. */
    brief: {
      once: (count: number) => `一次性材料 ${count} 份`,
      perYear: (count: number) => `定期材料每年约 ${number(count)} 份`,
      deadlines: (count: number) => `时限 ${count} 个`,
      tight: (count: number) => `偏紧或已过 ${count} 个`,
      separator: '，',
    },
    label: '负担清单',
    /** The numbers for one unit; `total` for all units together. */
    measures: {
      'materials-once': {
        label: '一次性材料',
        value: (n: number) => `${n} 份`,
        total: (n: number) => `${number(n)} 份`,
      },
      'materials-per-year': {
        label: '每年定期材料',
        value: (n: number) => `约 ${number(n)} 份`,
        total: (n: number) => `${number(n)} 份`,
      },
      'busiest-week': {
        label: '最忙的一周',
        value: (n: number) => `${n} 项到期`,
        total: (n: number) => `${number(n)} 项`,
      },
      'new-bodies': { label: '新设机构', value: (n: number) => `${n} 个`, total: (n: number) => `${number(n)} 个` },
      meetings: { label: '召开会议', value: (n: number) => `${n} 次`, total: (n: number) => `${number(n)} 次` },
      platforms: { label: '填报平台', value: (n: number) => `${n} 个`, total: (n: number) => `${number(n)} 个次` },
    },
    firstDue: '最早到期',
    firstDueIn: (workingDays: number) => {
      if (workingDays < 0) return '印发前已到期';
      return workingDays === 0 ? '印发后不足 1 个工作日' : `印发后 ${workingDays} 个工作日`;
    },
    unknown: '无法算出',
    none: (labels: readonly string[]) => `没有读到：${labels.join('、')}。`,
    oneUnit: '一个单位',
    allUnits: '全部主送单位合计',
    units: '主送单位数',
    unitsNote: '填写后算出合计',
    morePassages: (count: number) => `另有 ${count} 处`,
    countedFrom: '依据的原文',
    rule: '相关规定',
    materials: '材料清单',
    materialFrom: (from: string) => `由${from}报`,
    materialTo: (to: string) => `报给${to}`,
    copies: (count: number) => `一式 ${count} 份`,
    mentions: (count: number) => `原文 ${count} 处`,
    reveal: '在页面中查看：',
  },
  timeline: {
    label: '时间轴',
    /** The picture in words. */
    summary: (from: string, to: string, days: number, tight: number, recurring: number) =>
      `从印发（${from}）到 ${to}：${days} 天有事项到期${tight > 0 ? `，其中 ${tight} 天偏紧或已过` : ''}${
        recurring > 0 ? `；另有 ${recurring} 种定期报送` : ''
      }。明细见下面的表格。`,
    marks: '各时限，可用方向键移动，回车查看原文',
    noStart: '没有找到成文日期，画不出时间轴。可在上面填写日期。',
    issued: '印发',
    table: '用表格查看时限',
    columns: { due: '截止', what: '原文', days: '实有／一般需', verdict: '判断' },
    more: (count: number) => `另有 ${count} 项，见下面的表格。`,
    shortDay: (day: string, withYear: boolean) => {
      const [year, month, date] = day.split('-').map(Number);
      return withYear ? `${year}/${month}/${date}` : `${month}/${date}`;
    },
    month: (month: number) => `${month}月`,
    weekday: (weekday: number) => `周${'一二三四五六日'.charAt(weekday - 1)}`,
    /** A day with what kind of day it is. */
    dayWithKind: (day: string, weekday: string, kind: string) => `${day}（${weekday}，${kind}）`,
    gap: (days: number) => {
      if (days < 60) return `${days}天`;
      return days < 700 ? `${Math.round(days / 30.4)}个月` : `${Math.round(days / 365)}年`;
    },
    kinds: { work: '工作日', weekend: '周末', holiday: '节假日', 'make-up': '调休上班', unknown: '放假安排未知' },
    every: {
      day: '每日',
      week: '每周',
      'two-weeks': '每两周',
      'ten-days': '每旬',
      'half-month': '每半月',
      month: '每月',
      quarter: '每季度',
      'half-year': '每半年',
      year: '每年',
      other: '定期',
    },
    rhythmNote: '定期报送的刻度只示意频次。',
    unresolved: '未写明日期',
    verdicts: { enough: '时间够', 'too-short': '偏紧', past: '已过', unclear: '难判断', 'not-judged': '不作判断' },
    workingDays: (count: number) => (count < 0 ? '印发前已到期' : `实有 ${count} 个工作日`),
    needed: (days: number) => `一般需 ${days} 个工作日`,
    calendarUnknown: '当年放假安排未知，没有计算工作日',
    impossibleDate: '日期不存在',
    weekdayMismatch: '日期与星期不符',
    separator: '；',
  },
};

/** A count, with at most one decimal. */
function number(value: number): string {
  return value.toLocaleString('zh-CN', { maximumFractionDigits: 1 });
}
