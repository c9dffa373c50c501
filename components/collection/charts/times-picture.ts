/** The picture of how many samples of each category there are by month or year. */
import type { CategoryTimes, TimeTally } from '../../../utils/collection/tallies';
import { firstOf, type Names, type PictureContent, type Table } from './content';
import { drawTimes } from './draw-times';

type TimeNames = Pick<Names, 'words' | 'titleOf'>;

export function timesPicture(tally: TimeTally, names: TimeNames): PictureContent {
  const { words } = names;
  const { unit, periods } = tally;
  const { drawn, remark } = firstOf(tally.categories, words);
  const rows = drawn.map((one) => {
    const title = nameOf(one, names);
    const bars = periods.map((period, place) => {
      const count = one.counts[place] ?? 0;
      return { period, count, tip: words.tip([title, words.period(period)], count) };
    });
    return { title, note: words.samples(one.total), bars, unknown: one.unknown };
  });
  return {
    title: words.times.title[unit],
    note: periods.length === 0 ? '' : [words.times.note, remark].filter(Boolean).join(words.between),
    summary: summaryOf(tally, names),
    table: tableOf(tally, names),
    draw: periods.length
      ? (look) => drawTimes({ rows, periods, unknownName: words.times.unknown, count: words.count }, look)
      : undefined,
  };
}

function nameOf({ category }: CategoryTimes, { words, titleOf }: TimeNames): string {
  return category === '' ? words.uncategorised : titleOf(category);
}

function summaryOf({ periods, categories }: TimeTally, names: TimeNames): string {
  const { words } = names;
  const total = sum(categories.map((one) => one.total));
  const [first, last, largest] = [periods[0], periods.at(-1), categories[0]];
  if (first === undefined || last === undefined) return words.times.none(total);
  const counts = periods.map((_, place) => sum(categories.map((one) => one.counts[place] ?? 0)));
  const most = Math.max(...counts);
  const peak = periods[counts.indexOf(most)] ?? first;
  return [
    words.times.summary(total, words.period(first), words.period(last), sum(categories.map((one) => one.unknown))),
    largest ? words.times.most(nameOf(largest, names), largest.total) : '',
    words.times.peak(words.period(peak), most),
  ].join(words.between);
}

function tableOf({ unit, periods, categories }: TimeTally, names: TimeNames): Table {
  const { words } = names;
  const line = (name: string, counts: readonly number[]) => [name, ...[...counts, sum(counts)].map(words.count)];
  const unknown = categories.map((one) => one.unknown);
  return {
    head: [words.times.period[unit], ...categories.map((one) => nameOf(one, names)), words.total],
    rows: [
      ...periods.map((period, place) =>
        line(
          words.period(period),
          categories.map((one) => one.counts[place] ?? 0),
        ),
      ),
      ...(sum(unknown) > 0 ? [line(words.times.unknownDate, unknown)] : []),
      line(
        words.total,
        categories.map((one) => one.total),
      ),
    ],
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
