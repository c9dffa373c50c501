/** What is painted on the page of what the panel shows. */
import { expect, test } from 'vitest';
import { marksOf } from '../../utils/platform/marks';
import { sampleFinding } from '../components/sample-report';

const titleOf = (category: string) => `类别 ${category}`;
const many = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    sampleFinding({ id: `f${i}`, severity: i % 3 === 0 ? 'high' : 'low', confidence: 0.5 + i / 1000 }),
  );
const painted = ({ marks }: ReturnType<typeof marksOf>) => marks.filter(({ isPainted }) => isPainted);

test('every finding is a mark with its category and its reason, so that it can be found on the page', () => {
  const { marks } = marksOf(many(3), { marking: 'off', showsAll: false, textLength: 1000, titleOf });
  expect(marks).toHaveLength(3);
  expect(marks[0]).toMatchObject({ title: '类别 vague-goal', reason: many(1)[0]?.message });
});

test('all, the gravest or none are painted, as chosen', () => {
  const options = { showsAll: false, textLength: 1000, titleOf };
  expect(painted(marksOf(many(6), { ...options, marking: 'full' }))).toHaveLength(6);
  expect(painted(marksOf(many(6), { ...options, marking: 'summary' })).map(({ id }) => id)).toEqual(['f0', 'f3']);
  expect(painted(marksOf(many(6), { ...options, marking: 'off' }))).toEqual([]);
});

test('too many for the length of the text are thinned out to the gravest and surest, until all are asked for', () => {
  const options = { marking: 'full', textLength: 1000, titleOf } as const;
  const thinned = marksOf(many(40), { ...options, showsAll: false });
  expect(thinned.unmarked).toBe(25);
  expect(painted(thinned)).toHaveLength(15);
  expect(painted(thinned).filter(({ severity }) => severity === 'high')).toHaveLength(14);
  expect(painted(thinned).map(({ id }) => id)).toContain('f38');
  expect(marksOf(many(40), { ...options, showsAll: true }).unmarked).toBe(0);
  expect(painted(marksOf(many(12), { ...options, textLength: 100, showsAll: false }))).toHaveLength(12);
});
