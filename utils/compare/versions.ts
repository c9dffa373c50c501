/** Sets two versions of a draft beside each other: findings gone, new and kept, the ledger, and the text. */
import { type Finding, MEASURES, type MeasureName } from '../analysis/schema';
import { alignSentences, similarityOf } from './alignment';
import { type ComparedDocument, type ReadDocument, readCompared, sentenceAt } from './compared-document';
import { contentKey } from './content';
import { type TextChange, textChanges } from './text-changes';

/** A finding of both versions. */
export interface KeptFinding {
  readonly before: Finding;
  readonly after: Finding;
  /** Its sentence was edited, or it was moved among others of its like, so that its id is another. */
  readonly isEdited: boolean;
}

/** A measure of both versions; null where it cannot be known, or the report has none. */
export interface MeasureChange {
  readonly measure: MeasureName;
  readonly before: number | null;
  readonly after: number | null;
}

/** What `compareVersions` tells. */
export interface VersionComparison {
  readonly gone: readonly Finding[];
  readonly added: readonly Finding[];
  readonly kept: readonly KeptFinding[];
  /** Every measure, whether it changed or not. */
  readonly ledger: readonly MeasureChange[];
  /** In the order of the later version; what was removed stands where it was. */
  readonly text: readonly TextChange[];
}

/** Compares an earlier version of a draft with a later one; both as `analyse` read them. */
export function compareVersions(before: ComparedDocument, after: ComparedDocument): VersionComparison {
  const [old, now] = [readCompared(before), readCompared(after)];
  const kept = pairFindings(old, now);
  const [oldKept, nowKept] = [new Set(kept.map((pair) => pair.before)), new Set(kept.map((pair) => pair.after))];
  return {
    gone: before.report.findings.filter((finding) => !oldKept.has(finding)),
    added: after.report.findings.filter((finding) => !nowKept.has(finding)),
    kept,
    ledger: MEASURES.map((measure) => ({
      measure,
      before: before.report.measures[measure]?.value ?? null,
      after: after.report.measures[measure]?.value ?? null,
    })),
    text: textChanges(old, now, alignSentences(old.sentences, now.sentences)),
  };
}

/** Sentences or quotes this alike are one that was edited. */
const SAME_SENTENCE = 0.6;
const SAME_QUOTE = 0.6;
/** With the same quote, so much of the sentence is enough. */
const SAME_SURROUNDINGS = 0.35;

/** By id; the rest by category and likeness of quote and sentence, the most alike first. */
function pairFindings(old: ReadDocument, now: ReadDocument): readonly KeptFinding[] {
  const byId = new Map(now.report.findings.map((finding) => [finding.id, finding]));
  const kept = new Map<Finding, KeptFinding>();
  const taken = new Set<Finding>();
  const keep = (before: Finding, after: Finding, isEdited: boolean) => {
    kept.set(before, { before, after, isEdited });
    taken.add(after);
  };
  for (const before of old.report.findings) {
    const after = byId.get(before.id);
    if (after) keep(before, after, false);
  }
  const rest = byCategory(now.report.findings.filter((finding) => !taken.has(finding)));
  const likely = old.report.findings
    .filter((before) => !kept.has(before))
    .flatMap((before) =>
      (rest.get(before.category) ?? []).map((after) => ({
        before,
        after,
        likeness: likenessOf(before, after, old, now),
      })),
    )
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  for (const { before, after } of likely) if (!kept.has(before) && !taken.has(after)) keep(before, after, true);
  return old.report.findings.flatMap((finding) => kept.get(finding) ?? []);
}

function byCategory(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.category, [...(groups.get(finding.category) ?? []), finding]);
  return groups;
}

/** 0 where the two are not the same finding. */
function likenessOf(before: Finding, after: Finding, old: ReadDocument, now: ReadDocument): number {
  const [one, other] = [sentenceAt(old.sentences, before), sentenceAt(now.sentences, after)];
  const sentence = Math.max(
    similarityOf(one?.masked ?? before.quote, other?.masked ?? after.quote),
    similarityOf(one?.key ?? before.quote, other?.key ?? after.quote),
  );
  const quote = similarityOf(contentKey(before.quote), contentKey(after.quote));
  const isSame = (quote === 1 && sentence >= SAME_SURROUNDINGS) || (quote >= SAME_QUOTE && sentence >= SAME_SENTENCE);
  return isSame || (sentence === 1 && quote > 0) ? sentence + quote : 0;
}
