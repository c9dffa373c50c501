/** What a sample counts as, where a format has room for one label only. */
import { decisionOn } from '../decision';
import type { Judgement, Label, Sample } from '../schema';

/** What stands in for a decision that is missing: nothing, or the category that the tool collected it as. */
export type Fallback = 'none' | 'tool';

export interface OutcomeChoice {
  readonly fallback: Fallback;
  /** Whether samples that are not what they were collected as are given too, where the format can say so. */
  readonly negatives: 'exclude' | 'include';
}

export interface Outcome {
  readonly label: Label;
  /** What it is; for `no`, what it is not. */
  readonly category: string | null;
  readonly from: 'settled' | 'agreed' | 'tool';
}

/** Each annotator's last word, in the order in which they first spoke. */
export function currentJudgements({ judgements }: Sample): readonly Judgement[] {
  return [...new Map(judgements.map((judgement) => [judgement.annotator, judgement])).values()];
}

/** What was settled, else what all annotators agree on, else (with `tool`) the category it was collected as. */
export function outcomeOf(sample: Sample, fallback: Fallback): Outcome | undefined {
  const decision = decisionOn({ ...sample, judgements: [...currentJudgements(sample)] });
  if (decision.kind === 'decided') {
    const { label } = decision;
    // A correction says what a passage is; what it is not stays what it was collected as.
    const category = label === 'no' ? sample.category : decision.category;
    return { label, category, from: sample.settled ? 'settled' : 'agreed' };
  }
  if (fallback === 'tool' && sample.category !== null) return { label: 'yes', category: sample.category, from: 'tool' };
  return undefined;
}

/** The categories of samples that are what they were collected as, and (if wanted) `NOT:` with those that are not. */
export function tagOf(sample: Sample, { fallback, negatives }: OutcomeChoice): string | undefined {
  const outcome = outcomeOf(sample, fallback);
  if (!outcome || outcome.category === null) return undefined;
  if (outcome.label === 'yes') return outcome.category;
  return outcome.label === 'no' && negatives === 'include' ? NEGATIVE + outcome.category : undefined;
}

const NEGATIVE = 'NOT:';

/** The category and label behind a tag. */
export function readTag(tag: string): { readonly category: string; readonly label: Label } {
  return tag.startsWith(NEGATIVE) && tag.length > NEGATIVE.length
    ? { category: tag.slice(NEGATIVE.length), label: 'no' }
    : { category: tag, label: 'yes' };
}
