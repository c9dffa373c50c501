/** The pipeline for English documents: the three core categories in the same report; pure and synchronous. */
import type { WorkCalendar } from '../calendar/work-calendar';
import { mergeMaterials } from '../facts/merged-materials';
import type { WorkingDaysNeeded } from '../facts/profiles';
import { countLedger } from '../measures/ledger';
import { withBases } from '../measures/measures';
import type { Exempted, Finding, Language, Material, Report, SourceDocument } from '../schema';
import { findingIds } from '../steps/finding-ids';
import { type Judged, type RuleWords, toFinding } from '../steps/findings';
import { toReportedDeadline } from '../steps/reported-deadlines';
import { type EnglishDocument, type EnglishUnit, readEnglishDocument } from './english-document';
import { englishExemptionOf } from './english-exemptions';
import { readEnglishMaterials } from './english-materials';
import type { EnglishParser } from './english-parser';

/** A category as it is judged in English; how sure its findings are said to be is set by hand, not calibrated. */
export interface EnglishRule extends RuleWords {
  judge(unit: EnglishUnit, document: EnglishDocument): Judged | undefined;
}

export interface EnglishAnalyseOptions {
  readonly rules: readonly EnglishRule[];
  readonly rulesVersion: string;
  readonly parser: EnglishParser;
  readonly calendar: WorkCalendar;
  /** Working days that tasks need; the table of the `general` profile unless another is given. */
  readonly workingDaysNeeded?: WorkingDaysNeeded | undefined;
  /** Language of message and advice. */
  readonly lang: Language;
  /** Given back in the report. */
  readonly id?: string | undefined;
}

/** The report on an English document. A rule that throws becomes an entry of `ruleErrors`; the rest goes on. */
export function analyseEnglish(source: SourceDocument, options: EnglishAnalyseOptions): Report {
  const { lang } = options;
  const document = readEnglishDocument(source, options.parser, options.calendar, options.workingDaysNeeded);
  const materials = materialsOf(document);
  const ruleErrors: Report['ruleErrors'] = [];
  const judgements: ReturnType<typeof judgeAll>[] = [];
  for (const rule of options.rules) {
    try {
      judgements.push(judgeAll(rule, document, source.text, lang));
    } catch (error) {
      ruleErrors.push({ category: rule.id, message: error instanceof Error ? error.message : String(error) });
    }
  }
  const drafts = judgements.flatMap(({ findings }) => findings).sort((a, b) => a.start - b.start || a.end - b.end);
  const { head, units, deadlines, countedFrom } = document;
  const owed = deadlines.filter((due) => isOwed(units[due.unit], due.start));
  return {
    id: options.id ?? null,
    schemaVersion: 1,
    rulesVersion: options.rulesVersion,
    document: head,
    findings: findingIds(drafts, units),
    exempted: judgements.flatMap(({ exempted }) => exempted),
    deadlines: deadlines.map((fact) => toReportedDeadline(fact, document, source.text, lang)),
    materials,
    measures: withBases(
      {
        characters: { value: head.characters, evidence: [] },
        ...countLedger({ deadlines, owed, materials, countedFrom }),
      },
      lang,
    ),
    ruleErrors,
  };
}

/** Whether a due time binds the addressee units: a free or exempt one does not. */
function isOwed(unit: EnglishUnit | undefined, at: number): boolean {
  return unit !== undefined && !unit.isFree && englishExemptionOf(unit, at) === undefined;
}

function judgeAll(rule: EnglishRule, document: EnglishDocument, text: string, lang: Language) {
  const findings: Omit<Finding, 'id'>[] = [];
  const exempted: Exempted[] = [];
  let heading: string | null = null;
  for (const unit of document.units) {
    if (unit.isHeading) heading = unit.text;
    if (!unit.isBody || unit.isHeading) continue;
    const judged = rule.judge(unit, document);
    if (!judged) continue;
    const cause = englishExemptionOf(unit, judged.evidence[0]?.start ?? judged.start);
    if (cause) exempted.push({ category: rule.id, start: judged.start, end: judged.end, cause });
    else findings.push(toFinding(rule, judged, heading, document, text, lang));
  }
  return { findings, exempted };
}

function materialsOf({ units, deadlines }: EnglishDocument): Material[] {
  const demanding = units.filter((unit) => englishExemptionOf(unit, unit.end - 1) === undefined);
  return mergeMaterials(
    demanding.flatMap((unit) => readEnglishMaterials(unit)),
    deadlines,
  );
}
