import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonal, MASK_KINDS, type MaskKind, maskContent, maskText } from '../../utils/collection/masking';
import { isIdNumber } from '../../utils/collection/personal-numbers';
import type { Sample } from '../../utils/collection/schema';
import { CONTENT, document, judgement, sampleOf } from './formats/content';

const found = (text: string, ...kinds: MaskKind[]) =>
  findPersonal(text, kinds.length ? kinds : MASK_KINDS).map(({ start, end }) => text.slice(start, end));

describe('names are found by what stands around them', () => {
  test.each([
    ['联系人：张三，电话：0871-63561234', ['张三']],
    ['联系人:欧阳春晓 13812345678', ['欧阳春晓']],
    ['组　长：王　伟（县长）', ['王　伟']],
    ['组长：张三 副组长：李四、王五六', ['张三', '李四', '王五六']],
    ['第一检查组组长：刘鹏飞\n副组长：刘喜仁', ['刘鹏飞', '刘喜仁']],
    ['成员：杨熙（县人社局办公室主任）、高志来(副主任)', ['杨熙', '高志来']],
    ['联系人：阿卜杜拉·买买提，电话见下', ['阿卜杜拉·买买提']],
    ['联系人：李强，学习雷锋同志', ['李强']],
    ['联系人：吴老师 0871-63561234', ['吴']],
    ['联系人：杨女士、董女士', ['杨', '董']],
    ['办公室设在县局，由李晓梅同志任主任', ['李晓梅']],
    ['请张三、李四同志参加', ['张三', '李四']],
    ['由县委书记负责，王新英老师协助', ['王新英']],
    ['请与教务处付屾老师联系', ['付屾']],
    ['请胡希刚局长讲话', ['胡希刚']],
    ['1.业务咨询：于青，0871-63561234', ['于青']],
    ['财务处 李雷，联系电话：63561234', ['李雷']],
    ['韩梅梅 13900001111', ['韩梅梅']],
  ])('%s', (text, names) => {
    expect(found(text, 'name')).toEqual(names);
  });

  test.each([
    '联系人：县水利局工程股，电话：63561234',
    '联系人：各县区教育局',
    '成员：高新区、文旅局、安监局、车站办',
    '成员单位：公安部、财政部',
    '组长：县委书记',
    '责任人：党政主要负责同志',
    '全体党员同志要带头，有关负责同志要高度重视，广大教师和实习指导老师积极参与',
    '办公室主任、车间主任、班主任和系主任',
    '探索实行校长年薪制，培养卓越校长，吉林省长春市，北京师范大学校长',
    '以习近平同志为核心的党中央，学习雷锋同志，弘扬焦裕禄同志精神',
    '任课老师、高级教师、管理老师',
    '张贴通知，李子成熟，王牌项目',
    '严格落实责任，周五前报送，方案另发，金额不限，程序合规',
    '经局长办公会研究，副局长分管，由县长牵头，市长江大桥',
  ])('no name: %s', (text) => {
    expect(found(text, 'name')).toEqual([]);
  });
});

describe('numbers', () => {
  test.each<[string, MaskKind, string[]]>([
    ['手机13812345678。', 'phone', ['13812345678']],
    ['+86 138-1234-5678', 'phone', ['+86 138-1234-5678']],
    ['电话：０８７１－６３５６１２３４', 'phone', ['０８７１－６３５６１２３４']],
    [
      '0871-63561234、63561235，传真（010）62003426转801',
      'phone',
      ['0871-63561234', '63561235', '（010）62003426转801'],
    ],
    ['电话0871—63561234', 'phone', ['0871—63561234']],
    ['联系电话：63561234/63561235', 'phone', ['63561234', '63561235']],
    ['咨询电话 2059277', 'phone', ['2059277']],
    ['邮箱：zhang.san+a@mail.example.gov.cn，', 'email', ['zhang.san+a@mail.example.gov.cn']],
    ['身份证号：11010519491231002X', 'id-number', ['11010519491231002X']],
    ['身份证11010519491231002x', 'id-number', ['11010519491231002x']],
    ['身份证号码110105491231002', 'id-number', ['110105491231002']],
  ])('%s has a %s', (text, kind, expected) => {
    expect(found(text, kind)).toEqual(expected);
    expect(found(text)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    '某政发〔2026〕138号',
    '国发〔2023〕13812345678号文'.slice(0, 9),
    '2026年3月10日至20260310',
    '投资13812345678元，合计13812345678.50元，补助138123456789元',
    '拨付13812345678万元',
    '统一社会信用代码：91110105MA01234567，11010519491231002X'.slice(0, 27),
    '统一社会信用代码：110105194912310021',
    '账号：110105491231002',
    '编号：20260310-0871-1234',
    '序号0.13812345678，版本1.3812345678',
    '电话会议于20260310召开，电话通知20260310',
    '第12345678号，项目代码2026-530102-04-01-123456',
    '热线12345，拨打110、119，客服400-123-4567',
    '指标1234567人，面积2345678亩',
  ])('none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['11010519491231002X', true],
    ['110105194912310021', false],
    ['110105194913310021', false],
    ['990105194912310029', false],
    ['110105491231002', true],
    ['110105491331002', false],
    ['110105190002290000', false],
  ])('%s as the number of an identity card: %s', (digits, is) => {
    expect(isIdNumber(digits)).toBe(is);
  });
});

