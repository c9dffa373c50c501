/** A report whose ledger and timeline are full, for tests of what shows them; its spans are those of `BURDEN_TEXT`. */
import type { Passage } from '../../components/report/passage';
import type { Deadline, Material, Measure, Report, Span } from '../../utils/analysis/schema';
import { sampleReport } from './sample-report';

const BURDEN_TEXT = [
  '各乡镇于9月30日17:00前将自查报告报送县安委办。',
  '请于10月8日前报送工作总结和照片，纸质版一式三份。',
  '每周五前报送进展情况。',
  '县水利局于2026年12月31日前更换闸门。',
  '各单位成立工作专班。',
].join('');

/** Where these words stand. */
export function spanOf(words: string): Span {
  const start = BURDEN_TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** The passage at these words, with all of the text around it. */
export function passageOf(words: string): Passage {
  const span = spanOf(words);
  return { ...span, before: BURDEN_TEXT.slice(0, span.start), quote: words, after: BURDEN_TEXT.slice(span.end) };
}

/** A deadline; what is not given is filled in. */
export function sampleDeadline(quote: string, given: Partial<Deadline>): Deadline {
  return {
    ...spanOf(quote),
    quote,
    due: null,
    dueTime: null,
    base: 'absolute',
    every: null,
    workingDays: null,
    needed: null,
    task: null,
    handDowns: null,
    verdict: 'not-judged',
    reasoning: null,
    notes: [],
    ...given,
  };
}

const DEADLINES: readonly Deadline[] = [
  sampleDeadline('9月30日17:00前', {
    due: '2024-09-30',
    dueTime: '17:00',
    workingDays: 1,
    needed: 5,
    task: 'survey',
    handDowns: 0,
    verdict: 'too-short',
    reasoning: '印发 9月29日 → 截止 9月30日；其间有 1 个工作日',
  }),
  sampleDeadline('10月8日前', {
    due: '2024-10-08',
    workingDays: 2,
    needed: 3,
    task: 'material',
    handDowns: 0,
    verdict: 'too-short',
  }),
  sampleDeadline('每周五前', { base: 'recurring', every: 'week' }),
  sampleDeadline('2026年12月31日前', {
    due: '2026-12-31',
    workingDays: 560,
    needed: 30,
    task: 'construction',
    handDowns: 0,
    verdict: 'enough',
  }),
];

const MATERIALS: readonly Material[] = [
  material('自查报告', { from: '各乡镇', to: '县安委办', deadline: 0 }),
  material('工作总结', { deadline: 1, form: '纸质版', copies: 3 }),
  material('照片', { deadline: 1, form: '纸质版', copies: 3 }),
  material('进展情况', { deadline: 2, every: 'week' }),
];

const PASSAGES = [
  ...DEADLINES.map(({ quote }) => quote),
  ...MATERIALS.map(({ what }) => what),
  '成立工作专班',
] as const;

/** What stands at the report's spans. */
export const BURDEN_PASSAGES: readonly Passage[] = PASSAGES.map(passageOf);

/** The sample report with deadlines, materials and measures. */
export function burdenedReport(given: Partial<Report> = {}): Report {
  return {
    ...sampleReport(),
    deadlines: [...DEADLINES],
    materials: [...MATERIALS],
    measures: {
      characters: measure(1834, []),
      'materials-once': measure(3, ['自查报告', '工作总结', '照片']),
      'materials-per-year': measure(52, ['进展情况']),
      'first-due': measure(1, ['9月30日17:00前']),
      'busiest-week': measure(null, []),
      'new-bodies': measure(1, ['成立工作专班']),
      meetings: measure(0, []),
      platforms: measure(0, []),
    },
    ...given,
  };
}

function material(what: string, given: Partial<Material>): Material {
  return {
    ...spanOf(what),
    what,
    from: null,
    to: null,
    form: null,
    copies: null,
    deadline: null,
    every: null,
    mentions: [spanOf(what)],
    ...given,
  };
}

function measure(value: number | null, words: readonly string[]): Measure {
  return {
    value,
    basis: [{ source: '《若干规定》', clause: '第二条', text: '从严控制。' }],
    evidence: words.map((each) => ({ ...spanOf(each), role: 'test' })),
  };
}
