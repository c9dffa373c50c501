import { describe, expect, test } from 'vitest';
import { currentJudgements, outcomeOf, readTag, tagOf } from '../../../utils/collection/formats/outcomes';
import type { Judgement, Sample } from '../../../utils/collection/schema';
import { judgement, sampleOf } from './content';

const judged = (...judgements: Judgement[]): Sample => ({ ...sampleOf('unjudged'), judgements });

describe('what a sample counts as', () => {
  test('what was settled comes before what annotators say', () => {
    expect(outcomeOf(sampleOf('settled'), 'none')).toEqual({ label: 'yes', category: 'vague-goal', from: 'settled' });
  });

  test('annotators agree where labels and categories are the same', () => {
    const corrected = judgement('张', 'yes', { category: 'vague-goal' });
    expect(outcomeOf(judged(corrected), 'none')).toEqual({ label: 'yes', category: 'vague-goal', from: 'agreed' });
    expect(outcomeOf(judged(corrected, judgement('李', 'yes')), 'none')).toBeUndefined();
    expect(outcomeOf(judged(judgement('张', 'no'), judgement('李', 'unsure')), 'none')).toBeUndefined();
  });

  test('of each annotator the last word counts', () => {
    const sample = judged(judgement('张', 'no'), judgement('李', 'yes'), judgement('张', 'yes'));
    expect(currentJudgements(sample).map(({ label }) => label)).toEqual(['yes', 'yes']);
    expect(outcomeOf(sample, 'none')?.label).toBe('yes');
  });

  test('the category it was collected as stands in only where that is wanted', () => {
    expect(outcomeOf(judged(), 'none')).toBeUndefined();
    expect(outcomeOf(judged(), 'tool')).toEqual({ label: 'yes', category: 'trace-keeping', from: 'tool' });
    expect(outcomeOf(sampleOf('selected'), 'tool')).toBeUndefined();
  });

  test('what a passage is not stays what it was collected as', () => {
    const sample = judged(judgement('张', 'no', { category: 'vague-goal' }));
    expect(outcomeOf(sample, 'none')).toEqual({ label: 'no', category: 'trace-keeping', from: 'agreed' });
  });
});

describe('a tag', () => {
  test('is the category, with NOT: for negatives where these are wanted', () => {
    const no = judged(judgement('张', 'no'));
    expect(tagOf(no, { fallback: 'tool', negatives: 'include' })).toBe('NOT:trace-keeping');
    expect(tagOf(no, { fallback: 'tool', negatives: 'exclude' })).toBeUndefined();
    expect(tagOf(judged(judgement('张', 'unsure')), { fallback: 'tool', negatives: 'include' })).toBeUndefined();
  });

  test.each([
    ['NOT:a', 'a', 'no'],
    ['a', 'a', 'yes'],
    ['NOT:', 'NOT:', 'yes'],
  ])('%s is read as %s: %s', (tag, category, label) => {
    expect(readTag(tag)).toEqual({ category, label });
  });
});
