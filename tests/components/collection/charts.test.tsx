// @vitest-environment happy-dom
/** The pictures of a collection as they are read, heard and saved. */
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SavePicture } from '../../../components/collection/charts/Picture';
import { Pictures, type PicturesProps } from '../../../components/collection/charts/Pictures';
import { PRINT } from '../../../components/collection/charts/palette';
import { lined, textWidth, wrapped } from '../../../components/collection/charts/text-room';
import type { SampleRow } from '../../../utils/collection/rows';
import { tallied } from '../../../utils/collection/tallies';
import { enCharts } from '../../../utils/words/en-charts';
import { zhCharts } from '../../../utils/words/zh-charts';
import { sampleRow } from './sample-rows';

const LEVELS: PicturesProps['levelNames'] = {
  central: '中央',
  province: '省级',
  city: '市级',
  county: '县级',
  township: '乡镇',
  village: '村级',
  school: '学校',
  enterprise: '企业',
  other: '其他',
};
const NAMES = new Map([
  ['vague-goal', '目标空泛'],
  ['instant-report', '即发即报'],
]);
const titleOf = (category: string) => NAMES.get(category) ?? category;
const MATRIX: PicturesProps['matrix'] = {
  labels: ['yes', 'no'],
  counts: [
    [6, 1],
    [2, 1],
  ],
  first: '张三',
  second: '李四',
};
const many = (count: number, given: Parameters<typeof sampleRow>[0]) =>
  Array.from({ length: count }, () => sampleRow(given));
const ROWS: readonly SampleRow[] = [
  ...many(4, { category: 'vague-goal', rule: 'vague-goal', label: 'no', month: '2024-01', level: 'county' }),
  ...many(6, { category: 'vague-goal', rule: 'vague-goal', label: 'yes', month: '2024-03', level: 'city' }),
  ...many(7, { category: 'instant-report', rule: 'instant-report', label: 'yes', month: '', level: '' }),
  ...many(1, { category: 'instant-report', rule: 'instant-report', label: 'conflict', month: '2024-03' }),
  ...many(2, { category: '', rule: '', label: 'open', month: '2024-02' }),
];

let root: HTMLElement;
const onSave = vi.fn<SavePicture>();

