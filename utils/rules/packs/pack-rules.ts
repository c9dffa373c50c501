/** Turns packs into rules that are judged beside those of the product. */
import type { DeadlineFact } from '../../analysis/facts/deadlines';
import type { Evidence } from '../../analysis/schema';
import type { Judged, JudgingRule, Words } from '../../analysis/steps/findings';
import { RULES, RULES_VERSION } from '../registry';
import type { PackRule, PackWords, RulePack } from './pack-schema';
import { checksOf, type PackCheck, readyRule } from './pack-trial';

/** The rules of the product, then those of the packs, with the version that a report names. */
export interface RuleSet {
  readonly rules: readonly JudgingRule[];
  readonly rulesVersion: string;
}

const OWN: RuleSet = { rules: RULES, rulesVersion: RULES_VERSION };
/** The set built last: packs are read from storage anew each time, and to index their words costs time. */
let last: { readonly packs: readonly RulePack[]; readonly key: string; readonly set: RuleSet } = {
  packs: [],
  key: '',
  set: OWN,
};

export function ruleSetWith(packs: readonly RulePack[]): RuleSet {
  if (packs.length === 0) return OWN;
  if (last.packs === packs) return last.set;
  const key = JSON.stringify(packs);
  last = { packs, key, set: last.key === key ? last.set : buildSet(packs) };
  return last.set;
}

function buildSet(packs: readonly RulePack[]): RuleSet {
  return {
    rules: [...RULES, ...packs.flatMap(judgingRulesOf)],
    rulesVersion: [RULES_VERSION, ...packs.map(({ id, version }) => `${id}-${version}`)].join('+'),
  };
}

/** The rules of a pack as the analysis judges them. */
export function judgingRulesOf(pack: RulePack): readonly JudgingRule[] {
  return pack.rules.map((rule) => judgingRule(rule, pack));
}

function judgingRule(rule: PackRule, { id, name }: RulePack): JudgingRule {
  const ready = readyRule(rule);
  const roles = ready.steps.map((step) => [`${id}/${rule.id}/${step.name}`, step.terms] as const);
  return {
    id: rule.category,
    pack: { pack: id, rule: rule.id, name: inBoth(name) },
    advice: inBoth(rule.advice),
    basis: rule.basis.map(({ source, clause, text }) => ({
      source: inBoth(source),
      clause: clause ? inBoth(clause) : null,
      text: inBoth(text),
    })),
    exception: rule.exception ? inBoth(rule.exception) : null,
    terms: Object.fromEntries(roles),
    judge(unit, document): Judged | undefined {
      if (roles.some(([role]) => !unit.plays(role))) return undefined;
      const checks: PackCheck[] = [];
      for (const check of checksOf(ready, unit, document)) {
        if (check.holds === false) return undefined;
        checks.push(check);
      }
      return judgement(rule, unit.start, checks);
    },
  };
}

function judgement(rule: PackRule, offset: number, checks: readonly PackCheck[]): Judged | undefined {
  const evidence: Evidence[] = [];
  let deadline: DeadlineFact | null = null;
  for (const check of checks) {
    if (check.kind === 'match' && check.result.isWhole)
      for (const [i, { start, end }] of check.result.hits.entries())
        evidence.push({ start: offset + start, end: offset + end, role: rule.match[i]?.terms ?? '' });
    if (check.kind === 'deadline' && check.found) deadline = check.found;
  }
  const [first, final] = [evidence[0], evidence.at(-1)];
  if (!first || !final) return undefined;
  return {
    start: Math.min(first.start, deadline?.start ?? first.start),
    end: Math.max(final.end, deadline?.end ?? final.end),
    confidence: rule.confidence,
    severity: rule.severity,
    verdict: checks.some(({ holds }) => holds === 'unknown') ? 'unclear' : 'finding',
    message: inBoth(rule.message),
    evidence: deadline ? [...evidence, { start: deadline.start, end: deadline.end, role: 'due' }] : evidence,
    deadline,
  };
}

/** Chinese stands in where there is no English. */
export function inBoth({ zh, en = zh }: PackWords): Words {
  return { zh, en };
}
