/** Reviews of short written documents, analysed as the product does. */
import type { SourceDocument } from '../../utils/analysis/schema';
import { compareWithUpper } from '../../utils/compare/with-upper';
import type { PointId } from '../../utils/review/point-notes';
import type { Point } from '../../utils/review/points';
import { type Review, reviewOf } from '../../utils/review/review';
import type { ReviewCatalogue } from '../../utils/review/review-form';
import { scoreTablesIn } from '../../utils/review/score-table';
import { enReview } from '../../utils/words/en-review';
import { wordsFor } from '../../utils/words/words';
import { zhReview } from '../../utils/words/zh-review';
import { report } from '../helpers/analysis';

/** The interface's words with those of the review. */
export const catalogue = (lang: 'zh' | 'en'): ReviewCatalogue => ({
  ...wordsFor(lang),
  review: lang === 'zh' ? zhReview : enReview,
});

/** A notice of a county with these paragraphs. */
export function notice(...paragraphs: readonly string[]): string {
  return [
    '松溪县人民政府办公室关于做好河道清理工作的通知',
    '松政办发〔2025〕12号',
    '各乡镇人民政府：',
    ...paragraphs,
    '松溪县人民政府办公室',
    '2025年3月3日',
  ].join('\n');
}

/** The review of a text, with what is claimed and what it is compared with. */
export function reviewed(
  text: string,
  {
    claimed = [],
    upper,
    source = {},
  }: {
    readonly claimed?: readonly (readonly [PointId, string])[];
    readonly upper?: string;
    readonly source?: Partial<SourceDocument>;
  } = {},
): Review {
  const own = report({ ...source, text });
  return reviewOf({
    text,
    report: own,
    lang: 'zh',
    comparison:
      upper === undefined
        ? undefined
        : compareWithUpper({ text, report: own }, { text: upper, report: report({ text: upper }) }),
    exceptions: new Map(claimed),
    scoreTables: scoreTablesIn(text),
  });
}

/** One point of a review. */
export function pointIn({ points }: Review, id: PointId): Point {
  const point = points.find((each) => each.id === id);
  if (!point) throw new Error(`no point ${id}`);
  return point;
}
