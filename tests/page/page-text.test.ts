import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/page/page-text';
import { markupRendering } from '../../utils/page/rendering';
import { openBody, openPage, textOf } from '../helpers/pages';

const BODY = [
  '各乡镇人民政府，县政府各部门：',
  '为进一步做好森林防火工作，现将有关事项通知如下。',
  '一、各单位要落实责任，于10月8日前报送工作总结。',
  '二、各单位要加强值守，发现火情立即处置。',
];
const paragraphs = BODY.map((line) => `<p>${line}</p>`).join('');
const menu = `<ul>${['首页', '政务公开', '办事服务', '互动交流'].map((name) => `<li><a href="/">${name}</a></li>`).join('')}</ul>`;
const TITLE = '某县人民政府办公室关于做好森林防火工作的通知';

describe('the text of a page', () => {
  it('has a line for each block, line break and table cell', () => {
    const page = textOf(
      openBody(
        `<div>为做好工作，现通知如下。<p>第一条，要落实责任。</p>第二条，要加强值守。<br>第三条，要及时报告。</div>
         <table><tr><td>单位</td><td>各乡镇要报送的材料，不得遗漏。</td></tr></table>`,
      ),
    );
    expect(page.text.split('\n')).toEqual([
      '为做好工作，现通知如下。',
      '第一条，要落实责任。',
      '第二条，要加强值守。',
      '第三条，要及时报告。',
      '单位',
      '各乡镇要报送的材料，不得遗漏。',
    ]);
  });

  it('joins what inline elements tear apart and collapses white space as it is rendered', () => {
    const page = textOf(
      openBody('<p>\n  各单位要于<b>10月8日</b>\n  <span>前</span>报送  Word   文档，\n  不得\n  拖延。&nbsp;</p>'),
    );
    expect(page.text).toBe('各单位要于10月8日前报送 Word 文档，不得拖延。');
  });

  it('keeps the lines of preformatted text', () => {
    const page = textOf(openBody('<pre>一、要落实责任，不得推诿。\n\n    二、要加强值守，不得脱岗。</pre>'));
    expect(page.text).toBe('一、要落实责任，不得推诿。\n二、要加强值守，不得脱岗。');
  });

  it('drops zero-width characters and indents', () => {
    const page = textOf(openBody('<p>　　各单\u200b位要于10月\ufeff8日前报送总结，不得拖延。</p>'));
    expect(page.text).toBe('各单位要于10月8日前报送总结，不得拖延。');
  });

  it('leaves out what is hidden, scripts, form controls and folded details, but not what is visible again', () => {
    const page = textOf(
      openBody(`${paragraphs}
        <p hidden>隐藏的一段，不应读到。</p><p style="display: none">隐藏的二段，不应读到。</p>
        <script>var a = "脚本，不应读到。";</script><noscript>请开启脚本，不应读到。</noscript>
        <template><p>模板，不应读到。</p></template><button>打印，不应读到。</button>
        <details><summary>说明</summary><p>折叠的一段，不应读到。</p></details>
        <p style="visibility:hidden">看不见的，不应读到。<span style="visibility:visible">又看得见的，应当读到。</span></p>`),
    );
    expect(page.text).not.toContain('不应读到');
    expect(page.text).toContain('又看得见的，应当读到。');
  });

  it('leaves out navigation, breadcrumb, publication line, tools, neighbours and footer', () => {
    const page = textOf(
      openBody(
        `<div class="a">${menu}</div><div>您当前的位置：<a href="/">首页</a> &gt; <a href="/">通知公告</a></div>
         <h1>${TITLE}</h1><div>发布时间：2024-09-29 10:20　来源：县政府办　浏览次数：120</div>
         <div>字号：[大] [中] [小]　<a href="#">打印本页</a></div><div>${paragraphs}<p>某县人民政府办公室</p><p>2024年9月28日</p></div>
         <div>【打印本页】【关闭窗口】</div><div>分享到：微信 微博</div>
         <div>上一篇：<a href="/">关于做好防汛工作的通知，请各单位落实</a></div>
         <div>相关链接</div><ul><li><a href="/">关于春季防火的通知，要落实责任。</a></li></ul>
         <div>版权所有：某县人民政府　主办：县政府办　备案号：某ICP备00000001号</div>`,
        `<title>${TITLE}_某县人民政府门户网站</title>`,
      ),
    );
    expect(page.text.split('\n')).toEqual([TITLE, ...BODY, '某县人民政府办公室', '2024年9月28日']);
    expect(page.title).toBe(TITLE);
    expect(page.publishedOn).toBe('2024-09-29');
  });

  it('takes the dates and not the rows of the table of fields above the document', () => {
    const rows = [
      ['索 引 号', '000000/2024-0001', '主题分类', '农业、林业'],
      ['发文机关', '某县人民政府办公室', '成文日期', '2024年09月28日'],
      ['发文字号', '某政办发〔2024〕1号', '发布日期', '2024-09-29'],
    ];
    const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
    const page = textOf(openBody(`${menu}<table>${table}</table><div><h2>${TITLE}</h2>${paragraphs}</div>`));
    expect(page.text.split('\n')).toEqual([TITLE, ...BODY]);
    expect(page.issuedOn).toBe('2024-09-28');
    expect(page.publishedOn).toBe('2024-09-29');
  });

  it('takes title and date from meta elements where nothing else tells', () => {
    const page = textOf(
      openBody(
        paragraphs,
        `<meta name="ArticleTitle" content="${TITLE}"><meta name="PubDate" content="2024-9-29 08:00"><title>某县政府网</title>`,
      ),
    );
    expect(page.title).toBe(TITLE);
    expect(page.publishedOn).toBe('2024-09-29');
    expect(page.issuedOn).toBeUndefined();
  });

  it('keeps the secrecy mark, the number and a title broken over two lines above the body', () => {
    const page = textOf(
      openBody(
        `${menu}<p>秘密★1年</p><p>某政办发〔2024〕1号</p><p>某县人民政府办公室<br>关于做好森林防火工作的通知</p>${paragraphs}`,
        `<title>${TITLE}</title>`,
      ),
    );
    expect(page.text.split('\n').slice(0, 5)).toEqual([
      '秘密★1年',
      '某政办发〔2024〕1号',
      '某县人民政府办公室',
      '关于做好森林防火工作的通知',
      BODY[0],
    ]);
    expect(page.title).toBe(TITLE);
  });

  it('is the whole body where the body is the document', () => {
    const page = textOf(openBody(`<p>${TITLE}</p>${paragraphs}<p>某县人民政府办公室</p><p>2024年9月28日</p>`));
    expect(page.text.split('\n')).toEqual([TITLE, ...BODY, '某县人民政府办公室', '2024年9月28日']);
  });

  it('keeps attachments that are links and lines of a document that look a little like a website', () => {
    const page = textOf(
      openBody(
        `${menu}<div>${paragraphs}<p>主办单位：县应急管理局</p><table><tr><td>标准</td><td>正常</td></tr></table>
         <p>各单位要按标准报送，不得遗漏。</p><p><a href="1.doc">附　件：1.报送表</a></p><p><a href="2.doc">2.名单.xlsx</a></p></div>`,
      ),
    );
    expect(page.text.split('\n').slice(-6)).toEqual([
      '主办单位：县应急管理局',
      '标准',
      '正常',
      '各单位要按标准报送，不得遗漏。',
      '附　件：1.报送表',
      '2.名单.xlsx',
    ]);
  });
});

