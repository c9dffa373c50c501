/** What the collection's page shows and what can be asked for there. */
import type { SampleEdit } from '../../utils/collection/editing';
import type { Facet, Filter, Filtered, Order } from '../../utils/collection/filtering';
import type { SampleRow } from '../../utils/collection/rows';
import type { Collection, KeptDocument, Sample } from '../../utils/collection/schema';

export const TABS = ['samples', 'labelling', 'pictures', 'agreement', 'transfer', 'settings'] as const;
export type Tab = (typeof TABS)[number];

/** How rows are chosen and ordered. */
export interface RowChoice {
  readonly filter: Filter;
  readonly typed: string;
  readonly order: Order;
  readonly isDescending: boolean;
}

export interface CollectionView {
  readonly collection: Collection;
  readonly annotator: string;
  /** All rows that are read; `total` counts all there are. */
  readonly rows: readonly SampleRow[];
  readonly total: number;
  readonly isComplete: boolean;
  readonly documents: ReadonlyMap<string, KeptDocument>;
  readonly choice: RowChoice;
  /** The rows that the choice leaves, in its order, and the counts of its facets. */
  readonly chosen: Filtered;
  readonly isByLetter: boolean;
  readonly selected: ReadonlySet<string>;
  readonly canUndo: boolean;
  readonly nameOf: (category: string) => string;
}

export interface CollectionActions {
  readonly onChoice: (choice: Partial<RowChoice>) => void;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  /** False, like the two that follow, where it was not done; why is said. */
  readonly onEdit: (ids: readonly string[], edit: SampleEdit) => Promise<boolean>;
  readonly onRemove: (ids: readonly string[]) => Promise<boolean>;
  readonly onUndo: () => Promise<boolean>;
  /** The sample with its surroundings; undefined where it is gone. */
  readonly onLook: (id: string) => Promise<Sample | undefined>;
  /** Opens the page that a sample is from. */
  readonly onOpenPage: (url: string) => void;
}

/** The facet's value in words. */
export function facetName(
  facet: Facet,
  value: string,
  words: {
    readonly labels: Readonly<Record<string, string>>;
    readonly levels: Readonly<Record<string, string>>;
    readonly unknown: string;
    readonly uncategorised: string;
  },
  nameOf: (category: string) => string,
): string {
  if (facet === 'category') return value === '' ? words.uncategorised : nameOf(value);
  if (value === '') return words.unknown;
  if (facet === 'label') return words.labels[value] ?? value;
  return facet === 'level' ? (words.levels[value] ?? value) : value;
}
