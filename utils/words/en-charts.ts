/** English words of a collection's pictures. */
import { counted, number } from './english-counts';
import type { ChartWords } from './zh-charts';

export const enCharts: ChartWords = {
  label: 'Charts',
  empty: 'No samples match, so there is nothing to draw yet.',
  table: 'Data table',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  save: (button, title) => `${button}: ${title}`,
  pngFailed: 'The image could not be made. Please save the SVG instead.',
  count: number,
  between: ' ',
  samples: (count) => counted(count, 'sample'),
  share: percent,
  countAndShare: (count, share) => `${number(count)} (${percent(share)})`,
  tip: (names, count) => `${names.join(', ')}: ${counted(count, 'sample')}`,
  uncategorised: 'No category',
  total: 'Total',
  labels: { yes: 'yes', no: 'no', unsure: 'unsure', conflict: 'in conflict', open: 'not labelled' },
  period: (period) => period,
  cutShort: (shown, of) => `Only the first ${number(shown)} of ${number(of)} are drawn.`,
  times: {
    title: { month: 'Samples by category and month', year: 'Samples by category and year' },
    note: 'By the document’s date of issue. All rows have the same scale; the highest bar of each is labelled.',
    unknown: 'no date',
    unknownDate: 'no date',
    period: { month: 'Month', year: 'Year' },
    none: (count) => `${counted(count, 'sample')}; no document’s date of issue is known.`,
    summary: (count, first, last, unknown) =>
      `${counted(count, 'sample')} from ${first} to ${last}${unknown ? `, ${number(unknown)} of them without a date` : ''}.`,
    most: (category, count) => `The largest category is “${category}” with ${number(count)}.`,
    peak: (period, count) => `Most are of ${period}: ${number(count)}.`,
  },
  levels: {
    title: 'Level of the issuer',
    level: 'Level',
    count: 'Samples',
    share: 'Share',
    unknown: 'not known',
    none: (count) => `${counted(count, 'sample')}; no issuer’s level is known.`,
    summary: (count, level, most, share, unknown) =>
      `${counted(count, 'sample')}; the most frequent level is “${level}” with ${number(most)}, ${percent(share)}${unknown ? `; of ${number(unknown)} it is not known` : ''}.`,
  },
  rules: {
    title: 'How each rule’s findings were labelled',
    rule: 'Rule',
    said: 'Labelled',
    moved: '“yes”, other category',
    shareOfNo: '“no” of labelled',
    note: (least) =>
      `Ordered by the share of “no” among the labelled. Only rules with at least ${least} labelled are drawn.`,
    wrong: (share, no, said) => `${percent(share)} no (${number(no)}/${number(said)})`,
    tooFew: (least) => `No rule has ${least} labelled samples yet, so nothing is drawn; the data table has the counts.`,
    nothing: 'None of these samples was found by a rule.',
    summary: (rules, worst, share, no, said) =>
      `Of ${counted(rules, 'rule')}, “${worst}” has the highest share of “no”: ${number(no)} of ${number(said)} labelled, ${percent(share)}.`,
  },
  matrix: {
    title: 'Two annotators compared',
    rows: (annotator) => `Rows: ${annotator}`,
    columns: (annotator) => `Columns: ${annotator}`,
    corner: (first, second) => `${first} (rows) / ${second} (columns)`,
    said: (annotator, label) => `${annotator} says “${label}”`,
    note: 'Framed where both say the same; the stronger the colour, the more samples.',
    nothing: 'No sample has been labelled by both.',
    summary: (first, second, total, same, share) =>
      `${first} and ${second} both labelled ${counted(total, 'sample')} and said the same of ${number(same)}, ${percent(share)}.`,
  },
};

/** A share that is neither none nor all is not rounded to either. */
function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1%';
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`;
}
