/** Which findings are shown under which choice. */
import { expect, test } from 'vitest';
import { placeAt } from '../../utils/platform/place';
import { choose, type Dismissal, isOn, isOnByDefault, leastConfidenceOf } from '../../utils/rules/choice';
import { RULES } from '../../utils/rules/registry';
import { sampleFinding } from '../components/sample-report';

const PLACE = placeAt('https://example.gov.cn/a.html#top');
const DEFAULT = { categories: {}, leastConfidence: null, dismissals: [] };
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
    const { shown, setAside } = choose([sure, unsure], DEFAULT, PLACE);
    expect(ids(shown)).toEqual(['sure']);
    expect(setAside).toEqual([{ finding: unsure, cause: 'not-sure-enough', dismissal: null }]);
  }
});

test('a category that is off is set aside whole, what cannot be told included', () => {
  const findings = [sampleFinding({ id: 'a', confidence: 1 }), sampleFinding({ id: 'b', verdict: 'unclear' })];
  const { shown, setAside } = choose(
    findings,
    { categories: { 'vague-goal': false }, leastConfidence: 0, dismissals: [] },
    PLACE,
  );
  expect(shown).toEqual([]);
  expect(setAside.map(({ cause }) => cause)).toEqual(['category-off', 'category-off']);
});

test('a category that is imprecise everywhere shows all it has once it is switched on', () => {
  const category = RULES.find(({ preciseFrom }) => preciseFrom === null)?.id ?? 'burden-shifting';
  const finding = sampleFinding({ id: 'a', category, confidence: 0.01 });
  expect(
    choose([finding], { categories: { [category]: true }, leastConfidence: null, dismissals: [] }, PLACE).shown,
  ).toEqual([finding]);
});

test('one value for all replaces the defaults, down to showing everything', () => {
  const choice = { categories: {}, leastConfidence: 0, dismissals: [] };
  expect(leastConfidenceOf('vague-goal', choice)).toBe(0);
  expect(ids(choose([sampleFinding({ id: 'a', confidence: 0.01 })], choice, PLACE).shown)).toEqual(['a']);
});

test('what cannot be told is shown whatever its confidence', () => {
  const finding = sampleFinding({ id: 'a', verdict: 'unclear', confidence: 0.1 });
  expect(choose([finding], { categories: {}, leastConfidence: 0.95, dismissals: [] }, PLACE).shown).toEqual([finding]);
});

const HERE = sampleFinding({ id: 'here', confidence: 1 });
const ALIKE = sampleFinding({ id: 'alike', confidence: 1 });
const OTHER = sampleFinding({ id: 'other', category: 'instant-report', confidence: 1 });

test.each([
  ['passage', 'https://example.gov.cn/a.html', ['alike', 'other']],
  ['passage', 'https://example.gov.cn/b.html', ['here', 'alike', 'other']],
  ['document', 'https://example.gov.cn/a.html', ['other']],
  ['document', 'https://example.gov.cn/b.html', ['here', 'alike', 'other']],
  ['site', 'https://example.gov.cn/b.html', ['other']],
  ['site', 'https://elsewhere.gov.cn/a.html', ['here', 'alike', 'other']],
  ['everywhere', 'https://elsewhere.gov.cn/a.html', ['other']],
] as const)('a dismissal for %s leaves at %s %j', (scope, url, left) => {
  const dismissal: Dismissal = {
    id: 'one',
    scope,
    category: 'vague-goal',
    findingId: 'here',
    quote: '',
    ...PLACE,
    title: null,
    reason: '后文有具体措施',
    at: '2026-01-05T08:00:00.000Z',
  };
  const choice = { categories: {}, leastConfidence: 0, dismissals: [dismissal] };
  const { shown, setAside } = choose([HERE, ALIKE, OTHER], choice, placeAt(url));
  expect(ids(shown)).toEqual(left);
  expect(setAside.every((one) => one.cause === 'dismissed' && one.dismissal === dismissal)).toBe(true);
});

test('a file is a site of its own, and the place within a page does not matter', () => {
  expect(placeAt('file:///home/a.html#x')).toEqual({ document: 'file:///home/a.html', site: 'file:///home/a.html' });
  expect(placeAt('https://example.gov.cn/a?b=1#x').site).toBe('https://example.gov.cn');
});
