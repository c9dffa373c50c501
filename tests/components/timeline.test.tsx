// @vitest-environment happy-dom
/** The timeline as it is read and operated: marks, their explanation, keys, and the table beside the drawing. */
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { clear, click, find, findAll, onReveal, show, words } from './burden-stage';
import { burdenedReport, passageOf, sampleDeadline } from './sample-burden';
import { sampleReport } from './sample-report';

afterEach(clear);

const mark = (key: string) => find(`[data-mark="${key}"]`);
const press = (element: HTMLElement, key: string) =>
  act(() => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

test('each due day and each rhythm has a mark that says all of it', async () => {
  await show();
  expect(findAll('.timeline-mark').map(({ dataset }) => dataset.mark)).toEqual([
    '2024-09-30',
    '2024-10-08',
    '2026-12-31',
    'week',
  ]);
  const said = mark('2024-09-30').getAttribute('aria-label');
  for (const part of ['2024年9月30日（周一，工作日）', '9月30日17:00前', '自查报告', '其间有 1 个工作日', '偏紧'])
    expect(said).toContain(part);
});

test('the drawing is an image with its sense in words', async () => {
  await show();
  expect(find('svg[role="img"]').getAttribute('aria-label')).toBe(
    '从印发（2024年9月29日）到 2026年12月31日：3 天有事项到期，其中 2 天偏紧或已过；另有 1 种定期报送。明细见下面的表格。',
  );
});

test('working days, weekends, holidays and make-up workdays are drawn apart', async () => {
  await show();
  const count = (kind: string) => findAll(`.timeline-picture .day.${kind}`).length;
  expect(count('holiday')).toBe(7);
  expect(count('make-up')).toBe(2);
  expect(count('weekend')).toBeGreaterThan(3);
  expect(count('work')).toBeGreaterThan(10);
});

test('too short is told by another shape than enough', async () => {
  await show();
  expect(findAll('.timeline-picture path.verdict.too-short')).toHaveLength(2);
  expect(findAll('.timeline-picture circle.verdict.enough')).toHaveLength(1);
});

test('at first the gravest mark is explained, then the one pointed at or in focus', async () => {
  await show();
  expect(find('.mark-title').textContent).toBe('2024年9月30日（周一，工作日）');
  await act(() => void mark('2026-12-31').dispatchEvent(new PointerEvent('pointerenter')));
  expect(find('.mark-title').textContent).toContain('2026年12月31日');
  await act(() => mark('week').focus());
  expect(find('.mark-title').textContent).toBe('每周');
  expect(onReveal).not.toHaveBeenCalled();
});

test('arrow keys go from mark to mark, and only one is in the tab order', async () => {
  await show();
  const first = mark('2024-09-30');
  await act(() => first.focus());
  await press(first, 'ArrowRight');
  expect(document.activeElement).toBe(mark('2024-10-08'));
  await press(mark('2024-10-08'), 'End');
  expect(document.activeElement).toBe(mark('week'));
  await press(mark('week'), 'ArrowRight');
  expect(document.activeElement).toBe(mark('week'));
  expect(findAll('.timeline-mark[tabindex="0"]')).toEqual([mark('week')]);
  await press(mark('week'), 'Home');
  expect(document.activeElement).toBe(first);
});

test('a click on a mark leads to its passage on the page, and a lost one says so', async () => {
  onReveal.mockResolvedValue(false);
  await show();
  await click(mark('2024-10-08'));
  expect(onReveal).toHaveBeenCalledWith(passageOf('10月8日前'));
  expect(find('.mark-note .lost').textContent).toBe(words.findings.lost);
});

test('the table holds every deadline, by day, with the same verdicts', async () => {
  await show();
  const rows = findAll('.deadlines tbody tr').map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(rows.map(([due, , days, verdict]) => [due, days, verdict])).toEqual([
    ['9/30 17:00', '1／5', '偏紧'],
    ['10/8', '2／3', '偏紧'],
    ['2026/12/31', '560／30', '时间够'],
    ['每周', '—／—', '不作判断'],
  ]);
});

test('without a day of issue there is only the table, open, and a sentence why', async () => {
  const document = { ...sampleReport().document, issuedOn: null, issuedOnFrom: null };
  await show({ report: burdenedReport({ document }) });
  expect(findAll('svg')).toEqual([]);
  expect(find('.timeline').textContent).toContain(words.timeline.noStart);
  expect(find<HTMLDetailsElement>('.timeline details').open).toBe(true);
  expect(find('.deadlines tbody th').textContent).toBe('2024/9/30 17:00');
});

test('due times count from the day of distribution where it is later', async () => {
  const document = { ...sampleReport().document, distributedOn: '2024-09-30' };
  await show({ report: burdenedReport({ document }) });
  expect(find('.deadlines caption').textContent).toContain('2024年9月30日');
});

test('where no due time has a day only the table is shown', async () => {
  await show({ report: burdenedReport({ deadlines: [sampleDeadline('10月8日前', {})], materials: [] }) });
  expect(findAll('svg')).toEqual([]);
  expect(find('.deadlines tbody th').textContent).toBe(words.timeline.unresolved);
});

test('without deadlines there is no timeline', async () => {
  await show({ report: burdenedReport({ deadlines: [], materials: [] }) });
  expect(findAll('.timeline')).toEqual([]);
});
