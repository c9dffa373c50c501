/** The parser of English keeps its offsets, whatever stands between the words. */
import { expect, test } from 'vitest';
import { englishParser } from '../../../utils/adapters/english-parser';

const LINES = [
  'All townships shall complete the inspection by 13 March 2025. Don’t ask villages, e.g. Linhe, for more!',
  '  4.1 Branches. The Bureau will rent 13 rooms; see No. 5 and Art. 12.',
  '“To go all out” is no measure — what can’t be counted (see below) is left out…  ',
  '1,240 houses,\tgraded D',
  '— * —',
  '',
];

test.each(LINES)('words and sentences lie where they are said to: %j', (line) => {
  let end = 0;
  for (const sentence of englishParser.parse(line)) {
    expect(sentence.start).toBeGreaterThanOrEqual(end);
    expect(line.slice(sentence.start, sentence.end)).toBe(line.slice(sentence.start, sentence.end).trim());
    for (const word of sentence.words) {
      expect(word.start).toBeGreaterThanOrEqual(sentence.start);
      expect(word.end).toBeLessThanOrEqual(sentence.end);
      expect(line.slice(word.start, word.end)).not.toMatch(/^\s|\s$/);
    }
    end = sentence.end;
  }
});

test('verbs, modals and numbers are told apart, and given their dictionary form', () => {
  const [sentence] = englishParser.parse('The reports must be submitted by 12 offices.');
  const kinds = Object.fromEntries(sentence?.words.map(({ normal, kind }) => [normal, kind]) ?? []);
  expect(kinds).toMatchObject({ reports: 'noun', must: 'modal', submitted: 'past', '12': 'number' });
  expect(sentence?.words.find(({ normal }) => normal === 'submitted')?.root).toBe('submit');
});

test('a sentence is not cut behind “No.” before a number', () => {
  expect(englishParser.parse('It cites Notice No. 18 of the county. It ends here.')).toHaveLength(2);
});
