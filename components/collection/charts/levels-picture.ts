/** The picture of which levels the issuers of the documents belong to. */
import type { LevelCount } from '../../../utils/collection/tallies';
import type { Names, PictureContent } from './content';
import { drawParts } from './draw-parts';

/** `levels` has at least one entry. */
export function levelsPicture(levels: readonly LevelCount[], { words, levelNames }: Names): PictureContent {
  const total = levels.reduce((sum, { count }) => sum + count, 0);
  const whole = Math.max(...levels.map(({ count }) => count));
  const unknown = levels.find(({ level }) => level === '')?.count ?? 0;
  const [most] = levels.filter(({ level }) => level !== '').sort((a, b) => b.count - a.count);
  const nameOf = (level: LevelCount['level']) => (level === '' ? words.levels.unknown : levelNames[level]);
  const rows = levels.map(({ level, count }) => ({
    title: nameOf(level),
    note: words.countAndShare(count, count / total),
    parts: [
      {
        fill: level === '' ? ('hollow' as const) : ('full' as const),
        from: 0,
        to: count,
        tip: words.tip([nameOf(level)], count),
      },
    ],
  }));
  return {
    title: words.levels.title,
    note: '',
    summary: most
      ? words.levels.summary(total, nameOf(most.level), most.count, most.count / total, unknown)
      : words.levels.none(total),
    table: {
      head: [words.levels.level, words.levels.count, words.levels.share],
      rows: [
        ...levels.map(({ level, count }) => [nameOf(level), words.count(count), words.share(count / total)]),
        [words.total, words.count(total), words.share(1)],
      ],
    },
    draw: (look) => drawParts({ rows, whole, key: [], ticks: [] }, look),
  };
}
