// @vitest-environment happy-dom
/** The side panel as it is read and operated, without a browser extension around it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ProfileChoice } from '../../components/report/ProfileChoice';
import { Panel } from '../../components/sidepanel/Panel';
import type { Grouping, PanelView } from '../../components/sidepanel/panel-view';
import type { Category } from '../../utils/analysis/schema';
import { READING_FAILURES } from '../../utils/platform/messages';
import { wordsFor } from '../../utils/words/words';
import { sampleFinding, sampleReport, sampleView } from './sample-report';

const words = wordsFor('zh');
const titleOf = (category: Category) => `类别 ${category}`;
const setting = { kindOf: () => 'work' as const, isLedgerOpen: false, marking: 'full' as const, site: undefined };
let grouping: Grouping = 'order';
const actions = {
  onReveal: vi.fn(),
  onRevealPassage: vi.fn(),
  onLedgerToggle: vi.fn(),
  profile: 'general' as const,
  holidayYears: [],
  onHolidays: vi.fn(),
  onProfile: vi.fn(),
  onOptions: vi.fn(),
  onGrouping: vi.fn(),
  onMarking: vi.fn(),
  onMarkAll: vi.fn(),
  onCopy: vi.fn(async () => undefined),
  onDismiss: vi.fn(async () => 'dismissal-1'),
  onRestore: vi.fn(),
  onPrint: vi.fn(),
  onScope: vi.fn(),
  onGrantSite: vi.fn(),
  onReadFrame: vi.fn(),
  onOpenFile: vi.fn(),
  onIssuedOn: vi.fn(),
  onCollect: vi.fn(),
  onInsert: vi.fn(),
  onDrafts: vi.fn(),
  onUndoCollecting: vi.fn(),
  onKeepText: vi.fn(),
  onCollection: vi.fn(),
  collecting: undefined,
  pageSamples: [],
  onAllowSecret: vi.fn(),
};
let root: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  grouping = 'order';
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

async function show(view: PanelView) {
  await act(() =>
    render(<Panel words={words} view={view} titleOf={titleOf} {...setting} grouping={grouping} {...actions} />, root),
  );
}
function find<E extends Element = HTMLElement>(selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}
const click = (element: HTMLElement) => act(() => element.click());
const cardHead = (id: string) => find(`[data-finding-id="${id}"] button`);
const buttonNamed = (name: string) => {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!button) throw new Error(`no button says ${name}`);
  return button;
};

test('the head of the document stands above with the date and where it was found', async () => {
  await show(sampleView());
  const head = find('.document-head').textContent;
  expect(head).toContain('松政办发〔2024〕18号');
  expect(head).toContain('各乡镇人民政府，县直各部门');
  expect(head).toContain('2024年9月29日');
  expect(head).toContain('正文落款');
});

test('what was not found in the head is said to be not found', async () => {
  const report = sampleReport();
  const document = { ...report.document, number: null, issuedOn: null, issuedOnFrom: null };
  await show(sampleView({ report: { ...report, document } }));
  expect(find('dd.missing').textContent).toBe(words.head.notFound);
  expect(find('.document-head').textContent).toContain(words.date.none);
});

test('only the certain findings are counted as such, the unclear ones stand apart', async () => {
  await show(sampleView());
  expect(find('.total').textContent).toBe('2 处表述建议核对 另有 1 处尚难判断');
  expect(find('.unclear').textContent).toContain('节前报送总结。');
  expect(find('[role="status"]').textContent).toBe(words.read(2));
});

test('a click on a card opens it, shows its passage and closes the one open before', async () => {
  await show(sampleView());
  await click(cardHead('vague'));
  expect(actions.onReveal).toHaveBeenCalledWith('vague');
  const details = find('[data-finding-id="vague"] .card-details').textContent;
  for (const part of ['可能难以检查', '写明由谁', '第一部分第2条', '综合性文件']) expect(details).toContain(part);

  await click(cardHead('deadline'));
  expect(cardHead('vague').getAttribute('aria-expanded')).toBe('false');
  expect(cardHead('deadline').getAttribute('aria-expanded')).toBe('true');

  await click(cardHead('deadline'));
  expect(root.querySelector('.card-details')).toBeNull();
  expect(actions.onReveal).toHaveBeenCalledTimes(2);
});

test('a card called from the page opens and takes the focus, even if its category was filtered out', async () => {
  await show(sampleView());
  await click(find('[aria-label="只看“类别 vague-goal”，1 处"]'));
  expect(root.querySelector('[data-finding-id="deadline"]')).toBeNull();
  await show(sampleView({ selected: { findingId: 'deadline', at: Date.now() } }));
  expect(cardHead('deadline').getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(cardHead('deadline'));
  expect(actions.onReveal).not.toHaveBeenCalled();
});

test('a lost passage says so in its card and offers no way to the page', async () => {
  await show(sampleView({ lost: ['vague'] }));
  await click(cardHead('vague'));
  expect(find('.lost').textContent).toBe(words.findings.lost);
  expect(root.textContent).not.toContain(words.findings.reveal);
});

test('a corrected date is handed on, and the way back leads to the date found', async () => {
  await show(sampleView());
  await click(buttonNamed(words.date.correct));
  const input = find<HTMLInputElement>('input[type="date"]');
  expect(input.value).toBe('2024-09-29');
  await act(() => {
    input.value = '2024-09-20';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await click(buttonNamed(words.date.apply));
  expect(actions.onIssuedOn).toHaveBeenLastCalledWith('2024-09-20');

  await show(sampleView({ correctedIssuedOn: '2024-09-20' }));
  expect(find('.document-head').textContent).toContain(words.date.corrected);
  await click(buttonNamed(words.date.restore));
  expect(actions.onIssuedOn).toHaveBeenLastCalledWith(undefined);
});

test('an incomplete date is refused with a word', async () => {
  await show(sampleView());
  await click(buttonNamed(words.date.correct));
  await act(() => {
    const input = find<HTMLInputElement>('input[type="date"]');
    input.value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await click(buttonNamed(words.date.apply));
  expect(find('[role="alert"]').textContent).toBe(words.date.invalid);
  expect(actions.onIssuedOn).not.toHaveBeenCalled();
});

test('no finding is not called a clean bill of health', async () => {
  await show(sampleView({ report: sampleReport([]) }));
  expect(root.textContent).toContain('不等于没有问题');
});

test('frames that were not read and rules that failed are named', async () => {
  const report = { ...sampleReport(), ruleErrors: [{ category: 'vague-goal' as const, message: 'x' }] };
  await show(sampleView({ unreadFrames: ['https://other.gov.cn', ''], report }));
  expect(root.textContent).toContain(words.unreadFrames(2));
  await click(buttonNamed(words.readFrame('other.gov.cn')));
  expect(actions.onReadFrame).toHaveBeenCalledWith('https://other.gov.cn');
  expect(root.textContent).toContain(words.ruleErrors('类别 vague-goal'));
});

test('a secret mark is checked only when the reader asks for it', async () => {
  await show({ status: 'secret', mark: '机密★5年' });
  expect(root.textContent).toContain('机密★5年');
  await click(buttonNamed(words.secret.proceed));
  expect(actions.onAllowSecret).toHaveBeenCalledOnce();
});

test('every failure has its title and says what to do', async () => {
  for (const reason of READING_FAILURES) {
    await show({ status: 'failed', documentId: null, reason, detail: '', unreadFrames: [] });
    expect(root.textContent).toContain(words.failures[reason].title);
    expect(root.textContent).toContain(words.failures[reason].todo);
  }
});

test('a page that was not read says how to start', async () => {
  await show({ status: 'not-read' });
  expect(root.textContent).toContain('Alt+Shift+W');
});

test('text of a document is never taken for HTML', async () => {
  const hostile = sampleFinding({ id: 'hostile', quote: '<img src=x onerror=alert(1)>', message: '<b>粗</b>' });
  await show(sampleView({ report: sampleReport([hostile]) }));
  await click(cardHead('hostile'));
  expect(root.querySelector('img, b')).toBeNull();
  expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
});

test('the time that tasks need can be chosen', async () => {
  await act(() => render(<ProfileChoice words={words} profile="general" onProfile={actions.onProfile} />, root));
  const select = find<HTMLSelectElement>('select');
  expect([...select.options].map(({ text }) => text)).toEqual([
    '通用',
    '基层收文（各加 1 天）',
    '部门拟文（从严，各加 2 天）',
    '应急（减半）',
  ]);
  select.value = 'stricter';
  await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  expect(actions.onProfile).toHaveBeenCalledWith('stricter');
});

test('what is set aside and what is exempt is listed with its reason, each a way to the page', async () => {
  const report = sampleReport();
  const exempted = { category: 'trace-keeping', start: 40, end: 50, cause: 'prohibition' } as const;
  await show(
    sampleView({
      report: { ...report, exempted: [exempted] },
      setAside: [{ finding: sampleFinding({ id: 'faint' }), cause: 'not-sure-enough', dismissal: null }],
      passages: [{ start: 40, end: 50, before: '不得', quote: '要求基层留痕建档', after: '。' }],
    }),
  );
  await click(buttonNamed(words.notShown.setAsideCount(1)));
  expect(find('.left-out').textContent).toContain('类别 vague-goal：把握不够');
  await click(buttonNamed(words.notShown.change));
  expect(actions.onOptions).toHaveBeenCalledOnce();

  await click(buttonNamed(words.notShown.exemptedCount(1)));
  const list = root.querySelectorAll('.left-out')[1];
  expect(list?.textContent).toContain('类别 trace-keeping：原文是在禁止或减轻');
  const passage = list?.querySelector('button');
  if (passage) await click(passage);
  expect(actions.onRevealPassage).toHaveBeenCalledWith(expect.objectContaining({ start: 40, end: 50 }));
});

test('where nothing was left out, nothing is said of it', async () => {
  await show(sampleView());
  expect(root.querySelector('.not-shown')).toBeNull();
});

const typeInto = (input: HTMLInputElement, value: string) =>
  act(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (key: string) =>
  act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
const cardIds = () =>
  [...root.querySelectorAll('[data-finding-id]')].map((card) => card.getAttribute('data-finding-id'));

test('cards are found by their words, advice and category included, and nothing found is said', async () => {
  await show(sampleView());
  const search = find<HTMLInputElement>('input[type="search"]');
  await typeInto(search, '自查 工作日');
  expect(cardIds()).toEqual(['deadline']);
  await typeInto(search, '类别 vague');
  expect(cardIds()).toEqual(['vague']);
  await typeInto(search, '没有这样的词');
  expect(cardIds()).toEqual([]);
  expect(root.textContent).toContain(words.tools.noMatch);
});

test('cards stand under the parts of the document or under their categories, where that is chosen', async () => {
  const findings = [
    sampleFinding({ id: 'a', start: 0, heading: '总体要求' }),
    sampleFinding({ id: 'b', start: 30, heading: '保障措施', category: 'trace-keeping' }),
    sampleFinding({ id: 'c', start: 60, heading: '保障措施' }),
    sampleFinding({ id: 'd', start: 90 }),
  ];
  const view = sampleView({ report: sampleReport(findings) });
  const groups = () => [...root.querySelectorAll('.card-group h3')].map(({ textContent }) => textContent);
  grouping = 'section';
  await show(view);
  expect(groups()).toEqual(['总体要求 1', '保障措施 2', `${words.tools.untitledSection} 1`]);
  grouping = 'category';
  await show(view);
  expect(groups()).toEqual(['类别 vague-goal 3', '类别 trace-keeping 1']);
});

test('J and K step through the cards in the order shown, and Escape closes the open one', async () => {
  await show(sampleView());
  await press('j');
  expect(actions.onReveal).toHaveBeenLastCalledWith('vague');
  await press('j');
  expect(actions.onReveal).toHaveBeenLastCalledWith('deadline');
  expect(cardHead('deadline').getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(cardHead('deadline'));
  await press('k');
  expect(cardHead('vague').getAttribute('aria-expanded')).toBe('true');
  await press('Escape');
  expect(root.querySelector('.card.open')).toBeNull();
  expect(actions.onReveal).toHaveBeenCalledTimes(3);
});

test('keys typed into a field are text', async () => {
  await show(sampleView());
  const search = find<HTMLInputElement>('input[type="search"]');
  await act(() => void search.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true })));
  expect(actions.onReveal).not.toHaveBeenCalled();
});

test('a card is copied as a citation with what is known of the document', async () => {
  await show(sampleView());
  await click(cardHead('deadline'));
  await act(async () => buttonNamed(words.findings.copy).click());
  expect(actions.onCopy).toHaveBeenCalledWith(
    '“请于9月30日17:00前将自查报告报送县政府办公室。”（《松溪县人民政府办公室关于开展安全生产隐患大排查大整治专项行动的通知》，松溪县人民政府办公室，松政办发〔2024〕18号，2024年9月29日，https://example.gov.cn/notice.html）',
  );
  expect(find('.card-actions [role="status"]').textContent).toBe(words.findings.copied);
});

test('a finding is dismissed with a reason and a scope, and that can be undone', async () => {
  await show(sampleView());
  await click(cardHead('vague'));
  await click(buttonNamed(words.dismiss.open));
  await typeInto(find<HTMLInputElement>('.dismiss-form input[type="text"]'), ' 后文有具体措施 ');
  await click(find('.dismiss-form fieldset label:nth-of-type(2) input'));
  await act(
    async () => void find('.dismiss-form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
  expect(actions.onDismiss).toHaveBeenCalledWith(
    expect.objectContaining({ id: 'vague' }),
    'document',
    '后文有具体措施',
  );
  await click(buttonNamed(words.dismiss.undo));
  expect(actions.onRestore).toHaveBeenCalledWith('dismissal-1');
});

test('of a document with a secret mark nothing can be dismissed, and why is said', async () => {
  await show(sampleView({ isSecret: true }));
  await click(cardHead('vague'));
  await click(buttonNamed(words.dismiss.open));
  expect(root.querySelector('.dismiss-form')).toBeNull();
  expect(root.textContent).toContain(words.dismiss.secret);
});

test('a document with a secret mark is not printed or exported, and a file is read whole', async () => {
  await show(sampleView({ isSecret: true, isFile: true }));
  expect([...root.querySelectorAll('.report-actions button, .report-actions select')]).toEqual([]);
});

test('what was dismissed stands with its reason and can be shown again', async () => {
  const dismissal = {
    id: 'dismissal-1',
    scope: 'site',
    category: 'vague-goal',
    quote: '',
    title: null,
    reason: '领导讲话',
  } as const;
  await show(sampleView({ setAside: [{ finding: sampleFinding({ id: 'faint' }), cause: 'dismissed', dismissal }] }));
  await click(buttonNamed(words.notShown.setAsideCount(1)));
  expect(find('.left-out').textContent).toContain('您认为不算（本网站的这一类）：领导讲话');
  await click(buttonNamed(words.dismiss.restore));
  expect(actions.onRestore).toHaveBeenCalledWith('dismissal-1');
});

test('what cannot be told asks the question that would settle it, and leads to its answer', async () => {
  const report = sampleReport();
  await show(sampleView({ report: { ...report, document: { ...report.document, issuedOn: null } } }));
  await click(cardHead('unclear'));
  expect(find('.question').textContent).toContain(words.findings.question['issue-date']);
  const supply = find('.question').querySelector('button');
  if (supply) await click(supply);
  expect(find('.document-head input[type="date"]')).toBeTruthy();
});

test('the strip has a place for each finding, which opens its card', async () => {
  const findings = [
    sampleFinding({ id: 'a', start: 500, end: 600 }),
    sampleFinding({ id: 'b', start: 1000, end: 1200 }),
  ];
  await show(sampleView({ report: sampleReport(findings) }));
  const places = [...root.querySelectorAll<HTMLElement>('.strip .place')];
  expect(places.map(({ style }) => style.width)).toEqual(['5%', '10%']);
  if (places[1]) await click(places[1]);
  expect(cardHead('b').getAttribute('aria-expanded')).toBe('true');
});

test('marks left out for their number are told and can be asked for', async () => {
  await show(sampleView({ unmarked: 7 }));
  expect(find('.tools').textContent).toContain(words.tools.unmarked(7));
  await click(buttonNamed(words.tools.markAll));
  expect(actions.onMarkAll).toHaveBeenCalledOnce();
});
