/** What the user has called no formalism, to be looked through and taken back. */
import type { Category } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';

/** One of the user's words. */
export interface DismissalItem {
  readonly id: string;
  readonly scope: keyof Words['dismiss']['scopes'];
  readonly category: Category;
  readonly quote: string;
  readonly title: string | null;
  readonly site: string;
  readonly reason: string;
}

interface DismissalListProps {
  readonly words: Words;
  readonly dismissals: readonly DismissalItem[];
  readonly titleOf: (category: Category) => string;
  readonly onRestore: (ids: readonly string[]) => void;
}

export function DismissalList({ words: { dismiss, notShown }, dismissals, titleOf, onRestore }: DismissalListProps) {
  return (
    <section>
      <h2>{dismiss.listTitle}</h2>
      {dismissals.length === 0 && <p class="aside">{dismiss.none}</p>}
      <ul class="dismissals">
        {dismissals.map(({ id, scope, category, quote, title, site, reason }) => (
          <li key={id} class="dismissal-item">
            <q>{quote}</q>
            <p class="aside">
              {notShown.item(titleOf(category), dismiss.because(dismiss.scopes[scope], reason))}
              <br />
              {title ?? site}
            </p>
            <button type="button" class="text-button" onClick={() => onRestore([id])}>
              {dismiss.restore}
            </button>
          </li>
        ))}
      </ul>
      {dismissals.length > 1 && (
        <button type="button" class="plain-button" onClick={() => onRestore(dismissals.map(({ id }) => id))}>
          {dismiss.removeAll}
        </button>
      )}
    </section>
  );
}
