/** The flow from a click to an annotated page, with navigation, closing and second clicks coming in between. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { SourceDocument } from '../../utils/analysis/schema';
import type { ToContent } from '../../utils/platform/messages';
import {
  type Judge,
  readAllAgain,
  readChanged,
  readOnOpening,
  readScope,
  readTab,
  readTabAgain,
} from '../../utils/platform/reading';
import {
  forgetDocument,
  forgetIfLeft,
  forgetTab,
  noteIfGone,
  noteInterruptedReadings,
  selectCard,
} from '../../utils/platform/tab-events';
import { getTabState, readingState, setTabState } from '../../utils/platform/tab-state';
import type { Choice } from '../../utils/rules/choice';
import { sampleReport } from '../components/sample-report';
import { type FakeTab, fakeBrowser, stubLocks } from './fake-browser';

const fake = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));

const TAB = { id: 7, url: 'https://example.gov.cn/a.html' };
const PAGE = { scope: 'page', toggle: true } as const;
const reading = {
  source: { text: '关于…的通知', url: TAB.url },
  unreadFrames: [],
  attachments: [],
  headText: '',
  isFile: false,
};
const ok = (value: unknown) => ({ ok: true, value });

let tab: FakeTab;
let isAnnotated: boolean;
let analysed: SourceDocument[];
let judge: Judge;
let choice: Choice;

beforeEach(() => {
  stubLocks();
  isAnnotated = false;
  analysed = [];
  choice = { categories: {}, leastConfidence: 0, dismissals: [] };
  tab = { documentId: 'first', answer: contentScript, injectionError: undefined };
  fake.browser = fakeBrowser(tab);
  judge = {
    analyse: async (source) => {
      analysed.push(source);
      return { report: sampleReport(), choice, marking: 'full', titleOf: (category) => category };
    },
    secretMarkOf: () => undefined,
  };
});

function contentScript(message: ToContent): unknown {
  if (message.type === 'ping') return ok(true);
  if (message.type === 'annotate') {
    isAnnotated = true;
    return ok({ lost: ['vague'] });
  }
  if (message.type === 'read' && message.toggle && isAnnotated) {
    isAnnotated = false;
    return ok({ outcome: 'cleared' });
  }
  return ok({ outcome: 'read', reading });
}

const sessionStorage = () => (fake.browser as ReturnType<typeof fakeBrowser>).storage.session;

/** From now on nothing larger can be stored. */
function leaveRoom(characters: number): void {
  const { set } = sessionStorage();
  sessionStorage().set = async (items) => {
    if (JSON.stringify(items).length > characters) throw new Error('Session storage quota bytes exceeded.');
    await set(items);
  };
}

test('where there is no room even to begin, that is said, and the page is left alone', async () => {
  leaveRoom(500);
  expect(await readTab(TAB, PAGE, judge)).toBe('shown');
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'failed', reason: 'full' });
  expect(analysed).toEqual([]);
  expect(isAnnotated).toBe(false);
});

test('marks of which nothing can be said any more are taken away', async () => {
  await readTab(TAB, PAGE, judge);
  leaveRoom(500);
  const told: string[] = [];
  tab.answer = (message) => {
    told.push(message.type);
    return contentScript(message);
  };
  await readTab(TAB, { scope: 'selection', toggle: false }, judge);
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'failed', reason: 'full' });
  expect(told).toEqual(['clear']);
});

test('an error of storage that is not want of room is not taken for it', async () => {
  sessionStorage().set = () => Promise.reject(new Error('broken'));
  await expect(readTab(TAB, PAGE, judge)).rejects.toThrow('broken');
});

test('a click reads, analyses and marks, and what was lost is kept with the report', async () => {
  expect(await readTab(TAB, PAGE, judge)).toBe('shown');
  expect(await getTabState(TAB.id)).toMatchObject({
    status: 'read',
    documentId: 'first',
    lost: ['vague'],
    url: TAB.url,
  });
  expect(isAnnotated).toBe(true);
});

test('a second click takes everything away', async () => {
  await readTab(TAB, PAGE, judge);
  expect(await readTab(TAB, PAGE, judge)).toBe('cleared');
  expect(await getTabState(TAB.id)).toEqual({ status: 'cleared', documentId: 'first' });
  expect(isAnnotated).toBe(false);
});