describe('a page that gives no document', () => {
  const reasonOf = (document: Document) => {
    const reading = readPage(document, markupRendering);
    return reading.ok ? reading.page.text : reading.reason;
  };

  it('is empty', () => {
    expect(reasonOf(openBody('<script>1</script><p> </p>'))).toBe('empty');
  });

  it('is neither Chinese nor English', () => {
    expect(reasonOf(openBody('<p>Alle Mitglieder berichten bis Ende Oktober, und zwar unverzüglich. 中文</p>'))).toBe(
      'no-chinese',
    );
  });

  it('is a scanned image, with a menu around it or without', () => {
    const scan = '<p><img width="800" height="1100" src="data:,"></p>';
    expect(reasonOf(openBody(scan))).toBe('image-only');
    expect(reasonOf(openBody(`${menu}<h1>关于做好工作的通知</h1>${scan}`))).toBe('image-only');
  });

  it('is not called an image for the sake of a banner', () => {
    expect(reasonOf(openBody(`<img width="1000" height="120" src="data:,">${menu}<p>很短。</p>`))).toBe('no-chinese');
  });

  it('is a PDF', () => {
    const document = openPage('<embed type="application/pdf">');
    Object.defineProperty(document, 'contentType', { value: 'application/pdf' });
    expect(reasonOf(document)).toBe('pdf');
  });
});

