import { describe, expect, it } from 'vitest';
import { createLocator } from '../../utils/page/anchor';
import { type PageText, readPage } from '../../utils/page/page-text';
import { markupRendering } from '../../utils/page/rendering';
import { openBody, textOf } from '../helpers/pages';

const LINES = [
  '为做好森林防火工作，现将有关事项通知如下。',
  '一、各单位要提高认识，切实落实责任。',
  '二、各单位要加强值守，于10月8日前报送总结。',
  '三、各单位要加强宣传，营造良好氛围。',
  '四、各单位要严肃纪律，不得迟报漏报。',
];
const QUOTE = '于10月8日前报送总结';

function open(lines: readonly string[] = LINES) {
  const document = openBody(lines.map((line) => `<p>${line}</p>`).join(''));
  const page = textOf(document);
  let readAgain = 0;
  const reread = (): PageText | undefined => {
    readAgain++;
    const reading = readPage(document, markupRendering);
    return reading.ok ? reading.page : undefined;
  };
  const locate = createLocator(page, markupRendering, reread);
  const find = (quote: string) => {
    const start = page.text.indexOf(quote);
    return locate([{ start, end: start + quote.length, quote }])[0]?.map(String);
  };
  const paragraph = (index: number) => {
    const found = document.querySelectorAll('p')[index];
    if (!found) throw new Error(`no paragraph ${index}`);
    return found;
  };
  return { document, page, locate, find, paragraph, readAgain: () => readAgain };
}

describe('a passage', () => {
  it('is found where it was read, without reading again', () => {
    const { find, readAgain } = open();
    expect(find(QUOTE)).toEqual([QUOTE]);
    expect(readAgain()).toBe(0);
  });

  it('over several lines is found line by line', () => {
    const { find } = open();
    expect(find(`${LINES[1]}\n${LINES[2]}`)).toEqual([LINES[1], LINES[2]]);
  });

  it('is found where it was read although paragraphs were put before it', () => {
    const { find, paragraph, readAgain } = open();
    paragraph(0).insertAdjacentHTML('beforebegin', '<p>转发这份通知，请遵照执行。</p>');
    expect(find(QUOTE)).toEqual([QUOTE]);
    expect(readAgain()).toBe(0);
  });

  it('is found again in new nodes with the same words around it', () => {
    const { document, find } = open();
    document.body.innerHTML = `<p>转发这份通知，请遵照执行。</p>${document.body.innerHTML}`;
    expect(find(QUOTE)).toEqual([QUOTE]);
  });

  it('is found again where it was cut into several nodes', () => {
    const { find, paragraph } = open();
    paragraph(2).innerHTML = '二、各单位要加强值守，于<b>10月</b>8日前报送总结。';
    expect(find(QUOTE)).toEqual([QUOTE]);
  });

  it('is lost when its words changed, were removed, were hidden or got words put in between', () => {
    const changes: readonly ((paragraph: Element) => void)[] = [
      (paragraph) => {
        paragraph.innerHTML = '二、各单位要加强值守，于10月9日前报送总结。';
      },
      (paragraph) => paragraph.remove(),
      (paragraph) => paragraph.setAttribute('hidden', ''),
      (paragraph) => {
        const text = paragraph.firstChild;
        if (text?.nodeType !== 3) throw new Error('no text');
        const rest = (text as Text).splitText(15);
        rest.before('（星期二）');
      },
    ];
    for (const change of changes) {
      const { find, paragraph } = open();
      change(paragraph(2));
      expect(find(QUOTE)).toBeUndefined();
    }
  });

  it('is lost rather than taken for a lookalike elsewhere', () => {
    const twin = `五、各部门也要抓好落实，${QUOTE}，不得拖延。`;
    const { find, paragraph } = open([...LINES, twin]);
    paragraph(2).remove();
    expect(find(QUOTE)).toBeUndefined();
  });

  it('that is the only one of its kind is found again when one side of its context is left', () => {
    const { document, find } = open();
    document.body.innerHTML = document.body.innerHTML.replace('一、各单位要提高认识，切实落实责任。', '一、另一段。');
    expect(find(QUOTE)).toEqual([QUOTE]);
  });

  it('is lost when it stands among words that are not those around it before', () => {
    const { document, find } = open([...LINES.slice(0, 3), '三、宣传。']);
    document.body.innerHTML = document.body.innerHTML
      .replace('一、各单位要提高认识，切实落实责任。', '一、另一段。')
      .replace('二、各单位要加强值守', '二、各部门务必抓好')
      .replace('为做好森林防火工作，现将有关事项通知如下。', '另有安排，见附件。')
      .replace('三、宣传。', '完');
    expect(find(QUOTE)).toBeUndefined();
  });

  it('is lost when it stands twice with the same words around it', () => {
    const { document, find } = open();
    document.body.innerHTML = document.body.innerHTML + document.body.innerHTML;
    expect(find(QUOTE)).toBeUndefined();
  });

  it('makes the page be read again once for all passages together', () => {
    const { document, page, locate, readAgain } = open();
    document.body.innerHTML = document.body.innerHTML.toString();
    const passages = LINES.map((quote) => ({
      start: page.text.indexOf(quote),
      end: page.text.indexOf(quote) + quote.length,
      quote,
    }));
    expect(locate(passages).every((ranges) => ranges?.length === 1)).toBe(true);
    expect(readAgain()).toBe(1);
  });
});
