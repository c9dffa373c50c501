/** The samples as a table in which only the rows in view are drawn. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Order } from '../../utils/collection/filtering';
import type { SampleRow } from '../../utils/collection/rows';
import type { Words } from '../../utils/words/words';
import type { CollectionActions, CollectionView } from './collection-view';
import { useVirtualRows } from './use-virtual-rows';

interface SampleTableProps extends Pick<CollectionView, 'choice' | 'chosen' | 'selected' | 'nameOf'> {
  readonly words: Words;
  /** The sample that is looked at. */
  readonly openId: string | undefined;
  readonly onChoice: CollectionActions['onChoice'];
  readonly onSelect: CollectionActions['onSelect'];
  readonly onOpen: (id: string) => void;
}

/** Pixels; as in the style sheet. */
const ROW_HEIGHT = 40;

const COLUMNS = ['category', 'quote', 'status', 'document', 'confidence', 'collectedAt'] as const;
const ORDER_OF: Readonly<Record<(typeof COLUMNS)[number], Order | undefined>> = {
  category: 'category',
  quote: undefined,
  status: 'label',
  document: 'title',
  confidence: 'confidence',
  collectedAt: 'collectedAt',
};

export function SampleTable({ words, choice, chosen, selected, nameOf, openId, ...on }: SampleTableProps) {
  const { table } = words.collection;
  const { rows } = chosen;
  const scroller = useRef<HTMLDivElement>(null);
  const { indexes, above, below, scrollTo } = useVirtualRows(scroller, rows.length, ROW_HEIGHT);
  const [focused, setFocused] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    body.current?.querySelector<HTMLElement>(`[aria-rowindex="${focused + 2}"]`)?.focus();
  });

  const toggle = (id: string) => on.onSelect(toggled(selected, id));
  const selectAll = () => on.onSelect(new Set(rows.map(({ id }) => id)));
  const isAllSelected = rows.length > 0 && rows.every(({ id }) => selected.has(id));
  const move = (to: number) => {
    const index = Math.max(0, Math.min(rows.length - 1, to));
    moved.current = true;
    setFocused(index);
    scrollTo(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[focused];
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
    const step = steps[event.key];
    if (step !== undefined) move(focused + step);
    else if (event.key === 'Home') move(0);
    else if (event.key === 'End') move(rows.length - 1);
    else if (event.key === 'Enter' && row) on.onOpen(row.id);
    else if (event.key === ' ' && row) toggle(row.id);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selectAll();
    else return;
    event.preventDefault();
  };
  return (
    <div class="table-scroller" ref={scroller}>
      <table
        class="sample-table"
        aria-label={table.label}
        aria-rowcount={rows.length + 1}
        style={{ marginTop: `${above}px`, marginBottom: `${below}px` }}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">
              <input
                type="checkbox"
                aria-label={table.selectAll}
                checked={isAllSelected}
                onChange={() => (isAllSelected ? on.onSelect(new Set()) : selectAll())}
              />
            </th>
            {COLUMNS.map((column) => (
              <ColumnHead key={column} words={words} column={column} choice={choice} onChoice={on.onChoice} />
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {indexes.map((index) => {
            const row = rows[index];
            return (
              row && (
                <TableRow
                  key={row.id}
                  words={words}
                  row={row}
                  index={index}
                  category={row.category === '' ? words.collection.uncategorised : nameOf(row.category)}
                  isSelected={selected.has(row.id)}
                  isOpen={row.id === openId}
                  isFocusable={index === focused}
                  onToggle={() => toggle(row.id)}
                  onOpen={() => {
                    setFocused(index);
                    on.onOpen(row.id);
                  }}
                />
              )
            );
          })}
        </tbody>
      </table>
      {rows.length === 0 && <p class="aside empty">{table.empty}</p>}
    </div>
  );
}

interface ColumnHeadProps extends Pick<SampleTableProps, 'words' | 'choice' | 'onChoice'> {
  readonly column: (typeof COLUMNS)[number];
}

function ColumnHead({ words, column, choice, onChoice }: ColumnHeadProps) {
  const { table } = words.collection;
  const order = ORDER_OF[column];
  const isOrder = order !== undefined && choice.order === order;
  const sort = choice.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={`${column}-column`} aria-sort={isOrder ? sort : undefined}>
      {order === undefined ? (
        table[column]
      ) : (
        <button
          type="button"
          class="sort-button"
          aria-label={table.sortBy(table[column])}
          onClick={() => onChoice({ order, isDescending: isOrder ? !choice.isDescending : order === 'collectedAt' })}
        >
          {table[column]} {isOrder && <span aria-hidden="true">{choice.isDescending ? '↓' : '↑'}</span>}
        </button>
      )}
    </th>
  );
}

interface TableRowProps {
  readonly words: Words;
  readonly row: SampleRow;
  readonly index: number;
  readonly category: string;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  readonly isFocusable: boolean;
  readonly onToggle: () => void;
  readonly onOpen: () => void;
}

function TableRow({ words: { collection }, row, index, category, ...rest }: TableRowProps) {
  const { isSelected, isOpen, isFocusable } = rest;
  return (
    <tr
      class={isOpen ? 'open' : undefined}
      aria-rowindex={index + 2}
      tabIndex={isFocusable ? 0 : -1}
      onClick={rest.onOpen}
    >
      <td>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={collection.table.select(row.quote.slice(0, 40))}
          checked={isSelected}
          onClick={(event) => event.stopPropagation()}
          onChange={rest.onToggle}
        />
      </td>
      <td>{category}</td>
      <td class="quote-cell">{row.quote.slice(0, 200)}</td>
      <td class={`label-cell ${row.label}`}>{collection.labels[row.label]}</td>
      <td>{row.title || row.site || collection.unknown}</td>
      <td class="number-cell">{row.sample.found?.confidence.toFixed(2)}</td>
      <td class="number-cell">{row.sample.collectedAt.slice(0, 10)}</td>
    </tr>
  );
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}
