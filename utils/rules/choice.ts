/** Which findings are shown: the user's choice of categories and of how sure a finding has to be. */
import type { Category, Finding } from '../analysis/schema';
import { RULES } from './registry';

/** What the user has chosen; what is left out follows the published precision. */
export interface Choice {
  /** Categories switched on or off by hand. */
  readonly categories: Readonly<Partial<Record<Category, boolean>>>;
  /** The least confidence of a finding, 0–1, for all categories alike; null: where each reaches the precision goal. */
  readonly leastConfidence: number | null;
}

/** Why a finding is not shown. */
export const SET_ASIDE_CAUSES = ['category-off', 'not-sure-enough'] as const;
export type SetAsideCause = (typeof SET_ASIDE_CAUSES)[number];

export interface SetAside {
  readonly finding: Finding;
  readonly cause: SetAsideCause;
}

/** Categories that reach the precision goal (0.85) on documents that they were not tuned on are on by default. */
export function isOnByDefault(category: Category): boolean {
  return preciseFrom(category) !== null;
}

export function isOn(category: Category, { categories }: Pick<Choice, 'categories'>): boolean {
  return categories[category] ?? isOnByDefault(category);
}

/** The least confidence of a category's findings; 0 for one that reaches the precision goal nowhere. */
export function leastConfidenceOf(category: Category, { leastConfidence }: Pick<Choice, 'leastConfidence'>): number {
  return leastConfidence ?? preciseFrom(category) ?? 0;
}

/** Parts findings into those shown and those set aside. What cannot be told (`unclear`) is shown whatever its confidence. */
export function choose(
  findings: readonly Finding[],
  choice: Choice,
): { readonly shown: Finding[]; readonly setAside: SetAside[] } {
  const shown: Finding[] = [];
  const setAside: SetAside[] = [];
  for (const finding of findings) {
    const cause = causeToSetAside(finding, choice);
    if (cause === undefined) shown.push(finding);
    else setAside.push({ finding, cause });
  }
  return { shown, setAside };
}

function causeToSetAside({ category, confidence, verdict }: Finding, choice: Choice): SetAsideCause | undefined {
  if (!isOn(category, choice)) return 'category-off';
  if (verdict === 'finding' && confidence < leastConfidenceOf(category, choice)) return 'not-sure-enough';
  return undefined;
}

function preciseFrom(category: Category): number | null {
  return RULES.find(({ id }) => id === category)?.preciseFrom ?? null;
}
