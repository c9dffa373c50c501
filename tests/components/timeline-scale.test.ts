/** How days are laid out on the line, and labels in their rows. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../components/report/days';
import { placeLabels } from '../../components/report/timeline-labels';
import { isReturnDay } from '../../components/report/timeline-marks';
import { layOutDays } from '../../components/report/timeline-scale';
import type { Every } from '../../utils/analysis/schema';

const start = dayNumber('2024-09-29');
const room = { left: 6, width: 280, em: 11 } as const;
const lay = (days: readonly number[], leastDays = 13) => layOutDays({ ...room, start, days, leastDays });

test('where everything fits each day is drawn and none is wider than another', () => {
  const scale = lay([start + 1, start + 9]);
  expect(scale.breaks).toEqual([]);
  expect(scale.cells.map(({ day }) => day - start)).toEqual(Array.from({ length: 14 }, (_, index) => index));
  expect(new Set(scale.cells.map(({ width }) => width.toFixed(6))).size).toBe(1);
});

test('a day in three years stands behind a break, and the first weeks stay readable', () => {
  const scale = lay([start + 1, start + 9, start + 1100]);
  expect(scale.near).toEqual({ from: start, to: start + 13 });
  expect(scale.dayWidth).toBeGreaterThan(12);
  expect(scale.breaks.map(({ days }) => days)).toEqual([1100 - 13 - 1]);
  expect(scale.middleOf(start + 1100)).toBeGreaterThan(scale.middleOf(start + 13) ?? Infinity);
  expect(scale.middleOf(start + 500)).toBeUndefined();
});

test('a day shortly before the issue is drawn, one long before stands behind a break', () => {
  expect(lay([start - 5]).near.from).toBe(start - 5);
  const scale = lay([start - 200]);
  expect(scale.near.from).toBe(start);
  expect(scale.breaks.map(({ days }) => days)).toEqual([199]);
});

test('whatever the days, each has its place within the drawing, in their order', () => {
  const offsets = fc.array(fc.integer({ min: -400, max: 4000 }), { maxLength: 30 });
  fc.assert(
    fc.property(offsets, (list) => {
      const days = list.map((offset) => start + offset);
      const scale = lay(days);
      const wanted = [...new Set([...days, start])].sort((a, b) => a - b).map((day) => scale.middleOf(day));
      expect(wanted).not.toContain(undefined);
      expect(wanted).toEqual(wanted.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
      for (const { x, width } of scale.cells) {
        expect(x).toBeGreaterThanOrEqual(room.left - 0.001);
        expect(x + width).toBeLessThanOrEqual(room.left + room.width + 0.001);
      }
    }),
  );
});

test('no label covers another, and no leader line crosses one', () => {
  const wishes = fc.array(fc.record({ x: fc.integer({ min: 0, max: 288 }), isUrgent: fc.boolean() }), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(wishes, (list) => {
      const placed = placeLabels(
        list.map((wish, index) => ({ ...wish, key: String(index), text: '10/28' })),
        288,
        11,
      );
      for (const one of placed)
        for (const other of placed) {
          if (one === other) continue;
          if (one.row === other.row) expect(one.right <= other.left || other.right <= one.left).toBe(true);
          if (one.row > other.row) expect(one.x > other.left && one.x < other.right).toBe(false);
        }
    }),
  );
});

test('a label alone is always placed', () => {
  for (const x of [0, 150, 288]) {
    const [label] = placeLabels([{ key: 'a', x, text: '2027/12/31', isUrgent: false }], 288, 11);
    expect(label && label.left >= 0 && label.right <= 288).toBe(true);
  }
});

test('returns fall on the ends of their weeks, months and years', () => {
  const daysOf = (every: Every) =>
    Array.from({ length: 95 }, (_, index) => start + index)
      .filter((day) => isReturnDay(every, day, start))
      .map((day) => day - start);
  expect(daysOf('day')).toHaveLength(94);
  expect(daysOf('week').slice(0, 3)).toEqual([5, 12, 19]);
  expect(daysOf('two-weeks').slice(0, 3)).toEqual([12, 26, 40]);
  expect(daysOf('month')).toEqual([1, 32, 62, 93]);
  expect(daysOf('quarter')).toEqual([1, 93]);
  expect(daysOf('other')).toEqual([]);
});
