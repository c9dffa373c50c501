/** The peer with the dictionary looks for the words that our rules look for. */
import { expect, test } from 'vitest';
import { RULES } from '../../../utils/rules/registry';
import { dictionaryLinter, dictionaryOf } from './dictionary-linter';

test('the dictionary holds each word of the rules once', () => {
  const words = dictionaryOf(RULES);
  expect(new Set(words)).toEqual(new Set(RULES.flatMap(({ terms }) => Object.values(terms).flat())));
  expect(new Set(words).size).toBe(words.length);
});

test('each word is found in its paragraph, in order', async () => {
  const words = dictionaryOf(RULES);
  expect(await dictionaryLinter(words)(words.join('\n\n'))).toEqual(words);
});

test('the longest word counts, words are found on every line and signs stand for themselves', async () => {
  const lint = dictionaryLinter(dictionaryOf([{ terms: { some: ['提高', '提高认识', '99.'] } }]));
  expect(await lint('提高认识，提高能力。\n占99.5%，共991个。')).toEqual(['提高认识', '提高', '99.']);
});
