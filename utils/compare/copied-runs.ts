/** Finds what one document took word for word from another. */
import type { Span } from '../analysis/schema';
import type { ReadDocument } from './compared-document';
import { type Content, contentOf } from './content';
import { SuffixAutomaton } from './suffix-automaton';

/** A stretch of the draft that stands in the upper document too. */
export interface CopiedRun {
  readonly draft: Span;
  readonly upper: Span;
}

/** All that was copied. */
export interface Copying {
  /** 0–1: of the characters, letters and digits of the draft's body, those in copied runs; 0 for an empty body. */
  readonly share: number;
  /** In the order of the draft; they do not overlap there. */
  readonly runs: readonly CopiedRun[];
}

/** The shortest run that counts, in Chinese characters beside titles and set names. */
const SHORTEST_RUN = 12;

/** The runs of the draft's body that occur in the upper document's body, in time linear in both. */
export function findCopying(draft: ReadDocument, upper: ReadDocument): Copying {
  const from = contentOf(upper.facts.text, upper.sentences);
  const to = contentOf(draft.facts.text, draft.sentences);
  const runs: CopiedRun[] = [];
  let covered = 0;
  let last = 0;
  new SuffixAutomaton(from.codes).walk(to.codes, (found, length, occursAt) => {
    const { start, end } = wholeNumbers(to.codes, found, found + length);
    if (weightOf(to, start, end) < SHORTEST_RUN) return;
    const fresh = Math.max(start, last);
    if (fresh >= end) return;
    last = end;
    covered += end - fresh;
    const shift = occursAt - found;
    runs.push({ draft: spanOf(to, fresh, end), upper: spanOf(from, fresh + shift, end + shift) });
  });
  return { share: to.codes.length === 0 ? 0 : covered / to.codes.length, runs };
}

/** Whether all of a span of the draft stands in one copied run. */
export function isCopied({ runs }: Copying, { start, end }: Span): boolean {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.draft.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const run = runs[low]?.draft;
  return run !== undefined && run.start <= start;
}

/** Longest number that a run is cut back by. */
const LONGEST_NUMBER = 8;

/** Without a part of a number at either end: of 2026年 and 2027年 the 202 is not copied. */
function wholeNumbers(codes: Uint16Array, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from < to && from - start < LONGEST_NUMBER && isInNumber(codes, from)) from++;
  while (to > from && end - to < LONGEST_NUMBER && isInNumber(codes, to)) to--;
  return { start: from, end: to };
}

function isInNumber(codes: Uint16Array, at: number): boolean {
  return isNumberCode(codes[at - 1]) && isNumberCode(codes[at]);
}

function isNumberCode(code: number | undefined): boolean {
  return code !== undefined && ((code >= 0x30 && code <= 0x39) || code === 0x25);
}

function weightOf({ weightBefore }: Content, start: number, end: number): number {
  return (weightBefore[end] ?? 0) - (weightBefore[start] ?? 0);
}

function spanOf({ places }: Content, start: number, end: number): Span {
  return { start: places[start] ?? 0, end: (places[end - 1] ?? -1) + 1 };
}
