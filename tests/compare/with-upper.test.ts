import { describe, expect, it } from 'vitest';
import { compareWithUpper } from '../../utils/compare/with-upper';
import { FAITHFUL, OVERDONE, PROVINCE, read } from './notices';

const upper = read(PROVINCE, '2026-07-06');

describe('a county’s draft that piles on', () => {
  const result = compareWithUpper(read(OVERDONE, '2026-07-20'), upper);

  it('copies more than half of its body', () => {
    expect(result.copiedShare).toBeGreaterThan(0.6);
    expect(result.copiedShare).toBeLessThan(0.75);
  });

  it('has the same words on both sides of each copied run, which do not overlap', () => {
    const content = (text: string) => text.replace(/[^\p{L}\p{N}%]/gu, '');
    let end = 0;
    for (const { draft, upper: from } of result.copied) {
      expect(content(OVERDONE.slice(draft.start, draft.end))).toBe(content(PROVINCE.slice(from.start, from.end)));
      expect(draft.start).toBeGreaterThanOrEqual(end);
      end = draft.end;
    }
  });

  it('raises targets and brings dates forward', () => {
    expect(
      result.targets.map(({ kind, upper: from, draft: to, direction }) => [kind, from.quote, to.quote, direction]),
    ).toEqual([
      ['date', '到2027年底', '到2026年底', 'tightened'],
      ['share', '95%', '98%', 'tightened'],
      ['modality', '力争', '确保', 'tightened'],
      ['date', '2026年9月30日前', '2026年8月15日前', 'tightened'],
      ['frequency', '每季度', '每月', 'tightened'],
      ['share', '12%', '10%', 'tightened'],
      ['date', '2026年12月20日前', '2026年12月5日前', 'tightened'],
    ]);
    expect(result.targets.map(({ isReturn }) => isReturn)).toEqual([false, false, false, false, false, false, true]);
  });

  it('quotes each value and its sentence where they stand', () => {
    for (const { upper: from, draft: to } of result.targets) {
      expect(PROVINCE.slice(from.start, from.end)).toBe(from.quote);
      expect(OVERDONE.slice(to.start, to.end)).toBe(to.quote);
      expect(PROVINCE.slice(from.sentence.start, from.sentence.end)).toContain(from.quote);
      expect(OVERDONE.slice(to.sentence.start, to.sentence.end)).toContain(to.quote);
    }
  });

  it('adds a body, a meeting, a ledger and weekly returns', () => {
    expect(result.burdens.map(({ kind, what, every }) => [kind, what, every])).toEqual([
      ['body', '成立由党委书记任组长的农村供水保障工作专班', null],
      ['meeting', '召开动员部署会', null],
      ['ledger', '建立问题整改工作台账', null],
      ['return', '排查进度表', 'week'],
      ['return', '现场照片', 'week'],
    ]);
  });

  it('has findings of its own alone', () => {
    expect(result.findings.length).toBeGreaterThan(4);
    expect(result.findings.every(({ origin, upper: from }) => origin === 'own' && from === null)).toBe(true);
  });

  it('shows slightly changed sentences beside those they go back to', () => {
    const sides = result.altered.map(({ draft, upper: from }) => [
      OVERDONE.slice(draft.start, draft.end),
      PROVINCE.slice(from.start, from.end),
    ]);
    expect(sides).toContainEqual(['各乡镇要于2026年8月15日前完成摸底排查。', '各市要于2026年9月30日前完成摸底排查。']);
    for (const { similarity } of result.altered) expect(similarity).toBeGreaterThanOrEqual(0.6);
  });
});

describe('a county’s draft that carries the notice out in its own words', () => {
  const result = compareWithUpper(read(FAITHFUL, '2026-07-20'), upper);

  it('tightens nothing and adds nothing', () => {
    expect(result.targets).toEqual([]);
    expect(result.burdens).toEqual([]);
    expect(result.findings.filter(({ origin }) => origin === 'own')).toEqual([]);
  });

  it('copies less', () => {
    expect(result.copiedShare).toBeLessThan(0.45);
  });
});

describe('a new burden', () => {
  const HEAD = '各乡镇人民政府，县直有关部门：\n';
  const burdens = (upperText: string, draftText: string) =>
    compareWithUpper(read(HEAD + draftText, '2026-07-20'), read(HEAD + upperText, '2026-07-01')).burdens.map(
      ({ kind, what }) => `${kind} ${what}`,
    );

  it.each([
    [
      '各乡镇于9月30日前报送整治总结。',
      '各乡镇于9月30日前报送整治总结，9月10日前报送责任清单。',
      ['material 责任清单'],
    ],
    ['各乡镇要做好隐患整治工作。', '各乡镇要做好隐患整治工作，建立日巡查工作机制。', ['mechanism 建立日巡查工作机制']],
    ['一、原则上不新建纸质台账。', '一、各林场推广无人机巡护，建立纸质巡护台账。', ['ledger 建立纸质巡护台账']],
    ['年底前报送整治情况总结。', '各乡镇每月25日前报送整治情况总结。', ['return 整治情况总结']],
  ])('is what the upper document does not ask: %s', (upperText, draftText, expected) => {
    expect(burdens(upperText, draftText)).toEqual(expected);
  });

  it.each([
    ['各乡镇于9月30日前报送整治总结。', '请各乡镇于9月30日前将专项整治工作总结报县安委办。'],
    ['各市要成立整治工作领导小组，加强统筹。', '各乡镇成立专项整治工作领导小组，由镇长任组长。'],
    ['各市要建立隐患整改台账，逐项销号。', '各乡镇要认真建立隐患排查整改台账。'],
    ['各市要做好隐患整治工作。', '各乡镇不得另行建立台账，不得召开层层动员会。'],
    ['各市要召开动员部署会议，压实责任。', '各乡镇及时召开动员部署会，层层压实责任。'],
    ['各市要做好隐患整治工作。', '（三）建立健全长效机制。'],
  ])(
    'is none where the upper document asks the same, or where it is forbidden or a heading: %s',
    (upperText, draftText) => {
      expect(burdens(upperText, draftText)).toEqual([]);
    },
  );
});

describe('a finding', () => {
  const HEAD = '各乡镇人民政府，县直有关部门：\n';

  it('is copied, altered or the draft’s own', () => {
    const shared = '对工作不力的单位严肃追责问责，年度考核实行一票否决。';
    const from = read(`${HEAD}${shared}\n各单位每月报送一次工作台账和现场照片。`, '2026-07-01');
    const draft = read(
      `${HEAD}${shared}\n各单位每周报送一次工作台账和现场照片。\n各单位要打造特色亮点，形成可复制推广的典型经验。`,
      '2026-07-20',
    );
    const origins = Object.fromEntries(
      compareWithUpper(draft, from).findings.map(({ finding, origin }) => [finding.category, origin]),
    );
    expect(origins['blanket-accountability']).toBe('copied');
    expect(origins['frequent-report']).toBe('altered');
    expect(origins['showcase-building']).toBe('own');
  });

  it('is the draft’s own where it came into a sentence that was none before', () => {
    const from = read(`${HEAD}各单位要对重点场所开展一次全面检查，建立隐患清单。`, '2026-07-01');
    const draft = read(
      `${HEAD}各单位要对重点场所开展一次全面检查，建立隐患清单，对工作不力的严肃追责问责。`,
      '2026-07-20',
    );
    const [accountability] = compareWithUpper(draft, from).findings.filter(
      ({ finding }) => finding.category === 'blanket-accountability',
    );
    expect(accountability).toMatchObject({ origin: 'own', upper: { start: HEAD.length } });
  });
});