describe('frames', () => {
  const frame = (document: Document) => document.querySelector('iframe');

  it('of the same origin are read where they hold the document', () => {
    const document = openBody(`${menu}<p>欢迎访问本网站，请选择栏目。</p><iframe></iframe>`);
    Object.defineProperty(frame(document), 'contentDocument', { value: openBody(paragraphs) });
    expect(textOf(document).text).toBe(BODY.join('\n'));
  });

  it('with less of a document than the page itself are not', () => {
    const document = openBody(`${paragraphs}<iframe></iframe>`);
    Object.defineProperty(frame(document), 'contentDocument', { value: openBody('<p>今日天气，晴转多云。</p>') });
    expect(textOf(document).text).toBe(BODY.join('\n'));
  });

  it('of another origin are counted if they are large enough', () => {
    const document = openBody(`${paragraphs}<iframe id="a"></iframe><iframe id="b"></iframe>`);
    for (const one of document.querySelectorAll('iframe')) {
      Object.defineProperty(one, 'contentDocument', {
        get() {
          throw new Error('blocked');
        },
      });
    }
    const rendering = { ...markupRendering, canHoldDocument: (element: Element) => element.id === 'a' };
    expect(readPage(document, rendering).unreadFrames).toHaveLength(1);
    expect(readPage(document, markupRendering).unreadFrames).toHaveLength(2);
  });
});

describe('an English page', () => {
  const notice = `<header><a href="/">Home</a> <a href="/news">News</a> <a href="/about">About the county</a></header>
    <main><h1>Notice on the Safety of <em>School</em> Buses</h1><p>10 March 2025</p>
    <p>Each township shall check the brakes of <b>all</b> school buses in its area by 14 March 2025.</p>
    <p>The results are sent to the County Bureau of Education, together with a list of the buses that failed.</p>
    <p>Drivers get a free medical examination every year, which the county pays for.</p></main>
    <footer><a href="/imprint">Imprint</a> <a href="/map">Site map</a> Copyright 2025</footer>`;

  it('is read without its menus, words kept apart', () => {
    const reading = readPage(openBody(notice), markupRendering);
    expect(reading.ok && reading.page.text.split('\n')).toEqual([
      'Notice on the Safety of School Buses',
      '10 March 2025',
      'Each township shall check the brakes of all school buses in its area by 14 March 2025.',
      'The results are sent to the County Bureau of Education, together with a list of the buses that failed.',
      'Drivers get a free medical examination every year, which the county pays for.',
    ]);
    expect(reading.ok && reading.page.title).toBe('Notice on the Safety of School Buses');
  });

  it('gives way to Chinese where the page has both', () => {
    const chinese = '<p>各乡镇要于3月14日前完成辖区内全部校车的制动检查，并将结果报送县教育局。</p>';
    const reading = readPage(openBody(`${chinese}${notice}`), markupRendering);
    expect(reading.ok && reading.page.text).toContain('各乡镇要于3月14日前');
  });
});
