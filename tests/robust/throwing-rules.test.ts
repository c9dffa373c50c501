/** A rule that throws costs its own findings and nothing else, in Chinese and in English documents. */
import { describe, expect, test } from 'vitest';
import { englishParser } from '../../utils/adapters/english-parser';
import { officialCalendar } from '../../utils/adapters/official-calendar';
import { analyse } from '../../utils/analysis/analyse';
import { analyseEnglish } from '../../utils/analysis/english/analyse-english';
import type { Category, Report } from '../../utils/analysis/schema';
import { ENGLISH_RULES } from '../../utils/rules/english/english-rules';
import { RULES, RULES_VERSION } from '../../utils/rules/registry';

const SETTING = { rulesVersion: RULES_VERSION, calendar: officialCalendar } as const;
const LAST_WORDS = '请于9月30日前上报自查报告。';
const NOTICE = [
  '某县人民政府办公室关于做好有关工作的通知',
  '各乡镇人民政府：',
  '各单位要高度重视，切实提高思想认识，确保取得实效。',
  '各乡镇要成立工作专班，制定具体实施方案，层层签订责任书。',
  '每日上午9点前报送工作台账，并附照片、签到表等痕迹材料。',
  '开展督查排名，每周通报，对工作不力的一律严肃问责。',
  '每个乡镇打造一批亮点品牌，总结推广典型经验做法。',
  '请于10月8日前将工作总结报送县政府办公室。',
  '全体干部必须下载安装应用程序，每日打卡，一律不得缺席。',
  LAST_WORDS,
].join('\n');
const ENGLISH_NOTICE = [
  'Strive to raise the work to a new level and vigorously promote its quality.',
  'All townships shall submit a written report to the Bureau by 11 March 2025.',
].join('\n');

/** The rules, the one of a category replaced by one that throws where `throwsOn` says so. */
function withThrowing<R extends { readonly id: Category; judge(unit: never, ...rest: never[]): unknown }>(
  rules: readonly R[],
  id: Category,
  thrown: unknown,
  throwsOn: (text: string) => boolean = () => true,
): readonly R[] {
  return rules.map((rule) => {
    if (rule.id !== id) return rule;
    const judge = (unit: { readonly text: string }, ...rest: readonly unknown[]) => {
      if (throwsOn(unit.text)) throw thrown;
      return Reflect.apply(rule.judge, rule, [unit, ...rest]);
    };
    return { ...rule, terms: {}, patterns: undefined, judge };
  });
}

const chinese = (rules = RULES) => analyse({ text: NOTICE, issuedOn: '2024-09-29' }, { ...SETTING, rules, lang: 'zh' });
const english = (rules = ENGLISH_RULES) =>
  analyseEnglish(
    { text: ENGLISH_NOTICE, issuedOn: '2025-03-10' },
    { ...SETTING, rules, parser: englishParser, lang: 'en' },
  );

function without(report: Report, category: Category): Report {
  const isOther = (found: { readonly category: Category }) => found.category !== category;
  return { ...report, findings: report.findings.filter(isOther), exempted: report.exempted.filter(isOther) };
}

describe.each([
  ['Chinese', RULES.map(({ id }) => id), chinese, (id: Category, e: unknown) => chinese(withThrowing(RULES, id, e))],
  [
    'English',
    ENGLISH_RULES.map(({ id }) => id),
    english,
    (id: Category, e: unknown) => english(withThrowing(ENGLISH_RULES, id, e)),
  ],
] as const)('in a document in %s', (_, categories, report, failing) => {
  test('rules of several categories find something', () => {
    const whole = report();
    expect(whole.ruleErrors).toEqual([]);
    expect(new Set(whole.findings.map(({ category }) => category)).size).toBeGreaterThan(categories.length / 2);
  });

  test.each(categories)(
    'if the rule of %s throws, it is named, and all else in the report stays as it is',
    (category) => {
      const broken = failing(category, new Error('out of order'));
      expect(broken.ruleErrors).toEqual([{ category, message: 'out of order' }]);
      expect({ ...broken, ruleErrors: [] }).toEqual(without(report(), category));
    },
  );

  test('what is thrown without being an error is reported in words, too', () => {
    const [category] = categories;
    expect(failing(category ?? 'vague-goal', 'no error').ruleErrors).toEqual([{ category, message: 'no error' }]);
  });
});

test('a rule that throws in one unit only is skipped as a whole, once', () => {
  const category = 'instant-report';
  const whole = chinese();
  expect(whole.findings.filter((finding) => finding.category === category).length).toBeGreaterThan(1);
  const broken = chinese(withThrowing(RULES, category, new Error('here'), (text) => text === LAST_WORDS));
  expect(broken.ruleErrors).toEqual([{ category, message: 'here' }]);
  expect({ ...broken, ruleErrors: [] }).toEqual(without(whole, category));
});

test('several rules that throw are reported in the order of the rules', () => {
  const rules = withThrowing(withThrowing(RULES, 'trace-keeping', new Error('b')), 'vague-goal', new Error('a'));
  expect(chinese(rules).ruleErrors).toEqual([
    { category: 'vague-goal', message: 'a' },
    { category: 'trace-keeping', message: 'b' },
  ]);
});
