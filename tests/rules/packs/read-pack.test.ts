import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../../utils/adapters/official-calendar';
import { BLANK_PACK, blankPack, blankRule } from '../../../utils/rules/packs/blank-pack';
import { MOST_CHARACTERS, readPack } from '../../../utils/rules/packs/read-pack';
import { packWith } from '../../helpers/rule-pack';

const read = (pack: unknown) =>
  readPack(typeof pack === 'string' ? pack : JSON.stringify(pack, null, 2), officialCalendar);
const problemsOf = (pack: unknown) => {
  const reading = read(pack);
  return reading.ok ? [] : reading.problems;
};
const lineOf = (pack: unknown, words: string) =>
  JSON.stringify(pack, null, 2)
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;

const [RULE = blankRule([])] = BLANK_PACK.rules;

describe('a pack', () => {
  it('that is new passes, and so does one to which a rule was added', () => {
    expect(read(BLANK_PACK)).toMatchObject({ ok: true });
    expect(read({ ...BLANK_PACK, rules: [RULE, blankRule([RULE.id])] })).toMatchObject({ ok: true });
  });

  it.each([
    [
      'an example that should be found and is not',
      'hit-not-found',
      '请及时报送',
      { hit: [{ text: '请及时报送。', why: { zh: '应当' } }], clear: RULE.examples.clear },
    ],
    [
      'an example that should not be found and is',
      'clear-found',
      '每天上报',
      { hit: RULE.examples.hit, clear: [{ text: '每天上报。', why: { zh: '不应' } }] },
    ],
    [
      'an example that is there twice',
      'repeated-example',
      '请每周',
      { hit: [...RULE.examples.hit, ...RULE.examples.hit], clear: RULE.examples.clear },
    ],
  ])('with %s is refused on its line', (_name, code, words, examples) => {
    const pack = packWith({ examples });
    const [problem, ...others] = problemsOf(pack);
    expect(others).toEqual([]);
    expect(problem?.code).toBe(code);
    const lines = JSON.stringify(pack, null, 2).split('\n');
    expect(lines[(problem?.line ?? 0) - 1]).toContain(words);
  });

  it('is tried as a whole even where examples fail, so that they can be mended', () => {
    const reading = read(packWith({ examples: { ...RULE.examples, clear: RULE.examples.hit } }));
    expect(reading).toMatchObject({ ok: false });
    const failed = read(packWith({ unless: ['often'] }));
    expect(failed.ok ? undefined : failed.pack?.id).toBe(BLANK_PACK.id);
  });

  it.each([
    ['a missing field', (text: string) => text.replace(/"category": "[^"]*",/, ''), 'missing', 'rules[0].category'],
    [
      'a word of another kind',
      (text: string) => text.replace('"medium"', '"grave"'),
      'wrong-value',
      'rules[0].severity',
    ],
    ['a misspelt field', (text: string) => text.replace('"unless"', '"unles"'), 'unknown-field', 'rules[0].unles'],
    [
      'terms that are not there',
      (text: string) => text.replace('"unless": []', '"unless": ["nowhere"]'),
      'unknown-terms',
      'rules[0].unless[0]',
    ],
    [
      'a gap without bound',
      (text: string) => text.replace('"within": 20', '"within": 9999'),
      'wrong-value',
      'rules[0].match[0].within',
    ],
  ])('with %s is refused by name', (_name, change, code, field) => {
    const problems = problemsOf(change(JSON.stringify(BLANK_PACK, null, 2)));
    expect(problems.map((problem) => [problem.code, problem.field])).toContainEqual([code, field]);
    for (const { line } of problems) expect(line).toBeGreaterThan(0);
  });

  it('with words that no condition uses is refused, for they may have been forgotten', () => {
    const pack = packWith({ terms: { ...RULE.terms, spare: ['备用'] } });
    const [problem, ...others] = problemsOf(pack);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'unused-terms', detail: 'spare', line: lineOf(pack, '"spare"') });
  });

  it.each(['"name": { "zh": "另一个" },', '"\\u006eame": { "zh": "另一个" },'])(
    'with a key twice is refused on the second: %s',
    (again) => {
      const text = JSON.stringify(BLANK_PACK, null, 2).replace('\n  "rules"', `\n  ${again}\n  "rules"`);
      const line = text.split('\n').findIndex((one) => one.includes('另一个')) + 1;
      expect(problemsOf(text)).toMatchObject([{ code: 'repeated-key', detail: 'name', line }]);
    },
  );

  it('says of an example that is not found which condition was not met, and of one that is what was', () => {
    const [hit] = problemsOf(
      packWith({ examples: { ...RULE.examples, hit: [{ text: '请及时报送。', why: { zh: '应当' } }] } }),
    );
    expect(hit?.decided?.check).toMatchObject({ kind: 'match', holds: false });
    const [clear] = problemsOf(
      packWith({
        examples: {
          ...RULE.examples,
          clear: RULE.examples.hit.map((one) => ({ ...one, text: one.text.replace('请', '现请') })),
        },
      }),
    );
    expect(clear).toMatchObject({
      code: 'clear-found',
      decided: { rule: { id: RULE.id }, check: { kind: 'match', holds: true } },
    });
  });

  it('with a rule id twice is refused on the second', () => {
    const pack = { ...BLANK_PACK, rules: [RULE, { ...RULE, message: { zh: '另一条' } }] };
    const [problem] = problemsOf(pack);
    expect(problem).toMatchObject({ code: 'repeated-id', detail: 'rule-1' });
    expect(problem?.line).toBeGreaterThan(lineOf(pack, '"rule-1"'));
  });

  it('that is no JSON is refused where it breaks', () => {
    expect(problemsOf('{\n  "format": "wenzhen-rule-pack",\n  oops\n}')).toMatchObject([{ code: 'not-json', line: 3 }]);
  });
});

