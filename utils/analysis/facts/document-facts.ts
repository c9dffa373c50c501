/** What is known of a document before any rule looks at it, computed once and shared. */
import type { WorkCalendar } from '../calendar/work-calendar';
import type { DocumentHead, SourceDocument, Span } from '../schema';
import { foldWidth } from '../text/fold';
import { outlineOf, type Place } from '../text/outline';
import type { TermScanner } from '../text/terms';
import { cutUnits, type Unit } from '../text/units';
import { type Audience, documentAudience, unitAudience } from './audience';
import { type DeadlineFact, readDeadlines } from './deadlines';
import { addresseeRank } from './hand-downs';
import { readHead } from './head';
import { quotationOf } from './quotation';

/** A rule's term found in a unit. */
export interface RoleHit extends Span {
  readonly role: string;
}

/** What is known of one unit. */
export interface UnitFacts extends Unit {
  /** The unit's text, digits folded to half width. */
  readonly text: string;
  readonly place: Place;
  /** Head, signature and dates are not judged. */
  readonly isBody: boolean;
  readonly audience: Audience;
  readonly deadlines: readonly DeadlineFact[];
  /** Terms found, in order. */
  readonly hits: readonly RoleHit[];
}

/** What is known of a document. */
export interface DocumentFacts {
  /** The text, digits folded to half width; offsets are those of the source. */
  readonly text: string;
  readonly head: DocumentHead;
  readonly audience: Audience;
  readonly units: readonly UnitFacts[];
  readonly deadlines: readonly DeadlineFact[];
}

/** Terms of the rules with their roles, and the scanner built from them. */
export interface TermIndex {
  readonly scanner: TermScanner;
  /** Roles of each term, by the scanner's term number. */
  readonly roles: readonly (readonly string[])[];
}

export function readDocument(source: SourceDocument, calendar: WorkCalendar, terms: TermIndex): DocumentFacts {
  const text = foldWidth(source.text);
  const units = cutUnits(text);
  const places = outlineOf(text, units);
  const { head, countedFrom, bodyStart, signature } = readHead({ ...source, text });
  const audience = documentAudience(head);
  const isQuoted = quotationOf(text);
  const hits = hitsByUnit(text, units, terms);
  const setting = { issued: countedFrom, calendar, addresseeRank: addresseeRank(head), isQuoted };
  const facts = units.map((unit, i): UnitFacts => {
    const place = places[i] ?? NOWHERE;
    const unitText = text.slice(unit.start, unit.end);
    const isBody = unit.start >= bodyStart && !signature.some((line) => overlaps(line, unit));
    const asked = unitAudience(unitText, audience);
    const deadlines = isBody ? readDeadlines(text, unit, asked, setting) : [];
    return { ...unit, text: unitText, place, isBody, audience: asked, deadlines, hits: hits[i] ?? [] };
  });
  return {
    text,
    head: { ...head, characters: countBody(facts) },
    audience,
    units: facts,
    deadlines: facts.flatMap((unit) => unit.deadlines),
  };
}

const NOWHERE: Place = { section: 'tasks', heading: '', item: 0, opensItem: false, isHeading: false };

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function hitsByUnit(text: string, units: readonly Unit[], { scanner, roles }: TermIndex): readonly RoleHit[][] {
  const byUnit: RoleHit[][] = units.map(() => []);
  let at = 0;
  scanner.scan(text, (term, start, end) => {
    while (at < units.length && (units[at]?.end ?? 0) <= start) at++;
    const unit = units[at];
    if (!unit || start < unit.start || end > unit.end) return;
    for (const role of roles[term] ?? []) byUnit[at]?.push({ role, start, end });
  });
  return byUnit;
}

function countBody(units: readonly UnitFacts[]): number {
  let count = 0;
  for (const unit of units)
    if (unit.isBody && unit.place.section !== 'attachment') count += unit.text.replace(/\s+/g, '').length;
  return count;
}
