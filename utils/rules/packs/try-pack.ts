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
  const ready = pack.rules.map(readyRule);
  return document.units.map((unit) => {
    const checks = new Map(ready.map((rule) => [rule.rule.id, tryRule(rule, unit, document)]));
    const met = [...checks].filter(([, list]) => list.every(({ holds }) => holds !== false));
    const isUnclear = ([, list]: (typeof met)[number]) => list.some(({ holds }) => holds === 'unknown');
    const idOf = ([id]: (typeof met)[number]) => id;
    return {
      text: source.text.slice(unit.start, unit.end),
      foundBy: met.filter((one) => !isUnclear(one)).map(idOf),
      unclearBy: met.filter(isUnclear).map(idOf),
      checks: (rule: string) => checks.get(rule) ?? [],
    };
  });
}
