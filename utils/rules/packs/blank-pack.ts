/** What a new pack and a new rule begin with: filled in, so that they work and can be changed piece by piece. */
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
    message: { zh: '说明为什么建议核对', en: 'Say why it is worth checking' },
    advice: { zh: '写明建议怎样改', en: 'Say what to write instead' },
    basis: [{ source: { zh: '依据的文件名称' }, text: { zh: '用自己的话写明规定' } }],
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
