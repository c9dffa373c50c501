/** All measures of a document, each with its basis and its passages; none of them is a score. */
import type { DocumentFacts } from '../facts/document-facts';
import { HOLLOW_TERMS } from '../facts/hollow-terms';
import { type Language, type Material, MEASURES, type Measure, type MeasureName } from '../schema';
import { basesOf } from './bases';
import type { MeasureCount } from './count';
import { issuerMismatch, urgentWithoutTime } from './form';
import { checkableGoals, goalsIn, participants, residentGoals } from './goals';
import { LEDGER_TERMS, ledgerOf } from './ledger';
import { beforeFirstMeasure, bodyUnits, safeguards, setPhrases } from './writing';

/** The terms that the measures look for. */
export const MEASURE_TERMS = { ...LEDGER_TERMS, ...HOLLOW_TERMS } as const;

/** The measures by name, their bases in a language. */
export function measuresOf(
  document: DocumentFacts,
  materials: readonly Material[],
  lang: Language,
): Record<string, Measure> {
  const body = bodyUnits(document);
  const goals = goalsIn(body);
  const counts: Readonly<Record<MeasureName, MeasureCount>> = {
    characters: { value: document.head.characters, evidence: [] },
    ...ledgerOf(document, materials),
    'set-phrases': setPhrases(document, body),
    'before-first-measure': beforeFirstMeasure(document, body),
    safeguards: safeguards(document, body),
    'checkable-goals': checkableGoals(goals),
    'resident-goals': residentGoals(goals),
    participants: participants(body),
    'issuer-mismatch': issuerMismatch(document),
    'urgent-without-time': urgentWithoutTime(document),
  };
  return withBases(counts, lang);
}

/** Measures with the rules behind them; those that were not counted are left out. */
export function withBases(
  counts: Readonly<Partial<Record<MeasureName, MeasureCount>>>,
  lang: Language,
): Record<string, Measure> {
  const measures: Record<string, Measure> = {};
  for (const name of MEASURES) {
    const count = counts[name];
    if (count) measures[name] = { value: count.value, evidence: count.evidence, basis: basesOf(name, lang) };
  }
  return measures;
}
