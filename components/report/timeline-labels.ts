/** Puts the labels of the timeline into rows, so that none covers another and no leader line crosses one. */

/** A label that wants to stand at `x`, to the right of its leader line. */
export interface LabelWish {
  readonly key: string;
  readonly x: number;
  readonly text: string;
  /** Labels that matter more are placed first. */
  readonly isUrgent: boolean;
}

/** A label in its row; row 0 is next to the marks. `left` is where its text begins. */
export interface PlacedLabel extends MeasuredLabel {
  readonly row: number;
}

const ROWS = 5;
/** Between a leader line and its text, in em. */
const INSET = 0.3;
const GAP = 0.5;

/** The labels that find a place; `em` in pixels. The others are left out: their marks explain themselves. */
export function placeLabels(wishes: readonly LabelWish[], width: number, em: number): readonly PlacedLabel[] {
  const labels = wishes.map((wish) => measured(wish, width, em)).sort(byTurn);
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const row = Array.from({ length: ROWS }, (_, index) => index).find((index) =>
      placed.every((other) => canStandTogether({ ...label, row: index }, other, GAP * em)),
    );
    if (row !== undefined) placed.push({ ...label, row });
  }
  return placed;
}

interface MeasuredLabel extends LabelWish {
  readonly left: number;
  readonly right: number;
  /** It stands to the left of its leader line, for want of room. */
  readonly isFlipped: boolean;
}

function measured(wish: LabelWish, width: number, em: number): MeasuredLabel {
  const length = textWidth(wish.text) * em;
  const inset = INSET * em;
  const isFlipped = wish.x + inset + length > width;
  const left = Math.max(0, isFlipped ? wish.x - inset - length : wish.x + inset);
  return { ...wish, left, right: left + length, isFlipped };
}

/** Each label is placed after those that its leader line could cross from below. */
function byTurn(a: MeasuredLabel, b: MeasuredLabel): number {
  if (a.isUrgent !== b.isUrgent) return a.isUrgent ? -1 : 1;
  if (a.isFlipped !== b.isFlipped) return a.isFlipped ? 1 : -1;
  return a.isFlipped ? a.x - b.x : b.x - a.x;
}

function canStandTogether(label: PlacedLabel, other: PlacedLabel, gap: number): boolean {
  if (label.row === other.row) return label.right + gap <= other.left || other.right + gap <= label.left;
  const [lower, upper] = label.row < other.row ? [label, other] : [other, label];
  return upper.x < lower.left - 1 || upper.x > lower.right + 1;
}

/** Width of a text in em, a little generous. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u2e80-\uffff]/.test(character) ? 1.02 : 0.6;
  return width;
}
