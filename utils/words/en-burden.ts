/** English words for what a document asks of one unit: ledger and timeline. */
import { counted, number } from './english-counts';
import type { HolidayListProblem, zhBurden } from './zh-burden';

export const enBurden: typeof zhBurden = {
  burden: {
    holidays: {
      label: 'Import a year’s holidays (JSON)',
      years: (years: readonly number[]) => `Imported: ${years.join(', ')}`,
      problem: (problem: HolidayListProblem, detail: string) =>
        `Not imported: ${
          {
            'not-json': 'the file is no valid JSON',
            'wrong-shape': 'year, holidays or make-up workdays are missing or malformed',
            'day-of-another-year': 'a day belongs to another year',
            'day-given-twice': 'a day is given twice',
            'workday-on-a-weekday': 'a make-up workday is no weekend day',
          }[problem]
        }${detail ? ` (${detail})` : ''}.`,
    },
    profile: 'Time that tasks need',
    profiles: {
      general: 'general',
      grassroots: 'receiving at the grassroots (a day more)',
      stricter: 'drafting, stricter (two days more)',
      emergency: 'emergency (half)',
    },
    title: 'What it asks of one unit',
    nothing: 'No request for material, bodies, meetings or platform entries was found.',
    brief: {
      once: (count) => `${counted(count, 'piece')} of material once`,
      perYear: (count) => `about ${number(count)} a year`,
      deadlines: (count) => counted(count, 'due time'),
      tight: (count) => `${count} tight or past`,
      separator: ', ',
    },
    label: 'Burden ledger',
    measures: {
      'materials-once': {
        label: 'Material, once',
        value: (n) => counted(n, 'piece'),
        total: (n) => counted(n, 'piece'),
      },
      'materials-per-year': {
        label: 'Returns a year',
        value: (n) => `about ${number(n)}`,
        total: (n) => `about ${number(n)}`,
      },
      'busiest-week': { label: 'Busiest week', value: (n) => `${n} due`, total: (n) => `${number(n)} due` },
      'new-bodies': { label: 'New bodies', value: (n) => String(n), total: number },
      meetings: { label: 'Meetings', value: (n) => String(n), total: number },
      platforms: { label: 'Platforms to feed', value: (n) => String(n), total: (n) => counted(n, 'entry', 'entries') },
    },
    firstDue: 'First due',
    firstDueIn: (workingDays) => {
      if (workingDays < 0) return 'before the issue';
      return workingDays === 0
        ? 'less than 1 working day after the issue'
        : `${counted(workingDays, 'working day')} after the issue`;
    },
    unknown: 'cannot be told',
    none: (labels) => `None found: ${labels.join(', ').toLowerCase()}.`,
    oneUnit: 'One unit',
    allUnits: 'All addressees together',
    units: 'Number of addressees',
    unitsNote: 'gives the totals',
    morePassages: (count) => `${count} more`,
    countedFrom: 'Counted from',
    rule: 'Official basis',
    materials: 'Material demanded',
    materialFrom: (from) => `from ${from}`,
    materialTo: (to) => `to ${to}`,
    copies: (count) => counted(count, 'copy', 'copies'),
    mentions: (count) => counted(count, 'passage'),
    reveal: 'Show on the page: ',
  },
  timeline: {
    label: 'Timeline',
    summary: (from, to, days, tight, recurring) =>
      `From the issue (${from}) to ${to}: something is due on ${counted(days, 'day')}${
        tight > 0 ? `, of these ${tight} tight or past` : ''
      }${recurring > 0 ? `; ${counted(recurring, 'rhythm')} of regular returns besides` : ''}. The table below has it all.`,
    marks: 'Due times; arrow keys move, Enter shows the passage',
    noStart: 'No date of issue was found, so there is no timeline to draw. You can enter the date above.',
    issued: 'Issue',
    table: 'Due times as a table',
    columns: { due: 'Due', what: 'Passage', days: 'Has / needs', verdict: 'Verdict' },
    more: (count) => `${count} more in the table below.`,
    shortDay: (day, withYear) =>
      new Date(day).toLocaleDateString('en-GB', {
        day: 'numeric',
        month: 'short',
        timeZone: 'UTC',
        ...(withYear ? { year: 'numeric' } : {}),
      }),
    month: (month) =>
      new Date(Date.UTC(2000, month - 1)).toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' }),
    weekday: (weekday) => ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][weekday - 1] ?? '',
    dayWithKind: (day, weekday, kind) => `${day} (${weekday}, ${kind})`,
    gap: (days) => {
      if (days < 60) return `${days} d`;
      return days < 700 ? `${Math.round(days / 30.4)} mo` : `${Math.round(days / 365)} yr`;
    },
    kinds: {
      work: 'working day',
      weekend: 'weekend',
      holiday: 'holiday',
      'make-up': 'make-up workday',
      unknown: 'holidays not known',
    },
    every: {
      day: 'daily',
      week: 'weekly',
      'two-weeks': 'every two weeks',
      'ten-days': 'every ten days',
      'half-month': 'twice a month',
      month: 'monthly',
      quarter: 'quarterly',
      'half-year': 'twice a year',
      year: 'yearly',
      other: 'regularly',
    },
    rhythmNote: 'Ticks of regular returns show how often, not on which day.',
    unresolved: 'no date given',
    verdicts: {
      enough: 'enough time',
      'too-short': 'tight',
      past: 'past',
      unclear: 'cannot be told',
      'not-judged': 'not judged',
    },
    workingDays: (count) => (count < 0 ? 'due before the issue' : `leaves ${counted(count, 'working day')}`),
    needed: (days) => `usually needs ${counted(days, 'working day')}`,
    calendarUnknown: 'the holidays of that year are not known, working days were not counted',
    impossibleDate: 'there is no such date',
    weekdayMismatch: 'date and weekday disagree',
    separator: '; ',
  },
};
