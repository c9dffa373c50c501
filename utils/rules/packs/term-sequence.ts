/** Finds words that follow each other within given distances, in time linear in the text. */

/** A place where one of a step's words stands. */
export interface TermHit {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

export interface SequenceStep {
  readonly terms: readonly string[];
  /** Most characters between the end of the step before and its start. */
  readonly within: number;
}

/** How far the words of a sequence can be followed. */
export type SequenceResult =
  | { readonly isWhole: true; readonly hits: readonly TermHit[] }
  | {
      readonly isWhole: false;
      /** The step that fails, from 0. */
      readonly step: number;
      /** Its words are not there; stand only before those of the step before; stand too far behind them. */
      readonly cause: 'absent' | 'before' | 'too-far';
      /** The nearest words that are too far apart. */
      readonly nearest: { readonly from: string; readonly to: string; readonly distance: number } | undefined;
    };

/** A hit that can be reached, with the one before it. */
interface Reached {
  readonly hit: TermHit;
  readonly before: Reached | undefined;
}

/** The whole sequence that ends first, with the longest of the words that end it; or why there is none. */
export function followSequence(text: string, steps: readonly SequenceStep[]): SequenceResult {
  let reached: readonly Reached[] = [];
  for (const [step, { terms, within }] of steps.entries()) {
    const hits = hitsOf(text, terms);
    if (hits.length === 0) return { isWhole: false, step, cause: 'absent', nearest: undefined };
    const next = step === 0 ? hits.map((hit) => ({ hit, before: undefined })) : follow(reached, hits, within);
    if (next.length === 0) return { isWhole: false, step, ...whyNot(reached, hits) };
    reached = next.toSorted((a, b) => a.hit.end - b.hit.end);
  }
  const hits: TermHit[] = [];
  const first = reached[0]?.hit.start;
  for (let at = reached.findLast(({ hit }) => hit.start === first); at; at = at.before) hits.unshift(at.hit);
  return { isWhole: true, hits };
}

/** Where words stand in a text, by their starts. */
export function hitsOf(text: string, terms: readonly string[]): readonly TermHit[] {
  const hits: TermHit[] = [];
  for (const term of terms)
    for (let start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + 1))
      hits.push({ term, start, end: start + term.length });
  return hits.sort((a, b) => a.start - b.start);
}

/** The hits that begin within the distance of one that was reached; both lists are in order. */
function follow(reached: readonly Reached[], hits: readonly TermHit[], within: number): readonly Reached[] {
  let at = 0;
  return hits.flatMap((hit) => {
    while ((reached[at]?.hit.end ?? Number.POSITIVE_INFINITY) <= hit.start) at++;
    const before = reached[at - 1];
    return before && hit.start - before.hit.end <= within ? [{ hit, before }] : [];
  });
}

function whyNot(reached: readonly Reached[], hits: readonly TermHit[]) {
  let at = 0;
  let nearest: { from: string; to: string; distance: number } | undefined;
  for (const { start, term } of hits) {
    while ((reached[at]?.hit.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const before = reached[at - 1]?.hit;
    const distance = before ? start - before.end : Number.POSITIVE_INFINITY;
    if (before && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY))
      nearest = { from: before.term, to: term, distance };
  }
  return { cause: nearest ? ('too-far' as const) : ('before' as const), nearest };
}
