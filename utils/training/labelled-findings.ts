/** What the rules find in the labelled documents, and whether the labels agree. */
import { officialCalendar } from '../adapters/official-calendar';
import { analyse } from '../analysis/analyse';
import type { Category } from '../analysis/schema';
import { RULES } from '../rules/registry';
import { furtherDocuments, goldDocuments, type LabelledDocuments, shareOf, unseenDocuments } from './labelled-units';
import { isHeldOut } from './split';

/** A finding with its rule's own confidence, before calibration. */
export interface LabelledFinding {
  readonly id: string;
  readonly category: Category;
  /** 0–1 */
  readonly confidence: number;
  /** The share of readers who gave its unit the category. */
  readonly label: number;
  /** Which documents it is from: those that the rules were tuned on, those held out, or the further ones. */
  readonly part: 'tuning' | 'held-out' | 'further';
}

const UNCALIBRATED = RULES.map((rule) => ({ ...rule, calibrate: undefined }));

/** All findings (not the unclear ones) in the labelled, the unseen and the further documents. */
export function labelledFindings(): readonly LabelledFinding[] {
  return [
    ...findingsIn(goldDocuments(), (id) => (isHeldOut(id) ? 'held-out' : 'tuning')),
    ...findingsIn(unseenDocuments(), () => 'held-out'),
    ...findingsIn(furtherDocuments(), () => 'further'),
  ];
}

function findingsIn(
  { documents, labels }: LabelledDocuments,
  partOf: (id: string) => LabelledFinding['part'],
): readonly LabelledFinding[] {
  const labelOf = new Map(labels.map((label) => [`${label.id}:${label.unit[0]}`, label]));
  return documents.flatMap(({ id, text, title, publishedOn }) => {
    const source = { text, ...(title && { title }), ...(publishedOn && { publishedOn }) };
    const options = { rules: UNCALIBRATED, rulesVersion: '', calendar: officialCalendar, lang: 'zh' } as const;
    const found = analyse(source, options).findings.filter(({ verdict }) => verdict === 'finding');
    return found.map(({ category, confidence, start }) => {
      const label = labelOf.get(`${id}:${start}`);
      return { id, category, confidence, label: label ? shareOf(label, category) : 0, part: partOf(id) };
    });
  });
}
