import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followSequence, type SequenceStep } from '../../../utils/rules/packs/term-sequence';

const steps: readonly SequenceStep[] = [
  { terms: ['每月', '每周'], within: 0 },
  { terms: ['报送', '上报'], within: 4 },
];

describe('words that follow each other', () => {
  it('are found within the distance, the nearest first', () => {
    const result = followSequence('每月每周请及时报送，再上报', steps);
    expect(result).toEqual({
      isWhole: true,
      hits: [
        { term: '每周', start: 2, end: 4 },
        { term: '报送', start: 7, end: 9 },
      ],
    });
  });

  it('end with the longest word at their place', () => {
    const result = followSequence('每月报送', [
      { terms: ['每月'], within: 0 },
      { terms: ['报', '报送'], within: 4 },
    ]);
    expect(result.isWhole && result.hits.at(-1)?.term).toBe('报送');
  });

  it.each([
    ['请报送', { step: 0, cause: 'absent' }],
    ['每月开展巡查', { step: 1, cause: 'absent' }],
    ['请报送，每月一次', { step: 1, cause: 'before' }],
    ['每月请各单位认真报送', { step: 1, cause: 'too-far', nearest: { from: '每月', to: '报送', distance: 6 } }],
  ])('%s: says at which step and why not', (text, expected) => {
    expect(followSequence(text, steps)).toMatchObject({ isWhole: false, ...expected });
  });

  it('take time linear in the text, whatever it repeats', () => {
    const sequence: readonly SequenceStep[] = [
      { terms: ['每', '每月', '每月每'], within: 0 },
      { terms: ['月', '月每', '每月'], within: 100 },
      { terms: ['报送'], within: 100 },
    ];
    const perCharacter = (length: number) => {
      const text = '每月'.repeat(length / 2);
      const times = Array.from({ length: 3 }, () => {
        const start = performance.now();
        followSequence(text, sequence);
        return performance.now() - start;
      });
      return Math.min(...times) / length;
    };
    perCharacter(10_000);
    // Quadratic time would give 10.
    expect(perCharacter(300_000) / perCharacter(30_000)).toBeLessThan(4);
  });

  it('agree with trying every combination', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 14 });
    const sequence: readonly SequenceStep[] = [
      { terms: ['a', 'ab'], within: 0 },
      { terms: ['b', 'ba'], within: 2 },
      { terms: ['c'], within: 1 },
    ];
    const isPossible = (text: string, step = 0, after: number | undefined = undefined): boolean => {
      const current = sequence[step];
      if (!current) return true;
      return current.terms.some((term) =>
        [...text].some((_, start) => {
          const isNear = after === undefined || (start >= after && start - after <= current.within);
          return isNear && text.startsWith(term, start) && isPossible(text, step + 1, start + term.length);
        }),
      );
    };
    fc.assert(
      fc.property(letters, (text) => followSequence(text, sequence).isWhole === isPossible(text)),
      {
        numRuns: 3_000,
      },
    );
  });
});
