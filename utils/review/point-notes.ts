/** The fourteen points of the review: their ids, and what no rule or measure of the analysis says of them already. */
import type { Basis, Category, Language, MeasureName } from '../analysis/schema';
import { REGULATION, type Words } from '../rules/define-rule';
import { RULES } from '../rules/registry';

/** The points, in the order of the regulations. */
export const POINT_IDS = [
  'issuer',
  'length',
  'opening',
  'safeguards',
  'copying',
  'reports',
  'posts',
  'meetings',
  'inspection',
  'secondment',
  'apps',
  'duties',
  'workable',
  'urgent',
] as const;
export type PointId = (typeof POINT_IDS)[number];

/** Where a point's basis and exception come from; `places` picks among a rule's bases, all of them where it is missing. */
interface PointNote {
  readonly rules?: readonly { readonly category: Category; readonly places?: readonly number[] }[];
  readonly measures?: readonly MeasureName[];
  readonly own?: { readonly clause: Words; readonly text: Words };
  readonly exception?: Words;
}

const NOTES: Readonly<Record<PointId, PointNote>> = {
  issuer: {
    measures: ['issuer-mismatch'],
    exception: { zh: '经党委、政府授权的文件。', en: 'Documents authorised by the committee or government.' },
  },
  length: {
    measures: ['characters'],
    exception: { zh: '综合性文件、专门文件。', en: 'Comprehensive and special documents.' },
  },
  opening: { measures: ['before-first-measure'] },
  safeguards: { measures: ['safeguards'] },
  copying: {
    own: {
      clause: { zh: '第一部分第2条', en: 'part 1, clause 2' },
      text: {
        zh: '配套文件写具体措施，不照抄照搬。',
        en: 'A supporting document gives concrete measures and copies nothing.',
      },
    },
    exception: {
      zh: '转发文件；需要引用的法定条款。',
      en: 'Documents passed on; legal clauses that have to be quoted.',
    },
  },
  reports: { rules: [{ category: 'instant-report' }, { category: 'layered-formality', places: [0] }] },
  posts: {
    rules: [
      { category: 'showcase-building', places: [0, 1] },
      { category: 'blanket-accountability', places: [0] },
    ],
    exception: { zh: '专门文件；清单内的创建示范活动。', en: 'Special documents; activities on the official list.' },
  },
  meetings: { measures: ['meetings'] },
  inspection: { rules: [{ category: 'inspection-overload' }, { category: 'trace-keeping' }] },
  secondment: { rules: [{ category: 'burden-shifting', places: [1] }] },
  apps: { rules: [{ category: 'digital-burden' }] },
  duties: {
    rules: [
      { category: 'burden-shifting', places: [0] },
      { category: 'blanket-accountability', places: [1] },
    ],
  },
  workable: {
    rules: [{ category: 'unrealistic-deadline' }, { category: 'vague-goal' }, { category: 'absolute-demand' }],
  },
  urgent: { measures: ['urgent-without-time'] },
};

/** The official rules behind a point, none twice; those of the measures are taken as the report gives them. */
export function basesOfPoint(
  id: PointId,
  lang: Language,
  measured: (name: MeasureName) => readonly Basis[],
): readonly Basis[] {
  const { rules = [], measures = [], own } = NOTES[id];
  const bases = rules.flatMap(({ category, places }) => {
    const all = ruleOf(category)?.basis ?? [];
    return (places ? all.filter((_, place) => places.includes(place)) : all).map(({ source, clause, text }) => ({
      source: source[lang],
      clause: clause?.[lang] ?? null,
      text: text[lang],
    }));
  });
  const ours = own ? [{ source: REGULATION[lang], clause: own.clause[lang], text: own.text[lang] }] : [];
  return [...bases, ...measures.flatMap(measured), ...ours].filter(
    (basis, place, all) => all.findIndex((other) => other.text === basis.text) === place,
  );
}

/** The exception that may apply to a point; null where the regulations know none. */
export function exceptionOfPoint(id: PointId, lang: Language): string | null {
  const { exception, rules = [] } = NOTES[id];
  return exception?.[lang] ?? rules.map(({ category }) => ruleOf(category)?.exception?.[lang]).find(Boolean) ?? null;
}

function ruleOf(category: Category) {
  return RULES.find(({ id }) => id === category);
}
