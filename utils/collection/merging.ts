/** Brings together what several annotators say of the same sample. */
import type { Judgement, Sample } from './schema';

/** Of each annotator the later word counts; tags and histories are united. */
export function merged(mine: Sample, theirs: Sample): Sample {
  return {
    ...mine,
    found: mine.found ?? theirs.found,
    tags: [...new Set([...mine.tags, ...theirs.tags])],
    judgements: latestOfEach([...mine.judgements, ...theirs.judgements]),
    settled: later(mine.settled, theirs.settled),
    history: unique([...mine.history, ...theirs.history]).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  };
}

function latestOfEach(judgements: readonly Judgement[]): Judgement[] {
  const latest = new Map<string, Judgement>();
  for (const judgement of judgements) {
    const known = latest.get(judgement.annotator);
    if (!known || known.at < judgement.at) latest.set(judgement.annotator, judgement);
  }
  return [...latest.values()];
}

function later(mine: Judgement | null, theirs: Judgement | null): Judgement | null {
  if (!mine || !theirs) return mine ?? theirs;
  return mine.at < theirs.at ? theirs : mine;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
