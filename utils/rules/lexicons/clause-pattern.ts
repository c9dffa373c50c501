/** Patterns whose gaps stay inside one clause, and headings that ask for nothing by themselves. */
import type { DocumentFacts, UnitFacts } from '../../analysis/facts/document-facts';

/**
 * The source of a pattern out of alternatives; `…8` stands for at most eight characters without a mark
 * that ends a clause.
 */
export function clausePattern(...alternatives: readonly string[]): string {
  return alternatives.map((part) => part.replace(/…(\d+)/g, '[^，,。；;：]{0,$1}')).join('|');
}

/** Numbered lines longer than this many characters are sentences. */
const LONGEST_HEADING = 24;

/** Whether a unit only names what its item goes on to say. */
export function isItemHeading(unit: UnitFacts, document: DocumentFacts): boolean {
  if (!unit.place.isHeading || unit.text.length > LONGEST_HEADING) return false;
  return !unit.text.endsWith('。') || document.units[unit.index + 1]?.place.item === unit.place.item;
}
