import { describe, expect, it } from 'vitest';
import { readRange, selectedRange } from '../../utils/page/page-text';
import { markupRendering } from '../../utils/page/rendering';
import { openBody } from '../helpers/pages';

const PAGE = `<p>为做好森林防火工作，现将<b>有关事项</b>通知如下。</p><p hidden>隐藏的一段，不应读到。</p>
  <p>一、各单位要于10月8日前报送总结。</p><p>2024-09-29 来源：县政府办</p>`;

describe('a selection', () => {
  const textNode = (document: Document, selector: string) => {
    const node = document.querySelector(selector)?.firstChild;
    if (!node) throw new Error(`nothing at ${selector}`);
    return node;
  };

  it('is read from its first to its last character, hidden text left out', () => {
    const document = openBody(PAGE);
    const range = document.createRange();
    range.setStart(textNode(document, 'b'), 2);
    range.setEnd(textNode(document, 'p:nth-of-type(3)'), 12);
    document.getSelection()?.addRange(range);
    const selected = selectedRange(document, markupRendering);
    const reading = selected && readRange(selected, markupRendering);
    expect(reading?.ok && reading.page.text).toBe('事项通知如下。\n一、各单位要于10月8日');
  });

  it('may begin and end at elements', () => {
    const document = openBody(PAGE);
    const range = document.createRange();
    range.setStart(document.body, 0);
    range.setEnd(document.body, 1);
    const reading = readRange(range, markupRendering);
    expect(reading.ok && reading.page.text).toBe('为做好森林防火工作，现将有关事项通知如下。');
  });

  it('leads back to the live nodes', () => {
    const document = openBody(PAGE);
    const range = document.createRange();
    range.selectNodeContents(document.body);
    const reading = readRange(range, markupRendering);
    if (!reading.ok) throw new Error(reading.reason);
    const start = reading.page.text.indexOf('有关事项');
    expect(reading.page.map.rangesOf(start, start + 6).map(String)).toEqual(['有关事项通知']);
  });

  it('has the dates of the page around it', () => {
    const head = '<meta name="PubDate" content="2024-09-29">';
    const document = openBody(PAGE, head);
    const range = document.createRange();
    range.selectNodeContents(textNode(document, 'p:nth-of-type(3)'));
    const reading = readRange(range, markupRendering);
    expect(reading.ok && reading.page.publishedOn).toBe('2024-09-29');
  });

  it('that is collapsed or absent is none, and one without Chinese is said to be so', () => {
    const document = openBody(`${PAGE}<p id="en">Only English words here</p>`);
    expect(selectedRange(document, markupRendering)).toBeUndefined();
    const range = document.createRange();
    range.setStart(document.body, 1);
    range.setEnd(document.body, 1);
    expect(readRange(range, markupRendering)).toMatchObject({ ok: false, reason: 'no-selection' });
    range.selectNodeContents(textNode(document, '#en'));
    expect(readRange(range, markupRendering)).toMatchObject({ ok: false, reason: 'no-chinese' });
  });
});