describe('messages say how to mend it', () => {
  const change = (from: string, to: string) => JSON.stringify(BLANK_PACK, null, 2).replace(from, to);
  it.each([
    ['Chinese punctuation', change('"schemaVersion": 1,', '"schemaVersion": 1，'), 'InvalidSymbol'],
    ['a missing comma', change('"schemaVersion": 1,', '"schemaVersion": 1'), 'CommaExpected'],
    ['a comma too many', change('"version": "1.0.0",', '"version": "1.0.0",,'), 'PropertyNameExpected'],
    ['an open end', '{"id": "a"', 'CloseBraceExpected'],
  ])('%s', (_name, text, code) => {
    expect(problemsOf(text)).toMatchObject([{ code: 'not-json', detail: code }]);
  });

  it('a wrong value comes with what is allowed, and all problems by line', () => {
    const text = change('"frequent-report"', '"x"').replace('"within": 20', '"within": 200').replace('"1.0.0"', '"1"');
    const problems = problemsOf(text);
    expect(problems.map(({ allowed }) => allowed)).toEqual([
      expect.stringContaining('\\d'),
      expect.stringContaining('vague-goal · '),
      '≤ 100',
    ]);
    expect(problems.map(({ line }) => line)).toEqual(problems.map(({ line }) => line).toSorted((a, b) => a - b));
  });

  it('a new pack and a new rule have ids of their own', () => {
    expect(blankPack([]).id).toBe('my-rules');
    expect(blankPack(['my-rules', 'my-rules-2']).id).toBe('my-rules-3');
    expect(blankRule(['rule-1']).id).toBe('rule-2');
  });
});

describe('a hostile pack', () => {
  it('with keys of the prototype reaches none', () => {
    const text = JSON.stringify(BLANK_PACK).replace('"terms":{', '"terms":{"__proto__":["坏"],"constructor":["坏"],');
    expect(problemsOf(text).length + (read(text).ok ? 1 : 0)).toBeGreaterThan(0);
    expect(Object.assign({}).often).toBeUndefined();
    expect(Object.getPrototypeOf(BLANK_PACK)).toBe(Object.prototype);
    expect(problemsOf(JSON.stringify(BLANK_PACK).replace('{', '{"__proto__":{"polluted":true},'))).not.toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('nested beyond reason is refused without overflowing', () => {
    expect(problemsOf('['.repeat(200_000))).toMatchObject([{ code: 'not-json' }]);
    expect(problemsOf(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toMatchObject([{ code: 'wrong-value' }]);
  });

  it('of another encoding is refused where it cannot be read', () => {
    const text = JSON.stringify(BLANK_PACK, null, 2).replace('本单位', '\ufffd\ufffd');
    expect(problemsOf(text)).toMatchObject([{ code: 'not-utf8', line: lineOf(BLANK_PACK, '本单位') }]);
  });

  it('beyond the size that is read is refused unread', () => {
    expect(problemsOf('x'.repeat(MOST_CHARACTERS + 1))).toMatchObject([{ code: 'too-long' }]);
  });

  it('has words that stand for themselves: no pattern is made of them', () => {
    const hostile = '(a+)+$';
    const pack = packWith({
      terms: { often: [hostile], 'hand-in': ['.*'] },
      examples: {
        hit: [{ text: `各乡镇人民政府：\n请${hostile}后.*材料。`, why: { zh: '原样出现' } }],
        clear: [{ text: `各乡镇人民政府：\n请${'a'.repeat(1_000)}报送。`, why: { zh: '没有原样出现' } }],
      },
    });
    expect(read(pack)).toMatchObject({ ok: true });
  });
});