beforeEach(() => {
  vi.clearAllMocks();
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = (given: Partial<PicturesProps> = {}) =>
  act(() =>
    render(
      <Pictures
        words={zhCharts}
        rows={ROWS}
        titleOf={titleOf}
        levelNames={LEVELS}
        matrix={MATRIX}
        onSave={onSave}
        {...given}
      />,
      root,
    ),
  );
const figures = () => [...root.querySelectorAll('figure')];
const tableOf = (place: number) =>
  [...(figures()[place]?.querySelectorAll('tr') ?? [])].map((row) => [...row.children].map((cell) => cell.textContent));
const click = (element: Element | null | undefined) =>
  act(async () => void element?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
const buttonsOf = (place: number) => [...(figures()[place]?.querySelectorAll('button') ?? [])];

async function savedSvg(place: number): Promise<string> {
  await click(buttonsOf(place)[0]);
  const content = onSave.mock.lastCall?.[1];
  if (typeof content !== 'string') throw new Error('no SVG was saved');
  return content;
}

test('there is a picture of times, levels, rules and of two annotators, each with a drawing and a table', async () => {
  await show();
  expect(figures().map((figure) => figure.querySelector('figcaption h2')?.textContent)).toEqual([
    '各类别逐月数量',
    '发文机关的层级',
    '各规则的标注结果',
    '两人标注对照',
  ]);
  for (const figure of figures()) {
    expect(figure.querySelectorAll('.picture-drawing > svg')).toHaveLength(1);
    expect(figure.querySelector('details > summary')?.textContent).toBe('数据表');
    expect(figure.querySelector('details table')).not.toBeNull();
  }
});

test('each drawing is an image that says what it shows', async () => {
  await show();
  expect([...root.querySelectorAll('[role="img"]')].map((image) => image.getAttribute('aria-label'))).toEqual([
    '共 20 条，从2024年1月到2024年3月，其中 7 条日期不明。最多的类别是“目标空泛”，10 条。最多的是2024年3月，7 条。',
    '共 20 条，最多的层级是“县级”，7 条，占 35%；另有 7 条层级不明。',
    '2 条规则中，“目标空泛”标为“否”的占比最高：已标注 10 条，4 条为否，占 40%。',
    '张三和李四都标注过 10 条，其中 7 条标注一致，占 70%。',
  ]);
});

test('without rows there is one sentence', async () => {
  await show({ rows: [] });
  expect(root.textContent).toBe(zhCharts.empty);
});

test('without two annotators their picture is missing', async () => {
  await show({ matrix: undefined });
  expect(figures()).toHaveLength(3);
});

describe('tables', () => {
  test('the table of times has the numbers that were counted', async () => {
    await show();
    const { times } = tallied(ROWS);
    const [head, ...lines] = tableOf(0);
    expect(head).toEqual(['月份', '目标空泛', '即发即报', '未归类', '合计']);
    for (const [place] of times.periods.entries())
      expect(lines[place]?.slice(1, -1)).toEqual(times.categories.map(({ counts }) => String(counts[place])));
    expect(lines.at(-2)).toEqual(['日期不明', '0', '7', '0', '7']);
    expect(lines.at(-1)).toEqual(['合计', '10', '8', '2', '20']);
  });

  test('the table of levels has the numbers that were counted', async () => {
    await show();
    const [, ...lines] = tableOf(1);
    expect(lines.slice(0, -1).map((line) => line[1])).toEqual(tallied(ROWS).levels.map(({ count }) => String(count)));
    expect(lines.at(-1)).toEqual(['合计', '20', '100%']);
  });

  test('the table of rules has the numbers that were counted', async () => {
    await show();
    expect(tableOf(2)).toEqual([
      ['规则', '“否”占已标注', '否', '不一致', '不确定', '是', '已标注', '未标注', '“是”中改了类别'],
      ['目标空泛', '40%', '4', '0', '0', '6', '10', '0', '0'],
      ['即发即报', '0%', '0', '1', '0', '7', '8', '0', '0'],
    ]);
  });

  test('the table of two annotators is their matrix', async () => {
    await show();
    expect(tableOf(3)).toEqual([
      ['张三（横行）／李四（竖列）', '是', '否'],
      ['是', '6', '1'],
      ['否', '2', '1'],
    ]);
  });
});

test('rules of which too little was said are not drawn but are in the table', async () => {
  await show({ leastSaid: 9 });
  const drawn = figures()[2]?.querySelector('svg')?.textContent;
  expect(drawn).toContain('目标空泛');
  expect(drawn).not.toContain('即发即报');
  expect(tableOf(2)).toHaveLength(3);
  await show({ leastSaid: 50 });
  expect(figures()[2]?.querySelector('svg')).toBeNull();
  expect(figures()[2]?.textContent).toContain(zhCharts.rules.tooFew(50));
  expect(buttonsOf(2)).toEqual([]);
});

test('where no date is known a sentence stands in for the bars', async () => {
  await show({ rows: many(3, { month: '' }) });
  expect(figures()[0]?.querySelector('svg')).toBeNull();
  expect(figures()[0]?.textContent).toContain('共 3 条，文件的成文日期都不明。');
  expect(tableOf(0).at(-1)).toEqual(['合计', '3', '3']);
});

test('the most frequent level is one that is known', async () => {
  await show({ rows: [...many(3, { level: '' }), sampleRow({ level: 'city' })] });
  expect(root.querySelectorAll('[role="img"]')[1]?.getAttribute('aria-label')).toContain('“市级”，1 条，占 25%');
  await show({ rows: many(3, { level: '' }) });
  expect(root.querySelectorAll('[role="img"]')[1]?.getAttribute('aria-label')).toBe(zhCharts.levels.none(3));
});

test('two annotators who share no sample are not drawn', async () => {
  await show({ matrix: { labels: ['yes'], counts: [[0]], first: '张三', second: '李四' } });
  expect(figures()[3]?.querySelector('svg')).toBeNull();
  expect(figures()[3]?.textContent).toContain(zhCharts.matrix.nothing);
});

test('more categories than can be told apart are cut short, and the picture says so', async () => {
  await show({ rows: Array.from({ length: 20 }, (_, place) => sampleRow({ category: `类别${place}` })) });
  expect(figures()[0]?.textContent).toContain('图中只画前 16 项，共 20 项。');
  expect(tableOf(0)[0]).toHaveLength(22);
});

test('new rows are drawn in place of the old ones', async () => {
  await show();
  await show({ rows: many(5, { category: '只此一类' }) });
  expect(figures()[0]?.querySelectorAll('.picture-drawing > svg')).toHaveLength(1);
  expect(figures()[0]?.querySelector('svg')?.textContent).toContain('只此一类');
  expect(figures()[0]?.querySelector('svg')?.textContent).not.toContain('目标空泛');
});

test('on the page the colours are those of its theme', async () => {
  await show();
  const markup = figures()[1]?.querySelector('svg')?.outerHTML ?? '';
  expect(markup).toContain('var(--low)');
  for (const colour of Object.values(PRINT)) expect(markup).not.toContain(colour);
});

test('the colours of a file are those of the light theme', () => {
  const looks = readFileSync(`${import.meta.dirname}/../../../components/looks/looks.css`, 'utf8');
  const light = looks.slice(0, looks.indexOf('[data-theme="dark"]'));
  const colourOf = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(light)?.[1];
  expect(PRINT).toEqual({
    ink: colourOf('ink'),
    muted: colourOf('muted'),
    line: colourOf('line'),
    paper: colourOf('paper'),
    blue: colourOf('low'),
    red: colourOf('high'),
    ochre: colourOf('medium'),
  });
});

describe('a saved SVG', () => {
  test.each([0, 1, 2, 3])('needs nothing but itself (picture %i)', async (place) => {
    await show();
    const text = await savedSvg(place);
    expect(text).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    for (const foreign of ['var(', 'class=', '<style', 'style=', 'currentColor', 'href', '@import', 'foreignObject'])
      expect(text).not.toContain(foreign);
    expect(text).toContain('font-family=');
    const defined = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    for (const [, id] of text.matchAll(/url\(#([^)]+)\)/g)) expect(defined).toContain(id);
  });

  test('has its title and its sense in words, on white', async () => {
    await show();
    const text = await savedSvg(2);
    expect(onSave).toHaveBeenLastCalledWith('各规则的标注结果.svg', text, 'image/svg+xml');
    const file = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect(file.querySelector('title')?.textContent).toBe('各规则的标注结果');
    expect(file.querySelector('desc')?.textContent).toContain('4 条为否');
    expect(file.querySelector('rect')?.getAttribute('fill')).toBe('#ffffff');
    expect(file.textContent).toContain('40% 否（4/10）');
  });

  test('holds a name as text, whatever is in it', async () => {
    const name = '<script>&"\u0000\ud800坏';
    await show({ rows: many(3, { category: name }) });
    expect(root.querySelector('script')).toBeNull();
    const text = await savedSvg(0);
    expect(text).not.toContain('<script>');
    expect(text).toContain('&lt;script&gt;&amp;');
    expect(text).not.toMatch(/[\0\ud800]/u);
  });
});

test('a PNG that cannot be made is said to have failed, and nothing is saved', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:none');
  vi.spyOn(HTMLImageElement.prototype, 'decode').mockRejectedValue(new Error('not decoded'));
  await show();
  await click(buttonsOf(0)[1]);
  await vi.waitFor(() => expect(figures()[0]?.querySelector('[role="status"]')?.textContent).toBe(zhCharts.pngFailed));
  expect(onSave).not.toHaveBeenCalled();
  expect(warn).toHaveBeenCalledOnce();
  vi.restoreAllMocks();
});

test('the pictures are in English as well', async () => {
  await show({ words: enCharts });
  const [first] = root.querySelectorAll('[role="img"]');
  expect(first?.getAttribute('aria-label')).toBe(
    '20 samples from 2024-01 to 2024-03, 7 of them without a date. The largest category is “目标空泛” with 10. Most are of 2024-03: 7.',
  );
});

describe('text that has to fit', () => {
  test('a line is broken between Chinese characters and between words, and never begins with a full stop', () => {
    expect(wrapped('按文件的成文日期。完', 8.5)).toEqual(['按文件的成文日', '期。完']);
    expect(wrapped('unrealistic deadline', 8)).toEqual(['unrealistic', 'deadline']);
  });

  test('more lines than there are room for end in an ellipsis', () => {
    const lines = lined('一二三四五六七八九十', 3.2, 2);
    expect(lines).toEqual(['一二三', '四五…']);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(3.2);
  });
});
