/** The pictures of a collection: its rows by category and time, by level, by rule; and two annotators compared. */
import { useMemo } from 'preact/hooks';
import type { Level } from '../../../utils/analysis/schema';
import type { SampleRow } from '../../../utils/collection/rows';
import { tallied } from '../../../utils/collection/tallies';
import type { ChartWords } from '../../../utils/words/zh-charts';
import { levelsPicture } from './levels-picture';
import { type Matrix, matrixPicture } from './matrix-picture';
import { Picture, type SavePicture } from './Picture';
import { rulesPicture } from './rules-picture';
import { timesPicture } from './times-picture';

export interface PicturesProps {
  readonly words: ChartWords;
  /** The rows to count: the same array as long as they are the same. */
  readonly rows: readonly SampleRow[];
  /** The name of a category or of a rule; a stable function spares drawing anew. */
  readonly titleOf: (category: string) => string;
  readonly levelNames: Readonly<Record<Level, string>>;
  /** Two annotators' agreement; undefined where there are not two to compare. */
  readonly matrix?: Matrix | undefined;
  /** Rules of which fewer rows were labelled are not drawn. */
  readonly leastSaid?: number;
  readonly onSave: SavePicture;
}

export function Pictures({ words, rows, titleOf, levelNames, matrix, leastSaid = 5, onSave }: PicturesProps) {
  const tallies = useMemo(() => tallied(rows), [rows]);
  const contents = useMemo(() => {
    const names = { words, titleOf, levelNames };
    return [
      timesPicture(tallies.times, names),
      levelsPicture(tallies.levels, names),
      rulesPicture(tallies.rules, leastSaid, names),
      ...(matrix ? [matrixPicture(matrix, names)] : []),
    ];
  }, [tallies, words, titleOf, levelNames, matrix, leastSaid]);
  return (
    <section class="pictures" aria-label={words.label}>
      {rows.length === 0 ? (
        <p class="aside">{words.empty}</p>
      ) : (
        contents.map((content, place) => <Picture key={place} words={words} content={content} onSave={onSave} />)
      )}
    </section>
  );
}
