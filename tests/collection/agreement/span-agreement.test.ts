import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareSpans,
  type LabelledSpan,
  type OverlapRule,
  poolSpanAgreement,
} from '../../../utils/collection/agreement/span-agreement';

const rules: readonly OverlapRule[] = ['exact', 'half', 'overlap'];
const span = (start: number, end: number, category = 'vague'): LabelledSpan => ({ start, end, category });
const countMatched = (first: readonly LabelledSpan[], second: readonly LabelledSpan[]) =>
  rules.map((rule) => compareSpans(first, second, rule).matched);

const anySpans = fc.array(
  fc
    .tuple(fc.nat(12), fc.nat(6), fc.constantFrom('vague', 'burden'))
    .map(([start, length, category]) => span(start, start + length, category)),
  { maxLength: 6 },
);

/** The most pairs of any matching, by trying them all. */
function countByTrial(first: readonly LabelledSpan[], second: readonly LabelledSpan[], rule: OverlapRule): number {
  const [one, ...rest] = first;
  if (one === undefined) return 0;
  const withPartner = second
    .filter((other) => compareSpans([one], [other], rule).matched === 1)
    .map(
      (other) =>
        1 +
        countByTrial(
          rest,
          second.filter((left) => left !== other),
          rule,
        ),
    );
  return Math.max(countByTrial(rest, second, rule), ...withPartner);
}

describe('the rules of overlap', () => {
  it('take equal spans of one category as the same, and of two categories never', () => {
    expect(countMatched([span(3, 9)], [span(3, 9)])).toEqual([1, 1, 1]);
    expect(countMatched([span(3, 9)], [span(3, 9, 'burden')])).toEqual([0, 0, 0]);
  });

  it('take half of the union in common as enough for half, and less for overlap alone', () => {
    expect(countMatched([span(0, 10)], [span(0, 5)])).toEqual([0, 1, 1]); // 5 of 10
    expect(countMatched([span(0, 9)], [span(3, 12)])).toEqual([0, 1, 1]); // 6 of 12
    expect(countMatched([span(0, 10)], [span(0, 4)])).toEqual([0, 0, 1]); // 4 of 10
    expect(countMatched([span(0, 8)], [span(3, 11)])).toEqual([0, 0, 1]); // 5 of 11
  });

  it('take spans that only touch as two', () => {
    expect(countMatched([span(0, 5)], [span(5, 9)])).toEqual([0, 0, 0]);
  });

  it('take an empty span as the same only as an equal one', () => {
    expect(countMatched([span(4, 4)], [span(4, 4)])).toEqual([1, 0, 0]);
    expect(countMatched([span(4, 4)], [span(0, 9)])).toEqual([0, 0, 0]);
  });
});

describe('span agreement', () => {
  it('gives precision, recall and F1 with the first annotator as the reference', () => {
    const first = [span(0, 4), span(10, 20), span(30, 36), span(50, 58, 'burden')];
    const second = [span(0, 4), span(12, 20), span(35, 40), span(50, 58), span(70, 80)];
    // exact: 0–4. half: also 10–20 with 12–20 (8 of 10). overlap: also 30–36 with 35–40 (1 of 10).
    expect(compareSpans(first, second, 'exact')).toEqual({
      first: 4,
      second: 5,
      matched: 1,
      precision: 1 / 5,
      recall: 1 / 4,
      f1: 2 / 9,
    });
    expect(compareSpans(first, second, 'half')).toMatchObject({ precision: 2 / 5, recall: 2 / 4, f1: 4 / 9 });
    expect(compareSpans(first, second, 'overlap')).toMatchObject({ precision: 3 / 5, recall: 3 / 4, f1: 6 / 9 });
  });

  it('matches one long span with one of the short ones inside it only', () => {
    expect(compareSpans([span(0, 20)], [span(0, 6), span(7, 12), span(13, 20)], 'overlap')).toMatchObject({
      matched: 1,
      precision: 1 / 3,
      recall: 1,
      f1: 1 / 2,
    });
  });

  it('matches as many as possible where taking the first that fits would leave one out', () => {
    const long = span(0, 10);
    const short = span(0, 4);
    expect(compareSpans([long, short], [span(2, 4), span(6, 9)], 'overlap').matched).toBe(2);
    expect(compareSpans([long, short], [span(6, 9), span(2, 4)], 'overlap').matched).toBe(2);
  });

  it('leaves undefined what nobody marked anything for', () => {
    const none = { precision: undefined, recall: undefined, f1: undefined };
    expect(compareSpans([], [], 'exact')).toEqual({ first: 0, second: 0, matched: 0, ...none });
    expect(compareSpans([span(0, 1)], [], 'exact')).toMatchObject({ precision: undefined, recall: 0, f1: 0 });
    expect(compareSpans([], [span(0, 1)], 'exact')).toMatchObject({ precision: 0, recall: undefined, f1: 0 });
  });

  it('pools documents by their spans, not by their scores', () => {
    const one = compareSpans([span(0, 4)], [span(0, 4)], 'exact');
    const other = compareSpans([span(0, 4), span(5, 6)], [span(1, 4)], 'exact');
    expect(poolSpanAgreement([one, other])).toEqual({
      first: 3,
      second: 2,
      matched: 1,
      precision: 1 / 2,
      recall: 1 / 3,
      f1: 2 / 5,
    });
    expect(poolSpanAgreement([])).toEqual(compareSpans([], [], 'exact'));
  });

  it('places a chain of 3,000 spans, each of which overlaps two of the other annotator', () => {
    const first = Array.from({ length: 3000 }, (_, index) => span(10 * index + 5, 10 * index + 15));
    const second = Array.from({ length: 3000 }, (_, index) => span(10 * index, 10 * index + 10));
    expect(compareSpans(first, second, 'overlap').matched).toBe(3000);
    expect(compareSpans([...first].reverse(), second, 'overlap').matched).toBe(3000);
  });

  it('matches as many spans as any matching can', () => {
    fc.assert(
      fc.property(anySpans, anySpans, fc.constantFrom(...rules), (first, second, rule) => {
        expect(compareSpans(first, second, rule).matched).toBe(countByTrial(first, second, rule));
      }),
    );
  });

  it('changes precision with recall, and keeps F1, when the annotators change places', () => {
    fc.assert(
      fc.property(anySpans, anySpans, fc.constantFrom(...rules), (first, second, rule) => {
        const forward = compareSpans(first, second, rule);
        const backward = compareSpans(second, first, rule);
        expect([backward.precision, backward.recall, backward.f1]).toEqual([
          forward.recall,
          forward.precision,
          forward.f1,
        ]);
      }),
    );
  });

  it('is 1 for an annotator against themselves, whatever the order, if no span is empty', () => {
    fc.assert(
      fc.property(anySpans, fc.constantFrom(...rules), (spans, rule) => {
        const marked = [...spans.filter(({ start, end }) => start < end), span(0, 3)];
        expect(compareSpans(marked, [...marked].reverse(), rule)).toMatchObject({ precision: 1, recall: 1, f1: 1 });
      }),
    );
  });

  it('finds under exact no more than under half, and under half no more than under overlap', () => {
    fc.assert(
      fc.property(anySpans, anySpans, (first, second) => {
        const filled = [first, second].map((spans) => spans.filter(({ start, end }) => start < end));
        const [exact = 0, half = 0, overlap = 0] = countMatched(filled[0] ?? [], filled[1] ?? []);
        expect(exact).toBeLessThanOrEqual(half);
        expect(half).toBeLessThanOrEqual(overlap);
      }),
    );
  });
});
