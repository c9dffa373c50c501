/** Writes the review of a document's burdens before it is issued (减负一致性评估), as plain data and without a score. */
import type { Deadline, DocumentHead, Every, Span } from '../analysis/schema';
import { LENGTH_LIMITS, type Point, pointsOf, type ReviewSource } from './points';
import type { ScoreTable } from './score-table';

/** A piece of material that is demanded. */
export interface Demand extends Span {
  readonly what: string;
  readonly to: string | null;
  readonly form: string | null;
  readonly copies: number | null;
  /** Last day, `YYYY-MM-DD`. */
  readonly due: string | null;
  readonly dueTime: string | null;
  readonly every: Every | null;
}

/** What one party is asked for; `from` is null for the addressees as a whole. */
export interface Demands {
  readonly from: string | null;
  readonly demands: readonly Demand[];
}

/** The body's length beside the normal limits. */
export interface Length {
  readonly characters: number;
  readonly isOverSpecial: boolean;
  readonly isOverGeneral: boolean;
}

/** The whole review. */
export interface Review {
  /** `issuedOn` is the planned date of issue. */
  readonly head: DocumentHead;
  readonly length: Length;
  readonly demanded: readonly Demands[];
  readonly deadlines: readonly Deadline[];
  readonly scoreTables: readonly ScoreTable[];
  readonly points: readonly Point[];
  /** Whether an upper document was set beside it. */
  readonly isCompared: boolean;
  readonly rulesVersion: string;
}

/** The review of a document from its report; the same input gives the same review. */
export function reviewOf(source: ReviewSource): Review {
  const { report, comparison, scoreTables } = source;
  const { characters } = report.document;
  return {
    head: report.document,
    length: {
      characters,
      isOverSpecial: characters > LENGTH_LIMITS.special,
      isOverGeneral: characters > LENGTH_LIMITS.general,
    },
    demanded: demandedOf(source),
    deadlines: report.deadlines,
    scoreTables,
    points: pointsOf(source),
    isCompared: comparison !== undefined,
    rulesVersion: report.rulesVersion,
  };
}

function demandedOf({ report }: ReviewSource): readonly Demands[] {
  const byParty = new Map<string | null, Demand[]>();
  for (const { start, end, what, from, to, form, copies, deadline, every } of report.materials) {
    const time = deadline === null ? undefined : report.deadlines[deadline];
    const demands = byParty.get(from) ?? [];
    byParty.set(from, demands);
    demands.push({
      ...{ start, end, what, to, form, copies },
      due: time?.due ?? null,
      dueTime: time?.dueTime ?? null,
      every: every ?? time?.every ?? null,
    });
  }
  return [...byParty].map(([from, demands]) => ({ from, demands }));
}
