/** The burden ledger: what a document costs one addressee unit, each number with the passages it was counted from. */
import { type DayNumber, dayFromString, weekdayOf } from '../calendar/day';
import type { DeadlineFact } from '../facts/deadlines';
import type { DocumentFacts, UnitFacts } from '../facts/document-facts';
import { isForbidden } from '../facts/negation';
import type { Every, Evidence, Material, MeasureName, Span } from '../schema';
import { matchesOf } from '../text/matches';
import type { MeasureCount } from './count';

/** Returns a year at each pace; undefined where the text does not say. */
const RETURNS_PER_YEAR: Partial<Record<Every, number>> = {
  day: 250,
  week: 52,
  'two-weeks': 26,
  'ten-days': 36,
  'half-month': 24,
  month: 12,
  quarter: 4,
  'half-year': 2,
  year: 1,
};
/** Returns in one week at each pace that fills every week. */
const RETURNS_PER_WEEK: Partial<Record<Every, number>> = { day: 5, week: 1 };
const DAYS_OF_WEEK = 7;
const DAYS_OF_YEAR = 365;

const BODIES =
  /(?:成立|组建|设立|建立)[^，。；]{0,24}?(?:领导小组|工作专班|专班|指挥部|工作小组|工作组|委员会|办公室|协调小组)/g;
const MEETINGS =
  /(?:召开|组织召开|举行)[^，。；]{0,20}?(?:会议|动员会|部署会|推进会|现场会|调度会|座谈会|例会|培训会|动员大会|大会|会)(?!精神|纪要|商)/g;
const PLATFORMS =
  /(?:录入|上传|填报|登录|下载|安装|使用|关注|注册|推广)[^，。；]{0,20}?(?:平台|系统|小程序|APP|App|公众号|工作群|微信群|数据库)/g;
/** What the passages of a body, a meeting and a platform end with. */
export const LEDGER_TERMS = {
  'ledger-body': ['领导小组', '专班', '指挥部', '工作小组', '工作组', '委员会', '办公室', '协调小组'],
  'ledger-meeting': ['召开', '举行'],
  'ledger-platform': ['平台', '系统', '小程序', 'APP', 'App', '公众号', '工作群', '微信群', '数据库'],
} as const;

const HELD = /已(?:经)?(?:成立|召开|建立|组建)|曾|近日|(?:^|[，。])日前|听取了|会议(?:强调|要求|指出|决定)/;

type LedgerName = Extract<
  MeasureName,
  | 'materials-once'
  | 'materials-per-year'
  | 'deadlines'
  | 'first-due'
  | 'busiest-week'
  | 'new-bodies'
  | 'meetings'
  | 'platforms'
>;

/** All measures of the ledger. */
export function ledgerOf(document: DocumentFacts, materials: readonly Material[]): Record<LedgerName, MeasureCount> {
  const { deadlines, countedFrom } = document;
  return countLedger({
    deadlines,
    owed: deadlines.filter(({ unit }) => document.units[unit]?.audience === 'units'),
    materials,
    countedFrom,
    bodies: passages(document, 'ledger-body', BODIES),
    meetings: passages(document, 'ledger-meeting', MEETINGS),
    platforms: passages(document, 'ledger-platform', PLATFORMS),
  });
}

/** What the measures are counted from, whatever the document's language. */
export interface LedgerFacts {
  readonly deadlines: readonly DeadlineFact[];
  /** Those of the deadlines that bind the addressee units. */
  readonly owed: readonly DeadlineFact[];
  readonly materials: readonly Material[];
  readonly countedFrom: DayNumber | undefined;
  /** Passages that set up a body, call a meeting, feed a platform; undefined where they were not looked for. */
  readonly bodies?: readonly Span[] | undefined;
  readonly meetings?: readonly Span[] | undefined;
  readonly platforms?: readonly Span[] | undefined;
}

