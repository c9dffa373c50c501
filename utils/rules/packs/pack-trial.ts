/** Tries a rule of a pack on a sentence, condition by condition: what a finding rests on and what “why not?” shows. */
import type { Audience } from '../../analysis/facts/audience';
import type { DeadlineFact } from '../../analysis/facts/deadlines';
import type { DocumentFacts, UnitFacts } from '../../analysis/facts/document-facts';
import type { ExemptionCause, Level } from '../../analysis/schema';
import { exemptionIn, exemptionOf } from '../../analysis/steps/exemptions';
import { foldWidth } from '../../analysis/text/fold';
import type { SectionKind } from '../../analysis/text/outline';
import type { PackRule } from './pack-schema';
import { followSequence, hitsOf, type SequenceResult, type SequenceStep, type TermHit } from './term-sequence';

/** One condition of a rule, and whether the sentence meets it; `unknown` where the date of issue is not known. */
export type PackCheck = { readonly holds: boolean | 'unknown' } & (
  | { readonly kind: 'body' }
  | { readonly kind: 'no-heading' }
  | { readonly kind: 'match'; readonly result: SequenceResult }
  | { readonly kind: 'unless'; readonly found: TermHit | undefined }
  | { readonly kind: 'section'; readonly is: SectionKind }
  | { readonly kind: 'audience'; readonly is: Audience }
  | { readonly kind: 'addressees'; readonly are: readonly string[] }
  | { readonly kind: 'level'; readonly is: Level | null }
  | { readonly kind: 'deadline'; readonly found: DeadlineFact | undefined; readonly count: number }
  | { readonly kind: 'exemption'; readonly cause: ExemptionCause | undefined }
);

/** A rule with its words made ready; built once for a pack. */
export interface ReadyRule {
  readonly rule: PackRule;
  readonly steps: readonly (SequenceStep & { readonly name: string })[];
  readonly guards: readonly string[];
}

export function readyRule(rule: PackRule): ReadyRule {
  const wordsOf = (name: string) => (rule.terms[name] ?? []).map(foldWidth);
  return {
    rule,
    steps: rule.match.map(({ terms, within }) => ({ name: terms, terms: wordsOf(terms), within })),
    guards: rule.unless.flatMap(wordsOf),
  };
}

/** The conditions in order, each computed when it is asked for. */
export function* checksOf(
  { rule, steps, guards }: ReadyRule,
  unit: UnitFacts,
  document: DocumentFacts,
): Generator<PackCheck> {
  yield { kind: 'no-heading', holds: !unit.place.isHeading };
  const result = followSequence(unit.text, steps);
  yield { kind: 'match', holds: result.isWhole, result };
  if (guards.length > 0) {
    const [found] = hitsOf(unit.text, guards);
    yield { kind: 'unless', holds: found === undefined, found };
  }
  if (rule.sections)
    yield { kind: 'section', holds: rule.sections.includes(unit.place.section), is: unit.place.section };
  if (rule.audience !== 'any') yield { kind: 'audience', holds: rule.audience === unit.audience, is: unit.audience };
  const { addressees, level } = document.head;
  const { addressees: asked } = rule;
  if (asked)
    yield {
      kind: 'addressees',
      holds: addressees.some((addressee) => asked.some((word) => addressee.includes(word))),
      are: addressees,
    };
  if (rule.levels) yield { kind: 'level', holds: level !== null && rule.levels.includes(level), is: level };
  if (rule.deadline) yield deadlineCheck(rule.deadline, unit);
}

/** All conditions of a rule, those that hold for every rule included: the sentence is of the body, and not exempt. */
export function tryRule(ready: ReadyRule, unit: UnitFacts, document: DocumentFacts): readonly PackCheck[] {
  const cause = exemptionOf(unit) ?? exemptionIn(document, ready.rule.category);
  return [
    { kind: 'body', holds: unit.isBody },
    ...checksOf(ready, unit, document),
    { kind: 'exemption', holds: cause === undefined, cause },
  ];
}

function deadlineCheck({ workingDaysAtMost, every }: NonNullable<PackRule['deadline']>, unit: UnitFacts): PackCheck {
  const meets = ({ workingDays, every: pace }: DeadlineFact): boolean | 'unknown' => {
    if (every && (pace === null || !every.includes(pace))) return false;
    if (workingDaysAtMost === undefined) return true;
    if (workingDays === null) return pace === null ? 'unknown' : false;
    return workingDays <= workingDaysAtMost;
  };
  const { deadlines } = unit;
  const found = deadlines.find((one) => meets(one) === true) ?? deadlines.find((one) => meets(one) === 'unknown');
  return { kind: 'deadline', holds: found ? meets(found) : false, found, count: deadlines.length };
}
