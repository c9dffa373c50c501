/** Finding and arranging cards, and how much is marked on the page. */
import type { Words } from '../../utils/words/words';
import { Choice } from '../looks/Choice';
import type { Grouping, Marking } from './panel-view';

interface FindingToolsProps {
  readonly words: Words;
  readonly search: string;
  readonly grouping: Grouping;
  readonly marking: Marking;
  readonly unmarked: number;
  readonly onSearch: (search: string) => void;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly onMarking: (marking: Marking) => void;
  readonly onMarkAll: () => void;
}

export function FindingTools({
  words: { tools, findings },
  search,
  grouping,
  marking,
  unmarked,
  ...on
}: FindingToolsProps) {
  return (
    <section class="tools" aria-label={tools.label}>
      <input
        type="search"
        aria-label={tools.search}
        placeholder={tools.searchHint}
        value={search}
        onInput={(event) => on.onSearch(event.currentTarget.value)}
      />
      <Choice label={tools.grouping} value={grouping} names={tools.groupings} onChoose={on.onGrouping} />
      <Choice label={tools.marking} value={marking} names={tools.markings} onChoose={on.onMarking} />
      <p class="aside">{findings.keys}</p>
      {unmarked > 0 && (
        <p class="aside">
          {tools.unmarked(unmarked)}{' '}
          <button type="button" class="text-button" onClick={on.onMarkAll}>
            {tools.markAll}
          </button>
        </p>
      )}
    </section>
  );
}
