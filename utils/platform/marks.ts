/** What of a report is painted on the page: by choice, and never so much that the page cannot be read. */
import type { Finding } from '../analysis/schema';
import type { Mark } from './messages';
import type { Marking } from './settings';

/** Marks on 1,000 characters beyond which only the gravest are painted, and how many are painted at least. */
const MOST_PER_THOUSAND = 15;
const FEWEST_AT_MOST = 12;

const SEVERITIES: readonly Finding['severity'][] = ['high', 'medium', 'low'];

interface MarkingOptions {
  readonly marking: Marking;
  /** Paint them however many there are. */
  readonly showsAll: boolean;
  readonly textLength: number;
  readonly titleOf: (category: Finding['category']) => string;
}

/** All findings as marks, those to be painted told apart; `unmarked` counts those left out for their number. */
export function marksOf(
  findings: readonly Finding[],
  { marking, showsAll, textLength, titleOf }: MarkingOptions,
): { readonly marks: Mark[]; readonly unmarked: number } {
  const wanted = findings.filter((finding) => isWanted(finding, marking));
  const most = showsAll ? wanted.length : Math.max(FEWEST_AT_MOST, Math.round((MOST_PER_THOUSAND * textLength) / 1000));
  const gravest = wanted.toSorted((a, b) => rankOf(a) - rankOf(b) || b.confidence - a.confidence).slice(0, most);
  const painted = new Set(gravest.map(({ id }) => id));
  const marks = findings.map((finding) => ({
    id: finding.id,
    start: finding.start,
    end: finding.end,
    quote: finding.quote,
    severity: finding.severity,
    isPainted: painted.has(finding.id),
    title: titleOf(finding.category),
    reason: finding.message,
  }));
  return { marks, unmarked: wanted.length - gravest.length };
}

function isWanted(finding: Finding, marking: Marking): boolean {
  if (marking === 'off') return false;
  return marking === 'full' || finding.severity === 'high';
}

function rankOf(finding: Finding): number {
  return SEVERITIES.indexOf(finding.severity);
}
