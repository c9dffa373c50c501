/** Which findings are shown: the user's choice of categories, of how sure a finding has to be, and of what was dismissed. */
import { z } from 'zod/mini';
import { type Category, categorySchema, type Finding } from '../analysis/schema';
import { RULES } from './registry';

/** What a dismissal covers: this passage, or all of its category in this document, on this site, everywhere. */
export const DISMISSAL_SCOPES = ['passage', 'document', 'site', 'everywhere'] as const;

/** “Not formalism, because…”, said by the user. */
export const dismissalSchema = z.object({
  id: z.string(),
  scope: z.enum(DISMISSAL_SCOPES),
  category: categorySchema,
  findingId: z.string(),
  /** What was dismissed, for the list of dismissals. */
  quote: z.string(),
  /** Address of the document without its fragment, with its title. */
  document: z.string(),
  title: z.nullable(z.string()),
  /** Origin of the document. */
  site: z.string(),
  reason: z.string(),
  /** ISO date and time. */
  at: z.string(),
});
export type Dismissal = z.infer<typeof dismissalSchema>;

/** What the user has chosen; what is left out follows the published precision. */
export interface Choice {
  /** Categories switched on or off by hand. */
  readonly categories: Readonly<Partial<Record<Category, boolean>>>;
  /** The least confidence of a finding, 0–1, for all categories alike; null: where each reaches the precision goal. */
  readonly leastConfidence: number | null;
  readonly dismissals: readonly Dismissal[];
}

/** Why a finding is not shown. */
export const SET_ASIDE_CAUSES = ['category-off', 'not-sure-enough', 'dismissed'] as const;
export type SetAsideCause = (typeof SET_ASIDE_CAUSES)[number];

export interface SetAside {
  readonly finding: Finding;
  readonly cause: SetAsideCause;
  /** The dismissal that covers it, where that is the cause. */
  readonly dismissal: Dismissal | null;
}

/** Where a document is: its address without a fragment, and its origin. */
export interface DocumentPlace {
  readonly document: string;
  readonly site: string;
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
  place: DocumentPlace,
): { readonly shown: Finding[]; readonly setAside: SetAside[] } {
  const shown: Finding[] = [];
  const setAside: SetAside[] = [];
  for (const finding of findings) {
    const dismissal = choice.dismissals.find((one) => covers(one, finding, place)) ?? null;
    const cause = dismissal ? 'dismissed' : causeToSetAside(finding, choice);
    if (cause === undefined) shown.push(finding);
    else setAside.push({ finding, cause, dismissal });
  }
  return { shown, setAside };
}

/** What a pack of the user's own found is not measured by the published precision. */
function causeToSetAside(
  { category, confidence, verdict, packRules }: Finding,
  choice: Choice,
): SetAsideCause | undefined {
  if (packRules ? choice.categories[category] === false : !isOn(category, choice)) return 'category-off';
  const least = packRules ? (choice.leastConfidence ?? 0) : leastConfidenceOf(category, choice);
  return verdict === 'finding' && confidence < least ? 'not-sure-enough' : undefined;
}

function covers(dismissal: Dismissal, { id, category }: Finding, { document, site }: DocumentPlace): boolean {
  if (dismissal.category !== category) return false;
  switch (dismissal.scope) {
    case 'passage':
      return dismissal.findingId === id && dismissal.document === document;
    case 'document':
      return dismissal.document === document;
    case 'site':
      return dismissal.site === site;
    case 'everywhere':
      return true;
  }
}

function preciseFrom(category: Category): number | null {
  return RULES.find(({ id }) => id === category)?.preciseFrom ?? null;
}
