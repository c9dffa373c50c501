/** What a rule is: one category with its metadata, its words and its judgement. */
import type { SourceDocument } from '../analysis/schema';
import type { JudgingRule, Words } from '../analysis/steps/findings';
import { CALIBRATION, calibrate } from './learned/calibration';

export type { Judged, Words } from '../analysis/steps/findings';

/** A short document; whether the rule finds something in its last unit is what the list says; `why` is shown beside it. */
export interface Example {
  readonly text: string;
  readonly issuedOn?: SourceDocument['issuedOn'];
  readonly why: Words;
}

/** One category: metadata, words, judgement and examples. */
export interface Rule extends JudgingRule {
  readonly title: Words;
  /** What is wrong with it, in a sentence. */
  readonly why: Words;
  /** The lowest confidence from which on the category reaches the precision goal; null where it reaches it nowhere. */
  readonly preciseFrom: number | null;
  readonly examples: { readonly hit: readonly Example[]; readonly clear: readonly Example[] };
}

/** Checks a rule's data once, when it is loaded, and adds how sure its findings are. */
export function defineRule(rule: Omit<Rule, 'preciseFrom' | 'calibrate'>): Rule {
  const texts = [...rule.examples.hit, ...rule.examples.clear].map(
    (example) => example.text + (example.issuedOn ?? ''),
  );
  const twice = texts.find((text, i) => texts.indexOf(text) !== i);
  if (twice !== undefined) throw new Error(`${rule.id}: the example “${twice}” is listed twice`);
  return {
    ...rule,
    preciseFrom: CALIBRATION.thresholds[rule.id],
    calibrate: (confidence) => calibrate(CALIBRATION, rule.id, confidence),
  };
}

/** 《整治形式主义为基层减负若干规定》, the source of most bases. */
export const REGULATION: Words = {
  zh: '《整治形式主义为基层减负若干规定》',
  en: 'Regulations on Rectifying Formalism to Reduce Burdens at the Primary Level',
};
/** 《党政机关公文处理工作条例》 (2012). */
export const DOCUMENT_RULES: Words = {
  zh: '《党政机关公文处理工作条例》',
  en: 'Regulations on the Handling of Official Documents of Party and Government Organs (2012)',
};
