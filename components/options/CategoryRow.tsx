/** One category: on or off, how precise it is, and, when opened, what it means with its examples. */
import type { Words } from '../../utils/words/words';
import { Disclosure } from '../report/Disclosure';
import type { CategoryExample, CategoryInfo } from './OptionsPage';

interface CategoryRowProps {
  readonly words: Words;
  readonly category: CategoryInfo;
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
}

export function CategoryRow({ words, category, isOn, onToggle }: CategoryRowProps) {
  const { categories } = words.options;
  return (
    <li class="category-row">
      <label class="category-switch">
        <input type="checkbox" checked={isOn} onChange={(event) => onToggle(event.currentTarget.checked)} />
        <span class="category-title">{category.title}</span>
        <span class="aside">
          {category.preciseFrom === null ? categories.imprecise : categories.precise(category.preciseFrom)}
        </span>
      </label>
      <Disclosure
        class="category-more"
        summary={<span class="visually-hidden">{categories.more(category.title)}</span>}
      >
        <dl>
          <dt>{categories.why}</dt>
          <dd>{category.why}</dd>
          <dt>{categories.advice}</dt>
          <dd>{category.advice}</dd>
          {category.exception !== null && (
            <>
              <dt>{categories.exception}</dt>
              <dd>{category.exception}</dd>
            </>
          )}
          <dt>{categories.basis}</dt>
          {category.basis.map(({ source, clause, text }) => (
            <dd key={`${source}${clause}${text}`}>
              {text}
              <span class="aside">
                {' '}
                {source}
                {clause !== null && ` ${clause}`}
              </span>
            </dd>
          ))}
          <dt>{categories.hits}</dt>
          <dd>
            <Examples examples={category.hits} />
          </dd>
          <dt>{categories.clears}</dt>
          <dd>
            <Examples examples={category.clears} />
          </dd>
        </dl>
      </Disclosure>
    </li>
  );
}

function Examples({ examples }: { readonly examples: readonly CategoryExample[] }) {
  return (
    <ul class="examples">
      {examples.map(({ text, why }) => (
        <li key={text}>
          <q lang="zh-CN">{text}</q>
          <span class="aside">{why}</span>
        </li>
      ))}
    </ul>
  );
}
