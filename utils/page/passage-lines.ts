/** The rectangles that a passage covers on the screen. */

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One rectangle for each printed line of the passage, in client coordinates. */
export function linesOf(ranges: readonly Range[]): readonly Rect[] {
  const rects = ranges
    .flatMap((range) => [...range.getClientRects()])
    .filter(({ width, height }) => width > 0 && height > 0);
  const lines: Rect[] = [];
  for (const rect of rects.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
    const last = lines.at(-1);
    const shared = last ? Math.min(last.bottom, rect.bottom) - Math.max(last.top, rect.top) : 0;
    if (last && shared > (rect.bottom - rect.top) / 2) lines[lines.length - 1] = union(last, rect);
    else lines.push({ left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom });
  }
  return lines;
}

function union(a: Rect, b: Rect): Rect {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
