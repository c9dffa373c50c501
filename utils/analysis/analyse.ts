/** The pipeline: a document goes in, a report comes out; pure and synchronous. */
import type { WorkCalendar } from './calendar/work-calendar';
import { AUDIENCE_PATTERNS } from './facts/audience';
import { type DocumentFacts, readDocument, type UnitFacts } from './facts/document-facts';
import { HOLLOW } from './facts/hollow-clauses';
import { hollowRoleBit } from './facts/hollow-terms';
import { readMaterials } from './facts/materials';
import { mergeMaterials } from './facts/merged-materials';
import type { WorkingDaysNeeded } from './facts/profiles';
import { HAND_IN } from './facts/tasks';
import { GOAL_PATTERNS } from './measures/goals';
import { MEASURE_TERMS, measuresOf } from './measures/measures';
import type { Exempted, Finding, Language, Material, Report, SourceDocument } from './schema';
import { exemptionIn, exemptionOf } from './steps/exemptions';
import { findingIds } from './steps/finding-ids';
import { type JudgingRule, toFinding, withPackRule } from './steps/findings';
import { toReportedDeadline } from './steps/reported-deadlines';
import { buildTermIndex, ownerBit, type TermIndex } from './text/term-index';

export interface AnalyseOptions<R extends JudgingRule = JudgingRule> {
  readonly rules: readonly R[];
  readonly rulesVersion: string;
  readonly calendar: WorkCalendar;
  /** Working days that tasks need; the table of the `general` profile unless another is given. */
  readonly workingDaysNeeded?: WorkingDaysNeeded | undefined;
  /** Language of message and advice. */
  readonly lang: Language;
  /** Given back in the report. */
  readonly id?: string | undefined;
}

/** The report on a document. A rule that throws becomes an entry of `ruleErrors`; the rest goes on. */
export function analyse(source: SourceDocument, options: AnalyseOptions): Report {
  const document = readDocument(source, options.calendar, termIndexOf(options.rules), options.workingDaysNeeded);
  const deadlines = document.deadlines.map((fact) => toReportedDeadline(fact, document, source.text, options.lang));
  const materials = materialsOf(document);
  const body = document.units.filter(({ isBody }) => isBody);
  const ruleErrors: Report['ruleErrors'] = [];
  const judgements: ReturnType<typeof judgeAll>[] = [];
  for (const [index, rule] of options.rules.entries()) {
    try {
      judgements.push(judgeAll(rule, ownerBit(index), body, document, source.text, options.lang));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const name = rule.pack ? `${rule.pack.pack}/${rule.pack.rule}: ` : '';
      ruleErrors.push({ category: rule.id, message: `${name}${message}` });
    }
  }
  const drafts = oneForEachUnit(judgements).sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    id: options.id ?? null,
    schemaVersion: 1,
    rulesVersion: options.rulesVersion,
    document: document.head,
    findings: findingIds(drafts, document.units),
    exempted: exemptedOnce(judgements),
    deadlines,
    materials,
    measures: measuresOf(document, materials, options.lang),
    ruleErrors,
  };
}

/** One finding for one unit and category: what a rule of a pack finds as well is added to the one before. */
function oneForEachUnit(judgements: readonly ReturnType<typeof judgeAll>[]): Omit<Finding, 'id'>[] {
  const found = new Map<string, Omit<Finding, 'id'>>();
  for (const { findings } of judgements)
    for (const { unit, finding } of findings) {
      const key = `${finding.category} ${unit}`;
      const before = found.get(key);
      found.set(key, before ? withPackRule(before, finding) : finding);
    }
  return [...found.values()];
}

/** The same of passages that are exempt, whichever rule would have found them first. */
function exemptedOnce(judgements: readonly ReturnType<typeof judgeAll>[]): Exempted[] {
  const found = new Map<string, Exempted>();
  for (const { exempted } of judgements)
    for (const { unit, passage } of exempted) {
      const key = `${passage.category} ${unit}`;
      if (!found.has(key)) found.set(key, passage);
    }
  return [...found.values()];
}

function materialsOf({ units, deadlines }: DocumentFacts): Material[] {
  const demanding = units.filter(
    (unit) =>
      unit.isBody &&
      !unit.place.isHeading &&
      unit.holds(HAND_IN) &&
      unit.audience === 'units' &&
      exemptionOf(unit) === undefined,
  );
  return mergeMaterials(
    demanding.flatMap((unit) => readMaterials(unit)),
    deadlines,
  );
}

const NOWHERE: readonly number[] = [];

/** Asks a rule about each unit that holds one of its terms; a rule without terms is asked about all. */
function judgeAll(
  rule: JudgingRule,
  owner: number,
  body: readonly UnitFacts[],
  document: DocumentFacts,
  text: string,
  lang: Language,
) {
  const isAskedAlways = Object.keys(rule.terms).length === 0;
  const inDocument = exemptionIn(document, rule.id);
  const findings: { readonly unit: number; readonly finding: Omit<Finding, 'id'> }[] = [];
  const exempted: { readonly unit: number; readonly passage: Exempted }[] = [];
  for (const unit of body) {
    if (!isAskedAlways && (unit.owners & owner) === 0) continue;
    const open = rule.patterns ? unit.placesIn(rule.patterns) : NOWHERE;
    if (rule.patterns && open.length === 0) continue;
    const judgement = rule.judge(unit, document, open);
    if (!judgement) continue;
    const cause = exemptionOf(unit) ?? inDocument;
    if (cause) {
      const { start, end } = judgement;
      exempted.push({ unit: unit.index, passage: { category: rule.id, start, end, cause } });
    } else {
      const finding = toFinding(rule, judgement, unit.place.heading || null, document, text, lang);
      findings.push({ unit: unit.index, finding });
    }
  }
  return { findings, exempted };
}

const termIndexes = new WeakMap<readonly JudgingRule[], TermIndex>();

/** Patterns of the facts that are tried only where their words occur. */
const FACT_PATTERNS = [HAND_IN, ...AUDIENCE_PATTERNS, ...GOAL_PATTERNS];

/** The terms of the measures, then those of the rules in their order; built once for a list of rules. */
export function termIndexOf(rules: readonly JudgingRule[]): TermIndex {
  const index =
    termIndexes.get(rules) ??
    buildTermIndex({
      kept: MEASURE_TERMS,
      roleBit: hollowRoleBit,
      owned: rules.map(({ terms }) => terms),
      lists: [...rules.flatMap(({ patterns }) => (patterns ? [patterns] : [])), FACT_PATTERNS],
      needs: [HOLLOW],
    });
  termIndexes.set(rules, index);
  return index;
}
