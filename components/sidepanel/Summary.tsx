/** How many passages each category has; a category can be chosen to see it alone. */
import type { Category, Finding } from '../../utils/analysis/schema';
import { CATEGORIES } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';

interface SummaryProps {
  readonly words: Words;
  readonly findings: readonly Finding[];
  /** The category seen alone, if any. */
  readonly chosen: Category | undefined;
  readonly titleOf: (category: Category) => string;
  readonly onChoose: (category: Category | undefined) => void;
}

/** Counts by category, in the order of the taxonomy; `unclear` ones are named apart. */
export function Summary({ words, findings, chosen, titleOf, onChoose }: SummaryProps) {
  const certain = findings.filter(({ verdict }) => verdict === 'finding').length;
  const unclear = findings.length - certain;
  const counts = CATEGORIES.map((category) => ({ category, count: countOf(findings, category) }));
  const present = counts.filter(({ count }) => count > 0);
  return (
    <section class="summary" aria-label={words.summary.label}>
      <p class="total">
        {words.summary.found(certain)}
        {unclear > 0 && <span class="aside"> {words.summary.foundUnclear(unclear)}</span>}
      </p>
      <ul class="filters">
        {present.length > 1 && (
          <li>
            <Filter
              label={words.summary.all}
              description={words.summary.showAll(findings.length)}
              count={findings.length}
              isChosen={chosen === undefined}
              onChoose={() => onChoose(undefined)}
            />
          </li>
        )}
        {present.map(({ category, count }) => (
          <li key={category}>
            <Filter
              label={titleOf(category)}
              description={words.summary.showOnly(titleOf(category), count)}
              count={count}
              isChosen={chosen === category}
              onChoose={() => onChoose(chosen === category ? undefined : category)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FilterProps {
  readonly label: string;
  readonly description: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Filter({ label, description, count, isChosen, onChoose }: FilterProps) {
  return (
    <button type="button" class="filter" aria-pressed={isChosen} aria-label={description} onClick={onChoose}>
      {label} <span class="count">{count}</span>
    </button>
  );
}

function countOf(findings: readonly Finding[], category: Category): number {
  return findings.filter((finding) => finding.category === category).length;
}