test('a second click while the first is still at work is dropped', async () => {
  const outcomes = await Promise.all([readTab(TAB, PAGE, judge), readTab(TAB, PAGE, judge)]);
  expect(outcomes).toEqual(['shown', 'busy']);
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'read' });
});

test('a click that comes while the document before is still being forgotten is not lost', async () => {
  await readTab(TAB, PAGE, judge);
  isAnnotated = false;
  tab.documentId = 'second';
  const [, outcome] = await Promise.all([forgetDocument(TAB.id, 'first'), readTab(TAB, PAGE, judge)]);
  expect(outcome).toBe('shown');
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'read', documentId: 'second' });
  expect(isAnnotated).toBe(true);
});

test('unclear findings are marked as lightly as possible', async () => {
  const severities: string[] = [];
  tab.answer = (message) => {
    if (message.type === 'annotate') severities.push(...message.marks.map(({ severity }) => severity));
    return contentScript(message);
  };
  await readTab(TAB, PAGE, judge);
  expect(severities).toEqual(['medium', 'high', 'low']);
});

test('a document with a secret mark is analysed only by consent', async () => {
  const careful: Judge = { ...judge, secretMarkOf: () => '机密' };
  await readTab(TAB, PAGE, careful);
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'secret', mark: '机密' });
  expect(analysed).toHaveLength(0);

  await readTabAgain(TAB.id, { issuedOn: undefined, allowSecret: true, showAllMarks: false }, careful);
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'read' });
  await readTabAgain(TAB.id, { issuedOn: '2024-09-20', allowSecret: false, showAllMarks: false }, careful);
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'read', correctedIssuedOn: '2024-09-20' });
});

test('a corrected date goes into the analysis, and without one the found date comes back', async () => {
  await readTab(TAB, PAGE, judge);
  await readTabAgain(TAB.id, { issuedOn: '2024-09-20', allowSecret: false, showAllMarks: false }, judge);
  await readTabAgain(TAB.id, { issuedOn: undefined, allowSecret: false, showAllMarks: false }, judge);
  expect(analysed.map(({ issuedOn }) => issuedOn)).toEqual([undefined, '2024-09-20', undefined]);
  expect(await getTabState(TAB.id)).toMatchObject({ correctedIssuedOn: null });
});

test('why a page could not be read is kept', async () => {
  tab.answer = () => ok({ outcome: 'failed', reason: 'image-only', unreadFrames: ['https://other.gov.cn'] });
  await readTab(TAB, PAGE, judge);
  expect(await getTabState(TAB.id)).toMatchObject({
    status: 'failed',
    reason: 'image-only',
    unreadFrames: ['https://other.gov.cn'],
  });
});

test('a page that lets nothing be injected is a restricted one', async () => {
  tab.injectionError = 'Cannot access a chrome:// URL';
  await readTab({ id: 7, url: undefined }, PAGE, judge);
  // The end of its own loading does not tell that it was left.
  await forgetIfLeft(TAB.id, 'complete');
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'failed', reason: 'restricted', documentId: null });
  await forgetIfLeft(TAB.id, 'loading');
  expect(await getTabState(TAB.id)).toBeUndefined();
});

test('an analysis that throws is a failure with its words, not a page left reading', async () => {
  const broken: Judge = {
    ...judge,
    analyse: () => {
      throw new Error('broken rule');
    },
  };
  await readTab(TAB, PAGE, broken);
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'failed', reason: 'failed', detail: 'broken rule' });
});

test('a document that goes away in the middle leaves no state', async () => {
  tab.answer = (message) => {
    if (message.type === 'read') tab.documentId = 'second';
    return contentScript(message);
  };
  await readTab(TAB, PAGE, judge);
  expect(await getTabState(TAB.id)).toBeUndefined();
});

test('a tab closed in the middle leaves no state', async () => {
  let closing: Promise<void> | undefined;
  const analyse: Judge['analyse'] = (source) => {
    closing = forgetTab(TAB.id);
    return judge.analyse(source);
  };
  await readTab(TAB, PAGE, { ...judge, analyse });
  await closing;
  expect(closing).toBeDefined();
  expect(await getTabState(TAB.id)).toBeUndefined();
});

