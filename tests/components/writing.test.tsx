// @vitest-environment happy-dom
/** How the measures of writing are shown: quiet where nothing is to be checked, each with its rule and passages. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Writing } from '../../components/report/Writing';
import type { Measure, MeasureName } from '../../utils/analysis/schema';
import { wordsFor } from '../../utils/words/words';
import { sampleReport } from './sample-report';

const words = wordsFor('zh');
const root = document.body.appendChild(document.createElement('div'));
const reveal = vi.fn();
const passage = { start: 0, end: 4, before: '要', quote: '高度重视', after: '。' };
const passages = { at: () => passage, reveal, isLost: () => false };
const basis = [{ source: '《条例》', clause: '第十九条', text: '内容简洁。' }];

afterEach(() => {
  render(null, root);
  reveal.mockReset();
});

function measure(value: number | null, given: Partial<Measure> = {}): Measure {
  return { value, basis: [], evidence: [], ...given };
}
const show = (measures: Partial<Record<MeasureName, Measure>>) =>
  act(() =>
    render(
      <Writing words={words} report={{ ...sampleReport(), measures: { ...measures } }} passages={passages} />,
      root,
    ),
  );
const buttons = () => [...root.querySelectorAll('button')];
const click = (element: HTMLElement | undefined) => act(() => element?.click());

test('closed it is one line, in which what may be at odds with a rule stands first', async () => {
  await show({ 'set-phrases': measure(0.17), 'issuer-mismatch': measure(1), characters: measure(4600) });
  expect(root.textContent).toContain('发文与主送关系建议核对，约 4,600 字，专项文件一般不超过 4000 字，套话约占 17%');
  expect(root.querySelectorAll('.measure')).toHaveLength(0);
});

test('what is in order and what does not apply is not listed', async () => {
  await show({
    'set-phrases': measure(0),
    'issuer-mismatch': measure(0),
    'urgent-without-time': measure(0),
    'checkable-goals': measure(null),
    participants: measure(0),
  });
  await click(buttons()[0]);
  expect([...root.querySelectorAll('.measure')].map(({ textContent }) => textContent)).toEqual([
    '套话占正文约 0%',
    '写明参与的各方没有读到',
  ]);
});

test('a measure opens to its passages, which lead to the page, and to the rule behind it', async () => {
  await show({ 'set-phrases': measure(0.4, { basis, evidence: [{ start: 0, end: 4, role: 'set-phrase' }] }) });
  await click(buttons()[0]);
  await click(buttons().find(({ textContent }) => textContent?.startsWith('套话')));
  expect(root.textContent).toContain('《条例》 第十九条 内容简洁。');
  await click(buttons().find(({ className }) => className === 'passage'));
  expect(reveal).toHaveBeenCalledWith(passage);
});

test('of many passages the first ten are shown, and the others on request', async () => {
  const evidence = Array.from({ length: 13 }, (_, i) => ({ start: i, end: i + 1, role: 'set-phrase' }));
  await show({ 'set-phrases': measure(0.4, { evidence }) });
  await click(buttons()[0]);
  await click(buttons().find(({ textContent }) => textContent?.startsWith('套话')));
  expect(root.querySelectorAll('.passage')).toHaveLength(10);
  await click(buttons().find(({ textContent }) => textContent === words.burden.morePassages(3)));
  expect(root.querySelectorAll('.passage')).toHaveLength(13);
});

test('a report without such measures shows nothing', async () => {
  await show({});
  expect(root.textContent).toBe('');
});
