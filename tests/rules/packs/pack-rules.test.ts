import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../../utils/adapters/official-calendar';
import { analyse } from '../../../utils/analysis/analyse';
import { choose } from '../../../utils/rules/choice';
import { chosenPacks, storedPacksSchema } from '../../../utils/rules/packs/chosen-packs';
import { ruleSetWith } from '../../../utils/rules/packs/pack-rules';
import type { RulePack } from '../../../utils/rules/packs/pack-schema';
import { packText } from '../../../utils/rules/packs/pack-text';
import { tryPack } from '../../../utils/rules/packs/try-pack';
import { report } from '../../helpers/analysis';
import { packWith } from '../../helpers/rule-pack';

const HEAD = '各乡镇人民政府：\n';
const reportWith = (pack: RulePack, text: string, issuedOn?: string) =>
  analyse(
    { text: HEAD + text, ...(issuedOn && { issuedOn }) },
    { ...ruleSetWith([pack]), calendar: officialCalendar, lang: 'en' },
  );
const foundBy = (pack: RulePack, text: string, issuedOn?: string) =>
  reportWith(pack, text, issuedOn).findings.filter(({ packRules }) => packRules !== undefined);

describe('conditions of a rule', () => {
  const meeting = {
    category: 'layered-formality',
    terms: { meet: ['碰头'] },
    match: [{ terms: 'meet', within: 20 }],
  } as const;
  const rule = { ...meeting, terms: { meet: ['碰头'], emergency: ['汛情'] }, match: [...meeting.match] };

  it.each([
    ['its words', rule, '请安排碰头。', '请安排见面。'],
    ['a guard', { ...rule, unless: ['emergency'] }, '请安排碰头。', '汛情发生后请安排碰头。'],
    [
      'a section',
      { ...rule, sections: ['safeguards' as const] },
      '一、保障措施\n请安排碰头。',
      '一、主要任务\n请安排碰头。',
    ],
    ['an audience', { ...rule, audience: 'public' as const }, '申请人应安排碰头。', '各乡镇要安排碰头。'],
  ])('%s decides', (_name, change, found, silent) => {
    expect(foundBy(packWith(change), found)).toHaveLength(1);
    expect(foundBy(packWith(change), silent)).toHaveLength(0);
  });

  it('addressees and the level of the issuer decide', () => {
    expect(foundBy(packWith({ ...rule, addressees: ['乡镇'] }), '请安排碰头。')).toHaveLength(1);
    expect(foundBy(packWith({ ...rule, addressees: ['学校'] }), '请安排碰头。')).toHaveLength(0);
    expect(
      foundBy(packWith({ ...rule, levels: ['county'] }), '请安排碰头。\n松岭县人民政府\n2024年9月29日'),
    ).toHaveLength(1);
    expect(
      foundBy(packWith({ ...rule, levels: ['city'] }), '请安排碰头。\n松岭县人民政府\n2024年9月29日'),
    ).toHaveLength(0);
  });

  it('a due time decides, and one that cannot be told makes the finding unclear', () => {
    const soon = packWith({ ...rule, deadline: { workingDaysAtMost: 1 } });
    expect(foundBy(soon, '请于9月30日前碰头。', '2024-09-29')).toMatchObject([{ verdict: 'finding', deadline: 0 }]);
    expect(foundBy(soon, '请于10月30日前碰头。', '2024-09-29')).toHaveLength(0);
    expect(foundBy(soon, '请于9月30日前碰头。')).toMatchObject([{ verdict: 'unclear', severity: 'low' }]);
    const monthly = packWith({ ...rule, deadline: { every: ['month'] } });
    expect(foundBy(monthly, '每月5日前碰头。')).toHaveLength(1);
    expect(foundBy(monthly, '每季度末碰头。')).toHaveLength(0);
  });

  it('what is exempt for all rules is exempt for it too', () => {
    expect(reportWith(packWith(rule), '不得层层开会碰头留痕。').exempted).toMatchObject([{ cause: 'prohibition' }]);
  });
});

