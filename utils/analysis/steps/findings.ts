/** From a rule's judgement to a finding in the words of one language. */
import { type DeadlineFact, placeIn } from '../facts/deadlines';
import type { DocumentFacts, UnitFacts } from '../facts/document-facts';
import type { Category, Evidence, Finding, Language, Severity } from '../schema';

/** A text in each language of the product. */
export type Words = Readonly<Record<Language, string>>;

/** An official rule, restated; `clause` only where it is certain. */
export interface RuleBasis {
  readonly source: Words;
  readonly clause: Words | null;
  readonly text: Words;
}

/** What is said with every finding of a rule. */
export interface RuleWords {
  readonly id: Category;
  /** The user's rule pack and the rule's name in it; absent for the rules of the product. */
  readonly pack?: { readonly pack: string; readonly rule: string; readonly name: Words };
  /** What to write instead. */
  readonly advice: Words;
  readonly basis: readonly RuleBasis[];
  /** The exception that may apply. */
  readonly exception: Words | null;
}

/** What the pipeline needs of a rule. */
export interface JudgingRule extends RuleWords {
  /** Terms looked for in one pass over the text, by role. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** Patterns one of which a unit has to match to be judged. */
  readonly patterns?: readonly RegExp[];
  /** The confidence in the report from the one that `judge` gives; that one itself where there is none. */
  readonly calibrate?: ((confidence: number) => number) | undefined;
  /**
   * The judgement on a unit; undefined where the rule has nothing to say. `open` are the places in `patterns` of those
   * that may match; the others need not be tried.
   */
  judge(unit: UnitFacts, document: DocumentFacts, open: readonly number[]): Judged | undefined;
}

/** What a rule says of a unit. */
export interface Judged {
  readonly start: number;
  readonly end: number;
  /** 0–1 */
  readonly confidence: number;
  readonly severity: Severity;
  readonly verdict: 'finding' | 'unclear';
  readonly message: Words;
  readonly evidence: readonly Evidence[];
  /** The deadline that the finding rests on. */
  readonly deadline: DeadlineFact | null;
}

/** A finding without its id; `document` holds the deadlines of the report. */
export function toFinding(
  rule: RuleWords & Pick<JudgingRule, 'calibrate'>,
  judged: Judged,
  heading: string | null,
  document: Pick<DocumentFacts, 'deadlines'>,
  text: string,
  lang: Language,
): Omit<Finding, 'id'> {
  return {
    category: rule.id,
    start: judged.start,
    end: judged.end,
    quote: text.slice(judged.start, judged.end),
    // What cannot be told for certain weighs as little as possible.
    severity: judged.verdict === 'unclear' ? 'low' : judged.severity,
    verdict: judged.verdict,
    confidence:
      judged.verdict === 'finding' ? (rule.calibrate?.(judged.confidence) ?? judged.confidence) : judged.confidence,
    message: judged.message[lang],
    advice: rule.advice[lang],
    basis: rule.basis.map(({ source, clause, text: words }) => ({
      source: source[lang],
      clause: clause?.[lang] ?? null,
      text: words[lang],
    })),
    exception: rule.exception?.[lang] ?? null,
    evidence: [...judged.evidence],
    deadline: judged.deadline === null ? null : placeIn(document.deadlines, judged.deadline),
    heading,
    ...(rule.pack && { packRules: [{ ...rule.pack, name: rule.pack.name[lang] }] }),
  };
}

const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high'];

/** One finding of two on the same unit and category: a pack's rule adds its advice, its basis and, where it is graver, its severity. */
export function withPackRule<F extends Omit<Finding, 'id'>>(finding: F, of: Omit<Finding, 'id'>): F {
  const isGraver = SEVERITIES.indexOf(of.severity) > SEVERITIES.indexOf(finding.severity);
  return {
    ...finding,
    severity: isGraver && finding.verdict === 'finding' ? of.severity : finding.severity,
    advice: finding.advice === of.advice ? finding.advice : `${finding.advice} ${of.advice}`,
    basis: [...finding.basis, ...of.basis],
    packRules: [...(finding.packRules ?? []), ...(of.packRules ?? [])],
  };
}
