/** Makes samples of passages of a document. */
import type { Finding, Span } from '../analysis/schema';
import { CONTEXT_LENGTH, type Sample } from './schema';

/** Who takes samples of which document, and when. */
export interface Taking {
  readonly text: string;
  readonly documentHash: string;
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** The same passage taken for the same reason is the same sample, whoever takes it. */
export function sampleId(documentHash: string, { start, end }: Span, category: string | null): string {
  return `${documentHash.slice(0, 20)}:${start}-${end}:${category ?? ''}`;
}

/** A sample of what a rule has found. */
export function sampleOfFinding(finding: Finding, rulesVersion: string, taking: Taking): Sample {
  const { category, severity, confidence } = finding;
  return {
    ...sampleOfSpan(finding, category, taking),
    found: { severity, confidence, rule: category, rulesVersion },
  };
}

/** A sample of what a reader has selected; `category` may be left open. */
export function sampleOfSpan({ start, end }: Span, category: string | null, taking: Taking): Sample {
  const { text, documentHash, by, at } = taking;
  return {
    id: sampleId(documentHash, { start, end }, category),
    documentHash,
    quote: text.slice(start, end),
    prefix: text.slice(onBoundary(text, Math.max(0, start - CONTEXT_LENGTH)), start),
    suffix: text.slice(end, onBoundary(text, Math.min(text.length, end + CONTEXT_LENGTH))),
    start,
    end,
    category,
    found: null,
    tags: [],
    judgements: [],
    settled: null,
    collectedAt: at,
    collectedBy: by,
    history: [],
  };
}

/** No character is cut in halves. */
function onBoundary(text: string, position: number): number {
  const isLow = (text.charCodeAt(position) & 0xfc00) === 0xdc00;
  return isLow ? position + 1 : position;
}
