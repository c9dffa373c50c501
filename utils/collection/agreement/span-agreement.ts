/** Agreement of two annotators on labelled spans of a text: precision, recall and F1 under a named rule of overlap. */
import { countMaximumMatching } from './maximum-matching';

/** UTF-16 offsets, `end` not included. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly category: string;
}

/**
 * When two spans of the same category are the same one.
 * `exact`: both ends equal. `overlap`: at least one character in common. `half`: the characters in common are at least
 * half of those in either span (intersection over union ≥ 0.5).
 */
export type OverlapRule = 'exact' | 'overlap' | 'half';

export interface SpanAgreement {
  /** How many spans each annotator marked, and how many pairs of spans were found to be the same. */
  readonly first: number;
  readonly second: number;
  readonly matched: number;
  /** matched / second, with the first annotator as the reference; `undefined` if the second marked nothing. */
  readonly precision: number | undefined;
  /** matched / first; `undefined` if the first marked nothing. */
  readonly recall: number | undefined;
  /** 2 · matched / (first + second), the same whoever is the reference; `undefined` if neither marked anything. */
  readonly f1: number | undefined;
}

/**
 * Compares the spans that two annotators marked in one document. Each span is matched with one span of the other at most,
 * and as many as possible are matched (maximum matching), so that the result does not depend on any order.
 *
 * Sources: G. Hripcsak, A. S. Rothschild, Agreement, the F-Measure, and Reliability in Information Retrieval, JAMIA 12
 * (2005) 296–298 (why F1, not kappa: there is no count of the spans that both left unmarked); E. F. Tjong Kim Sang,
 * F. De Meulder, CoNLL-2003 Shared Task (`exact`); J. Wiebe, T. Wilson, C. Cardie, Language Resources and Evaluation 39
 * (2005) 165–210 (`overlap`); J. DeYoung et al., ERASER, ACL 2020 (`half`).
 */
export function compareSpans(
  first: readonly LabelledSpan[],
  second: readonly LabelledSpan[],
  rule: OverlapRule,
): SpanAgreement {
  const partners = first.map((span) => findPartners(span, second, rules[rule]));
  return scoreSpans(first.length, second.length, countMaximumMatching(partners));
}

/** The spans of several documents together, each span counting alike (micro average). */
export function poolSpanAgreement(documents: readonly SpanAgreement[]): SpanAgreement {
  const sum = (count: (document: SpanAgreement) => number) => documents.reduce((total, one) => total + count(one), 0);
  return scoreSpans(
    sum((one) => one.first),
    sum((one) => one.second),
    sum((one) => one.matched),
  );
}

type Comparison = (one: LabelledSpan, other: LabelledSpan) => boolean;

const rules: Readonly<Record<OverlapRule, Comparison>> = {
  exact: (one, other) => one.start === other.start && one.end === other.end,
  overlap: (one, other) => sharedLength(one, other) > 0,
  half: (one, other) => {
    const shared = sharedLength(one, other);
    return shared > 0 && 2 * shared >= one.end - one.start + (other.end - other.start) - shared;
  },
};

/** The places in `others` of the spans that are the same as `span`. */
function findPartners(span: LabelledSpan, others: readonly LabelledSpan[], isSame: Comparison): readonly number[] {
  const places: number[] = [];
  others.forEach((other, place) => {
    if (other.category === span.category && isSame(span, other)) places.push(place);
  });
  return places;
}

/** Negative where there is a gap between the two. */
function sharedLength(one: LabelledSpan, other: LabelledSpan): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

function scoreSpans(first: number, second: number, matched: number): SpanAgreement {
  const share = (part: number, whole: number) => (whole === 0 ? undefined : part / whole);
  return {
    first,
    second,
    matched,
    precision: share(matched, second),
    recall: share(matched, first),
    f1: share(2 * matched, first + second),
  };
}
