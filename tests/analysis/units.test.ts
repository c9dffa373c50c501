import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutUnits } from '../../utils/analysis/text/units';
import { goldDocuments, hasGold, SHARED } from '../helpers/gold';

const texts = (text: string) => cutUnits(text).map(({ start, end }) => text.slice(start, end));

describe('cutting a text into units', () => {
  it('cuts after 。！？； and at line ends, and keeps the mark', () => {
    expect(texts('一、总体要求\n提高认识。抓好落实；见成效！\n\n好吗？是')).toEqual([
      '一、总体要求',
      '提高认识。',
      '抓好落实；',
      '见成效！',
      '好吗？',
      '是',
    ]);
  });

  it('keeps closing quotes and brackets with the sentence that they close', () => {
    expect(texts('做到“零报告。”（全年。）然后')).toEqual(['做到“零报告。”', '（全年。）', '然后']);
  });

  it('trims white space, ideographic space included', () => {
    expect(texts('　　各村：\r\n\t照办。 ')).toEqual(['各村：', '照办。']);
  });

  it('numbers lines from 0', () => {
    expect(cutUnits('甲。乙。\n丙').map(({ line }) => line)).toEqual([0, 0, 1]);
  });

  it('leaves out nothing but white space, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const kept = texts(text).join('');
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it.skipIf(!hasGold)('cuts all labelled documents exactly as the labels were cut', async () => {
    const module: { unitsOf(text: string): readonly { start: number; end: number }[] } = await import(
      pathToFileURL(resolve(SHARED, 'gold/units.mjs')).href
    );
    for (const { text } of goldDocuments()) {
      const spans = (units: readonly { start: number; end: number }[]) => units.map(({ start, end }) => [start, end]);
      expect(spans(cutUnits(text))).toEqual(spans(module.unitsOf(text)));
    }
  });
});
