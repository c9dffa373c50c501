/** Frames to fill in: one for each category, with blanks and without facts. */
import { expect, test } from 'vitest';
import { CATEGORIES } from '../../utils/analysis/schema';
import { FRAMES } from '../../utils/rules/frames';

test.each(CATEGORIES)('the frame for %s leaves its facts blank and is one sentence', (category) => {
  const frame = FRAMES[category];
  const said = frame.replaceAll(/#\{[^}]+\}/g, '');
  expect(frame.match(/#\{[^}]+\}/g)?.length).toBeGreaterThanOrEqual(2);
  expect(said).not.toMatch(/\d|[年月日](?=[前内])/);
  expect(said.match(/。/g)).toHaveLength(1);
});
