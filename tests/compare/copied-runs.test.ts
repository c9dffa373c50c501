import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SuffixAutomaton } from '../../utils/compare/suffix-automaton';
import { compareWithUpper } from '../../utils/compare/with-upper';
import { read } from './notices';

const HEAD = '各市人民政府：\n';

function copied(upper: string, draft: string): readonly string[] {
  const text = HEAD + draft;
  const result = compareWithUpper(read(text, '2026-07-20'), read(HEAD + upper, '2026-07-01'));
  return result.copied.map((run) => text.slice(run.draft.start, run.draft.end));
}

describe('a copied run', () => {
  it('is found across line ends, white space, punctuation and the width of digits', () => {
    expect(
      copied(
        '对隐患突出的点位逐一登记、限期整改，2026年底前销号。',
        '对隐患突出的点位\n逐一登记，限期 整改；２０２６年底前销号。',
      ),
    ).toEqual(['对隐患突出的点位\n逐一登记，限期 整改；２０２６年底前销号']);
  });

  it('has twelve Chinese characters at least', () => {
    expect(copied('逐一登记造册限期整改到位。', '要求逐一登记造册限期整改到位为止。')).toEqual([
      '逐一登记造册限期整改到位',
    ]);
    expect(copied('逐一登记造册限期整改到。', '要求逐一登记造册限期整改到位为止。')).toEqual([]);
  });

  it.each([
    [
      'a title',
      '落实《关于进一步加强农村生活污水治理工作的实施意见》。',
      '印发《关于进一步加强农村生活污水治理工作的实施意见》的解读。',
    ],
    [
      'a set formula',
      '坚持以习近平新时代中国特色社会主义思想为指导，推动。',
      '我们以习近平新时代中国特色社会主义思想为指导，抓好。',
    ],
    [
      'a list of organisations',
      '（牵头单位：省自然资源厅、省生态环境厅、省农业农村厅）',
      '（报送单位：省自然资源厅、省生态环境厅、省农业农村厅）',
    ],
  ])('is not made of %s alone', (_, upper, draft) => {
    expect(copied(upper, draft)).toEqual([]);
  });

  it('does not end inside a number', () => {
    expect(copied('到2027年底基本建成覆盖城乡的服务网络。', '到2026年底基本建成覆盖城乡的服务网络。')).toEqual([
      '年底基本建成覆盖城乡的服务网络',
    ]);
  });

  it('of a text beside itself is all of it', () => {
    const text = '各市要对隐患突出的点位逐一登记，限期整改。\n一、目标\n到2027年底治理率达到60%。';
    expect(compareWithUpper(read(HEAD + text, '2026-07-01'), read(HEAD + text, '2026-07-01')).copiedShare).toBe(1);
  });

  it('of an empty body is none', () => {
    expect(compareWithUpper(read('', '2026-07-01'), read('', '2026-07-01'))).toMatchObject({
      copiedShare: 0,
      copied: [],
    });
  });
});

describe('the suffix automaton', () => {
  const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 24 });
  const codes = (text: string) => Uint16Array.from(text, (char) => char.charCodeAt(0));

  it('tells of every stretch that occurs and cannot be made longer, and of no other', () => {
    fc.assert(
      fc.property(letters, letters, (known, walked) => {
        const told: string[] = [];
        new SuffixAutomaton(codes(known)).walk(codes(walked), (start, length, occursAt) => {
          told.push(`${start}+${length}`);
          expect(known.slice(occursAt, occursAt + length)).toBe(walked.slice(start, start + length));
        });
        expect(told).toEqual(longestStretches(known, walked));
      }),
      { numRuns: 500 },
    );
  });
});

/** The same, by trying all. */
function longestStretches(known: string, walked: string): readonly string[] {
  const found: string[] = [];
  for (let end = 1; end <= walked.length; end++) {
    let start = 0;
    while (start < end && !known.includes(walked.slice(start, end))) start++;
    const goesOn = end < walked.length && known.includes(walked.slice(start, end + 1));
    if (start < end && !goesOn) found.push(`${start}+${end - start}`);
  }
  return found;
}
