/** The pictures of what is shown of a collection. */
import { useMemo } from 'preact/hooks';
import { agreementMatrix } from '../../utils/collection/agreement/agreement-matrix';
import { annotatorsOf, labelsIn, ratingsOf } from '../../utils/collection/annotations';
import type { SampleRow } from '../../utils/collection/rows';
import type { Words } from '../../utils/words/words';
import type { SavePicture } from './charts/Picture';
import { Pictures } from './charts/Pictures';
import type { CollectionView } from './collection-view';

interface PicturesTabProps {
  readonly words: Words;
  readonly view: CollectionView;
  readonly onSave: SavePicture;
}

export function PicturesTab({ words, view, onSave }: PicturesTabProps) {
  const { rows } = view.chosen;
  const matrix = useMemo(() => matrixOf(rows), [rows]);
  return (
    <Pictures
      words={words.charts}
      rows={rows}
      titleOf={view.nameOf}
      levelNames={words.collection.levels}
      matrix={matrix}
      onSave={onSave}
    />
  );
}

/** Of the two annotators who have labelled most. */
function matrixOf(rows: readonly SampleRow[]) {
  const [first, second] = annotatorsOf(rows).map(({ name }) => name);
  if (first === undefined || second === undefined) return undefined;
  const ratings = ratingsOf(rows, [first, second], 'label');
  return { ...agreementMatrix(ratings, labelsIn(ratings)), first, second };
}
