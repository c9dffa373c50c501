import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchored, exportedTexts } from '../../../utils/collection/formats/anchoring';
import { fromPoint, toPoint } from '../../../utils/collection/formats/code-points';
import { BARE, CONTENT, sampleOf, TEXT, WHOLE } from './content';

describe('the text that a sample is given out with', () => {
  test('every sample’s quote stands at its offsets, in UTF-16 units and in code points', () => {
    for (const sample of CONTENT.samples) {
      const { text, start, end, startPoint, endPoint, offset } = anchored(sample, CONTENT.texts);
      expect(text.slice(start, end)).toBe(sample.quote);
      expect([...text].slice(startPoint, endPoint).join('')).toBe(sample.quote);
      expect(start + offset).toBe(sample.start);
    }
  });

  test('it is the document where that is kept, the quote with its context elsewhere', () => {
    expect(anchored(sampleOf('settled'), CONTENT.texts)).toMatchObject({ text: TEXT, isWhole: true, offset: 0 });
    const excerpt = anchored(sampleOf('excerpt'), CONTENT.texts);
    expect(excerpt).toMatchObject({
      text: '要高度重视，\n狠抓落实😀，务求实效。',
      isWhole: false,
      start: 7,
      end: 13,
      endPoint: 12,
    });
    expect(anchored(sampleOf('lone'), CONTENT.texts)).toMatchObject({ text: '@处处留痕', start: 0, end: 5 });
  });

  test('a kept text that reads otherwise at that place is not used', () => {
    const texts = new Map([[WHOLE.hash, `前面多了字${TEXT}`]]);
    expect(anchored(sampleOf('settled'), texts).isWhole).toBe(false);
  });

  test('a kept text comes once with all its samples, the others come alone', () => {
    const texts = exportedTexts(CONTENT);
    expect(texts.map(({ id, samples }) => [id, samples.length])).toEqual([
      [WHOLE.hash, 6],
      ['excerpt', 1],
      ['lone', 1],
    ]);
    expect(texts.at(-1)?.document).toBe(BARE);
  });
});

test('code points lead back to the UTF-16 units that they came from', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      let units = 0;
      [...text].forEach((character, point) => {
        expect(toPoint(text, units)).toBe(point);
        expect(fromPoint(text, point)).toBe(units);
        units += character.length;
      });
      expect(fromPoint(text, [...text].length + 1)).toBeUndefined();
    }),
  );
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 5])('%d is no place in a text of four', (point) => {
  expect(fromPoint('四个字😀'.slice(0, 3), point)).toBeUndefined();
});
