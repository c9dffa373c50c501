/** The sites whose documents are read on opening, each with the categories that are not shown there. */
import type { Category } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import { Disclosure } from '../report/Disclosure';

/** What is chosen for a site, named by its origin. */
export interface SiteChoice {
  readonly origin: string;
  readonly isReadOnOpening: boolean;
  readonly categories: Readonly<Partial<Record<Category, boolean>>>;
  /** Rule packs that are on or off there, by id. */
  readonly packs: Readonly<Record<string, boolean>>;
}

interface SiteListProps {
  readonly words: Words;
  readonly sites: readonly SiteChoice[];
  readonly categories: readonly { readonly id: Category; readonly title: string }[];
  readonly packs: readonly { readonly id: string; readonly name: string }[];
  readonly onSite: (site: SiteChoice) => void;
  readonly onRemove: (origin: string) => void;
}

export function SiteList({ words: { site: say, packs: packWords }, sites, categories, packs, ...on }: SiteListProps) {
  const { onSite, onRemove } = on;
  const { onSite: inWords } = packWords;
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
            </Disclosure>{' '}
            <Disclosure class="text-button" summary={inWords.title}>
              <fieldset class="site-packs">
                <legend class="visually-hidden">{inWords.title}</legend>
                {packs.map(({ id, name }) => (
                  <label key={id}>
                    {name}{' '}
                    <select
                      value={chosenFor(site, id)}
                      onChange={(event) => onSite(withPack(site, id, event.currentTarget.value))}
                    >
                      {PACK_CHOICES.map((choice) => (
                        <option key={choice} value={choice}>
                          {inWords[choice]}
                        </option>
                      ))}
                    </select>
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

const PACK_CHOICES = ['follow', 'on', 'off'] as const;

function chosenFor({ packs }: SiteChoice, id: string): (typeof PACK_CHOICES)[number] {
  const isOn = packs[id];
  if (isOn === undefined) return 'follow';
  return isOn ? 'on' : 'off';
}

function withPack(site: SiteChoice, id: string, choice: string): SiteChoice {
  const { [id]: _before, ...others } = site.packs;
  return { ...site, packs: choice === 'follow' ? others : { ...others, [id]: choice === 'on' } };
}

/** A category that is not off on the site follows the general choice. */
function withCategory(site: SiteChoice, category: Category, isOff: boolean): SiteChoice {
  const { [category]: _before, ...others } = site.categories;
  return { ...site, categories: isOff ? { ...others, [category]: false } : others };
}
