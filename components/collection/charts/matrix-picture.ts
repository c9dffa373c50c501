/** The picture of two annotators' agreement: which label of one met which label of the other. */
import { agreementOf } from '../../../utils/collection/tallies';
import type { Names, PictureContent } from './content';
import { drawCounts } from './draw-counts';

/** `counts[i][j]`: samples that the first annotator called `labels[i]` and the second `labels[j]`. */
export interface Matrix {
  /** Labels of samples, or categories. */
  readonly labels: readonly string[];
  readonly counts: readonly (readonly number[])[];
  /** The names of the annotators. */
  readonly first: string;
  readonly second: string;
}

export function matrixPicture({ labels, counts, first, second }: Matrix, { words, titleOf }: Names): PictureContent {
  const known = new Map<string, string>(Object.entries(words.labels));
  const names = labels.map((label) => (label === '' ? words.uncategorised : (known.get(label) ?? titleOf(label))));
  const name = (place: number) => names[place] ?? '';
  const { same, total } = agreementOf(counts);
  const headings = [words.matrix.rows(first), words.matrix.columns(second)];
  const tip = (row: number, column: number) =>
    words.tip(
      [words.matrix.said(first, name(row)), words.matrix.said(second, name(column))],
      counts[row]?.[column] ?? 0,
    );
  return {
    title: words.matrix.title,
    note: total > 0 ? words.matrix.note : '',
    summary: total > 0 ? words.matrix.summary(first, second, total, same, same / total) : words.matrix.nothing,
    table: {
      head: [words.matrix.corner(first, second), ...names],
      rows: counts.map((row, place) => [name(place), ...row.map(words.count)]),
    },
    draw:
      total > 0 ? (look) => drawCounts({ labels: names, counts, headings, tip, count: words.count }, look) : undefined,
  };
}
