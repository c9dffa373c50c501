/** The interface in English. */
import type { Words } from './words';
import type { HolidayListProblem } from './zh';

/** English words, with the same keys as the Chinese ones. */
export const en: Words = {
  htmlLanguage: 'en',
  productName: 'Wenzhen',
  tagline: 'a second reading for policy documents',
  menus: { page: 'Check this page with Wenzhen', selection: 'Check the selected text with Wenzhen' },

  head: {
    label: 'Document',
    untitled: '(no title found)',
    number: 'Number',
    issuer: 'Issuer',
    addressees: 'Addressees',
    issuedOn: 'Date of issue',
    distributedOn: 'Distributed on',
    notFound: 'not found',
    moreAddressees: (count) => `and others, ${count} in all`,
    characters: (count) => `body of about ${count.toLocaleString('en')} characters`,
    selection: 'Only the selected text was checked',
  },
  date: {
    day: (day) => new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
    from: { given: 'given from outside', text: 'from the signature', page: 'given by the page' },
    corrected: 'corrected by you',
    inBrackets: (source) => ` (${source})`,
    none: 'not found; relative due times may be impossible to judge',
    correct: 'Correct',
    supply: 'Enter',
    label: 'Date of issue (the document is checked again)',
    apply: 'Check with this date',
    cancel: 'Cancel',
    restore: 'Back to the date found',
    invalid: 'Please enter a complete date',
  },
  summary: {
    label: 'Summary by category',
    found: (count) => `${count} ${count === 1 ? 'passage' : 'passages'} worth checking`,
    foundUnclear: (count) => `${count} more cannot be told for certain`,
    all: 'All',
    showOnly: (category, count) => `Only “${category}”, ${count}`,
    showAll: (count) => `Show all, ${count}`,
  },
  findings: {
    label: 'Passages worth checking',
    unclearLabel: 'Cannot be told for certain',
    unclearNote: 'Something needed to tell is missing, for instance the date of issue.',
    severity: { high: 'strong', medium: 'moderate', low: 'slight' },
    why: 'Why it is shown',
    advice: 'Advice',
    basis: 'Official basis',
    exception: 'An exception that may apply',
    lost: 'The page has changed; this passage is no longer found.',
    reveal: 'Show on the page',
    close: 'Close',
  },
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
    profiles: { general: 'general', emergency: 'emergency (half)', stricter: 'stricter (two days more)' },
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
    countedFrom: 'Counted from',
    rule: 'Official basis',
    materials: 'Material demanded',
    materialFrom: (from) => `from ${from}`,
    materialTo: (to) => `to ${to}`,
    copies: (count) => counted(count, 'copy', 'copies'),
    mentions: (count) => counted(count, 'passage'),
    reveal: (quote) => `Show on the page: ${quote}`,
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
  empty: {
    title: 'Nothing found to point out',
    note: 'That does not mean there is nothing wrong: the rules know only some ways of writing, so please judge for yourself.',
  },
  notRead: {
    title: 'This page has not been checked',
    how: 'Click the Wenzhen button in the toolbar, or press',
    keys: 'Alt+Shift+W',
    howEnd: 'to check it.',
    selection: 'Or select a passage and choose “Check the selected text” from the context menu.',
    privacy: 'Everything happens on this machine; nothing is uploaded. Click again and all marks are gone.',
  },
  reading: 'Reading this page…',
  read: (count) => `Checked: ${count} ${count === 1 ? 'passage' : 'passages'} worth checking`,
  secret: {
    title: 'The document carries a secrecy mark',
    note: (mark) =>
      `Its head says “${mark}”, so it was not checked. Classified documents must not be opened or handled on a networked computer; please check the secrecy rules first.`,
    proceed: 'Check it on this machine all the same',
    proceedNote:
      'Go on if this is a mistake, for instance where a public document merely mentions a mark. The check stays on this machine.',
  },
  failures: {
    empty: { title: 'This page has no readable text', todo: 'If it is still loading, wait a moment and click again.' },
    'no-chinese': {
      title: 'Neither Chinese nor English text was found on this page',
      todo: 'Wenzhen checks Chinese documents, and English ones for the three core categories.',
    },
    'image-only': {
      title: 'This page holds only an image, no text',
      todo: 'It may be a scan. Find a text version, or run text recognition first.',
    },
    'no-selection': {
      title: 'No text is selected',
      todo: 'Select a passage on the page first, then open the context menu.',
    },
    pdf: {
      title: 'This is a PDF, which the browser keeps from extensions',
      todo: 'Find the same document as a web page, or copy its text into one.',
    },
    restricted: {
      title: 'The browser does not let extensions read this page',
      todo: 'That holds for the browser’s own pages, new tabs, the web store and other extensions. Open the page of the document and try there.',
    },
    'local-file': {
      title: 'Files on this machine cannot be read yet',
      todo: 'Open Wenzhen’s details on the extensions page, switch on “Allow access to file URLs”, and click again.',
    },
    gone: { title: 'The page was left', todo: 'Click again on the new page.' },
    failed: {
      title: 'This page could not be checked',
      todo: 'Reload it and click again. If that does not help, please tell us what is written below.',
    },
  },
  failureDetail: 'Technical details',
  unreadFrames: (count) =>
    `${count} embedded ${count === 1 ? 'frame' : 'frames'} from another site could not be read; text in there was not checked.`,
  ruleErrors: (names) => `These categories failed and the result is incomplete: ${names}.`,
  disclaimer:
    'These hints come from fixed rules on this machine and may be wrong. They are about the text, never about people or organisations.',
};

/** A count with its noun. */
function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** A count, with at most one decimal. */
function number(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 1 });
}
