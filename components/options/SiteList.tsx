/** The sites whose documents are read on opening, each with the categories that are not shown there. */
import type { Category } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import { Disclosure } from '../report/Disclosure';

/** What is chosen for a site, named by its origin. */
export interface SiteChoice {
  readonly origin: string;
  readonly isReadOnOpening: boolean;
  readonly categories: Readonly<Partial<Record<Category, boolean>>>;
}

interface SiteListProps {
  readonly words: Words;
  readonly sites: readonly SiteChoice[];
  readonly categories: readonly { readonly id: Category; readonly title: string }[];
  readonly onSite: (site: SiteChoice) => void;
  readonly onRemove: (origin: string) => void;
}

export function SiteList({ words: { site: say }, sites, categories, onSite, onRemove }: SiteListProps) {
  return (
    <section>
      <h2>{say.title}</h2>
      <p class="aside">{sites.length === 0 ? say.none : say.note}</p>
      <ul>
        {sites.map((site) => (
          <li key={site.origin} class="site-item">
            <p>
              <b>{site.origin}</b>{' '}
              <label>
                <input
                  type="checkbox"
                  checked={site.isReadOnOpening}
                  onChange={(event) => onSite({ ...site, isReadOnOpening: event.currentTarget.checked })}
                />{' '}
                {say.isReadOnOpening}
              </label>{' '}
              <button type="button" class="text-button" onClick={() => onRemove(site.origin)}>
                {say.remove}
              </button>
            </p>
            <Disclosure class="text-button" summary={say.categories}>
              <fieldset class="site-categories">
                <legend class="visually-hidden">{say.categories}</legend>
                {categories.map(({ id, title }) => (
                  <label key={id}>
                    <input
                      type="checkbox"
                      checked={site.categories[id] === false}
                      onChange={(event) => onSite(withCategory(site, id, event.currentTarget.checked))}
                    />{' '}
                    {title}
                  </label>
                ))}
              </fieldset>
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A category that is not off on the site follows the general choice. */
function withCategory(site: SiteChoice, category: Category, isOff: boolean): SiteChoice {
  const { [category]: _before, ...others } = site.categories;
  return { ...site, categories: isOff ? { ...others, [category]: false } : others };
}
