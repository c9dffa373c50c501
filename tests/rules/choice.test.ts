/** Which findings are shown under which choice. */
import { expect, test } from 'vitest';
import { choose, isOn, isOnByDefault, leastConfidenceOf } from '../../utils/rules/choice';
import { RULES } from '../../utils/rules/registry';
import { sampleFinding } from '../components/sample-report';

const DEFAULT = { categories: {}, leastConfidence: null };
const ids = (findings: readonly { id: string }[]) => findings.map(({ id }) => id);

test('a category is on by default exactly where it reaches the precision goal', () => {
  for (const { id, preciseFrom } of RULES) expect(isOn(id, DEFAULT), id).toBe(preciseFrom !== null);
  expect(RULES.some(({ id }) => isOnByDefault(id)) && RULES.some(({ id }) => !isOnByDefault(id))).toBe(true);
});

test('by default a finding is shown from the confidence on at which its category is precise', () => {
  for (const { id: category, preciseFrom } of RULES) {
    if (preciseFrom === null) continue;
    const sure = sampleFinding({ id: 'sure', category, confidence: preciseFrom });
    const unsure = sampleFinding({ id: 'unsure', category, confidence: preciseFrom - 0.01 });
    const { shown, setAside } = choose([sure, unsure], DEFAULT);
    expect(ids(shown)).toEqual(['sure']);
    expect(setAside).toEqual([{ finding: unsure, cause: 'not-sure-enough' }]);
  }
});

test('a category that is off is set aside whole, what cannot be told included', () => {
  const findings = [sampleFinding({ id: 'a', confidence: 1 }), sampleFinding({ id: 'b', verdict: 'unclear' })];
  const { shown, setAside } = choose(findings, { categories: { 'vague-goal': false }, leastConfidence: 0 });
  expect(shown).toEqual([]);
  expect(setAside.map(({ cause }) => cause)).toEqual(['category-off', 'category-off']);
});

test('a category that is imprecise everywhere shows all it has once it is switched on', () => {
  const category = RULES.find(({ preciseFrom }) => preciseFrom === null)?.id ?? 'burden-shifting';
  const finding = sampleFinding({ id: 'a', category, confidence: 0.01 });
  expect(choose([finding], { categories: { [category]: true }, leastConfidence: null }).shown).toEqual([finding]);
});

test('one value for all replaces the defaults, down to showing everything', () => {
  const choice = { categories: {}, leastConfidence: 0 };
  expect(leastConfidenceOf('vague-goal', choice)).toBe(0);
  expect(ids(choose([sampleFinding({ id: 'a', confidence: 0.01 })], choice).shown)).toEqual(['a']);
});

test('what cannot be told is shown whatever its confidence', () => {
  const finding = sampleFinding({ id: 'a', verdict: 'unclear', confidence: 0.1 });
  expect(choose([finding], { categories: {}, leastConfidence: 0.95 }).shown).toEqual([finding]);
});
