import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBody, textOf, withoutSpace } from '../helpers/pages';

const PAGE = `<div><p>　　为进一步做好<b>森林</b>防火\n   工作，现将<i>有关</i>事项通知如下。</p>
  <p>一、各单位要<span>落</span><span>实</span>责任<br>于10月8日前  报送 Word 文档。<span hidden>隐藏，不读。</span>不得拖延。</p>
  <pre>二、要加强值守，\n    不得脱岗。</pre></div>`;

describe('the map of a text', () => {
  const page = textOf(openBody(PAGE));
  const spans = fc
    .tuple(fc.nat(page.text.length), fc.nat(page.text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

  it('gives pieces that read like the text, white space aside', () => {
    fc.assert(
      fc.property(spans, ({ start, end }) => {
        const pieces = page.map.piecesOf(start, end);
        const read = pieces.map(({ node, offset, length }) => node.data.slice(offset, offset + length)).join('');
        expect(withoutSpace(read)).toBe(withoutSpace(page.text.slice(start, end)));
      }),
    );
  });

  it('gives ranges that read like the text, hidden text and white space aside', () => {
    fc.assert(
      fc.property(spans, ({ start, end }) => {
        const read = page.map.rangesOf(start, end).map(String).join('').replaceAll('隐藏，不读。', '');
        expect(withoutSpace(read)).toBe(withoutSpace(page.text.slice(start, end)));
      }),
    );
  });

  it('leads from every character to its node and back', () => {
    for (let position = 0; position < page.text.length; position++) {
      const [piece] = page.map.piecesOf(position, position + 1);
      if (page.text[position] === '\n') expect(piece).toBeUndefined();
      else expect(piece && page.map.positionOf(piece.node, piece.offset)).toBe(position);
    }
  });

  it('knows no position for hidden text and other nodes', () => {
    const document = openBody(PAGE);
    const { map } = textOf(document);
    const hidden = document.querySelector('[hidden]')?.firstChild;
    expect(hidden?.nodeType === 3 && map.positionOf(hidden as Text, 1)).toBeUndefined();
    expect(map.positionOf(document.createTextNode('工作'), 1)).toBeUndefined();
  });

  it('gives one range for each line, and none where a node was removed', () => {
    const document = openBody(PAGE);
    const { map, text } = textOf(document);
    expect(map.rangesOf(0, text.length)).toHaveLength(text.split('\n').length);
    document.querySelector('pre')?.remove();
    expect(map.rangesOf(text.indexOf('不得脱岗'), text.length)).toEqual([]);
  });
});
