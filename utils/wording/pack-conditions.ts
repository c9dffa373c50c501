/** The conditions of a pack's rule, and its problems, put into words. */
import type { PackRule } from '../rules/packs/pack-schema';
import type { PackCheck } from '../rules/packs/pack-trial';
import type { PackProblem } from '../rules/packs/read-pack';
import type { SequenceResult } from '../rules/packs/term-sequence';
import type { Words } from '../words/words';
import type { PackProblemWords } from '../words/zh-packs';

/** Words of a group beyond these are left out. */
const MOST_WORDS = 12;

/** A condition in words. */
export interface CheckLine {
  readonly holds: boolean | 'unknown';
  readonly text: string;
}

type CheckWords = Words['packs']['editor']['checks'];

export function checkLines(checks: readonly PackCheck[], rule: PackRule, words: Words): readonly CheckLine[] {
  return checks.map((check) => ({ holds: check.holds, text: textOf(check, rule, words) }));
}

/** Problems with examples say which condition decided. */
export function problemWords(problems: readonly PackProblem[], words: Words): readonly PackProblemWords[] {
  return problems.map(({ decided, ...problem }) => ({
    ...problem,
    because: decided && textOf(decided.check, decided.rule, words),
  }));
}

function textOf(check: PackCheck, rule: PackRule, words: Words): string {
  const { checks: say, sections, audiences } = words.packs.editor;
  switch (check.kind) {
    case 'body':
      return say.body(check.holds === true);
    case 'no-heading':
      return say.heading(check.holds !== true);
    case 'match':
      return matchText(check.result, rule, say);
    case 'unless':
      return check.found ? say.guard(check.found.term) : say.noGuard;
    case 'section':
      return say.section(sections[check.is]);
    case 'audience':
      return say.audience(audiences[check.is]);
    case 'addressees':
      return check.are.length > 0 ? say.addressees(check.are.join(' · ')) : say.noAddressee;
    case 'level':
      return check.is === null ? say.noLevel : say.level(words.collection.levels[check.is]);
    case 'deadline':
      if (!check.found) return check.count === 0 ? say.noDeadline : say.otherDeadline;
      return check.holds === 'unknown' ? say.noIssueDate(check.found.quote) : say.deadline(check.found.quote);
    case 'exemption':
      return check.cause ? say.exempt(words.notShown.exempted[check.cause]) : say.notExempt;
  }
}

function matchText(result: SequenceResult, { match, terms }: PackRule, say: CheckWords): string {
  if (result.isWhole) return say.matched(result.hits.map(({ term }) => term).join(' … '));
  const step = match[result.step];
  const name = step?.terms ?? '';
  if (result.cause === 'before') return say.before(name);
  if (result.nearest) {
    const { from, to, distance } = result.nearest;
    return say.tooFar(from, to, distance, step?.within ?? 0);
  }
  const list = terms[name] ?? [];
  return say.absent(name, `${list.slice(0, MOST_WORDS).join(' · ')}${list.length > MOST_WORDS ? ' …' : ''}`);
}
