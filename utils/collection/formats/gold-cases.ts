/** Judged samples as labelled documents for measuring the rules, with the list of what they found wrongly. */
import { cutUnits } from '../../analysis/text/units';
import type { CollectionContent } from '../schema';
import { type ExportedText, exportedTexts } from './anchoring';
import { outcomeOf } from './outcomes';

/** Three files of JSONL. Only what was judged is known: a unit without a label need not be free of findings. */
export interface GoldCases {
  /** `{id, title, issuer, level, genre, publishedOn, kind, source, text}` */
  readonly documents: string;
  /** `{id, unit: [start, end], categories}` in UTF-16, units as the analysis cuts them. */
  readonly labels: string;
  /** `{id, unit, category, quote, rule, rulesVersion}`: units that were judged not to be what was found. */
  readonly falsePositives: string;
}

/** The documents whose texts are kept and that have a sample judged `yes` or `no`, settled or in agreement. */
export function goldCases(content: CollectionContent): GoldCases {
  const cases = exportedTexts(content).flatMap((exported) => (exported.isWhole ? (caseOf(exported) ?? []) : []));
  return {
    documents: jsonl(cases.map(({ document }) => document)),
    labels: jsonl(cases.flatMap(({ labels }) => labels)),
    falsePositives: jsonl(cases.flatMap(({ falsePositives }) => falsePositives)),
  };
}

function caseOf({ document, text, samples }: ExportedText) {
  const id = document.hash.slice(0, 16);
  const units = cutUnits(text);
  const judged = samples.flatMap(({ sample, at }) => {
    const outcome = outcomeOf(sample, 'none');
    if (!outcome || outcome.label === 'unsure' || outcome.category === null) return [];
    const touched = units.filter(({ start, end }) => start < at.end && at.start < end);
    return touched.map((unit) => ({ sample, unit, label: outcome.label, category: outcome.category ?? '' }));
  });
  if (!judged.length) return undefined;
  const carried = units.map((unit) => ({
    unit,
    categories: [
      ...new Set(judged.filter((one) => one.unit === unit && one.label === 'yes').map(({ category }) => category)),
    ],
  }));
  const isCarried = (one: (typeof judged)[number]) => carried[one.unit.index]?.categories.includes(one.category);
  const { title, issuer, level, genre, issuedOn } = document.head;
  const about = {
    id,
    title: title ?? '',
    issuer: issuer ?? '',
    level: level ?? '',
    genre,
    publishedOn: issuedOn ?? '',
  };
  return {
    document: { ...about, kind: 'real', source: { url: document.url ?? '' }, text },
    labels: carried
      .filter(({ categories }) => categories.length)
      .map(({ unit: { start, end }, categories }) => ({ id, unit: [start, end], categories })),
    falsePositives: judged
      .filter((one) => one.label === 'no' && !isCarried(one))
      .map(({ sample: { quote, found }, unit: { start, end }, category }) => {
        const { rule = '', rulesVersion = '' } = found ?? {};
        return { id, unit: [start, end], category, quote, rule, rulesVersion };
      }),
  };
}

function jsonl(values: readonly object[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