/** The measures that the facts give. */
export function countLedger(facts: LedgerFacts): Record<LedgerName, MeasureCount> {
  const { deadlines, owed, materials, countedFrom } = facts;
  const once = materials.filter(({ every }) => every === null);
  const periodic = materials.filter(({ every }) => every !== null);
  const dated = owed.filter(({ every, task, workingDays }) => every === null && task !== null && workingDays !== null);
  const first = dated.reduce<DeadlineFact | undefined>(
    (a, b) => (a && (a.workingDays ?? 0) <= (b.workingDays ?? 0) ? a : b),
    undefined,
  );
  return {
    'materials-once': counted(once, 'material'),
    'materials-per-year': perYear(periodic),
    deadlines: counted(owed, 'due'),
    'first-due': {
      value: first?.workingDays ?? null,
      evidence: first ? [evidenceOf(first, 'due')] : [],
    },
    'busiest-week': busiestWeek(deadlines, materials, countedFrom),
    'new-bodies': counted(facts.bodies, 'body'),
    meetings: counted(facts.meetings, 'meeting'),
    platforms: counted(facts.platforms, 'platform'),
  };
}

function counted(spans: readonly Span[] | undefined, role: string): MeasureCount {
  return { value: spans?.length ?? null, evidence: (spans ?? []).map((span) => evidenceOf(span, role)) };
}

/** Null where one of the returns has a pace that is not known. */
function perYear(periodic: readonly Material[]): MeasureCount {
  const paces = periodic.map(({ every }) => (every === null ? undefined : RETURNS_PER_YEAR[every]));
  const isKnown = paces.every((pace) => pace !== undefined);
  const value = isKnown ? paces.reduce((sum: number, pace) => sum + (pace ?? 0), 0) : null;
  return { value, evidence: periodic.map((span) => evidenceOf(span, 'material')) };
}

/** What falls due in the fullest week (Monday to Sunday) within a year of the issue. */
function busiestWeek(
  deadlines: readonly DeadlineFact[],
  materials: readonly Material[],
  issued: DayNumber | undefined,
): MeasureCount {
  if (issued === undefined) return { value: null, evidence: [] };
  const owedBy = new Map<number, Span[]>();
  for (const material of materials) if (material.deadline !== null) addTo(owedBy, material.deadline, [material]);
  const weeks = new Map<number, Span[]>();
  for (const [place, deadline] of deadlines.entries()) {
    if (deadline.due === null || deadline.task === null) continue;
    const day = dayFromString(deadline.due);
    if (day < issued || day > issued + DAYS_OF_YEAR) continue;
    const week = Math.floor((day - weekdayOf(day)) / DAYS_OF_WEEK);
    addTo(weeks, week, owedBy.get(place) ?? [deadline]);
  }
  const fullest = [...weeks.values()].reduce<readonly Span[]>((a, b) => (b.length > a.length ? b : a), []);
  const recurring = materials.filter(({ every }) => every !== null && RETURNS_PER_WEEK[every] !== undefined);
  const returns = recurring.reduce((sum, { every }) => sum + (every === null ? 0 : (RETURNS_PER_WEEK[every] ?? 0)), 0);
  return {
    value: fullest.length + returns,
    evidence: [...fullest, ...recurring].map((span) => evidenceOf(span, 'due')),
  };
}

function addTo(groups: Map<number, Span[]>, key: number, spans: readonly Span[]): void {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  for (const span of spans) group.push(span);
}

/** Where the units are told to do something of a kind; repeated words count once. */
function passages(document: DocumentFacts, role: keyof typeof LEDGER_TERMS, pattern: RegExp): readonly Span[] {
  const seen = new Set<string>();
  const found: Span[] = [];
  for (const unit of document.units) {
    if (!unit.isBody || !unit.plays(role)) continue;
    for (const match of matchesOf(pattern, unit.text)) {
      if (!isDemand(unit) || isForbidden(unit.text, match.index) || seen.has(match[0])) continue;
      seen.add(match[0]);
      const start = unit.start + match.index;
      found.push({ start, end: start + match[0].length });
    }
  }
  return found;
}

function isDemand(unit: UnitFacts): boolean {
  return unit.audience === 'units' && !HELD.test(unit.text);
}

function evidenceOf({ start, end }: Span, role: string): Evidence {
  return { start, end, role };
}
