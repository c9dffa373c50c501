import { describe, expect, test } from 'vitest';
import { writeBio } from '../../../utils/collection/formats/bio';
import { CONTENT, sampleOf, TEXT } from './content';

describe('characters with BIO tags', () => {
  const texts = [...writeBio(CONTENT, 'none')];
  const tagged = (text: string) =>
    text
      .trim()
      .split(/\n+/)
      .map((line) => line.split('\t'));

  test('every character but white space has a line', () => {
    expect(
      tagged(texts[0] ?? '')
        .map(([character]) => character)
        .join(''),
    ).toBe(TEXT.replace(/\s/g, ''));
    expect(tagged(texts[0] ?? '').map(([character]) => character)).toContain('😀');
  });

  test('a passage begins with B and goes on with I, without a blank line in it', () => {
    const [, passage = ''] = /((?:.\t[BI]-口号_堆砌\n)+)/u.exec(texts[0] ?? '') ?? [];
    expect(passage.match(/B-/g)?.length).toBe(1);
    expect(passage.replace(/\t.*\n/g, '')).toBe(sampleOf('agreed').quote.replace(/\s/g, ''));
    expect(texts[1]).toContain(
      '狠\tB-vague-goal\n抓\tI-vague-goal\n落\tI-vague-goal\n实\tI-vague-goal\n😀\tI-vague-goal\n，\tO\n',
    );
  });

  test('a blank line ends sentences and texts', () => {
    expect(texts.every((text) => text.endsWith('\n\n') && !text.includes('\n\n\n'))).toBe(true);
    expect(texts[0]).toContain('：\tO\n\n一\tO');
  });

  test('of passages that overlap the first wins, of two that begin together the longer', () => {
    const at = (id: string, quote: string, category: string) => {
      const start = TEXT.indexOf(quote);
      return { ...sampleOf('unjudged'), id, quote, start, end: start + quote.length, category };
    };
    const samples = [
      at('1', '高思想认识', 'b'),
      at('2', '切实提高', 'a'),
      at('3', '切实提高思想', 'c'),
      at('4', '认识', 'd'),
    ];
    const [text = ''] = writeBio({ ...CONTENT, samples }, 'tool');
    const tags = tagged(text).filter(([, tag]) => tag !== 'O');
    expect(tags.map(([, tag]) => tag)).toEqual(['B-c', 'I-c', 'I-c', 'I-c', 'I-c', 'I-c', 'B-d', 'I-d']);
  });
});
