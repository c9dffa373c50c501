/** Each rule reads repeats of its own words, however they are joined, in a time that grows with their length. */
import { describe, expect, test } from 'vitest';
import { RULES } from '../../utils/rules/registry';
import { report } from '../helpers/analysis';
import { growthOf, tooFast } from './growth';
import { TIMED_PIECES } from './timed-pieces';

const MINUTE = 60_000;
/** Marks that end a clause, a sentence or a line, and ones that open what is never closed. */
const JOINTS = ['', '，', '。', '\n', '《', '（', '1', '日'];
/** Joints for the longest texts. */
const MAIN_JOINTS = ['', '。', '《'];

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const terms = Object.values(rule.terms).flat();
  const words = terms.length > 0 ? terms : TIMED_PIECES;
  const work = (text: string) => report({ text, issuedOn: '2024-05-13' }, [rule]);

  test(
    'takes linear time for all its words together',
    () => {
      const found = JOINTS.flatMap((joint) => {
        const piece = words.map((word) => word + joint).join('');
        const lengths = MAIN_JOINTS.includes(joint) ? [10_000, 100_000] : [10_000];
        return tooFast(`words joined by “${joint}”`, growthOf(work, piece, lengths));
      });
      expect(found).toEqual([]);
    },
    2 * MINUTE,
  );

  test(
    'takes linear time for each of its words alone',
    () => {
      expect(words.flatMap((word) => tooFast(word, growthOf(work, word, [1000])))).toEqual([]);
    },
    2 * MINUTE,
  );
});
