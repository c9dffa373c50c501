/** What is known of a document before any rule looks at it, computed once and shared. */
import type { DayNumber } from '../calendar/day';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { DocumentHead, SourceDocument, Span } from '../schema';
import { foldWidth } from '../text/fold';
import { outlineOf, type Place } from '../text/outline';
import type { TermScanner } from '../text/terms';
import { cutUnits, isWhiteSpace, type Unit } from '../text/units';
import { type Audience, documentAudience, unitAudience } from './audience';
import { type DeadlineFact, type DeadlineSetting, readDeadlines } from './deadlines';
import { addresseeRank } from './hand-downs';
import { readHead } from './head';
import { WORKING_DAYS_BY_PROFILE, type WorkingDaysNeeded } from './profiles';
import { quotationOf } from './quotation';

/** A rule's term found in a unit, with all roles that it plays. */
export interface RoleHit extends Span {
  readonly term: string;
  readonly roles: readonly string[];
}

/** What the units of a document share. */
interface UnitContext {
  readonly text: string;
  readonly audience: Audience;
  readonly setting: DeadlineSetting;
}

/** What is known of one unit; what costs time is computed when it is first asked for. */
export class UnitFacts implements Unit {
  readonly index: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The unit's text, evened out by `foldWidth`. */
  readonly text: string;
  private knownAudience: Audience | undefined;
  private knownDeadlines: readonly DeadlineFact[] | undefined;

  constructor(
    unit: Unit,
    readonly place: Place,
    /** Head, signature and dates are not judged. */
    readonly isBody: boolean,
    /** Terms found, in order. */
    readonly hits: readonly RoleHit[],
    private readonly context: UnitContext,
  ) {
    this.index = unit.index;
    this.line = unit.line;
    this.start = unit.start;
    this.end = unit.end;
    this.text = context.text.slice(unit.start, unit.end);
  }

  /** Whom the unit asks. */
  get audience(): Audience {
    this.knownAudience ??= unitAudience(this.text, this.context.audience);
    return this.knownAudience;
  }

  /** The unit's due times with their tasks and verdicts. */
  get deadlines(): readonly DeadlineFact[] {
    this.knownDeadlines ??= this.isBody ? readDeadlines(this.context.text, this, this.context.setting) : [];
    return this.knownDeadlines;
  }
}

/** What is known of a document. */
export interface DocumentFacts {
  /** The text evened out by `foldWidth`; offsets are those of the source. */
  readonly text: string;
  readonly head: DocumentHead;
  readonly audience: Audience;
  readonly units: readonly UnitFacts[];
  readonly deadlines: readonly DeadlineFact[];
  /** The day from which due times count, and the calendar that they are counted by. */
  readonly countedFrom: DayNumber | undefined;
  readonly calendar: WorkCalendar;
}

/** Terms of the rules with their roles, and the scanner built from them. */
export interface TermIndex {
  readonly scanner: TermScanner;
  /** Each term and its roles, by the scanner's term number. */
  readonly terms: readonly { readonly term: string; readonly roles: readonly string[] }[];
}

/** Reads a document; `workingDaysNeeded` is the table of the `general` profile unless another is given. */
export function readDocument(
  source: SourceDocument,
  calendar: WorkCalendar,
  terms: TermIndex,
  workingDaysNeeded: WorkingDaysNeeded = WORKING_DAYS_BY_PROFILE.general,
): DocumentFacts {
  const text = foldWidth(source.text);
  const units = cutUnits(text);
  const places = outlineOf(text, units);
  const { head, countedFrom, bodyStart, signature } = readHead({ ...source, text });
  const audience = documentAudience(head);
  const setting = {
    issued: countedFrom,
    calendar,
    workingDaysNeeded,
    addresseeRank: addresseeRank(head),
    isQuoted: quotationOf(text),
  };
  const hits = hitsByUnit(text, units, terms);
  const context = { text, audience, setting };
  const facts = units.map((unit, i) => {
    const isBody = unit.start >= bodyStart && !signature.some((line) => overlaps(line, unit));
    return new UnitFacts(unit, places[i] ?? NOWHERE, isBody, hits[i] ?? NO_HITS, context);
  });
  return {
    text,
    head: { ...head, characters: countBody(facts) },
    audience,
    units: facts,
    deadlines: facts.flatMap((unit) => unit.deadlines),
    countedFrom,
    calendar,
  };
}

const NOWHERE: Place = { section: 'tasks', heading: '', item: 0, opensItem: false, isHeading: false };

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

const NO_HITS: readonly RoleHit[] = [];

/** The hits of each unit that has any. */
function hitsByUnit(
  text: string,
  units: readonly Unit[],
  { scanner, terms }: TermIndex,
): readonly (readonly RoleHit[] | undefined)[] {
  const byUnit: (RoleHit[] | undefined)[] = new Array(units.length);
  let at = 0;
  scanner.scan(text, (term, start, end) => {
    while (at < units.length && (units[at]?.end ?? 0) <= start) at++;
    const unit = units[at];
    if (!unit || start < unit.start || end > unit.end) return;
    const found = terms[term];
    if (!found) return;
    const hits = byUnit[at];
    const hit = { term: found.term, roles: found.roles, start, end };
    if (hits) hits.push(hit);
    else byUnit[at] = [hit];
  });
  return byUnit;
}

function countBody(units: readonly UnitFacts[]): number {
  let count = 0;
  for (const { isBody, place, text } of units) {
    if (!isBody || place.section === 'attachment') continue;
    for (let i = 0; i < text.length; i++) if (!isWhiteSpace(text, i)) count++;
  }
  return count;
}
