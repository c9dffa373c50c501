/** What is known of a document before any rule looks at it, computed once and shared. */
import type { DayNumber } from '../calendar/day';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { DocumentHead, SourceDocument, Span } from '../schema';
import { foldWidth } from '../text/fold';
import { OpenWays } from '../text/guards';
import { outlineOf, type Place } from '../text/outline';
import type { Asked, TermIndex } from '../text/term-index';
import { cutUnits, isWhiteSpace, type Unit } from '../text/units';
import { type Audience, areFirmsUnits, documentAudience, unitAudience } from './audience';
import { type DeadlineFact, type DeadlineSetting, readDeadlines } from './deadlines';
import { addresseeRank } from './hand-downs';
import { readHead } from './head';
import { type Clause, readClauses } from './hollow-clauses';
import { WORKING_DAYS_BY_PROFILE, type WorkingDaysNeeded } from './profiles';
import { quotationOf } from './quotation';

/** A term of the measures found in a unit, with the roles that it plays as bits (see `hollowRoleBit`). */
export interface RoleHit extends Span {
  readonly term: string;
  readonly roles: number;
}

/** What the units of a document share. */
interface UnitContext {
  readonly text: string;
  readonly audience: Audience;
  readonly areFirmsUnits: boolean;
  readonly setting: DeadlineSetting;
  readonly ways: OpenWays<Asked>;
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
  private knownUntitled: string | undefined;
  private knownClauses: readonly Clause[] | null | undefined;

  constructor(
    unit: Unit,
    readonly place: Place,
    /** Head, table of contents, signature and dates are not judged. */
    readonly isBody: boolean,
    /** Terms of the measures, in order. */
    readonly hits: readonly RoleHit[],
    /** Whose terms occur, as bits. */
    readonly owners: number,
    private readonly context: UnitContext,
  ) {
    this.index = unit.index;
    this.line = unit.line;
    this.start = unit.start;
    this.end = unit.end;
    this.text = context.text.slice(unit.start, unit.end);
  }

  /** False where a pattern cannot match in the unit, or a need is not met, because words do not occur. */
  mayHold(asked: Exclude<Asked, string>): boolean {
    return this.context.ways.isOpen(this.index, asked) ?? true;
  }

  /** The places in a list of the patterns that may match in the unit. */
  placesIn(patterns: readonly RegExp[]): readonly number[] {
    return this.context.ways.openAmong(this.index, patterns) ?? [...patterns.keys()];
  }

  /** Whether a term of the role occurs. */
  plays(role: string): boolean {
    return this.context.ways.isOpen(this.index, role) ?? false;
  }

  /** Whether the pattern, which is not global, matches in the unit's text. */
  holds(pattern: RegExp): boolean {
    return this.mayHold(pattern) && pattern.test(this.text);
  }

  /** Whom the unit asks. */
  get audience(): Audience {
    this.knownAudience ??= unitAudience(this, this.context.audience, this.context.areFirmsUnits);
    return this.knownAudience;
  }

  /** The unit's text with quoted titles blanked out, of the same length. */
  get untitled(): string {
    this.knownUntitled ??= this.text.includes('《')
      ? this.text.replace(/《[^》]*》/g, (title) => '□'.repeat(title.length))
      : this.text;
    return this.knownUntitled;
  }

  /** Its clauses where at least one of them is hollow. */
  get clauses(): readonly Clause[] | undefined {
    if (this.knownClauses === undefined) this.knownClauses = readClauses(this) ?? null;
    return this.knownClauses ?? undefined;
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
  const ways = new OpenWays<Asked>(terms.guards, units.length);
  const hitsOf = hitsByUnit(text, units, terms, ways);
  const context = { text, audience, areFirmsUnits: areFirmsUnits(head), setting, ways };
  const facts = units.map((unit, i) => {
    const isBody =
      unit.start >= bodyStart && !signature.some((line) => overlaps(line, unit)) && !isContentsEntry(text, unit);
    const { hits = NO_HITS, owners = 0 } = hitsOf[i] ?? {};
    return new UnitFacts(unit, places[i] ?? NOWHERE, isBody, hits, owners, context);
  });
  return {
    text,
    head: { ...head, characters: countBody(facts) },
    audience,
    units: facts,
    deadlines: deadlinesOf(facts),
    countedFrom,
    calendar,
  };
}

function deadlinesOf(units: readonly UnitFacts[]): readonly DeadlineFact[] {
  const found: DeadlineFact[] = [];
  for (const { deadlines } of units) if (deadlines.length > 0) found.push(...deadlines);
  return found;
}

const NOWHERE: Place = { section: 'tasks', heading: '', item: 0, opensItem: false, isHeading: false };

/** A heading, dots that lead from it, the number of its page. */
const CONTENTS_ENTRY = /[.·．…]{5,}\s*\d{1,4}$/;
/** The dots may be a line's whole width. */
const LONGEST_LEADER = 200;
const [DIGIT_0, DIGIT_9] = [48, 57];

function isContentsEntry(text: string, { start, end }: Span): boolean {
  const last = text.charCodeAt(end - 1);
  return (
    last >= DIGIT_0 && last <= DIGIT_9 && CONTENTS_ENTRY.test(text.slice(Math.max(start, end - LONGEST_LEADER), end))
  );
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

interface UnitHits {
  readonly hits: readonly RoleHit[];
  readonly owners: number;
}

const NO_HITS: readonly RoleHit[] = [];

/** The hits of each unit; the ways of matching that they open are noted in `ways`. */
function hitsByUnit(
  text: string,
  units: readonly Unit[],
  { scanner, kept, owners }: TermIndex,
  ways: OpenWays<Asked>,
): readonly UnitHits[] {
  let owned = 0;
  let hits: RoleHit[] | undefined;
  const onHit = (number: number, start: number, end: number) => {
    ways.note(number);
    owned |= owners[number] ?? 0;
    if (number >= kept.length) return;
    const word = kept[number];
    if (!word) return;
    hits ??= [];
    hits.push({ term: word.term, roles: word.roles, start, end });
  };
  return units.map((unit, at) => {
    owned = 0;
    hits = undefined;
    scanner.scan(text, onHit, unit.start, unit.end);
    ways.close(at);
    return { hits: hits ?? NO_HITS, owners: owned };
  });
}

function countBody(units: readonly UnitFacts[]): number {
  let count = 0;
  for (const { isBody, place, text } of units) {
    if (!isBody || place.section === 'attachment') continue;
    for (let i = 0; i < text.length; i++) if (!isWhiteSpace(text, i)) count++;
  }
  return count;
}