test('a jump within the page keeps the state, a new document removes it', async () => {
  await readTab(TAB, PAGE, judge);
  await forgetIfLeft(TAB.id, 'loading');
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'read' });
  tab.documentId = 'second';
  await forgetIfLeft(TAB.id, 'loading');
  expect(await getTabState(TAB.id)).toBeUndefined();
});

test('the farewell of an older document does not touch what a newer one has', async () => {
  tab.documentId = 'second';
  await readTab(TAB, PAGE, judge);
  await forgetDocument(TAB.id, 'first');
  expect(await getTabState(TAB.id)).toMatchObject({ documentId: 'second' });
  await forgetDocument(TAB.id, 'second');
  expect(await getTabState(TAB.id)).toBeUndefined();
});

test('a clicked mark selects its card in the document that was read, and only there', async () => {
  await readTab(TAB, PAGE, judge);
  await selectCard(TAB.id, 'other', 'vague');
  expect(await getTabState(TAB.id)).toMatchObject({ selected: null });
  await selectCard(TAB.id, 'first', 'vague');
  expect(await getTabState(TAB.id)).toMatchObject({ selected: { findingId: 'vague' } });
});

test('a date given for a tab that was never read changes nothing', async () => {
  await readTabAgain(TAB.id, { issuedOn: '2024-09-20', allowSecret: true, showAllMarks: false }, judge);
  expect(analysed).toHaveLength(0);
  expect(await getTabState(TAB.id)).toBeUndefined();
});

test('what the user does not want to see is neither marked nor shown, and is kept with its cause', async () => {
  choice = { categories: { 'unrealistic-deadline': false }, leastConfidence: 0.9, dismissals: [] };
  const marked: string[] = [];
  tab.answer = (message) => {
    if (message.type === 'annotate') marked.push(...message.marks.map(({ id }) => id));
    return contentScript(message);
  };
  await readTab(TAB, PAGE, judge);
  expect(marked).toEqual(['unclear']);
  expect(await getTabState(TAB.id)).toMatchObject({
    report: { findings: [{ id: 'unclear' }] },
    setAside: [
      { finding: { id: 'vague' }, cause: 'not-sure-enough' },
      { finding: { id: 'deadline' }, cause: 'category-off' },
    ],
  });
});

test('with other settings every document that is shown is analysed again, its corrected date kept', async () => {
  await readTab(TAB, PAGE, judge);
  await readTabAgain(TAB.id, { issuedOn: '2024-09-20', allowSecret: false, showAllMarks: false }, judge);
  choice = { categories: {}, leastConfidence: 0.9, dismissals: [] };
  await readAllAgain(judge);
  expect(analysed).toHaveLength(3);
  expect(analysed[2]).toMatchObject({ issuedOn: '2024-09-20' });
  expect(await getTabState(TAB.id)).toMatchObject({
    correctedIssuedOn: '2024-09-20',
    report: { findings: [{ id: 'unclear' }] },
  });
});

test('other settings start no reading of a page that was not read', async () => {
  await readAllAgain(judge);
  expect(analysed).toEqual([]);
});

test('a document with a secret mark that is checked all the same is known as one', async () => {
  judge = { ...judge, secretMarkOf: () => '机密★10年' };
  await readTab(TAB, PAGE, judge);
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'secret' });
  await readTabAgain(TAB.id, { issuedOn: undefined, allowSecret: true, showAllMarks: false }, judge);
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'read', secretMark: '机密★10年' });
});

test('a reading that the end of the service worker cut short is called so, and one that has begun since is not', async () => {
  await setTabState(TAB.id, readingState('selection'));
  await noteInterruptedReadings();
  expect(await getTabState(TAB.id)).toEqual({ status: 'interrupted', scope: 'selection' });

  const reading = readTab(TAB, PAGE, judge);
  await noteInterruptedReadings();
  await reading;
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'read' });
});

test.each(['reading', 'interrupted'] as const)(
  'a click where a reading was left %s paints anew what stands there already',
  async (status) => {
    await setTabState(TAB.id, status === 'reading' ? readingState('page') : { status, scope: 'page' });
    isAnnotated = true;
    expect(await readTab(TAB, PAGE, judge)).toBe('shown');
    expect(await getTabState(TAB.id)).toMatchObject({ status: 'read' });
  },
);

