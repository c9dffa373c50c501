/** Judges a document on each point of the review: nothing found, to check, or not to be told. */
import type { Basis, Category, Finding, Language, Measure, MeasureName, Report, Span } from '../analysis/schema';
import type { UpperComparison } from '../compare/with-upper';
import { basesOfPoint, exceptionOfPoint, POINT_IDS, type PointId } from './point-notes';
import type { ScoreTable } from './score-table';

/** Why a point cannot be told. */
export type Reason = 'not-compared' | 'no-issuer' | 'no-issue-date' | 'unclear-passage' | 'rule-failed' | 'not-read';

/** A passage of the document. */
export interface Passage extends Span {
  readonly quote: string;
}

/** One point of the review; it judges the document, never its drafter. */
export interface Point {
  readonly id: PointId;
  readonly state: 'nothing-found' | 'to-check' | 'cannot-tell';
  /** Set where the state is `cannot-tell`. */
  readonly reason: Reason | null;
  /** Characters (`length`) or a share of 0–1 (`opening`, `safeguards`, `copying`); null for the other points. */
  readonly figure: number | null;
  /** In the order of the text. */
  readonly passages: readonly Passage[];
  readonly basis: readonly Basis[];
  /** The exception that may apply. */
  readonly exception: string | null;
  /** The drafter's reason for an exception. */
  readonly claimed: string | null;
}

/** What the review is written from. */
export interface ReviewSource {
  /** The text that the report is on. */
  readonly text: string;
  readonly report: Report;
  /** The language that the report was written in. */
  readonly lang: Language;
  /** Missing where the draft was not set beside an upper document. */
  readonly comparison?: UpperComparison | undefined;
  /** The drafter's reasons for exceptions. */
  readonly exceptions: ReadonlyMap<PointId, string>;
  readonly scoreTables: readonly ScoreTable[];
}

/** Normal lengths in characters: of a document on a special task, and of any. */
export const LENGTH_LIMITS = { special: 4000, general: 5000 } as const;

/** All points, in their order. */
export function pointsOf(source: ReviewSource): readonly Point[] {
  const { report, lang, exceptions, text } = source;
  return POINT_IDS.map((id) => {
    const { reason = null, figure = null, ...judged } = JUDGES[id]?.(source) ?? judgeByFindings(id, source);
    return {
      id,
      state: judged.state,
      reason,
      figure,
      passages: passagesAt(text, judged.spans ?? []),
      basis: basesOfPoint(id, lang, (name) => report.measures[name]?.basis ?? []),
      exception: exceptionOfPoint(id, lang),
      claimed: exceptions.get(id)?.trim() || null,
    };
  });
}

interface Judged {
  readonly state: Point['state'];
  readonly reason?: Reason;
  readonly figure?: number;
  readonly spans?: readonly Span[];
}

/** Shares of the body from which on a part is worth checking; the regulations name none. */
const LONG_PART = 0.25;
/** At least half of a lower document should be its own. */
const MUCH_COPIED = 0.5;
/** Shares say little on a body shorter than this, in characters. */
const SHORT_BODY = 400;
/** One meeting needs no merging. */
const MANY_MEETINGS = 2;

const JUDGES: Partial<Record<PointId, (source: ReviewSource) => Judged>> = {
  issuer: (source) => judgeFlag(source, 'issuer-mismatch', 'no-issuer'),
  urgent: (source) => judgeFlag(source, 'urgent-without-time', 'not-read'),
  length({ report: { document } }) {
    const figure = document.characters;
    return { state: figure > LENGTH_LIMITS.special ? 'to-check' : 'nothing-found', figure };
  },
  opening: (source) => judgeShare(source, 'before-first-measure'),
  safeguards: (source) => judgeShare(source, 'safeguards'),
  copying({ comparison }) {
    if (!comparison) return { state: 'cannot-tell', reason: 'not-compared' };
    const figure = comparison.copiedShare;
    if (figure < MUCH_COPIED) return { state: 'nothing-found', figure };
    return { state: 'to-check', figure, spans: comparison.copied.map(({ draft }) => draft) };
  },
  reports: (source) =>
    judgeByFindings(
      'reports',
      source,
      source.report.materials.filter(({ what }) => IMPLEMENTATION.test(what)),
    ),
  posts: (source) => judgeByFindings('posts', source, matchesIn(source, POSTS)),
  meetings(source) {
    const { value, evidence } = measureOf(source.report, 'meetings');
    // A sentence may ask for a meeting and for a plan: it then stands with both points.
    const layered = source.report.findings.filter(
      ({ category, verdict, quote }) =>
        category === 'layered-formality' && verdict === 'finding' && MEETINGS.test(quote),
    );
    return judgeByFindings('meetings', source, [...layered, ...((value ?? 0) >= MANY_MEETINGS ? evidence : [])]);
  },
  inspection(source) {
    const raised = (source.comparison?.targets ?? []).filter(
      ({ direction, kind }) => direction === 'tightened' && (kind === 'share' || kind === 'count'),
    );
    return judgeByFindings('inspection', source, [...source.scoreTables, ...raised.map(({ draft }) => draft)]);
  },
  workable(source) {
    const judged = judgeByFindings('workable', source);
    const { document, deadlines } = source.report;
    const open = document.issuedOn === null ? deadlines.filter(({ verdict }) => verdict === 'unclear') : [];
    if (judged.state !== 'nothing-found' || open.length === 0) return judged;
    return { state: 'cannot-tell', reason: 'no-issue-date', spans: open };
  },
};

