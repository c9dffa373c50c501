import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { officialCalendar } from '../../../utils/adapters/official-calendar';
import { analyse } from '../../../utils/analysis/analyse';
import { reportSchema } from '../../../utils/analysis/schema';
import { cutUnits } from '../../../utils/analysis/text/units';
import { ruleSetWith } from '../../../utils/rules/packs/pack-rules';
import { rulePackSchema } from '../../../utils/rules/packs/pack-schema';
import { packText } from '../../../utils/rules/packs/pack-text';
import { readPack } from '../../../utils/rules/packs/read-pack';
import { shippedPacks } from '../../../utils/rules/packs/shipped-packs';

const PUBLISHED = fileURLToPath(new URL('../../../public/rule-pack.schema.json', import.meta.url));

/** Refresh it with UPDATE_SCHEMA=1. */
it('the published schema is that of a pack', () => {
  const schema = `${JSON.stringify(z.toJSONSchema(rulePackSchema, { io: 'input' }), null, 2)}\n`;
  if (process.env.UPDATE_SCHEMA) writeFileSync(PUBLISHED, schema);
  expect(readFileSync(PUBLISHED, 'utf8')).toBe(schema);
});

describe.each(shippedPacks())('$id', (pack) => {
  const file = readFileSync(new URL(`../../../utils/rules/packs/${pack.id}.json`, import.meta.url), 'utf8');

  it('passes the same border as a pack of the user’s', () => {
    expect(readPack(file, officialCalendar)).toEqual({ ok: true, pack });
  });

  it('is exported as it was read', () => {
    expect(readPack(packText(pack), officialCalendar)).toEqual({ ok: true, pack });
  });

  it.each(pack.rules)('$id finds its hits in a report, named with its pack, and is silent on the others', (rule) => {
    const { rules, rulesVersion } = ruleSetWith([pack]);
    const found = ({ text, issuedOn }: { text: string; issuedOn?: string | undefined }) => {
      const source = { text, ...(issuedOn && { issuedOn }) };
      const report = analyse(source, { rules, rulesVersion, calendar: officialCalendar, lang: 'zh' });
      expect(reportSchema.safeParse(report).success).toBe(true);
      expect(report.rulesVersion).toContain(`${pack.id}-${pack.version}`);
      const last = cutUnits(text).at(-1);
      return report.findings
        .filter(({ start }) => start >= (last?.start ?? 0))
        .flatMap(({ category, packRules = [] }) => packRules.map((by) => ({ category, ...by })));
    };
    const itself = { category: rule.category, pack: pack.id, rule: rule.id, name: pack.name.zh };
    for (const example of rule.examples.hit) expect(found(example)).toContainEqual(itself);
    for (const example of rule.examples.clear) expect(found(example)).not.toContainEqual(itself);
  });

  it('speaks of possibility, in both languages, and has a basis for each rule', () => {
    const words = JSON.stringify(pack.rules.map(({ message, advice, basis }) => [message, advice, basis]));
    expect(words).not.toMatch(/违规|违法|violation/);
    for (const { message, advice } of pack.rules)
      for (const text of [message, advice]) expect(text.en).toMatch(/[a-z]/i);
  });
});
