/** Sets a draft beside the document of the level above: what it copies, what it tightens, what it adds. */
import type { Span } from '../analysis/schema';
import { pairSimilar, type SentencePair } from './alignment';
import { type ComparedDocument, type ReadDocument, readCompared } from './compared-document';
import { type CopiedRun, findCopying } from './copied-runs';
import { type FindingOrigin, findingOrigins } from './finding-origins';
import { findNewBurdens, type NewBurden } from './new-burdens';
import { findReturnChanges } from './return-changes';
import { findTargetChanges, type TargetChange } from './target-changes';

/** A sentence of the draft that is one of the upper document with some words changed. */
export interface AlteredSentence {
  readonly draft: Span;
  readonly upper: Span;
  /** 0.6–1, quantities and names of levels set aside. */
  readonly similarity: number;
}

/** What `compareWithUpper` tells; all spans are UTF-16 positions of the text that they belong to. */
export interface UpperComparison {
  /** 0–1: of the characters, letters and digits of the draft's body, those in runs copied word for word. */
  readonly copiedShare: number;
  readonly copied: readonly CopiedRun[];
  /** In the order of the draft; sentences copied whole are not among them. */
  readonly altered: readonly AlteredSentence[];
  /** Targets that differ, in the order of the draft. */
  readonly targets: readonly TargetChange[];
  /** Demands without a counterpart, in the order of the draft. */
  readonly burdens: readonly NewBurden[];
  /** Each finding of the draft's report, in its order. */
  readonly findings: readonly FindingOrigin[];
}

/** Compares a draft with the upper document that it carries out; both as `analyse` read them. Chinese documents only. */
export function compareWithUpper(draft: ComparedDocument, upper: ComparedDocument): UpperComparison {
  const [ours, theirs] = [readCompared(draft), readCompared(upper)];
  const copying = findCopying(ours, theirs);
  const similar = pairAltered(ours, theirs);
  const targets = findTargetChanges(similar, ours, theirs);
  return {
    copiedShare: copying.share,
    copied: copying.runs,
    altered: similar.map(({ left, right, similarity }) => ({
      draft: { start: left.start, end: left.end },
      upper: { start: right.start, end: right.end },
      similarity,
    })),
    targets: [...targets, ...findReturnChanges(ours, theirs, targets)].sort((a, b) => a.draft.start - b.draft.start),
    burdens: findNewBurdens(ours, theirs, similar, copying),
    findings: findingOrigins(ours, theirs, similar, copying),
  };
}

/** Similar sentences among those that neither document has word for word from the other. */
function pairAltered(ours: ReadDocument, theirs: ReadDocument): readonly SentencePair[] {
  const [ourKeys, theirKeys] = [ours, theirs].map(({ sentences }) => new Set(sentences.map(({ key }) => key)));
  return pairSimilar(
    ours.sentences.filter(({ key }) => !theirKeys?.has(key)),
    theirs.sentences.filter(({ key }) => !ourKeys?.has(key)),
  ).toSorted((a, b) => a.left.index - b.left.index);
}
