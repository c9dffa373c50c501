/** What a new pack and a new rule begin with: filled in, so that they work and can be changed piece by piece. */
import { REGULATION } from '../define-rule';
import type { PackRule, RulePack } from './pack-schema';

/** A rule to be changed; its id is not among those given. */
export function blankRule(taken: readonly string[]): PackRule {
  let number = 1;
  while (taken.includes(`rule-${number}`)) number++;
  return {
    id: `rule-${number}`,
    category: 'frequent-report',
    severity: 'medium',
    confidence: 0.8,
    terms: { often: ['每天', '每周'], 'hand-in': ['报送', '上报'] },
    match: [
      { terms: 'often', within: 20 },
      { terms: 'hand-in', within: 20 },
    ],
    unless: [],
    audience: 'units',
    message: {
      zh: '要求每天或每周报送，建议核对是否必要。',
      en: 'Daily or weekly returns; check whether they are needed.',
    },
    advice: {
      zh: '改为按季报送，或从已有系统取数。',
      en: 'Ask by quarter, or take the data from a system that exists.',
    },
    basis: [
      {
        source: { zh: `参见${REGULATION.zh}`, en: `see ${REGULATION.en}` },
        text: { zh: '不得随意要求基层填表报数。', en: 'No random demand for data from the grassroots.' },
      },
    ],
    examples: {
      hit: [{ text: '各乡镇人民政府：\n请每周报送进展情况。', why: { zh: '应当提示' } }],
      clear: [{ text: '各乡镇人民政府：\n请于年底前报送进展情况。', why: { zh: '不应提示' } }],
    },
  };
}

export const BLANK_PACK: RulePack = {
  format: 'wenzhen-rule-pack',
  schemaVersion: 1,
  id: 'my-rules',
  version: '1.0.0',
  name: { zh: '本单位的规则', en: 'Our own rules' },
  description: { zh: '写明适用于哪里、依据什么', en: 'Say where it applies and what it rests on' },
  rules: [blankRule([])],
};

/** A new pack whose id is none of those given. */
export function blankPack(taken: readonly string[]): RulePack {
  let number = 1;
  const idOf = () => (number === 1 ? BLANK_PACK.id : `${BLANK_PACK.id}-${number}`);
  while (taken.includes(idOf())) number++;
  return { ...BLANK_PACK, id: idOf() };
}