describe('masking', () => {
  test('puts ＊ for every character, so that the length and all else stay', () => {
    const text = '联系人：张三，电话：0871-63561234😀';
    expect(maskText(text, MASK_KINDS)).toBe(`联系人：＊＊，电话：${'＊'.repeat(13)}😀`);
    expect(maskText(text, ['name'])).toBe('联系人：＊＊，电话：0871-63561234😀');
    expect(maskText(text, [])).toBe(text);
  });

  test('keeps the length of any text, and finds nothing again in what it masked', () => {
    const piece = fc.constantFrom(
      '联系人：',
      '张三',
      '、',
      '李四',
      '同志',
      '13812345678',
      '0871-63561234',
      'a@b.cn',
      '😀',
      '\n',
      '，',
      '局',
      ' ',
      '电话：',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const masked = maskText(text, MASK_KINDS);
        expect(masked.length).toBe(text.length);
        const spans = findPersonal(text, MASK_KINDS);
        spans.forEach(({ start, end }, i) => {
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
          expect(masked.slice(start, end)).toBe('＊'.repeat(end - start));
        });
      }),
    );
  });

  test.each([
    ['digits', '1'.repeat(200_000)],
    ['names', `联系人：${'张三'.repeat(100_000)}`],
    ['names in a list', `组长：${'张三、'.repeat(50_000)}`],
    ['roles', '联系人：'.repeat(50_000)],
    ['titles', '张三、'.repeat(50_000)],
    ['white space', `姓${' '.repeat(200_000)}名`],
    ['words like addresses', `${'a.'.repeat(100_000)}@`],
    ['signs of addresses', `a@${'b.'.repeat(100_000)}`],
    ['area codes', '0871-'.repeat(50_000)],
  ])('takes little time for many %s', (_, text) => {
    const from = performance.now();
    findPersonal(text, MASK_KINDS);
    expect(performance.now() - from).toBeLessThan(3000);
  });
});

describe('a masked collection', () => {
  const text = '联系人：张三，电话：0871-63561234。\n请于当日报送，逾期由李四同志约谈。';
  const whole = document(text, '关于任命王五六同志的通知', 'https://example.gov.cn/13812345678');
  const bare = document('未存', null, null);
  const at = (id: string, quote: string, more: Partial<Sample> = {}): Sample => {
    const start = text.indexOf(quote);
    const end = start + quote.length;
    return {
      ...{ ...sampleOf('lone'), id, documentHash: whole.hash, quote, start, end },
      ...{ prefix: text.slice(0, start), suffix: text.slice(end) },
      ...more,
    };
  };
  const samples = [
    at('a', '三，电话：0871-6356'),
    at('b', '逾期由李四同志约谈', {
      judgements: [judgement('张三', 'no', { note: '已问 13812345678' })],
      settled: judgement('组长', 'no', { note: 'x@y.cn' }),
      history: [{ at: '2026-02-01T00:00:00Z', by: '张三', field: 'note', from: null, to: '问13812345678' }],
    }),
    at('c', '电话', {
      documentHash: bare.hash,
      prefix: '联系人：',
      quote: '赵六',
      suffix: '，电话：63561234',
      start: 4,
      end: 6,
    }),
  ];
  const content = { ...CONTENT, documents: [whole, bare], texts: new Map([[whole.hash, text]]), samples };
  const result = maskContent(content, MASK_KINDS);

  test('every quote still stands at its place in the masked text', () => {
    const masked = result.content.texts.get(whole.hash) ?? '';
    expect(masked).toBe(`联系人：＊＊，电话：${'＊'.repeat(13)}。\n请于当日报送，逾期由＊＊同志约谈。`);
    for (const { quote, prefix, suffix, start, end } of result.content.samples.slice(0, 2)) {
      expect(masked.slice(start, end)).toBe(quote);
      expect(prefix + quote + suffix).toBe(masked);
    }
  });

  test('an excerpt is masked as one text, across quote and context', () => {
    expect(result.content.samples[2]).toMatchObject({
      prefix: '联系人：',
      quote: '＊＊',
      suffix: '，电话：＊＊＊＊＊＊＊＊',
    });
  });

  test('titles and notes are masked; issuers, numbers, addresses and annotators stay', () => {
    const [first] = result.content.documents;
    expect(first?.head).toMatchObject({
      title: '关于任命＊＊＊同志的通知',
      issuer: whole.head.issuer,
      number: whole.head.number,
    });
    expect(first?.url).toBe(whole.url);
    const sample = result.content.samples[1];
    expect(sample?.judgements[0]).toMatchObject({ annotator: '张三', note: '已问 ＊＊＊＊＊＊＊＊＊＊＊' });
    expect(sample?.settled?.note).toBe('＊＊＊＊＊＊');
    expect(sample?.history[0]?.to).toBe('问＊＊＊＊＊＊＊＊＊＊＊');
  });

  test('the list says what was masked and where; the content itself does not', () => {
    expect(result.masked).toContainEqual({
      kind: 'name',
      of: whole.hash,
      field: 'text',
      start: 4,
      length: 2,
      original: '张三',
    });
    expect(result.masked).toContainEqual({
      kind: 'name',
      of: 'c',
      field: 'excerpt',
      start: 4,
      length: 2,
      original: '赵六',
    });
    expect(result.masked.map(({ field }) => field)).toEqual(expect.arrayContaining(['title', 'note']));
    const bare = JSON.stringify([result.content.documents, [...result.content.texts], result.content.samples]);
    for (const { original } of result.masked.filter(({ kind }) => kind !== 'phone')) {
      expect(bare.replaceAll('"张三"', '')).not.toContain(original);
    }
    expect(result.content.masked).toEqual(MASK_KINDS);
  });

  test('what is not wanted is not masked', () => {
    expect(maskContent(content, ['email']).content.texts).toEqual(content.texts);
  });
});