test('an interrupted reading is asked for once more with what it was to read', async () => {
  await setTabState(TAB.id, { status: 'interrupted', scope: 'selection' });
  expect(await readScope(TAB.id, 'selection', judge)).toBe('shown');
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'read', scope: 'selection' });
});

test('a page that has crashed is called so, before a click and after it, and one that was left is not', async () => {
  await readTab(TAB, PAGE, judge);
  tab.documentId = 'none';
  tab.isCrashed = true;
  tab.injectionError = 'Cannot access contents of the page.';
  await noteIfGone(TAB.id);
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'failed', reason: 'crashed', documentId: null });
  await readTab(TAB, PAGE, judge);
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'failed', reason: 'crashed' });

  tab = Object.assign(tab, { documentId: 'second', isCrashed: false, injectionError: undefined });
  await readTab(TAB, PAGE, judge);
  tab.documentId = 'third';
  await noteIfGone(TAB.id);
  expect(await getTabState(TAB.id)).toBeUndefined();
});

test('a line that breaks while the document is still there changes nothing', async () => {
  await readTab(TAB, PAGE, judge);
  await noteIfGone(TAB.id);
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'read' });
});

const MARK = '机密★10年';
const AGAIN = { issuedOn: undefined, allowSecret: false, showAllMarks: false };
const becomes = (text: string, given: object = {}) => {
  tab.answer = (message) =>
    message.type === 'read' || message.type === 'read-again'
      ? ok({ outcome: 'read', reading: { ...reading, source: { text, url: TAB.url, ...given } } })
      : contentScript(message);
};
const marksOnly = () => ({ ...judge, secretMarkOf: (text: string) => (text.includes(MARK) ? MARK : undefined) });

test('a page that comes to carry a secret mark is not analysed without consent, and its marks go', async () => {
  judge = marksOnly();
  await readTab(TAB, PAGE, judge);
  const cleared = vi.fn();
  becomes(`${MARK}\n关于…的通知`);
  const answer = tab.answer;
  tab.answer = (message) => (message.type === 'clear' ? ok(cleared() ?? true) : answer(message));
  await readChanged(TAB.id, 'first', judge);
  expect(analysed).toHaveLength(1);
  expect(cleared).toHaveBeenCalledOnce();
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'secret', mark: MARK });
});

test('consent to one mark is none to another, nor to another address, and is kept for its own', async () => {
  judge = marksOnly();
  becomes(`${MARK}\n关于…的通知`);
  await readTab(TAB, PAGE, judge);
  await readTabAgain(TAB.id, { ...AGAIN, allowSecret: true }, judge);
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'read', secretMark: MARK });
  await readChanged(TAB.id, 'first', judge);
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'read', secretMark: MARK });
  becomes(`${MARK}\n另一份通知`, { url: 'https://example.gov.cn/b.html' });
  await readChanged(TAB.id, 'first', judge);
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'secret' });
});

test('the mark of a document counts where only a part of it is read', async () => {
  judge = marksOnly();
  tab.answer = (message) =>
    message.type === 'read'
      ? ok({ outcome: 'read', reading: { ...reading, headText: `${MARK}\n关于…的通知` } })
      : contentScript(message);
  await readTab(TAB, { scope: 'selection', toggle: false }, judge);
  expect(analysed).toEqual([]);
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'secret', mark: MARK });
});

test('a corrected date is not carried over to another document at another address', async () => {
  await readTab(TAB, PAGE, judge);
  await readTabAgain(TAB.id, { ...AGAIN, issuedOn: '2024-09-20' }, judge);
  becomes('另一份通知', { url: 'https://example.gov.cn/b.html' });
  await readChanged(TAB.id, 'first', judge);
  expect(await getTabState(TAB.id)).toMatchObject({ correctedIssuedOn: null });
});

test('what the reader has cleared is not read again by itself', async () => {
  await readTab(TAB, PAGE, judge);
  await readTab(TAB, PAGE, judge);
  expect(await getTabState(TAB.id)).toMatchObject({ status: 'cleared' });
  await readChanged(TAB.id, 'first', judge);
  await readOnOpening(TAB, judge);
  expect(analysed).toHaveLength(1);
});
