/** Counts the rows of a collection for its pictures: by category and time, by level, by rule; two annotators' matrix. */
import { type Level, levelSchema } from '../analysis/schema';
import type { RowLabel, SampleRow } from './rows';

/** More months than this are counted by year. */
export const MOST_MONTHS = 36;
/** With more years than this between the first and the last, only those are listed that have rows. */
const MOST_YEARS = 100;

/** One category's rows; `counts` are in the order of the periods. */
export interface CategoryTimes {
  /** The empty string where nobody has said a category. */
  readonly category: string;
  readonly counts: readonly number[];
  /** Rows of documents whose date is not known. */
  readonly unknown: number;
  readonly total: number;
}

export interface TimeTally {
  readonly unit: 'month' | 'year';
  /** `YYYY-MM` or `YYYY`, first to last, those without rows among them; empty where no date is known. */
  readonly periods: readonly string[];
  /** Most rows first. */
  readonly categories: readonly CategoryTimes[];
}

export interface LevelCount {
  /** The empty string where the level is not known. */
  readonly level: Level | '';
  readonly count: number;
}

export interface RuleTally {
  readonly rule: string;
  readonly labels: Readonly<Record<RowLabel, number>>;
  /** Rows on which an annotator has said anything: all but the open ones. */
  readonly said: number;
  /** Of the rows with `yes`, those that were put into another category than they were collected as. */
  readonly moved: number;
}

export interface Tallies {
  readonly total: number;
  readonly times: TimeTally;
  /** Levels that occur, from the centre down, unknown last. */
  readonly levels: readonly LevelCount[];
  /** All rules that found something, those that are wrong most often first. */
  readonly rules: readonly RuleTally[];
}

/** All that the pictures of a collection show of its rows. */
export function tallied(rows: readonly SampleRow[]): Tallies {
  return { total: rows.length, times: timesOf(rows), levels: levelsOf(rows), rules: rulesOf(rows) };
}

/** How often a rule was wrong: the share of `no` among what was said; 0 where nothing was. */
export function shareOfNo({ labels, said }: RuleTally): number {
  return said === 0 ? 0 : labels.no / said;
}

/** How many of the items that two annotators both labelled got the same label; `counts` is their matrix. */
export function agreementOf(counts: readonly (readonly number[])[]): {
  readonly same: number;
  readonly total: number;
} {
  let same = 0;
  let total = 0;
  for (const [place, row] of counts.entries()) {
    same += row[place] ?? 0;
    for (const count of row) total += count;
  }
  return { same, total };
}

function timesOf(rows: readonly SampleRow[]): TimeTally {
  const byCategory = new Map<string, Map<string, number>>();
  for (const { category, month } of rows) {
    const months = byCategory.get(category) ?? new Map<string, number>();
    if (months.size === 0) byCategory.set(category, months);
    add(months, month);
  }
  const months = [...new Set([...byCategory.values()].flatMap((one) => [...one.keys()]))].filter(Boolean).sort();
  const { unit, periods } = periodsOf(months);
  const placeOf = new Map(periods.map((period, place) => [period, place]));
  const categories = [...byCategory].map(([category, counted]): CategoryTimes => {
    const counts = periods.map(() => 0);
    let total = 0;
    for (const [month, count] of counted) {
      total += count;
      const place = placeOf.get(unit === 'year' ? yearOf(month) : month);
      if (place !== undefined) counts[place] = (counts[place] ?? 0) + count;
    }
    return { category, counts, unknown: counted.get('') ?? 0, total };
  });
  return { unit, periods, categories: categories.sort((a, b) => b.total - a.total || compare(a.category, b.category)) };
}

/** `months` are ordered, each once. */
function periodsOf(months: readonly string[]): Pick<TimeTally, 'unit' | 'periods'> {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return { unit: 'month', periods: [] };
  const start = monthNumber(first);
  const length = monthNumber(last) - start + 1;
  if (length <= MOST_MONTHS)
    return { unit: 'month', periods: Array.from({ length }, (_, step) => monthString(start + step)) };
  const firstYear = Number(yearOf(first));
  const years = Number(yearOf(last)) - firstYear + 1;
  if (years > MOST_YEARS) return { unit: 'year', periods: [...new Set(months.map(yearOf))] };
  return { unit: 'year', periods: Array.from({ length: years }, (_, step) => yearString(firstYear + step)) };
}

function levelsOf(rows: readonly SampleRow[]): readonly LevelCount[] {
  const counts = new Map<Level | '', number>();
  for (const { level } of rows) add(counts, level);
  const order = [...levelSchema.options, '' as const];
  return order.flatMap((level) => {
    const count = counts.get(level);
    return count === undefined ? [] : [{ level, count }];
  });
}

function rulesOf(rows: readonly SampleRow[]): readonly RuleTally[] {
  const byRule = new Map<string, { readonly labels: Map<RowLabel, number>; moved: number }>();
  for (const { rule, label, category, sample } of rows) {
    if (rule === '') continue;
    const tally = byRule.get(rule) ?? { labels: new Map<RowLabel, number>(), moved: 0 };
    if (tally.labels.size === 0) byRule.set(rule, tally);
    add(tally.labels, label);
    if (label === 'yes' && category !== (sample.category ?? '')) tally.moved++;
  }
  return [...byRule]
    .map(([rule, { labels, moved }]): RuleTally => {
      const count = (label: RowLabel) => labels.get(label) ?? 0;
      const [yes, no, unsure, conflict, open] = [
        count('yes'),
        count('no'),
        count('unsure'),
        count('conflict'),
        count('open'),
      ];
      return { rule, labels: { yes, no, unsure, conflict, open }, said: yes + no + unsure + conflict, moved };
    })
    .sort(
      (a, b) => shareOfNo(b) - shareOfNo(a) || b.labels.no - a.labels.no || b.said - a.said || compare(a.rule, b.rule),
    );
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthString(number: number): string {
  return `${yearString(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, '0')}`;
}

function yearString(year: number): string {
  return String(year).padStart(4, '0');
}

function yearOf(month: string): string {
  return month.slice(0, 4);
}
