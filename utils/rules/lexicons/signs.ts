/** Signs: ways of saying something that a category is read from, and the judgement that rests on one. */
import type { DocumentFacts, UnitFacts } from '../../analysis/facts/document-facts';
import { isForbidden } from '../../analysis/facts/negation';
import { matchesOf } from '../../analysis/text/matches';
import type { Judged, Words } from '../define-rule';

/** One way of saying it. */
export interface Sign {
  /** Role of the terms without which the pattern is not tried. */
  readonly role: string;
  /** Global; its gaps stay inside a sentence. */
  readonly pattern: RegExp;
  /** A match that says something else. */
  readonly unless?: RegExp;
  /** 0–1 */
  readonly confidence: number;
  /** What is said of it; the passage is given. */
  readonly message: (passage: string) => Words;
}

/** A sign found, offsets within the unit's text. */
export interface FoundSign<S extends Sign> {
  readonly sign: S;
  readonly words: string;
  readonly index: number;
}

/** Longest passage shown in a message, in characters. */
const SHOWN = 40;

/** Whether a term of any sign occurs in the unit. */
export function hasAnySign(unit: UnitFacts, signs: readonly Sign[]): boolean {
  return signs.some(({ role }) => unit.plays(role));
}

/** The first sign, of those at the places given, that is neither forbidden nor left out. */
export function findSign<S extends Sign>(
  unit: UnitFacts,
  signs: readonly S[],
  places: readonly number[],
  isLeftOut: (found: FoundSign<S>) => boolean,
): FoundSign<S> | undefined {
  for (const place of places) {
    const sign = signs[place];
    if (!sign || !unit.plays(sign.role)) continue;
    for (const { 0: words, index } of matchesOf(sign.pattern, unit.text)) {
      const found = { sign, words, index };
      if (!sign.unless?.test(words) && !isForbidden(unit.text, index) && !isLeftOut(found)) return found;
    }
  }
  return undefined;
}

/** A finding of low severity on the whole unit. */
export function judgementOn(unit: UnitFacts, document: DocumentFacts, { sign, words, index }: FoundSign<Sign>): Judged {
  const start = unit.start + index;
  const end = start + words.length;
  const passage = document.text.slice(start, end);
  return {
    start: unit.start,
    end: unit.end,
    confidence: sign.confidence,
    severity: 'low',
    verdict: 'finding',
    message: sign.message(passage.length > SHOWN ? `${passage.slice(0, SHOWN)}…` : passage),
    evidence: [{ start, end, role: sign.role }],
    deadline: null,
  };
}

/** The clause around a passage, from mark to mark. */
export function clauseAround(text: string, index: number, length: number): string {
  let from = index;
  let to = index + length;
  while (from > 0 && !CLAUSE_MARKS.includes(text.charAt(from - 1))) from--;
  while (to < text.length && !CLAUSE_MARKS.includes(text.charAt(to))) to++;
  return text.slice(from, to);
}

const CLAUSE_MARKS = '，,。；:';

/** A list of terms written as words with spaces. */
export function termList(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
