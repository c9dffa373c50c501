/** Chooses, counts and orders the rows of a collection. */
import type { SampleRow } from './rows';

/** By what rows are counted and chosen. */
export const FACETS = ['category', 'label', 'site', 'level', 'month'] as const;
export type Facet = (typeof FACETS)[number];

/** What is chosen in each facet; nothing chosen lets all through. */
export type Filter = Readonly<Partial<Record<Facet, readonly string[]>>>;

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface Filtered {
  readonly rows: readonly SampleRow[];
  /** For each facet, how many rows each of its values would give under the other facets; most first. */
  readonly counts: Readonly<Record<Facet, readonly FacetCount[]>>;
}

/** `matches` is a search that rows have to pass beside the facets. */
export function filtered(
  rows: readonly SampleRow[],
  filter: Filter,
  matches: (row: SampleRow, index: number) => boolean = () => true,
): Filtered {
  const chosen = FACETS.map((facet) => (filter[facet]?.length ? new Set(filter[facet]) : undefined));
  const tallies = FACETS.map(() => new Map<string, number>());
  const passed: SampleRow[] = [];
  for (const [index, row] of rows.entries()) {
    let missed = -1;
    let misses = 0;
    for (let facet = 0; facet < FACETS.length && misses < 2; facet++) {
      if (chosen[facet]?.has(row[FACETS[facet] as Facet]) === false) {
        missed = facet;
        misses++;
      }
    }
    if (misses > 1 || !matches(row, index)) continue;
    if (misses === 0) passed.push(row);
    for (const [facet, tally] of tallies.entries()) {
      if (misses === 1 && facet !== missed) continue;
      const value = row[FACETS[facet] as Facet];
      tally.set(value, (tally.get(value) ?? 0) + 1);
    }
  }
  const countsOf = (facet: Facet) => {
    const tally = tallies[FACETS.indexOf(facet)] ?? new Map<string, number>();
    for (const value of filter[facet] ?? []) if (!tally.has(value)) tally.set(value, 0);
    return [...tally].map(([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count);
  };
  return {
    rows: passed,
    counts: {
      category: countsOf('category'),
      label: countsOf('label'),
      site: countsOf('site'),
      level: countsOf('level'),
      month: countsOf('month').toSorted((a, b) => (a.value < b.value ? 1 : -1)),
    },
  };
}

/** By what rows can be ordered. */
export const ORDERS = ['collectedAt', 'category', 'label', 'title', 'confidence'] as const;
export type Order = (typeof ORDERS)[number];

/** Equal rows keep their order. */
export function ordered(rows: readonly SampleRow[], order: Order, isDescending: boolean): readonly SampleRow[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row, order) }));
  const sign = isDescending ? -1 : 1;
  keyed.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0));
  return keyed.map(({ row }) => row);
}

function keyOf(row: SampleRow, order: Order): string | number {
  if (order === 'collectedAt') return row.sample.collectedAt;
  if (order === 'confidence') return row.sample.found?.confidence ?? -1;
  return row[order];
}
