/** English words for the review of a document's burdens before it is issued. */
import type { ReviewWords } from './zh-review';

export const enReview: ReviewWords = {
  title: 'Burden-consistency review',
  facts: {
    title: 'Title',
    number: 'Number',
    issuer: 'Issuer',
    addressees: 'Addressees',
    level: 'Level',
    issuedOn: 'Planned date of issue',
    length: 'Length of the body',
  },
  notFound: 'not found',
  levels: {
    central: 'central',
    province: 'province',
    city: 'city',
    county: 'county',
    township: 'township',
    village: 'village',
    school: 'school',
    enterprise: 'enterprise',
    other: 'other',
  },
  length: (characters, isOverSpecial, isOverGeneral) => {
    const length = `about ${characters.toLocaleString('en')} characters`;
    if (isOverGeneral) return `${length}, more than 5,000`;
    return isOverSpecial ? `${length}, more than 4,000 (normal limit on a special task; otherwise 5,000)` : length;
  },
  demanded: {
    heading: '1. Material demanded',
    columns: { from: 'From', what: 'Material', due: 'Due', every: 'Rhythm', form: 'Form' },
    allAddressees: 'all addressees',
    none: 'No demand for material was found.',
    once: 'once',
    to: (to) => `to ${to}`,
    copies: (count) => `${count} ${count === 1 ? 'copy' : 'copies'}`,
  },
  deadlines: {
    heading: '2. Deadlines',
    columns: { quote: 'Passage', due: 'Due', days: 'Working days given / usually needed', verdict: 'Verdict' },
    none: 'No deadline was found.',
    unknown: '—',
  },
  tables: {
    heading: 'Score tables',
    table: (levels, indicators, smallest, total, isThousand) =>
      `${levels} ${levels === 1 ? 'level' : 'levels'}, ${indicators} scored items, smallest ${smallest}, total ${total}${isThousand ? ' (a scale of 1,000, worth checking)' : ''}`,
    trace: (count, countShare, pointsShare) =>
      `${count} of them on traces (ledgers, proof, returns, comments): about ${percent(countShare)} of the items, ${percent(pointsShare)} of the points`,
  },
  points: {
    heading: '3. Point by point',
    columns: { number: 'No.', point: 'Point and basis', state: 'Result', passages: 'Passages and remarks' },
    titles: {
      issuer: 'Issuer and addressees',
      length: 'Length',
      opening: 'Comes to the point',
      safeguards: 'Safeguards kept short',
      copying: 'Concrete measures, no copying',
      reports: 'Reports on implementation, supporting documents',
      posts: 'Posts and staffing, model-creating, one-vote veto, pledges',
      meetings: 'Meetings',
      inspection: 'Inspection and assessment (ranking, traces, score tables, raised targets)',
      secondment: 'Secondment',
      apps: 'Apps and chat groups',
      duties: 'Rights and duties',
      workable: 'Measures realistic and workable (deadlines, goals)',
      urgent: 'Urgency and handling time',
    },
    states: { 'nothing-found': 'nothing found', 'to-check': 'worth checking', 'cannot-tell': 'cannot tell' },
    reasons: {
      'not-compared': 'Not compared with an upper document.',
      'no-issuer': 'No issuer or addressee was found.',
      'no-issue-date': 'Without a planned date of issue, due times cannot be counted.',
      'unclear-passage': 'The passage may be read in more than one way.',
      'rule-failed': 'This check did not finish.',
      'not-read': 'What is needed to tell was not found.',
    },
    figures: {
      opening: (share) => `about ${percent(share)} of the body before the first concrete measure`,
      safeguards: (share) => `leadership, responsibility and safeguards about ${percent(share)} of the body`,
      copying: (share) => `about ${percent(share)} of the body as in the upper document`,
    },
    quote: (quote) => `“${quote}”`,
    morePassages: (count) => `${count} more`,
    basis: (source, clause, text) =>
      `${source}${clause === null ? '' : `, ${clause}`}${text === null ? '' : `: ${text}`}`,
    exception: (text) => `Exception that may apply: ${text}`,
    claimed: (text) => `Exception stated by the drafter: ${text}`,
  },
  checked: {
    heading: '4. What was checked',
    items: (isCompared) => [
      'Checked by program: title, number, addressees, length, material, deadlines and the wording on the fourteen points above.',
      isCompared ? 'Compared with one upper document.' : 'Not compared with an upper document.',
    ],
  },
  unchecked: {
    heading: '5. What only people can judge',
    items: [
      'whether the document is needed, or can be merged or replaced;',
      'whether targets can be reached, and people, funds and powers match them;',
      'whether lower levels were consulted, and legality and filing were seen to;',
      'whether an exception holds; nothing found does not mean that nothing is wrong.',
    ],
  },
  signatures: ['Drafted by', 'Reviewed by', 'Date'],
  note: (version) =>
    `This form is on the wording of the document, not on units or people; its results are for checking (rules ${version}).`,
  separator: ', ',
};

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