const IMPLEMENTATION = /落实情况|实施方案|工作方案|实施细则|配套|implementation/i;
/** Posts, staffing and pay that somebody is told to provide. */
const POSTS =
  /(?:要|应|须|必须|确保|至少)[^。；，\n]{0,16}(?:增设|设立|设置|配备|配齐|核增|增加|落实)[^。；，\n]{0,12}(?:编制|专职|专岗|内设机构|领导职数|工资待遇|岗位津贴)/g;
const POSTS_SPARED = /(?:不得|不要|不应|严禁|禁止|不再)/;

function matchesIn({ text }: ReviewSource, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)]
    .filter(([words]) => !POSTS_SPARED.test(words))
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

function measureOf({ measures }: Report, name: MeasureName): Pick<Measure, 'value' | 'evidence'> {
  return measures[name] ?? { value: null, evidence: [] };
}

function judgeFlag({ report }: ReviewSource, name: 'issuer-mismatch' | 'urgent-without-time', reason: Reason): Judged {
  const { value, evidence } = measureOf(report, name);
  if (value === null) return { state: 'cannot-tell', reason };
  return value === 1 ? { state: 'to-check', spans: evidence } : { state: 'nothing-found' };
}

function judgeShare({ report }: ReviewSource, name: 'before-first-measure' | 'safeguards'): Judged {
  const { value, evidence } = measureOf(report, name);
  if (value === null) return { state: 'cannot-tell', reason: 'not-read' };
  const isLong = value > LONG_PART && report.document.characters >= SHORT_BODY;
  return isLong ? { state: 'to-check', figure: value, spans: evidence } : { state: 'nothing-found', figure: value };
}

/** By the findings that belong to a point, and by what else was found for it. */
function judgeByFindings(id: PointId, { report }: ReviewSource, more: readonly Span[] = []): Judged {
  const ours = report.findings.filter((finding) => pointOf(finding) === id);
  const found = [...ours.filter(({ verdict }) => verdict === 'finding'), ...more];
  if (found.length > 0) return { state: 'to-check', spans: found };
  if (ours.length > 0) {
    const reason = report.document.issuedOn === null ? 'no-issue-date' : 'unclear-passage';
    return { state: 'cannot-tell', reason, spans: ours };
  }
  if (report.ruleErrors.some(({ category }) => CATEGORIES_OF[id]?.includes(category)))
    return { state: 'cannot-tell', reason: 'rule-failed' };
  return { state: 'nothing-found' };
}

const CATEGORIES_OF: Partial<Record<PointId, readonly Category[]>> = {
  reports: ['instant-report', 'frequent-report', 'layered-formality'],
  posts: ['showcase-building', 'blanket-accountability', 'layered-formality'],
  meetings: ['layered-formality'],
  inspection: ['inspection-overload', 'trace-keeping'],
  secondment: ['burden-shifting'],
  apps: ['digital-burden'],
  duties: ['burden-shifting', 'blanket-accountability'],
  workable: ['unrealistic-deadline', 'vague-goal', 'absolute-demand'],
};

const PLEDGES = /一票否决|责任[状书]|承诺书|军令状|veto|pledge|letters? of responsibility/i;
const MEETINGS = /会议|动员会|部署会|推进会|开会|传达|meeting/i;
const PAPERS = /方案|细则|台账|清单|plan/i;
const SECONDED = /抽调|借调|跟班|选派|脱产|second(?:ed|ment)/i;

/** The point that a finding belongs to. */
function pointOf({ category, quote }: Finding): PointId {
  if (category === 'layered-formality') {
    if (PLEDGES.test(quote)) return 'posts';
    return MEETINGS.test(quote) && !PAPERS.test(quote) ? 'meetings' : 'reports';
  }
  if (category === 'blanket-accountability') return PLEDGES.test(quote) ? 'posts' : 'duties';
  if (category === 'burden-shifting') return SECONDED.test(quote) ? 'secondment' : 'duties';
  for (const id of POINT_IDS) if (CATEGORIES_OF[id]?.includes(category)) return id;
  return 'workable';
}

/** In the order of the text; a passage inside another is left out. */
function passagesAt(text: string, spans: readonly Span[]): readonly Passage[] {
  const passages: Passage[] = [];
  let reached = -1;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= reached) continue;
    reached = end;
    passages.push({ start, end, quote: text.slice(start, end) });
  }
  return passages;
}
