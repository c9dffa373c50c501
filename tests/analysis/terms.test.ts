import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../utils/analysis/text/numerals';
import { TermScanner } from '../../utils/analysis/text/terms';

function scan(terms: readonly string[], text: string): readonly (readonly [string, number, number])[] {
  const hits: (readonly [string, number, number])[] = [];
  new TermScanner(terms).scan(text, (term, start, end) => hits.push([terms[term] ?? '', start, end]));
  return hits;
}

describe('finding terms', () => {
  it('finds overlapping and nested terms by start, then by end', () => {
    expect(scan(['落实', '贯彻落实', '贯彻', '实'], '贯彻落实')).toEqual([
      ['贯彻', 0, 2],
      ['贯彻落实', 0, 4],
      ['落实', 2, 4],
      ['实', 3, 4],
    ]);
  });

  it('refuses empty and repeated terms', () => {
    expect(() => new TermScanner([''])).toThrow('empty');
    expect(() => new TermScanner(['落实', '落实'])).toThrow('twice');
  });

  it('finds what a search for each term finds, in any text', () => {
    const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { minLength: 1, maxLength: 12 }),
        fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 60 }),
        (terms, text) => {
          const expected = terms.flatMap((term) => {
            const places: string[] = [];
            for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) places.push(`${term}@${at}`);
            return places;
          });
          expect(
            scan(terms, text)
              .map(([term, start]) => `${term}@${start}`)
              .sort(),
          ).toEqual(expected.sort());
        },
      ),
    );
  });
});

describe('numerals', () => {
  it.each([
    ['15', 15],
    ['１５', 15],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['廿五', 25],
    ['一百二十', 120],
    ['二〇二四', 2024],
    ['两', 2],
  ])('%s is %i', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });

  it('reads nothing else', () => {
    expect(readNumeral('')).toBeUndefined();
    expect(readNumeral('若干')).toBeUndefined();
    expect(readNumeral('3个')).toBeUndefined();
  });
});
