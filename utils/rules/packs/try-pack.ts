/** Tries a pack on a text: what each of its rules says of each sentence, and why. */
import { termIndexOf } from '../../analysis/analyse';
import type { WorkCalendar } from '../../analysis/calendar/work-calendar';
import { readDocument } from '../../analysis/facts/document-facts';
import type { SourceDocument } from '../../analysis/schema';
import { judgingRulesOf } from './pack-rules';
import type { RulePack } from './pack-schema';
import { type PackCheck, readyRule, tryRule } from './pack-trial';

/** A sentence with what the rules say of it. */
export interface TriedSentence {
  readonly text: string;
  /** Ids of the rules that find it, in the pack's order. */
  readonly foundBy: readonly string[];
  /** Those of which it cannot be told without a date of issue. */
  readonly unclearBy: readonly string[];
  /** The conditions of a rule, each met or not; none for an unknown rule. */
  readonly checks: (rule: string) => readonly PackCheck[];
}

export function tryPack(pack: RulePack, source: SourceDocument, calendar: WorkCalendar): readonly TriedSentence[] {
  const document = readDocument(source, calendar, termIndexOf(judgingRulesOf(pack)));
  const ready = new Map(pack.rules.map((rule) => [rule.id, readyRule(rule)]));
  return document.units.map((unit) => {
    const checks = (id: string) => {
      const rule = ready.get(id);
      return rule ? tryRule(rule, unit, document) : [];
    };
    const met = pack.rules.map(({ id }) => id).filter((id) => checks(id).every(({ holds }) => holds !== false));
    const isUnclear = (id: string) => checks(id).some(({ holds }) => holds === 'unknown');
    return {
      text: source.text.slice(unit.start, unit.end),
      foundBy: met.filter((id) => !isUnclear(id)),
      unclearBy: met.filter(isUnclear),
      checks,
    };
  });
}
