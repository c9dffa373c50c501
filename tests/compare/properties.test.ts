import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../utils/compare/versions';
import { compareWithUpper } from '../../utils/compare/with-upper';
import { FAITHFUL, OVERDONE, PROVINCE, read } from './notices';

const PIECES = [
  ...`${PROVINCE}${OVERDONE}${FAITHFUL}`.split(/(?<=[。；，\n])/),
  '9月30日前',
  '到2027年',
  '百分之十',
  '80%—85%',
  '每两周',
  '不超过3件',
  '《关于…的通知》',
  '二〇二六年十二月底',
  '\n',
  '。',
  '１２％',
  '\ue000',
  '\ud800',
  '😀',
  '\0',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('on any two texts', () => {
  it('spans lie in their texts, quotes are what stands there, and the share is a share', () => {
    fc.assert(
      fc.property(text, text, (ours, theirs) => {
        const result = compareWithUpper(read(ours, '2026-07-20'), read(theirs, '2026-07-06'));
        expect(result.copiedShare).toBeGreaterThanOrEqual(0);
        expect(result.copiedShare).toBeLessThanOrEqual(1);
        for (const { draft, upper } of [...result.copied, ...result.altered]) {
          expectWithin(draft, ours);
          expectWithin(upper, theirs);
        }
        for (const { draft, upper } of result.targets) {
          expect(ours.slice(draft.start, draft.end)).toBe(draft.quote);
          expect(theirs.slice(upper.start, upper.end)).toBe(upper.quote);
        }
        for (const burden of result.burdens) expect(ours.slice(burden.start, burden.end)).toBe(burden.quote);
      }),
      { numRuns: 300 },
    );
  });

  it('a text beside itself tightens nothing, adds nothing and changes nothing', () => {
    fc.assert(
      fc.property(text, (same) => {
        const document = read(same, '2026-07-20');
        const result = compareWithUpper(document, document);
        expect(result).toMatchObject({ altered: [], targets: [], burdens: [] });
        expect(result.findings.every(({ origin }) => origin === 'copied')).toBe(true);
        const versions = compareVersions(document, document);
        expect(versions).toMatchObject({ gone: [], added: [], text: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('what is tightened one way is loosened the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 98 }), fc.integer({ min: 1, max: 98 }), (a, b) => {
        const said = (share: number) => read(`各乡镇人民政府：\n农村自来水普及率达到${share}%。`, '2026-07-20');
        const directions = compareWithUpper(said(b), said(a)).targets.map(({ direction }) => direction);
        expect(directions).toEqual(a === b ? [] : [b > a ? 'tightened' : 'loosened']);
      }),
    );
  });

  it('every finding of two versions is gone, new or kept, and every sentence is accounted for', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [old, now] = [read(before, '2026-07-20'), read(after, '2026-07-20')];
        const { gone, added, kept } = compareVersions(old, now);
        expect(gone.length + kept.length).toBe(old.report.findings.length);
        expect(added.length + kept.length).toBe(now.report.findings.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('time', () => {
  it.each([
    ['one character repeated', '啊', '啊'],
    ['one sentence repeated', '各乡镇要于9月30日前完成摸底排查工作。', '各乡镇要于9月20日前完成摸底排查工作。'],
    ['digits without end', '1', '12'],
    ['one clause without end', '各乡镇、各学校、', '各乡镇、各部门、'],
    ['one sentence without end', '确保完成1个，', '力争完成2个，每月报送台账，'],
    ['open brackets', '（《“', '（《“各'],
  ])('grows about as the text does: %s', (_, upper, draft) => {
    const timeOf = (length: number) => {
      const [ours, theirs] = [draft, upper].map((piece) =>
        read(piece.repeat(Math.ceil(length / piece.length)).slice(0, length), '2026-07-20'),
      );
      if (!ours || !theirs) return 0;
      const times = [0, 1, 2].map(() => {
        const start = performance.now();
        compareWithUpper(ours, theirs);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    const short = timeOf(4_000);
    expect(timeOf(32_000)).toBeLessThan(Math.max(short, 4) * 8 * 4);
  });
});

function expectWithin({ start, end }: { start: number; end: number }, whole: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(whole.length);
}
