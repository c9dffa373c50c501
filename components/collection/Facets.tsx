/** The search and the facets by which samples are chosen, each value with its count. */
import { useState } from 'preact/hooks';
import { FACETS, type Facet, type FacetCount, type Filter } from '../../utils/collection/filtering';
import type { Words } from '../../utils/words/words';
import { type CollectionActions, type CollectionView, facetName } from './collection-view';

interface FacetsProps extends Pick<CollectionView, 'choice' | 'chosen' | 'isByLetter' | 'nameOf'> {
  readonly words: Words;
  readonly onChoice: CollectionActions['onChoice'];
}

/** Values of a facet that are shown at first. */
const SHOWN = 8;

export function Facets({ words, choice, chosen, isByLetter, nameOf, onChoice }: FacetsProps) {
  const { facets } = words.collection;
  const { filter, typed } = choice;
  const isFiltered = typed !== '' || FACETS.some((facet) => (filter[facet] ?? []).length > 0);
  const toggle = (facet: Facet, value: string) => onChoice({ filter: toggled(filter, facet, value) });
  return (
    <section class="facets" aria-label={facets.label}>
      <label class="search">
        <span>{facets.search}</span>
        <input
          type="search"
          value={typed}
          placeholder={facets.searchHint}
          onInput={(event) => onChoice({ typed: event.currentTarget.value })}
        />
      </label>
      <p class="aside" role="status">
        {isByLetter && facets.byLetter}
      </p>
      {isFiltered && (
        <button type="button" class="text-button" onClick={() => onChoice({ filter: {}, typed: '' })}>
          {facets.clear}
        </button>
      )}
      {FACETS.map((facet) => (
        <FacetValues
          key={facet}
          words={words}
          facet={facet}
          counts={chosen.counts[facet]}
          chosen={filter[facet] ?? []}
          nameOf={nameOf}
          onToggle={(value) => toggle(facet, value)}
        />
      ))}
    </section>
  );
}

interface FacetValuesProps extends Pick<FacetsProps, 'words' | 'nameOf'> {
  readonly facet: Facet;
  readonly counts: readonly FacetCount[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

function FacetValues({ words, facet, counts, chosen, nameOf, onToggle }: FacetValuesProps) {
  const { collection } = words;
  const [isOpen, setOpen] = useState(false);
  if (counts.length === 0) return null;
  const shown = isOpen ? counts : counts.filter(({ value }, index) => index < SHOWN || chosen.includes(value));
  return (
    <fieldset class="facet">
      <legend>{collection.facets.names[facet]}</legend>
      {shown.map(({ value, count }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />{' '}
          <span class="facet-name">{facetName(facet, value, collection, nameOf)}</span>{' '}
          <span class="count">{count.toLocaleString()}</span>
        </label>
      ))}
      {counts.length > shown.length && (
        <button type="button" class="text-button" onClick={() => setOpen(true)}>
          {collection.facets.more(counts.length - shown.length)}
        </button>
      )}
    </fieldset>
  );
}

function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const chosen = filter[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { ...filter, [facet]: next };
}
