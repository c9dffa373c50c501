// @vitest-environment happy-dom
/** The ledger as it is read and operated: numbers that open, totals, materials, the way to the page. */
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { clear, click, find, findAll, onReveal, onToggle, show, withText, words } from './burden-stage';
import { burdenedReport, passageOf } from './sample-burden';
import { sampleReport } from './sample-report';

afterEach(clear);

test('closed, it is one line with the sum of what is asked', async () => {
  await show({ isOpen: false });
  expect(find('.burden-brief').textContent).toBe('一次性材料 3 份，定期材料每年约 52 份，时限 4 个，偏紧或已过 2 个');
  expect(findAll('.ledger, .timeline')).toEqual([]);
  await click(find('.burden-head'));
  expect(onToggle).toHaveBeenCalledWith(true);
});

test('open, the head says so and closes it again', async () => {
  await show();
  expect(find('.burden-head').getAttribute('aria-expanded')).toBe('true');
  await click(find('.burden-head'));
  expect(onToggle).toHaveBeenCalledWith(false);
});

test('a document that asks for nothing gets one sentence and nothing to open', async () => {
  await show({ report: sampleReport() });
  expect(find('.burden').textContent).toBe(words.burden.nothing);
  expect(findAll('button')).toEqual([]);
});

test('numbers of zero are said in one quiet sentence, unknown ones as unknown, missing ones not at all', async () => {
  await show();
  expect(find('.ledger > .aside').textContent).toBe('没有读到：召开会议、填报平台。');
  expect(withText('.measure', '最忙的一周').textContent).toContain(words.burden.unknown);
  const { 'new-bodies': _bodies, ...measures } = burdenedReport().measures;
  await show({ report: burdenedReport({ measures }) });
  expect(find('.ledger').textContent).not.toContain('新设机构');
});

test('the first due time names its day', async () => {
  await show();
  expect(withText('.measure', '最早到期').textContent).toBe('最早到期9/30（印发后 1 个工作日）');
});

test('a number opens to the passages it was counted from and to the rule behind it', async () => {
  await show();
  const number = withText('button.measure', '一次性材料');
  expect(number.getAttribute('aria-expanded')).toBe('false');
  await click(number);
  expect(number.getAttribute('aria-expanded')).toBe('true');
  expect(findAll('.opened .passage em').map(({ textContent }) => textContent)).toEqual([
    '自查报告',
    '工作总结',
    '照片',
  ]);
  expect(find('.opened').textContent).toContain('《若干规定》 第二条');
  await click(number);
  expect(findAll('.opened')).toEqual([]);
});

test('a click on a passage leads to it on the page, and one that is lost says so until it is found again', async () => {
  onReveal.mockResolvedValueOnce(false).mockResolvedValueOnce(true);
  await show();
  await click(withText('button.measure', '新设机构'));
  await click(find('.opened .passage'));
  expect(onReveal).toHaveBeenCalledWith(passageOf('成立工作专班'));
  expect(find('.opened .lost').textContent).toBe(words.findings.lost);
  await click(find('.opened .passage'));
  expect(findAll('.lost')).toEqual([]);
});

test('each piece of material says by when, from whom, to whom, in which form and how many', async () => {
  await show();
  const items = findAll('.materials > li').map(({ textContent }) => textContent);
  expect(items).toEqual([
    '自查报告9/30 17:00偏紧由各乡镇报 · 报给县安委办',
    '工作总结10/8偏紧纸质版 · 一式 3 份',
    '照片10/8偏紧纸质版 · 一式 3 份',
    '进展情况每周',
  ]);
  await click(withText('.material', '进展情况'));
  expect(find('.materials .passage em').textContent).toBe('进展情况');
});

test('the number of addressees multiplies what is asked, and nonsense multiplies nothing', async () => {
  await show();
  const input = find<HTMLInputElement>('.units input');
  expect(input.value).toBe('');
  expect(findAll('.measure-total')).toEqual([]);
  const type = (value: string) =>
    act(() => {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await type('23');
  expect(withText('.measure', '一次性材料').textContent).toContain('全部主送单位合计 69 份');
  expect(withText('.measure', '每年定期材料').textContent).toContain('1,196 份');
  expect(findAll('.measure-total')).toHaveLength(3);
  for (const nonsense of ['0', '-3', '2.5', '']) {
    await type(nonsense);
    expect(findAll('.measure-total')).toEqual([]);
  }
});

test('a label belongs to the input, and every button has a name', async () => {
  await show();
  expect(find('.units label').getAttribute('for')).toBe(find('.units input').id);
  for (const button of findAll('button')) {
    expect(button.getAttribute('aria-label') ?? button.textContent.trim()).not.toBe('');
  }
});