describe('beside the rules of the product', () => {
  it('a passage that both find is one finding with the bases of both', () => {
    const pack = packWith({ severity: 'high' });
    const text = '请各乡镇每周五前报送工作进展情况。';
    const [own] = report({ text: HEAD + text }).findings.filter(({ category }) => category === 'frequent-report');
    const both = reportWith(pack, text).findings.filter(({ category }) => category === 'frequent-report');
    expect(both).toHaveLength(1);
    expect(both[0]?.basis).toHaveLength((own?.basis.length ?? 0) + 1);
    expect(both[0]?.advice).toContain(pack.rules[0]?.advice.en);
    expect(both[0]).toMatchObject({
      start: own?.start,
      severity: 'high',
      packRules: [{ pack: 'my-rules', rule: 'rule-1', name: 'Our own rules' }],
    });
  });

  it('a passage that both would find is exempt once', () => {
    const text = '请各乡镇每周五前报送工作进展情况，严禁层层填表。';
    const own = report({ text: HEAD + text }).exempted.filter(({ category }) => category === 'frequent-report');
    expect(own).toMatchObject([{ cause: 'prohibition' }]);
    const both = reportWith(packWith({}), text).exempted.filter(({ category }) => category === 'frequent-report');
    expect(both).toEqual(own);
  });

  it('without packs nothing is different', () => {
    expect(ruleSetWith([])).toBe(ruleSetWith([]));
    const text = `${HEAD}请每周五前报送工作进展情况。`;
    expect(analyse({ text }, { ...ruleSetWith([]), calendar: officialCalendar, lang: 'zh' })).toEqual(report({ text }));
  });

  it('a finding of a pack is shown whatever the published precision, unless its category was switched off by hand', () => {
    const findings = foundBy(packWith({ category: 'burden-shifting', confidence: 0.3 }), '请每周上报。');
    expect(findings).toHaveLength(1);
    const place = { document: 'd', site: 's' };
    const shownWith = (categories: object, leastConfidence: number | null = null) =>
      choose(findings, { categories, leastConfidence, dismissals: [] }, place).shown.length;
    expect(shownWith({})).toBe(1);
    expect(shownWith({ 'burden-shifting': false })).toBe(0);
    expect(shownWith({}, 0.5)).toBe(0);
  });
});

describe('which packs apply', () => {
  const pack = packWith({});
  const on = { 'my-rules': { isOn: true, profiles: ['stricter' as const] } };
  it.each([
    ['none by default', {}, 'general', {}, 0],
    ['one that is on, under its profile', on, 'stricter', {}, 1],
    ['not under another', on, 'general', {}, 0],
    ['where its site says so', {}, 'general', { 'my-rules': true }, 1],
    ['not where its site says no', on, 'stricter', { 'my-rules': false }, 0],
  ] as const)('%s', (_name, choices, profile, onSite, count) => {
    const mutable = Object.fromEntries(
      Object.entries(choices).map(([id, choice]) => [id, { ...choice, profiles: [...choice.profiles] }]),
    );
    expect(chosenPacks([pack], mutable, profile, onSite)).toHaveLength(count);
  });

  it('a stored pack that does not parse is left out, and the others stay', () => {
    expect(storedPacksSchema.parse([{ id: 'broken' }, pack, null])).toMatchObject([{ id: 'my-rules' }]);
  });
});

it('a trial without a date of issue says of which rules it cannot tell', () => {
  const pack = packWith({
    terms: { meet: ['碰头'] },
    match: [{ terms: 'meet', within: 0 }],
    deadline: { workingDaysAtMost: 1 },
  });
  const [, sentence] = tryPack(pack, { text: `${HEAD}请于9月30日前碰头。` }, officialCalendar);
  expect(sentence).toMatchObject({ foundBy: [], unclearBy: ['rule-1'] });
});

it('a trial tells sentence by sentence what is found, and which condition is not met', () => {
  const pack = packWith({ unless: ['hand-in'] });
  const sentences = tryPack(packWith({}), { text: `${HEAD}请每周上报进展。请每周巡查一次。` }, officialCalendar);
  expect(sentences.map(({ foundBy: rules }) => rules)).toEqual([[], ['rule-1'], []]);
  expect(sentences[2]?.checks('rule-1').filter(({ holds }) => holds === false)).toMatchObject([
    { kind: 'match', result: { step: 1, cause: 'absent' } },
  ]);
  expect(sentences[0]?.checks('rule-1')[0]).toEqual({ kind: 'body', holds: false });
  const guarded = tryPack(pack, { text: `${HEAD}请每周上报进展。` }, officialCalendar);
  expect(guarded[1]?.checks('rule-1').filter(({ holds }) => holds === false)).toMatchObject([
    { kind: 'unless', found: { term: '上报' } },
  ]);
  expect(guarded[1]?.checks('nowhere')).toEqual([]);
});

it('the text of a pack has a line for each list of words, and nothing of it is changed', () => {
  const pack = packWith({ terms: { often: ['a", "b', 'c\\'], 'hand-in': ['[', '"]'] } });
  expect(JSON.parse(packText(pack))).toEqual(pack);
  expect(packText(pack)).toContain('"hand-in": ["[", "\\"]"]');
});
