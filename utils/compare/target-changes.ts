/** Compares the targets of matched sentences: dates, limits, shares, counts, frequencies, and how strongly they are asked. */
import type { DueContext } from '../analysis/facts/due-day';
import { HAND_IN } from '../analysis/facts/tasks';
import type { Span } from '../analysis/schema';
import { exemptionOf } from '../analysis/steps/exemptions';
import type { SentencePair } from './alignment';
import type { ReadDocument, Sentence } from './compared-document';
import { type Frame, framesOf, isSameObject } from './frames';
import type { Quantity } from './quantities';
import { strengthChanges } from './strength-changes';
import { changeOf, type Direction, type FoundChange, isOtherStage, valueKey } from './value-changes';

/** Where a target stands on one side. */
export interface TargetSide extends Span {
  /** `text.slice(start, end)`: the words of the value alone (9月30日前, 10%, 每月). */
  readonly quote: string;
  /** The sentence around it. */
  readonly sentence: Span;
}

/** A target that the draft sets otherwise than the upper document. */
export interface TargetChange {
  /** `date` takes in time limits (15日内). */
  readonly kind: FoundChange['kind'];
  readonly direction: Direction;
  readonly upper: TargetSide;
  readonly draft: TargetSide;
  /** A date by which something is to be handed in: an earlier one leaves time to hand it on. */
  readonly isReturn: boolean;
}

/** The changes of all pairs (left: draft, right: upper), in the order of the draft. */
export function findTargetChanges(
  pairs: readonly SentencePair[],
  draft: ReadDocument,
  upper: ReadDocument,
): readonly TargetChange[] {
  const rivals = rivalsIn(upper.sentences);
  const context = { issued: draft.facts.countedFrom, calendar: draft.facts.calendar };
  const begins = upper.facts.countedFrom;
  const isBeforeUpper = ({ quantity }: Frame) =>
    quantity.kind === 'date' && quantity.day !== undefined && begins !== undefined && quantity.day < begins;
  return pairs.flatMap((pair) => {
    if (!isAsked(pair.left, draft) || !isAsked(pair.right, upper)) return [];
    const compared = samePairs(pair).flatMap(([to, from]) => {
      if (isBeforeUpper(to) || hasRival(from, to, rivals, context)) return [];
      const change = changeOf(from, to, context);
      return change ? [{ ...change, isUnsure: isOtherStage(from, to, change, context) }] : [];
    });
    const numbers = withoutConflict(compared);
    const found = [...numbers, ...strengthChanges(pair)].sort((a, b) => a.draft.start - b.draft.start);
    return found.map((change) => ({
      ...change,
      upper: sideOf(change.upper, pair.right, upper),
      draft: sideOf(change.draft, pair.left, draft),
      isReturn: change.kind === 'date' && pair.left.unit.holds(HAND_IN),
    }));
  });
}

function sideOf({ start, end }: Span, sentence: Sentence, { text }: ReadDocument): TargetSide {
  return { start, end, quote: text.slice(start, end), sentence: { start: sentence.start, end: sentence.end } };
}

/** Asked of units, and neither background nor forbidden nor a figure of the past. */
function isAsked({ unit, quantities }: Sentence, { facts: { countedFrom } }: ReadDocument): boolean {
  if (unit.audience !== 'units' || exemptionOf(unit) !== undefined) return false;
  const isPast = (quantity: Quantity) =>
    quantity.kind === 'date' &&
    !quantity.isDue &&
    quantity.day !== undefined &&
    countedFrom !== undefined &&
    quantity.day < countedFrom;
  return !quantities.some(isPast) || OBLIGES.test(unit.text);
}

const OBLIGES = /[要须请]|应当?|务必|确保|力争|不得/;

/** Quantities of the same: by key, in order, where both sentences have as many and not just in another order. */
function samePairs({ left, right }: SentencePair): readonly (readonly [Frame, Frame])[] {
  const byKey = byKeyOf(framesOf(right));
  return [...byKeyOf(framesOf(left))].flatMap(([key, ours]) => {
    const theirs = byKey.get(key) ?? [];
    if (theirs.length !== ours.length || (ours.length > 1 && isReordered(ours, theirs))) return [];
    return ours.flatMap((to, i): [Frame, Frame][] => {
      const from = theirs[i];
      return from && isSameObject(to, from) ? [[to, from]] : [];
    });
  });
}

function byKeyOf(frames: readonly Frame[]): ReadonlyMap<string, readonly Frame[]> {
  const groups = new Map<string, Frame[]>();
  for (const frame of frames) {
    const group = groups.get(frame.key);
    if (group) group.push(frame);
    else groups.set(frame.key, [frame]);
  }
  return groups;
}

function isReordered(ours: readonly Frame[], theirs: readonly Frame[]): boolean {
  const values = (frames: readonly Frame[]) => frames.map(({ quantity }) => valueKey(quantity)).sort();
  return values(ours).join() === values(theirs).join();
}

function rivalsIn(sentences: readonly Sentence[]): ReadonlyMap<string, readonly Frame[]> {
  return byKeyOf(sentences.flatMap(framesOf));
}

/** Rivals looked at; where there are more, nothing is said. */
const MOST_RIVALS = 12;

/** Whether the upper document says the same with another value elsewhere, so that either may be meant. */
function hasRival(from: Frame, to: Frame, rivals: ReadonlyMap<string, readonly Frame[]>, context: DueContext): boolean {
  const others = (rivals.get(from.key) ?? []).filter(({ quantity }) => valueKey(quantity) !== valueKey(from.quantity));
  if (others.length > MOST_RIVALS) return true;
  return others.some((other) => {
    if (changeOf(other, to, context) === undefined) return true;
    if (other.sentence === from.sentence) return false;
    const isElsewhere =
      other.sentence.heading !== from.sentence.heading && from.sentence.heading === to.sentence.heading;
    const stage = datesOf(from.sentence);
    const isOtherStage =
      from.quantity.kind !== 'date' &&
      stage !== '' &&
      stage === datesOf(to.sentence) &&
      stage !== datesOf(other.sentence);
    return !isElsewhere && !isOtherStage;
  });
}

function datesOf({ quantities }: Sentence): string {
  return quantities.flatMap((quantity) => (quantity.kind === 'date' ? valueKey(quantity) : [])).join();
}

/** A date and a number that moved against each other set another stage together: neither can be called stricter. */
function withoutConflict(changes: readonly (FoundChange & { isUnsure: boolean })[]): readonly FoundChange[] {
  const directions = new Set(changes.map(({ direction }) => direction));
  const hasBoth =
    directions.has('tightened') && directions.has('loosened') && changes.some(({ kind }) => kind === 'date');
  return changes.map(({ kind, direction, upper, draft, isUnsure }) => ({
    kind,
    direction: hasBoth || isUnsure ? 'changed' : direction,
    upper,
    draft,
  }));
}
