// @vitest-environment happy-dom
/** The options as they are read and operated, without a browser extension around them. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DismissalItem } from '../../components/options/DismissalList';
import { type CategoryInfo, type Choices, OptionsPage } from '../../components/options/OptionsPage';
import type { SiteChoice } from '../../components/options/SiteList';
import { WORKING_DAYS_BY_PROFILE } from '../../utils/analysis/facts/profiles';
import { wordsFor } from '../../utils/words/words';

const words = wordsFor('zh');
const DEFAULTS: Choices = {
  categories: {},
  leastConfidence: null,
  marking: 'full',
  profile: 'general',
  language: 'browser',
  theme: 'system',
};
const CATEGORIES: readonly CategoryInfo[] = [category('vague-goal', 0.55), category('burden-shifting', null)];
let root: HTMLElement;
const onChange = vi.fn<(change: Partial<Choices>) => void>();
const on = {
  onSite: vi.fn(),
  onRemoveSite: vi.fn(),
  onRestore: vi.fn(),
  onExport: vi.fn(),
  onImport: vi.fn(async () => '已导入。'),
  onDeleteAll: vi.fn(async () => undefined),
};
const packs = {
  packs: [
    {
      id: 'local',
      name: '本地规则',
      version: '1.0.0',
      description: '',
      isShipped: false,
      isOn: false,
      profiles: ['general', 'stricter'] as const,
      sites: ['https://old.example'],
      rules: [{ id: 'one', category: '频报频填', message: '要求日报。' }],
    },
  ],
  onSwitch: vi.fn(),
  onProfile: vi.fn(),
  onImport: vi.fn(),
  onExport: vi.fn(),
  onRemove: vi.fn(),
  onEdit: vi.fn(),
};
let sites: readonly SiteChoice[] = [];
let dismissals: readonly DismissalItem[] = [];

function category(id: CategoryInfo['id'], preciseFrom: number | null): CategoryInfo {
  return {
    id,
    title: `类别 ${id}`,
    why: '无法核对',
    advice: '写明由谁做什么',
    exception: null,
    basis: [{ source: '《条例》', clause: '第十九条', text: '切实可行。' }],
    preciseFrom,
    hits: [{ text: '狠抓落实。', why: '只有态度' }],
    clears: [{ text: '每村配2名网格员。', why: '有数量' }],
  };
}

beforeEach(() => {
  vi.clearAllMocks();
  sites = [];
  dismissals = [];
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = (choices: Partial<Choices> = {}) =>
  act(() =>
    render(
      <OptionsPage
        words={words}
        choices={{ ...DEFAULTS, ...choices }}
        defaults={DEFAULTS}
        categories={CATEGORIES}
        holidayYears={[]}
        packs={packs}
        onChange={onChange}
        onHolidays={vi.fn()}
        sites={sites}
        dismissals={dismissals}
        needs={WORKING_DAYS_BY_PROFILE}
        {...on}
      />,
      root,
    ),
  );
const inputs = (type: string) => [...root.querySelectorAll<HTMLInputElement>(`input[type="${type}"]`)];
const switches = () => [...root.querySelectorAll<HTMLInputElement>('section:first-child .category-switch input')];
const click = (element: HTMLElement | undefined) => act(() => element?.click());
const button = (text: string) => [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(text));

test('a category that misses the precision goal is off and says so; the others are on and say from where', async () => {
  await show();
  expect(switches().map(({ checked }) => checked)).toEqual([true, false]);
  const [precise, imprecise] = [...root.querySelectorAll('.category-row')].map(({ textContent }) => textContent);
  expect(precise).toContain('把握在 55% 以上时');
  expect(imprecise).toContain(words.options.categories.imprecise);
});

test('a switch changes its own category and keeps the choices of the others', async () => {
  await show({ categories: { 'vague-goal': false } });
  await click(switches()[1]);
  expect(onChange).toHaveBeenCalledWith({ categories: { 'vague-goal': false, 'burden-shifting': true } });
});

test('a category opens to what it means, its basis and its examples', async () => {
  await show();
  await click(button('类别 vague-goal'));
  const details = root.querySelector('.opened')?.textContent;
  for (const part of ['无法核对', '写明由谁', '《条例》 第十九条', '狠抓落实。', '每村配2名网格员。', '有数量'])
    expect(details).toContain(part);
});

test('the slider is at rest until one value for all is chosen, and is kept when it is let go', async () => {
  await show();
  expect(inputs('range')[0]?.disabled).toBe(true);
  await click(inputs('radio')[1]);
  expect(onChange).toHaveBeenCalledWith({ leastConfidence: 0.7 });
  await show({ leastConfidence: 0.7 });
  const [slider] = inputs('range');
  if (!slider) throw new Error('no slider');
  slider.value = '0.85';
  await act(() => void slider.dispatchEvent(new Event('input', { bubbles: true })));
  expect(root.querySelector('output')?.textContent).toBe('85% 以上');
  expect(onChange).toHaveBeenCalledTimes(1);
  await act(() => void slider.dispatchEvent(new Event('change', { bubbles: true })));
  expect(onChange).toHaveBeenLastCalledWith({ leastConfidence: 0.85 });
});

test('language and colours can be chosen', async () => {
  await show();
  const [, , language, theme] = root.querySelectorAll('select');
  if (!language || !theme) throw new Error('choices are missing');
  language.value = 'en';
  await act(() => void language.dispatchEvent(new Event('change', { bubbles: true })));
  theme.value = 'dark';
  await act(() => void theme.dispatchEvent(new Event('change', { bubbles: true })));
  expect(onChange.mock.calls).toEqual([[{ language: 'en' }], [{ theme: 'dark' }]]);
});

test('the way back to the defaults can itself be taken back', async () => {
  const mine: Choices = { ...DEFAULTS, leastConfidence: 0.9, theme: 'dark' };
  await show(mine);
  await click(button(words.options.reset));
  expect(onChange).toHaveBeenLastCalledWith(DEFAULTS);
  expect(root.textContent).toContain(words.options.wasReset);
  await click(button(words.options.undo));
  expect(onChange).toHaveBeenLastCalledWith(mine);
});

test('a site can be left unread, have categories switched off, and be removed', async () => {
  const site: SiteChoice = { origin: 'https://example.gov.cn', isReadOnOpening: true, categories: {}, packs: {} };
  sites = [site];
  await show();
  const item = root.querySelector('.site-item');
  await click(item?.querySelector<HTMLElement>('input') ?? undefined);
  expect(on.onSite).toHaveBeenLastCalledWith({ ...site, isReadOnOpening: false });
  await click(button(words.site.categories));
  await click(item?.querySelector<HTMLElement>('.site-categories input') ?? undefined);
  expect(on.onSite).toHaveBeenLastCalledWith({ ...site, categories: { 'vague-goal': false } });
  await click(button(words.site.remove));
  expect(on.onRemoveSite).toHaveBeenCalledWith(site.origin);
});

test('a rule pack can be switched, limited to profiles, set otherwise on a site, exported, and deleted after a question', async () => {
  sites = [{ origin: 'https://example.gov.cn', isReadOnOpening: true, categories: {}, packs: {} }];
  await show();
  const [row] = [...root.querySelectorAll('.category-row')].filter((one) => one.textContent?.includes('本地规则'));
  await click(row?.querySelector<HTMLElement>('input') ?? undefined);
  expect(packs.onSwitch).toHaveBeenLastCalledWith('local', true);
  await click(row?.querySelector<HTMLElement>('.category-more') ?? undefined);
  expect(row?.textContent).toContain('要求日报。');
  const [, stricter] = row?.querySelectorAll<HTMLElement>('.pack-profiles input:checked') ?? [];
  await click(stricter);
  expect(packs.onProfile).toHaveBeenLastCalledWith('local', 'stricter', false);
  await click(button(words.packs.export));
  expect(packs.onExport).toHaveBeenCalledWith('local');
  await click(button(words.packs.remove));
  expect(packs.onRemove).not.toHaveBeenCalled();
  expect(row?.textContent).toContain('在 https://old.example 上的单独设置也一并删除');
  await click(button(words.packs.remove));
  expect(packs.onRemove).toHaveBeenCalledWith('local');

  await click(button(words.packs.onSite.title));
  const select = root.querySelector<HTMLSelectElement>('.site-packs select');
  if (select) select.value = 'on';
  await act(() => void select?.dispatchEvent(new Event('change', { bubbles: true })));
  expect(on.onSite).toHaveBeenLastCalledWith({ ...sites[0], packs: { local: true } });
});

test('a pack that is refused is told with the lines, one that is taken by its name', async () => {
  const choose = async (outcome: unknown) => {
    packs.onImport.mockResolvedValueOnce(outcome);
    const input = [...root.querySelectorAll('label')]
      .find((label) => label.textContent?.includes(words.packs.import))
      ?.querySelector('input');
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'a.json')], configurable: true });
    await act(async () => {
      input?.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((settled) => setTimeout(settled));
    });
  };
  await show();
  await choose({
    problems: [
      { line: 12, allowed: '', code: 'hit-not-found', field: 'rules[0].examples.hit[0].text', detail: '请报送' },
    ],
  });
  expect(root.textContent).toContain('第 12 行：应当提示的例子没有提示：请报送');
  await choose({ name: '本地规则', version: '2.0.0', before: undefined });
  expect(root.textContent).toContain(words.packs.imported('本地规则'));
  await choose({ name: '本地规则', version: '1.0.0', before: '2.0.0' });
  expect(root.textContent).toContain('原有的 2.0.0 版换成了 1.0.0 版');
});

test('what was dismissed is listed with its reason, and is shown again one by one or altogether', async () => {
  const one: DismissalItem = {
    id: 'one',
    scope: 'document',
    category: 'vague-goal',
    quote: '狠抓落实。',
    title: '关于自查的通知',
    site: 'https://example.gov.cn',
    reason: '后文有措施',
  };
  dismissals = [one, { ...one, id: 'two' }];
  await show();
  const item = root.querySelector('.dismissal-item');
  for (const part of ['狠抓落实。', '后文有措施', '关于自查的通知']) expect(item?.textContent).toContain(part);
  await click(item?.querySelector('button') ?? undefined);
  expect(on.onRestore).toHaveBeenLastCalledWith(['one']);
  await click(button(words.dismiss.removeAll));
  expect(on.onRestore).toHaveBeenLastCalledWith(['one', 'two']);
});

test('the table of working days is that of the chosen profile', async () => {
  await show({ profile: 'emergency' });
  const cells = [...root.querySelectorAll('.days-needed td')].map(({ textContent }) => Number(textContent));
  expect(cells).toEqual(Object.values(WORKING_DAYS_BY_PROFILE.emergency));
});

test('everything is deleted only when that is confirmed, and what was done is said', async () => {
  await show();
  await click(button(words.options.data.deleteAll));
  expect(on.onDeleteAll).not.toHaveBeenCalled();
  await act(async () => button(words.options.data.deleteConfirm)?.click());
  expect(on.onDeleteAll).toHaveBeenCalledOnce();
  expect(root.textContent).toContain(words.options.data.deleted);
});
