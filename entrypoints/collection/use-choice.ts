/** What of a collection is shown: filtered, searched, ordered; and what is selected of it. */
import { useMemo, useState } from 'preact/hooks';
import type { RowChoice } from '../../components/collection/collection-view';
import { filtered, ordered } from '../../utils/collection/filtering';
import type { RowsInPage } from './use-rows';
import { useSearch } from './use-search';

const NO_CHOICE: RowChoice = { filter: {}, typed: '', order: 'collectedAt', isDescending: true };

export function useChoice(collectionId: string | undefined, rows: RowsInPage) {
  const [choice, setChoice] = useState(NO_CHOICE);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { matches, isByLetter } = useSearch(collectionId, rows, choice.typed);
  const inOrder = useMemo(
    () => ordered(rows.rows, choice.order, choice.isDescending),
    [rows.rows, choice.order, choice.isDescending],
  );
  const chosen = useMemo(() => filtered(inOrder, choice.filter, matches), [inOrder, choice.filter, matches]);
  return {
    choice,
    chosen,
    isByLetter,
    selected,
    setSelected,
    change: (part: Partial<RowChoice>) => {
      setChoice((before) => ({ ...before, ...part }));
      if (part.filter || part.typed !== undefined) setSelected(new Set());
    },
    reset: () => {
      setChoice(NO_CHOICE);
      setSelected(new Set());
    },
  };
}
