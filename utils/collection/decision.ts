/** What a sample counts as: what was settled, else what its annotators agree on. */
import type { Label, Sample } from './schema';

export type Decision =
  | { readonly kind: 'decided'; readonly label: Label; readonly category: string | null }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'open' };

/** Annotators agree where their labels do, and for `yes` their categories too. */
export function decisionOn({
  judgements,
  settled,
  category,
}: Pick<Sample, 'judgements' | 'settled' | 'category'>): Decision {
  if (settled) return { kind: 'decided', label: settled.label, category: settled.category ?? category };
  const [first, ...others] = judgements;
  if (!first) return { kind: 'open' };
  const categoryOf = (one: typeof first) => (one.label === 'yes' ? (one.category ?? category) : null);
  const agree = others.every((one) => one.label === first.label && categoryOf(one) === categoryOf(first));
  if (!agree) return { kind: 'conflict' };
  return { kind: 'decided', label: first.label, category: first.category ?? category };
}
