import { describe, expect, it } from 'vitest';
import { cutUnits } from '../../utils/analysis/text/units';
import { RULES } from '../../utils/rules/registry';
import { report } from '../helpers/analysis';

/** Categories found in the last unit of an example. */
function found(text: string, issuedOn: string | undefined): readonly string[] {
  const last = cutUnits(text).at(-1);
  return report({ text, ...(issuedOn && { issuedOn }) })
    .findings.filter((finding) => finding.verdict === 'finding' && finding.start >= (last?.start ?? 0))
    .map((finding) => finding.category);
}

describe.each(RULES)('$id', (rule) => {
  it.each(rule.examples.hit)('finds: $text', ({ text, issuedOn }) => {
    expect(found(text, issuedOn)).toContain(rule.id);
  });

  it.each(rule.examples.clear)('stays dark on: $text', ({ text, issuedOn }) => {
    expect(found(text, issuedOn)).not.toContain(rule.id);
  });

  it('has at least eight examples of each kind, words in both languages and a basis', () => {
    expect(rule.examples.hit.length).toBeGreaterThanOrEqual(8);
    expect(rule.examples.clear.length).toBeGreaterThanOrEqual(8);
    expect(rule.basis.length).toBeGreaterThan(0);
    const words = [rule.title, rule.why, rule.advice, ...rule.basis.map((basis) => basis.text)];
    for (const { zh, en } of words) {
      expect(zh).toMatch(/[一-龥]/);
      expect(en).toMatch(/[a-z]/i);
    }
  });

  it('never says 违规 and never judges people', () => {
    const words = JSON.stringify([rule.title, rule.why, rule.advice, rule.exception, rule.basis]);
    expect(words).not.toMatch(/违规|违法|violation/);
  });
});
