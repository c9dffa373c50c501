/** The catalogues say the same things, and keep to the wording rules. */
import { expect, test } from 'vitest';
import { READING_FAILURES } from '../../utils/platform/messages';
import { languageOf, wordsFor } from '../../utils/words/words';

test('any Chinese browser gets Chinese, all others English', () => {
  expect(['zh', 'zh-CN', 'zh-TW', 'ZH-hans'].map(languageOf)).toEqual(['zh', 'zh', 'zh', 'zh']);
  expect(['en', 'en-US', 'de', 'zha', ''].map(languageOf)).toEqual(['en', 'en', 'en', 'en', 'en']);
});

test('every reason that a page gave no document has a title and something to do', () => {
  for (const language of ['zh', 'en'] as const) {
    const { failures } = wordsFor(language);
    for (const reason of READING_FAILURES) expect(failures[reason].title && failures[reason].todo).not.toBe('');
  }
});

test('nothing is called a violation', () => {
  const texts = [...textsOf(wordsFor('zh')), ...textsOf(wordsFor('en'))].join('\n');
  expect(texts).not.toMatch(/违规|违反|violat/i);
});

test('days are written as readers of each language write them', () => {
  expect(wordsFor('zh').date.day('2024-09-05')).toBe('2024年9月5日');
  expect(wordsFor('en').date.day('2024-09-05')).toBe('5 September 2024');
});

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}
