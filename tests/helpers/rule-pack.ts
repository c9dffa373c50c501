/** A small rule pack to be changed by tests. */
import { BLANK_PACK } from '../../utils/rules/packs/blank-pack';
import type { RulePack } from '../../utils/rules/packs/pack-schema';

/** Its first rule with some fields changed. */
export function packWith(change: Partial<RulePack['rules'][number]>): RulePack {
  return { ...BLANK_PACK, rules: BLANK_PACK.rules.map((rule) => ({ ...rule, ...change })) };
}
